/** The promotion report as clients see it. */
import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Promotion } from '../billing/promotion.js';
import { Money } from '../clinic/money.js';
import { Reference } from '../reference.js';
import { DateScalar } from '../scalars.js';
import { ReportPeriod } from './retention-report.js';

@InputType({ description: 'What the promotion report is about; each field narrows it.' })
export class PromotionReportFilter {
  @Field(() => DateScalar, { description: 'The first day, branch-local.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included; at most ten years in all.' })
  to!: string;

  @Field(() => [ID], { nullable: true, description: 'These promotions.' })
  promotionIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Quotes at one of these branches; those of no branch are the first one’s.',
  })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Quotes where it came to a line of one of these.' })
  practitionerIds?: string[] | null;
}

@ObjectType({ description: 'How promotions were used by quotes of the period.' })
export class PromotionFigures {
  @Field(() => Int, { simple: true, description: 'Quotes that have them, paid or not.' })
  uses!: number;

  @Field(() => Int, { simple: true, description: 'Of these, those that were paid in full.' })
  settled!: number;

  @Field(() => Int, {
    simple: true,
    description: 'Quotes that had them and do not count: released, expired, voided or refunded in full.',
  })
  released!: number;

  @Field(() => Money, { simple: true, description: 'What quotes promise that are not paid yet.' })
  reserved!: Money;

  @Field(() => Money, { simple: true, description: 'What was given: of quotes that were paid in full.' })
  given!: Money;

  @Field(() => Int, {
    simple: true,
    description:
      'Patients who used it for the first time, and had never completed a visit then; in the total, once for each promotion.',
  })
  newPatients!: number;

  @Field(() => Int, {
    simple: true,
    description: 'Patients who used it for the first time, and had been there before; counted likewise.',
  })
  returningPatients!: number;
}

@ObjectType({ description: 'The figures of one promotion.' })
export class PromotionReportRow extends PromotionFigures {
  @Field(() => String, { simple: true, description: 'The promotion’s name.' })
  name!: string;

  @Reference(() => Promotion, 'Promotion', {
    nullable: true,
    description: 'The promotion; null where you may not see promotions.',
  })
  promotion!: Promotion | null;

  @Field(() => Money, {
    simple: true,
    nullable: true,
    description: 'The budget that is in force now, of whatever period; null: it has none.',
  })
  budget!: Money | null;

  @Field(() => Money, { simple: true, nullable: true, description: 'What is left of it now.' })
  budgetLeft!: Money | null;
}

@ObjectType({
  description:
    'How promotions were used. A use belongs to the local day on which its quote was made, at the quote’s branch.',
})
export class PromotionReport {
  @Field(() => ReportPeriod, { simple: true, description: 'What it is about.' })
  period!: ReportPeriod;

  @Field(() => PromotionReport, {
    simple: true,
    nullable: true,
    description: 'The same of as many days just before; null unless it was asked for.',
  })
  previous!: PromotionReport | null;

  @Extensions({ listSize: 100 })
  @Field(() => [PromotionReportRow], {
    simple: true,
    description: 'By name; promotions that no quote of the period had have no row.',
  })
  rows!: PromotionReportRow[];

  @Field(() => PromotionFigures, { simple: true, description: 'The sum of the rows.' })
  total!: PromotionFigures;

  @Field(() => String, {
    simple: true,
    description: 'The rows as CSV: RFC 4180, with a head; no cell is taken for a formula.',
  })
  csv!: string;
}
