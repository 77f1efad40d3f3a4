/**
 * A field that stands for another row: the type shows an object, the row holds its id (api.md: references are objects).
 * `attachFields` gives such fields their resolvers, so that each type need not.
 */
import { defaultFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { Extensions, Field } from 'type-graphql';
import { encodeId, NODE_TYPES, type NodeType } from './id.js';

/** Looks one row up by id; null when it is absent or may not be seen. */
export type LoadRow<Context> = (context: Context, type: NodeType, id: string) => Promise<object | null>;

/** The name of the row's property that holds the id; `<field>Id` when not given. */
interface ReferenceOptions {
  description: string;
  nullable?: boolean;
  from?: string;
}

/** Declares a reference. The type is a function, as in `@Field`, because types refer to each other in circles. */
export function Reference(
  type: () => NodeClass,
  target: NodeType,
  options: ReferenceOptions,
): PropertyDecorator {
  const { from, ...field } = options;
  return (prototype, property) => {
    const name = String(property);
    Field(type, { ...field, simple: true })(prototype, name);
    Extensions({ reference: { target, from: from ?? `${name}Id` } })(prototype, name);
  };
}

type NodeClass = abstract new (...args: never[]) => object;

/** Gives `id` fields of nodes, reference fields and abstract types their resolvers: plain ones, which cost least. */
export function attachFields<Context>(schema: GraphQLSchema, load: LoadRow<Context>): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // Rows of unions and interfaces say what they are; type-graphql's own functions would answer later, by promise.
    if (isAbstractType(type)) type.resolveType = (row: { __typename?: string }) => row.__typename;
    if (!isObjectType(type)) continue;
    const nodeType = NODE_TYPES.find((name) => name === type.name);
    for (const field of Object.values(type.getFields())) {
      const reference = field.extensions.reference as { target: NodeType; from: string } | undefined;
      if (field.name === 'id' && nodeType !== undefined) {
        field.resolve = (row: { id: string }) => encodeId(nodeType, row.id);
      } else if (reference !== undefined) {
        field.resolve = (row: Record<string, string | null>, _, context: Context) => {
          const id = row[reference.from];
          return id === null || id === undefined ? null : load(context, reference.target, id);
        };
      } else if (field.name === 'totalCount') {
        // A function, so that nothing is counted unasked; graphql-jit calls none by itself.
        field.resolve = (connection: { totalCount(): Promise<number> }) => connection.totalCount();
      } else if (field.resolve === defaultFieldResolver) {
        delete field.resolve;
      }
    }
  }
  return schema;
}
