/** Connections: lists that can grow (api.md). Rows come from services with their cursors. */
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { simple: true, description: 'Whether `after: endCursor` would find more.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { simple: true, description: 'Whether `before: startCursor` would find more.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { simple: true, nullable: true, description: 'Null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Null on an empty page.' })
  endCursor!: string | null;
}

/** The connection type of a node type, as `PatientConnection` of Patient. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string, order: string) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its place.` })
  class Edge {
    @Field(() => String, { simple: true, description: 'Opaque; belongs to this list and its order.' })
    cursor!: string;

    @Field(() => node, { simple: true, description: 'The row itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list. ${order}` })
  class Connection {
    @Field(() => [Edge], { simple: true, description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node], { simple: true, description: 'The rows alone.' })
    nodes!: T[];

    @Field(() => PageInfo, { simple: true, description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      simple: true,
      description: 'How many there are in all, whatever the page. Counted only when asked for.',
    })
    totalCount!: () => Promise<number>;
  }
  return Connection;
}
