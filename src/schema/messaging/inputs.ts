/** What clients send about deliveries. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { DateTimeScalar } from '../scalars.js';
import { AppReadEvidence, Channel, DeliveryStatus, NotificationKind } from './delivery-states.js';

@InputType({ description: 'Whose messages, and about what; each field narrows what is told.' })
export class DeliveryChangedFilter {
  @Field(() => [ID], { nullable: true, description: 'Those to one of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those about one of these visits.' })
  visitIds?: string[] | null;

  @Field(() => [NotificationKind], { nullable: true, description: 'Those of one of these kinds.' })
  kinds?: NotificationKind[] | null;

  @Field(() => [Channel], { nullable: true, description: 'Those over one of these channels.' })
  channels?: Channel[] | null;
}

@InputType({ description: 'Which deliveries; each field narrows the list.' })
export class DeliveryFilter extends DeliveryChangedFilter {
  @Field(() => [DeliveryStatus], { nullable: true, description: 'Those in one of these.' })
  statuses?: DeliveryStatus[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Those due at this instant or later.' })
  dueFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Those due before this instant.' })
  dueTo?: Date | null;
}

@InputType({ description: 'Which messages of the mailbox; each field narrows the list.' })
export class MailboxFilter {
  @Field(() => [ID], { nullable: true, description: 'Those to one of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [Channel], { nullable: true, description: 'Those over one of these channels.' })
  channels?: Channel[] | null;
}

@InputType({ description: 'Which message is sent again.' })
export class DeliveryResendInput extends IdempotentInput {
  @Field(() => ID, { description: 'One that is SENT, FAILED, SUPPRESSED or UNKNOWN.' })
  deliveryId!: string;
}

@InputType({ description: 'Which planned message is taken back.' })
export class DeliveryCancelInput extends IdempotentInput {
  @Field(() => ID, { description: 'One that has not left yet.' })
  deliveryId!: string;
}

@InputType({ description: 'Which message the patient has read, and how the app knows.' })
export class DeliveryMarkReadInput extends IdempotentInput {
  @Field(() => ID, { description: 'One that was sent.' })
  deliveryId!: string;

  @Field(() => AppReadEvidence, { description: 'What the patient did.' })
  evidence!: AppReadEvidence;
}
