/** A step in the life of a freed slot as clients see it: together they answer "what became of it, and who did it". */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { SlotEventKind, SlotEventReason } from './slot-codes.js';
import { SlotOffer } from './slot-offer.js';
import { Actor } from './visit-status.js';

@ObjectType({ description: 'A step that a slot went through.' })
class SlotEvent {
  @Field(() => ID, { simple: true, description: 'Its own; no node is found by it.' })
  id!: string;

  @Field(() => SlotEventKind, { simple: true, description: 'What happened.' })
  kind!: SlotEventKind;

  @Field(() => SlotEventReason, {
    simple: true,
    nullable: true,
    description: 'Why; null: the kind says it.',
  })
  reason!: SlotEventReason | null;

  @Field(() => Int, { simple: true, description: 'The round of offers that it was in; 0: before the first.' })
  round!: number;

  @Field(() => Int, { simple: true, description: 'How many offers the step made or ended.' })
  offers!: number;

  @Reference(() => SlotOffer, 'SlotOffer', {
    nullable: true,
    description: 'The one that it is about; null: about none or several, or not for you to see.',
  })
  offer!: SlotOffer | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it happened, by the clinic’s clock.' })
  occurredAt!: Date;

  @Field(() => Actor, {
    simple: true,
    nullable: true,
    description: 'On whose side it was done; null: by the server.',
  })
  actor!: Actor | null;

  @Reference(() => StaffMember, 'StaffMember', {
    from: 'actorId',
    nullable: true,
    description: 'The member of staff who did it; null: nobody of the staff did.',
  })
  staff!: StaffMember | null;
}

export const SlotEventConnection = connectionOf(
  SlotEvent,
  'SlotEvent',
  'As they happened, the earliest first.',
);
