/** What clients send about deliveries. */
import { Field, ID, InputType } from 'type-graphql';
import { DeliveryStatus, NotificationKind } from './delivery-states.js';

@InputType({ description: 'Which deliveries; each field narrows the list.' })
export class DeliveryFilter {
  @Field(() => [ID], { nullable: true, description: 'Those to one of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those about one of these visits.' })
  visitIds?: string[] | null;

  @Field(() => [DeliveryStatus], { nullable: true, description: 'Those in one of these.' })
  statuses?: DeliveryStatus[] | null;

  @Field(() => [NotificationKind], { nullable: true, description: 'Those of one of these kinds.' })
  kinds?: NotificationKind[] | null;
}
