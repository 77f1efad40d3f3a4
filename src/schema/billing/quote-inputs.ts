/** What clients send about quotes. No input takes an amount of a discount. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';

@InputType({ description: 'A service or a package that is wanted: name one of both.' })
export class QuoteLineInput {
  @Field(() => ID, { nullable: true, description: 'The service.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The package that is sold.' })
  servicePackageId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who does it, said by who writes invoices; default: whose visit it is.',
  })
  practitionerId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 1,000; default: 1.' })
  quantity?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A package that the patient bought, whose sessions pay this service.',
  })
  patientPackageId?: string | null;
}

@InputType({ description: 'What a patient wants a quote of.' })
export class DiscountQuoteInput extends IdempotentInput {
  @Field(() => ID, { description: 'For whom; patients: for themselves.' })
  patientId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The patient’s visit that it is for: the quote takes the place of the one that it has.',
  })
  visitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where; default: where the visit is.' })
  branchId?: string | null;

  @Field(() => [QuoteLineInput], {
    nullable: true,
    description:
      '1 to 100 services and packages; patients: at most 10, of at most 10 each. Of a visit they begin with what was booked, once, and only who writes invoices adds to it; default: what was booked.',
  })
  lines?: QuoteLineInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of coupons, at most 20, in whatever case.' })
  couponCodes?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Redemptions of the patient’s points, at most 20; they come after promotions, in this order.',
  })
  redemptionIds?: string[] | null;
}

@InputType({ description: 'A quote to let go of.' })
export class DiscountQuoteReleaseInput extends IdempotentInput {
  @Field(() => ID, { description: 'The quote.' })
  discountQuoteId!: string;
}
