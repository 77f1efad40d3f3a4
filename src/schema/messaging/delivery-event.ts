/** A step of a delivery, as clients see it: together they answer "why" (mission.md, section 1). */
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { DateTimeScalar } from '../scalars.js';
import { DeliveryEventKind } from './delivery-event-kinds.js';

// Its resolver adds which rule or reason it was, and to those who may see patients what the provider said.
@ObjectType({ description: 'A step that a message went through, and why.' })
export class DeliveryEvent {
  @Field(() => DeliveryEventKind, { simple: true, description: 'What happened.' })
  kind!: DeliveryEventKind;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'For when it was planned or put off, or when it is tried again; null for all other steps.',
  })
  dueAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it happened, by the clinic’s clock.' })
  occurredAt!: Date;
}

export const DeliveryEventConnection = connectionOf(
  DeliveryEvent,
  'DeliveryEvent',
  'As they happened, the earliest first.',
);
