/** A practitioner as clients see them. */
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node.js';

@ObjectType({ implements: Node, description: 'Who treats, in one or more branches.' })
export class Practitioner extends Node {
  @Field(() => String, { simple: true, description: 'The first name.' })
  firstName!: string;

  @Field(() => String, { simple: true, description: 'The last name; may be empty.' })
  lastName!: string;
}
