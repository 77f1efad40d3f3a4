/** What `node` and `nodes` find. */
import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything that has an id and can be found again by it.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, and unique in the whole API.' })
  id!: string;
}
