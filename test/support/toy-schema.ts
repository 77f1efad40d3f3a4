/** A small schema with everything that the server treats in its own way, for tests that need no product. */
import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Context } from '../../src/context.js';
import { AccessDenied, BadInput } from '../../src/services/refusal.js';

const SDL = /* GraphQL */ `
  scalar DateTime
  interface Node { id: ID! }
  type Item implements Node {
    id: ID!
    name: String!
    at: DateTime
    parent: Item
    children(first: Int, last: Int): ItemConnection!
    secret: String
    broken: String
    mandatory: String!
  }
  type Other implements Node { id: ID! }
  union Thing = Item | Other
  type ItemConnection { nodes: [Item!]! edges: [ItemEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ItemEdge { cursor: String! node: Item! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  input One @oneOf { a: Int, b: String }
  type Query {
    hello(name: String = "world"): String!
    viewer: String!
    item(id: ID!): Item
    items(first: Int, last: Int): ItemConnection!
    nodes(ids: [ID!]!): [Node]!
    tags: [Item!]!
    things: [Thing]!
    one(input: One!): String
    echo(at: DateTime, times: Int! = 1): DateTime
    badInput: String
    denied: String
    lost: String
    wait: String
    wrongNumber: Int
  }
  type Mutation { add(number: Int!): Int! fail: Item! }
  type Subscription { ticks: Tick! refused: Tick! endless: Tick! }
  type Tick { number: Int! viewer: String! hidden: Boolean! broken: String padding: String! }
`;

type Resolver = GraphQLFieldResolver<never, Context, never>;
export type ToyResolvers = Record<
  string,
  Record<string, Resolver | { subscribe: Resolver; resolve?: Resolver }>
>;

const item = (id: string) => ({
  __typename: 'Item',
  id,
  name: `Item ${id}`,
  at: new Date(Date.UTC(2026, 0, 1)),
});
const page = (_: unknown, args: { first?: number; last?: number }) => {
  const nodes = Array.from({ length: args.first ?? args.last ?? 0 }, (_item, index) => item(String(index)));
  const edges = nodes.map((node) => ({ cursor: node.id, node }));
  return { nodes, edges, pageInfo: { hasNextPage: false }, totalCount: nodes.length };
};
const throws = (error: Error) => () => {
  throw error;
};

/** The schema; `resolvers` are added to its own, or take their place. */
export function toySchema(resolvers: ToyResolvers = {}): GraphQLSchema {
  const schema = buildSchema(SDL);
  const dateTime = schema.getType('DateTime');
  const parseValue = (value: unknown) => {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw new TypeError('Not an instant');
    return new Date(value);
  };
  Object.assign(dateTime ?? {}, {
    serialize: (date: Date) => date.toISOString(),
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(valueFromASTUntyped(node)),
  });
  const own = {
    Query: {
      hello: (_: never, { name }: { name: string }) => `Hello ${name}`,
      viewer: (_: never, __: never, { scope }: Context) => scope.viewer.kind,
      item: async (_: never, { id }: { id: string }) => item(id),
      items: page,
      nodes: (_: never, { ids }: { ids: string[] }) => ids.map(item),
      tags: () => [],
      things: () => [item('1'), { __typename: 'Other', id: '2' }, null],
      one: (_: never, { input }: { input: object }) => JSON.stringify(input),
      echo: (_: never, { at }: { at?: Date }) => at,
      badInput: throws(new BadInput('Days go from 1 to 31.')),
      denied: throws(new AccessDenied('FORBIDDEN')),
      lost: throws(new Error('password=hunter2 at db.internal:5432')),
      wait: () => new Promise(() => undefined),
      wrongNumber: () => 'eleven',
    },
    Item: {
      parent: async () => item('parent'),
      children: page,
      broken: throws(new TypeError('cannot read table patients')),
      mandatory: async () => null,
    },
    Tick: { viewer: (_: never, __: never, { scope }: Context) => scope.viewer.kind },
    Mutation: {
      add: async (_: never, { number }: { number: number }) => number,
      fail: async () => Promise.reject(new Error('the mutation failed inside')),
    },
  };
  for (const group of [own, resolvers]) {
    for (const [typeName, fields] of Object.entries(group)) {
      const type = schema.getType(typeName);
      if (!isObjectType(type)) throw new Error(`No type ${typeName}`);
      for (const [name, resolver] of Object.entries(fields)) {
        Object.assign(
          type.getFields()[name] ?? {},
          typeof resolver === 'function' ? { resolve: resolver } : resolver,
        );
      }
    }
  }
  return schema;
}
