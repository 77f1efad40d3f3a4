/** What rules and campaigns brought. */
import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Money } from '../../schema/clinic/money.js';
import { withUuids } from '../../schema/id.js';
import { RetentionReportFilter } from '../../schema/reports/inputs.js';
import { RetentionGrouping, RetentionReport } from '../../schema/reports/retention-report.js';
import { moneyOf, moneyOfMicros } from '../../services/clinic/minor-units.js';
import type { ReportFigures } from '../../services/reports/report-figures.js';
import {
  retentionReport,
  type RetentionReport as ServiceReport,
} from '../../services/reports/retention-report.js';

@Resolver()
export class RetentionReportResolver {
  @Authorized('reports:read')
  @Query(() => RetentionReport, {
    description:
      'What was sent, who came back, and what that brought. Where there are more than 10,000 rows, ask for fewer days or group by less.',
  })
  async retentionReport(
    @Ctx() { scope }: Context,
    @Arg('filter', () => RetentionReportFilter, { description: 'Which days, and of what.' })
    filter: RetentionReportFilter,
    @Arg('groupBy', () => [RetentionGrouping], {
      defaultValue: ['MAILING'],
      description: 'What the rows are told apart by; nothing: one row.',
    })
    groupBy: RetentionGrouping[],
    @Arg('compare', () => Boolean, {
      defaultValue: false,
      description: 'Whether to report on as many days just before, too.',
    })
    compare: boolean,
  ) {
    return shown(await retentionReport(scope, { filter: withUuids(filter), groupBy, compare }));
  }
}

/** With amounts as the API shows them. */
function shown(report: ServiceReport): object {
  return {
    ...report,
    previous: report.previous && shown(report.previous),
    rows: report.rows.map(withMoney),
    total: withMoney(report.total),
  };
}

function withMoney<F extends ReportFigures>(figures: F): F & Record<'revenue' | 'cost' | 'return', Money> {
  const { revenueMinor, costMicros, returnMicros, currencyCode } = figures;
  return {
    ...figures,
    revenue: moneyOf(revenueMinor, currencyCode),
    cost: moneyOfMicros(costMicros, currencyCode),
    return: moneyOfMicros(returnMicros, currencyCode),
  };
}
