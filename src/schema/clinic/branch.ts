/** A branch as clients see it. */
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node.js';
import { TimeZoneScalar } from '../scalars.js';

@ObjectType({ implements: Node, description: 'An address of the clinic.' })
export class Branch extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => String, { simple: true, description: 'The city.' })
  city!: string;

  @Field(() => String, { simple: true, description: 'The postal address, as patients read it.' })
  address!: string;

  @Field(() => TimeZoneScalar, { simple: true, description: 'What "local" means here.' })
  timeZone!: string;
}
