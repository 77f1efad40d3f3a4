/** What clients send about freed slots and their offers. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { DateTimeScalar } from '../scalars.js';
import { PlaceFilter } from './inputs.js';
import { SlotOfferStatus, SlotStatus } from './slot-codes.js';

@InputType({ description: 'The offer that the patient accepts.' })
export class SlotOfferClaimInput extends IdempotentInput {
  @Field(() => ID, { description: 'The offer; a patient’s own.' })
  offerId!: string;
}

@InputType()
abstract class SlotStepInput extends IdempotentInput {
  @Field(() => ID, { description: 'The slot.' })
  slotId!: string;
}

@InputType({ description: 'A slot to be offered in a new round.' })
export class SlotOffersStartInput extends SlotStepInput {}

@InputType({ description: 'A slot that is not to be offered any longer.' })
export class SlotOffersStopInput extends SlotStepInput {}

@InputType({ description: 'A slot, and the visit that could move into it.' })
export class SlotOfferMakeInput extends SlotStepInput {
  @Field(() => ID, {
    description:
      'A visit of the same calendar, booked or confirmed, that starts after the slot and is not longer than it.',
  })
  visitId!: string;
}

@InputType({ description: 'Which slots; each field narrows the list.' })
export class SlotFilter extends PlaceFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Those that start at this instant or later.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Those that start before this instant.' })
  to?: Date | null;

  @Field(() => [SlotStatus], { nullable: true, description: 'Those in one of these.' })
  statuses?: SlotStatus[] | null;
}

@InputType({ description: 'Which offers; each field narrows the list.' })
export class SlotOfferFilter extends PlaceFilter {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Those of slots that start at this instant or later.',
  })
  from?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Those of slots that start before this instant.',
  })
  to?: Date | null;

  @Field(() => [SlotOfferStatus], { nullable: true, description: 'Those in one of these.' })
  statuses?: SlotOfferStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those of one of these slots.' })
  slotIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those to one of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those for one of these visits.' })
  visitIds?: string[] | null;
}
