/** An offer of a freed slot to one patient as clients see it, and who would be asked now. */
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Slot } from './slot.js';
import { SlotOfferReason, SlotOfferStatus, SlotRefusal } from './slot-codes.js';
import { Visit } from './visit.js';

@ObjectType({
  implements: Node,
  description:
    'An offer to one patient to move a visit of theirs into a freed slot. The first to claim has it.',
})
export class SlotOffer extends Node {
  @Reference(() => Slot, 'Slot', {
    nullable: true,
    description: 'The slot. Patients see those that they are offered; null where you may not see slots.',
  })
  slot!: Slot | null;

  @Field(() => SlotOfferStatus, { simple: true, description: 'What became of it.' })
  status!: SlotOfferStatus;

  @Field(() => SlotOfferReason, {
    simple: true,
    nullable: true,
    description: 'Why it ended; null while it is open, and when it was claimed.',
  })
  reason!: SlotOfferReason | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description:
      'What a claim moves: to the slot’s start, with the length that it has. Null where you may not see visits.',
  })
  visit!: Visit | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Who is asked; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => Int, { simple: true, description: 'In which round of the slot it was made: 1 for the first.' })
  round!: number;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  offeredAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Null: it is open.' })
  endedAt!: Date | null;

  @Reference(() => StaffMember, 'StaffMember', {
    from: 'chosenById',
    nullable: true,
    description: 'Who chose the patient; null: the rule did, or not for you to see.',
  })
  chosenBy!: StaffMember | null;
}

export const SlotOfferConnection = connectionOf(
  SlotOffer,
  'SlotOffer',
  'As they were made, the earliest first.',
);

@ObjectType({ description: 'A visit that could move into the slot, and whose it is.' })
export class SlotCandidate {
  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'The patient’s earliest visit that fits; null where you may not see visits.',
  })
  visit!: Visit | null;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Who would be asked; null where you may not see patients.',
  })
  patient!: Patient | null;
}

@ObjectType({ description: 'Whom a round of offers would ask, if it began now; also while one is open.' })
export class SlotOffersPreview {
  @Field(() => [SlotCandidate], {
    simple: true,
    description: 'In the order in which they are chosen; none: nobody would be asked.',
  })
  candidates!: SlotCandidate[];

  @Field(() => DateTimeScalar, { simple: true, description: 'When the offers would close.' })
  closesAt!: Date;

  @Field(() => SlotRefusal, {
    simple: true,
    nullable: true,
    description:
      'Why `slotOffersStart` would be refused now; null: it would not. While offers are open, the candidates are those whom the next round would ask.',
  })
  refusal!: SlotRefusal | null;

  @Field(() => String, { simple: true, nullable: true, description: 'The refusal in plain English.' })
  refusalMessage!: string | null;
}
