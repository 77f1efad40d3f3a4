/** The arguments of every connection (api.md, "Names and shapes"). */
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many, from the beginning: 1 to 100. Either this or `last`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Begin behind this cursor of the same list.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many, from the end: 1 to 100. Either this or `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'End before this cursor of the same list.' })
  before?: string | null;
}
