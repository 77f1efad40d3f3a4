/**
 * How much an operation asks for (api.md, "Limits"): its cost, depth and aliases. Fragments are measured once each, so
 * that a document whose fragments spread each other many times costs no time here either.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLList,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import type { Limits } from '../config.js';
import { limitExceeded } from './api-error.js';

export interface QueryMeasure {
  /** One for each field; what stands in a page counts as often as the page has room for. */
  cost: number;
  /** Fields within fields; introspection counts as one. */
  depth: number;
  /** How many fields of the document have an alias. */
  aliases: number;
}

type Variables = Readonly<Record<string, unknown>>;
type Extent = Pick<QueryMeasure, 'cost' | 'depth'>;

const NOTHING: Extent = { cost: 0, depth: 0 };

/**
 * A connection's `nodes` and `edges` count `first` or `last` times, the list of a field with `ids` as often as there are
 * ids, one whose field has the extension `listSize` that many times; variables count as they are given, other lists once.
 * @skip and @include are not looked at.
 */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): QueryMeasure {
  const extent = new Measurement(schema, document, operation, variables).ofOperation();
  return { ...extent, aliases: countAliases(document) };
}

/** @throws GraphQLError QUERY_TOO_COMPLEX that names the first limit that is exceeded. */
export function checkMeasure(
  measure: QueryMeasure,
  limits: Pick<Limits, 'cost' | 'depth' | 'aliases'>,
): void {
  const { cost, depth, aliases } = measure;
  if (depth > limits.depth) {
    throw limitExceeded('depth', `The operation is ${depth} levels deep`, depth, limits.depth);
  }
  if (aliases > limits.aliases) {
    throw limitExceeded('aliases', `The document has ${aliases} aliases`, aliases, limits.aliases);
  }
  if (cost > limits.cost) {
    throw limitExceeded('cost', `The operation costs ${cost} points`, cost, limits.cost);
  }
}

const knownAliases = new WeakMap<DocumentNode, number>();

function countAliases(document: DocumentNode): number {
  const known = knownAliases.get(document);
  if (known !== undefined) return known;
  let aliases = 0;
  visit(document, {
    Field(node) {
      if (node.alias) aliases++;
    },
  });
  knownAliases.set(document, aliases);
  return aliases;
}

class Measurement {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #defaults = new Map<string, ValueNode>();
  readonly #known = new Map<string, Extent>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) this.#defaults.set(variable.name.value, defaultValue);
    }
  }

  ofOperation(): Extent {
    return this.#ofSelections(
      this.operation.selectionSet,
      this.schema.getRootType(this.operation.operation),
      1,
    );
  }

  /** `page`: how many items each list directly below has, if it is a connection that stands above. */
  #ofSelections(
    selectionSet: SelectionSetNode,
    parent: GraphQLNamedType | null | undefined,
    page: number,
  ): Extent {
    let cost = 0;
    let depth = 0;
    for (const selection of selectionSet.selections) {
      let extent: Extent;
      if (selection.kind === Kind.FIELD) extent = this.#ofField(selection, parent, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) extent = this.#ofFragment(selection.name.value, page);
      else {
        const type = selection.typeCondition
          ? this.schema.getType(selection.typeCondition.name.value)
          : parent;
        extent = this.#ofSelections(selection.selectionSet, type, page);
      }
      cost += extent.cost;
      depth = Math.max(depth, extent.depth);
    }
    return { cost, depth };
  }

  #ofFragment(name: string, page: number): Extent {
    const key = `${page} ${name}`;
    const known = this.#known.get(key);
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return NOTHING;
    // Met again within itself it counts as nothing; validation refuses such a document.
    this.#known.set(key, NOTHING);
    const type = this.schema.getType(fragment.typeCondition.name.value);
    const extent = this.#ofSelections(fragment.selectionSet, type, page);
    this.#known.set(key, extent);
    return extent;
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType | null | undefined, page: number): Extent {
    if (!node.selectionSet) return { cost: 1, depth: 1 };
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const introspects = node.name.value.startsWith('__');
    const isList = field !== undefined && getNullableType(field.type) instanceof GraphQLList;
    const own = field && this.#pageOf(node, field);
    const times = isList ? (own ?? page) : 1;
    const below = this.#ofSelections(
      node.selectionSet,
      field && getNamedType(field.type),
      isList ? 1 : (own ?? 1),
    );
    return { cost: 1 + times * below.cost, depth: introspects ? 1 : 1 + below.depth };
  }

  #pageOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number | undefined {
    for (const argument of field.args) {
      if (argument.name !== 'first' && argument.name !== 'last' && argument.name !== 'ids') continue;
      const given = node.arguments?.find(({ name }) => name.value === argument.name);
      const size = given ? this.#sizeOf(given.value) : sizeOfValue(argument.defaultValue);
      if (size !== undefined) return size;
    }
    return sizeOfValue(field.extensions.listSize);
  }

  #sizeOf(node: ValueNode): number | undefined {
    if (node.kind === Kind.INT) return sizeOfValue(Number(node.value));
    if (node.kind === Kind.LIST) return node.values.length;
    if (node.kind !== Kind.VARIABLE) return undefined;
    const name = node.name.value;
    if (Object.hasOwn(this.variables, name)) return sizeOfValue(this.variables[name]);
    const fallback = this.#defaults.get(name);
    return fallback && this.#sizeOf(fallback);
  }
}

function sizeOfValue(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(value, 0) : undefined;
}
