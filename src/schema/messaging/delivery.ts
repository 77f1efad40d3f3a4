/** Messages as clients see them: from planned to sent, and in a sandbox's mailbox. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar, EmailAddressScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { DeliveryReason, PlannedReason } from './delivery-reasons.js';
import { Channel, DeliveryStatus, NotificationKind } from './delivery-states.js';

@ObjectType({ implements: Node, description: 'One message to one patient over one channel, and why.' })
export class Delivery extends Node {
  @Field(() => NotificationKind, { simple: true, description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => Channel, { simple: true, description: 'By what it goes.' })
  channel!: Channel;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'To whom; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'The visit that it is about; null: none, or not yours to see.',
  })
  visit!: Visit | null;

  @Field(() => String, {
    simple: true,
    description: 'Of which booking or move of the visit it is: "1", "2" …',
  })
  occasion!: string;

  @Field(() => DeliveryStatus, { simple: true, description: 'What became of it.' })
  status!: DeliveryStatus;

  @Field(() => PlannedReason, { simple: true, description: 'Why it was planned for `dueAt`.' })
  plannedReason!: PlannedReason;

  @Field(() => DeliveryReason, {
    simple: true,
    nullable: true,
    description: 'Why it came to its status; null while it is planned or when it was simply sent.',
  })
  statusReason!: DeliveryReason | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it is or was to be sent.' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'From here on it would be useless, and is not sent.',
  })
  usefulUntil!: Date;

  @Field(() => Int, { simple: true, description: 'How often it was handed to the provider.' })
  attempts!: number;

  @Field(() => DateTimeScalar, {
    simple: true,
    description: 'When the next try begins, while it is planned.',
  })
  attemptAt!: Date;

  // `recipient` and `lastError` are shown by the resolver, to those who may see patients.
  recipient!: string | null;

  lastError!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was planned.' })
  plannedAt!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it came to a final status.',
  })
  finishedAt!: Date | null;
}

@ObjectType({ implements: Node, description: 'A message as a sandbox keeps it; nobody else received it.' })
export class MailboxMessage extends Node {
  @Reference(() => Delivery, 'Delivery', { description: 'The delivery that it is the message of.' })
  delivery!: Delivery;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'To whom; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => EmailAddressScalar, { simple: true, description: 'The address.' })
  recipient!: string;

  @Field(() => String, { simple: true, description: 'The subject line.' })
  subject!: string;

  @Field(() => String, { simple: true, description: 'The message as plain text.' })
  textBody!: string;

  @Field(() => String, { simple: true, nullable: true, description: 'The message as HTML; null: text only.' })
  htmlBody!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was sent, by the clinic’s clock.' })
  receivedAt!: Date;
}
