/** A service as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node.js';

@ObjectType({ implements: Node, description: 'What is done: how long it takes and what it costs.' })
export class Service extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Months until the check-up that follows; null when none does.',
  })
  recallIntervalMonths!: number | null;

  // `duration` and `price` are made from these by the service's fields.
  durationMinutes!: number;
  priceMinor!: number;
  currencyCode!: string;
}
