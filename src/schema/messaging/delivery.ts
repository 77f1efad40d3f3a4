/** Messages as clients see them: from planned to sent, and in a sandbox's mailbox. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { DeliveryReason } from './delivery-reasons.js';
import { Channel, DeliveryStatus, NotificationKind, ReadEvidence, SmsEncoding } from './delivery-states.js';
import { PlannedReason } from './planned-reasons.js';

@ObjectType({
  implements: Node,
  description: 'One message to one patient, or to one member of staff, over one channel, and why.',
})
export class Delivery extends Node {
  @Field(() => NotificationKind, { simple: true, description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => Channel, { simple: true, description: 'By what it goes.' })
  channel!: Channel;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'To whom; null where it goes to staff, or you may not see patients.',
  })
  patient!: Patient | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'The visit that it is about; null: none, or not yours to see.',
  })
  visit!: Visit | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description:
      'Of which booking or move of the visit it is, as `Visit.bookingNumber`; null where it is about none.',
  })
  bookingNumber!: number | null;

  @Field(() => String, {
    simple: true,
    description:
      'What tells messages of one kind about one thing apart: for a visit its booking, "1", "2" …; sent again, "1/1", "1/2" …',
  })
  occasion!: string;

  @Reference(() => Delivery, 'Delivery', {
    nullable: true,
    from: 'resendOf',
    description: 'The message that staff sent again with this one; null: it is no such.',
  })
  resendOf!: Delivery | null;

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether it needs consent, keeps quiet hours and counts against the cap.',
  })
  marketing!: boolean;

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

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'By whom it was carried: "smtp", "twilio" …; null: it has not gone, or only into a mailbox.',
  })
  provider!: string | null;

  @Field(() => SmsEncoding, {
    simple: true,
    nullable: true,
    description: 'How the SMS was written; null for other channels, and before it has gone.',
  })
  encoding!: SmsEncoding | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Of how many parts the SMS was made; null for other channels, and before it has gone.',
  })
  segments!: number | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it arrived, as its provider says; null: nothing is known.',
  })
  deliveredAt!: Date | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was first proved read; null: it is not.',
  })
  readAt!: Date | null;

  @Field(() => ReadEvidence, {
    simple: true,
    nullable: true,
    description: 'What proves that it was read; null: it is not.',
  })
  readEvidence!: ReadEvidence | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The version of the rule or campaign that it was planned by; null: it is of neither.',
  })
  mailingVersion!: number | null;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'Which text of the campaign the patient drew: "A", "B" …; empty: there is one. Null: it is of no rule or campaign.',
  })
  mailingVariant!: string | null;

  // These are shown by fields of the resolver: addresses and providers' words to those who may see patients.
  recipient!: string | null;

  lastError!: string | null;

  staffId!: string | null;

  templateId!: string | null;

  subjectId!: string;

  priceMicros!: number | null;

  priceCurrency!: string | null;

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

  @Field(() => Channel, { simple: true, description: 'By what it would have gone.' })
  channel!: Channel;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'To whom; null where it went to staff, or you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => String, {
    simple: true,
    description: 'The e-mail address, the phone number, or of push the devices.',
  })
  recipient!: string;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The subject of an e-mail, the title of a push message; an SMS has none.',
  })
  subject!: string | null;

  @Field(() => String, { simple: true, description: 'The message as plain text.' })
  textBody!: string;

  @Field(() => String, { simple: true, nullable: true, description: 'The message as HTML; null: text only.' })
  htmlBody!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was sent, by the clinic’s clock.' })
  receivedAt!: Date;
}
