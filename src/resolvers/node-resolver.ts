/** Anything by its id. */
import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { decodeId } from '../schema/id.js';
import { Node } from '../schema/node.js';
import { BadInput } from '../services/refusal.js';
import { loadRow } from './load-row.js';

const MOST_NODES = 100;

@Resolver()
export class NodeResolver {
  @Authorized('clinic:read')
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null for absent and invisible alike.',
  })
  node(@Ctx() context: Context, @Arg('id', () => ID, { description: 'As it was given.' }) id: string) {
    return nodeOf(context, id);
  }

  @Authorized('clinic:read')
  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Up to 100 things by their ids, in the order of the ids; null for absent and invisible ones.',
  })
  nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { description: 'As they were given.' }) ids: string[],
  ) {
    if (ids.length > MOST_NODES) throw new BadInput(`Ask for at most ${MOST_NODES} ids at once.`);
    return ids.map((id) => nodeOf(context, id));
  }
}

async function nodeOf(context: Context, text: string): Promise<object | null> {
  const { type, id } = decodeId(text);
  const row = await loadRow(context, type, id);
  return row === null ? null : { ...row, __typename: type };
}
