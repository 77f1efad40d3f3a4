/** How promotions were used, against their budgets. */
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { PromotionReport, PromotionReportFilter } from '../../schema/reports/promotion-report.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import {
  type PromotionFigures,
  type PromotionReportRow,
  promotionReport,
  type PromotionReport as ServiceReport,
} from '../../services/reports/promotion-report.js';

@Resolver()
export class PromotionReportResolver {
  @Authorized('reports:read')
  @Query(() => PromotionReport, {
    description: 'Uses of promotions, the money given, what is left of budgets, and the patients brought.',
  })
  async promotionReport(
    @Ctx() { scope }: Context,
    @Arg('filter', () => PromotionReportFilter, { description: 'Which days, and of what.' })
    filter: PromotionReportFilter,
    @Arg('compare', () => Boolean, {
      defaultValue: false,
      description: 'Whether to report on as many days just before, too.',
    })
    compare: boolean,
  ) {
    return shown(await promotionReport(scope, withUuids(filter), compare));
  }
}

/** With amounts as the API shows them. */
function shown(report: ServiceReport): object {
  return {
    ...report,
    previous: report.previous && shown(report.previous),
    rows: report.rows.map((row) => ({ ...withMoney(row), ...withBudget(row) })),
    total: withMoney(report.total),
  };
}

function withMoney(figures: PromotionFigures) {
  const { reservedMinor, givenMinor, currencyCode } = figures;
  return {
    ...figures,
    reserved: moneyOf(reservedMinor, currencyCode),
    given: moneyOf(givenMinor, currencyCode),
  };
}

function withBudget({ budgetMinor, budgetLeftMinor, currencyCode }: PromotionReportRow) {
  return {
    budget: budgetMinor === null ? null : moneyOf(budgetMinor, currencyCode),
    budgetLeft: budgetLeftMinor === null ? null : moneyOf(budgetLeftMinor, currencyCode),
  };
}
