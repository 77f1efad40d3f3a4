/** The loyalty report as clients see it. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Money } from '../clinic/money.js';
import { ReportPeriod } from '../reports/retention-report.js';
import { DateScalar } from '../scalars.js';
import { EarnReason } from './points-kinds.js';

@InputType({ description: 'What the loyalty report is about.' })
export class LoyaltyReportFilter {
  @Field(() => DateScalar, { description: 'The first day, by the clock of the clinic’s first branch.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included; at most ten years in all.' })
  to!: string;
}

@ObjectType({ description: 'What was issued for one reason.' })
export class PointsIssuedFor {
  @Field(() => EarnReason, { simple: true, description: 'What for.' })
  reason!: EarnReason;

  @Field(() => Int, {
    simple: true,
    description: 'How many points; what was taken back of them is in `reversed`.',
  })
  points!: number;
}

@ObjectType({
  description:
    'What became of points. issued - used - expired - reversed + adjusted is by how much `liability` less `owed` grew.',
})
export class LoyaltyReport {
  @Field(() => ReportPeriod, { simple: true, description: 'The days that it is about.' })
  period!: ReportPeriod;

  @Field(() => Int, { simple: true, description: 'Points that were earned, pending ones too.' })
  issued!: number;

  @Field(() => [PointsIssuedFor], { simple: true, description: 'What `issued` is made of: every reason.' })
  issuedFor!: PointsIssuedFor[];

  @Field(() => Int, {
    simple: true,
    description: 'Points of redemptions that were used, and of payments, less what refunds gave back.',
  })
  used!: number;

  @Field(() => Int, { simple: true, description: 'Points whose last day was over.' })
  expired!: number;

  @Field(() => Int, {
    simple: true,
    description: 'Points taken back, because what had earned them was refunded.',
  })
  reversed!: number;

  @Field(() => Int, { simple: true, description: 'Points given by hand, less those taken so.' })
  adjusted!: number;

  @Field(() => Int, {
    simple: true,
    description:
      'What all patients together had when the last day ended, or have now: what can be spent, is pending or on hold.',
  })
  liability!: number;

  @Field(() => Money, {
    simple: true,
    description: '`liability` in money, at what a point pays at present.',
  })
  liabilityAmount!: Money;

  @Field(() => Int, {
    simple: true,
    description:
      'What patients owed then: taken back after it had been spent, and not paid by what was earned since.',
  })
  owed!: number;

  @Field(() => LoyaltyReport, {
    simple: true,
    nullable: true,
    description: 'The same of as many days just before; null: not asked for.',
  })
  previous!: LoyaltyReport | null;

  @Field(() => String, {
    simple: true,
    description: 'The figures as CSV (RFC 4180, UTF-8): a head and a line; points whole, the amount decimal.',
  })
  csv!: string;
}
