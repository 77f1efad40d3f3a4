/** The clinic's settings of points, and what its points came to. */
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import { Money } from '../../schema/clinic/money.js';
import { ClinicLoyaltySetInput, PointValueApproveInput } from '../../schema/loyalty/earning-rule-inputs.js';
import { LoyaltyReport, LoyaltyReportFilter } from '../../schema/loyalty/loyalty-report.js';
import { payloadOf } from '../../schema/payload.js';
import type { ClinicRow } from '../../services/clinic/find-clinic.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import { perform } from '../../services/clinic/perform.js';
import {
  approvePointValue,
  proposedPointValue,
  setClinicLoyalty,
} from '../../services/loyalty/set-clinic-loyalty.js';
import { loyaltyReport, type LoyaltyReport as ServiceReport } from '../../services/reports/loyalty-report.js';
import { payload } from '../payload.js';

const ClinicLoyaltySetPayload = payloadOf(
  'ClinicLoyaltySetPayload',
  'clinic',
  Clinic,
  'What `clinicLoyaltySet` did.',
);
const PointValueApprovePayload = payloadOf(
  'PointValueApprovePayload',
  'clinic',
  Clinic,
  'What `pointValueApprove` did.',
);

@Resolver(() => Clinic)
export class ClinicLoyaltyResolver {
  @FieldResolver(() => Money, { description: 'What one point pays on an invoice.' })
  pointValue(@Root() clinic: Clinic) {
    const { pointValueMinor, currencyCode } = clinic as unknown as ClinicRow;
    return moneyOf(pointValueMinor, currencyCode);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description:
      'What a point is to pay once a second person approves it; null: nothing is proposed, or not yours to see.',
  })
  pointValueProposed(@Ctx() { scope }: Context, @Root() clinic: Clinic) {
    return proposedPointValue(scope, clinic as unknown as ClinicRow);
  }

  @Authorized('clinic:write')
  @Mutation(() => ClinicLoyaltySetPayload, {
    description:
      'Proposes what a point pays, which a second person has to approve, and sets whether reviews may earn points.',
  })
  clinicLoyaltySet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ClinicLoyaltySetInput, { description: 'The settings.' })
    input: ClinicLoyaltySetInput,
  ) {
    return payload('clinic', perform(scope, 'clinicLoyaltySet', input, setClinicLoyalty));
  }

  @Authorized('approvals:write')
  @Mutation(() => PointValueApprovePayload, {
    description: 'A point pays what a colleague has proposed, for what is paid and earned from now on.',
  })
  pointValueApprove(
    @Ctx() { scope }: Context,
    @Arg('input', () => PointValueApproveInput, { description: 'What is proposed.' })
    input: PointValueApproveInput,
  ) {
    return payload('clinic', perform(scope, 'pointValueApprove', input, approvePointValue));
  }

  @Authorized('reports:read')
  @Query(() => LoyaltyReport, {
    description: 'Points issued, used, expired, taken back and adjusted, and what is owed to patients.',
  })
  async loyaltyReport(
    @Ctx() { scope }: Context,
    @Arg('filter', () => LoyaltyReportFilter, { description: 'Which days.' }) filter: LoyaltyReportFilter,
    @Arg('compare', () => Boolean, {
      defaultValue: false,
      description: 'Whether to report on as many days just before, too.',
    })
    compare: boolean,
  ) {
    return shown(await loyaltyReport(scope, { filter, compare }));
  }
}

/** With amounts as the API shows them. */
function shown(report: ServiceReport): object {
  const { liabilityMinor, currencyCode, previous } = report;
  return {
    ...report,
    previous: previous && shown(previous),
    liabilityAmount: moneyOf(liabilityMinor, currencyCode),
  };
}
