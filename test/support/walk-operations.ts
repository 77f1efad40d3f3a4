/**
 * Every operation that a schema allows, made from the schema itself, so that whoever adds a root field has it walked by the
 * access tests without writing a line; what the walk cannot fill in is an error that says what to teach it.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { nodeTypeNamed } from '../../src/schema/id.js';

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** Where in an operation's variables an identity, a cursor or a searched text stands. */
export interface Place {
  /** "filter.patientIds", "input.visitId", "id", "after". */
  path: string;
  /** The Node type whose id is expected, or what else it is. */
  holds: string;
  required: boolean;
}

export interface RootField {
  kind: OperationKind;
  name: string;
  /** The whole operation; every argument is a variable. */
  text: string;
  /** The same where only a Node of this type is expected: a much shorter one. */
  textFor(nodeType: string): string;
  places: Place[];
  /** Variables with what `fill` gives for a place; undefined leaves it out. */
  variables(fill: (place: Place) => string | undefined): Record<string, unknown>;
}

/** Values for what is no identity, by the name of the scalar and then of the input's field; and of which root field it is. */
export type PlainValues = Readonly<Record<string, (name: string, field: string) => unknown>>;

type Slot = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

const DEPTH = 4;
/** From here down, what has an id is not opened any more. */
const OPEN = 3;

/** @throws Error for an argument or a field that nobody taught the walk */
export function rootFieldsOf(schema: GraphQLSchema, plain: PlainValues): RootField[] {
  const kinds: [OperationKind, GraphQLObjectType | null | undefined][] = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ];
  return kinds.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => new Walk(schema, plain, field).root(kind)),
  );
}

class Walk {
  readonly #places: Place[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly plain: PlainValues,
    private readonly field: GraphQLField<unknown, unknown>,
  ) {
    for (const argument of field.args) this.#find(argument, argument.name, isNonNullType(argument.type));
  }

  root(kind: OperationKind): RootField {
    const { name, args, type } = this.field;
    const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
    const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const textOf = (selection: string) =>
      `${kind}${declared && ` (${declared})`} { ${name}${passed && `(${passed})`} ${selection} }`;
    const whole = (of: GraphQLNamedOutputType) => selectionOf(this.schema, of, DEPTH, '');
    const text = textOf(whole(getNamedType(type)));
    return {
      kind,
      name,
      text,
      textFor: (nodeType) => {
        const node = this.schema.getType(nodeType);
        if (getNamedType(type).name !== 'Node' || !isObjectType(node)) return text;
        return textOf(`{ __typename ... on ${nodeType} ${whole(node)} }`);
      },
      places: this.#places,
      variables: (fill) =>
        Object.fromEntries(
          args
            .map((argument) => [argument.name, this.#value(argument, argument.name, fill, true)])
            .filter(([, value]) => value !== undefined),
        ),
    };
  }

  #find(slot: Slot, path: string, required: boolean): void {
    const type = getNamedType(slot.type);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        this.#find(field, `${path}.${field.name}`, required && isNonNullType(field.type));
      }
      return;
    }
    const holds = this.#holds(slot, type.name);
    if (holds !== null) this.#places.push({ path, holds, required });
  }

  #holds({ name }: Slot, typeName: string): string | null {
    if (name === 'after' || name === 'before') return 'cursor';
    if (name === 'search') return 'search';
    if (typeName !== 'ID') return null;
    const expected = /.Ids?$/.test(name) ? nodeTypeNamed(name) : getNamedType(this.field.type).name;
    if (expected === 'Node' || (expected && isObjectType(this.schema.getType(expected)))) return expected;
    throw new Error(`Whose id is "${name}" of ${this.field.name}? Teach test/support/walk-operations.ts.`);
  }

  /** `whole`: everything that may be given is given, not only what must be; so for inputs, not so for filters. */
  #value(slot: Slot, path: string, fill: (place: Place) => string | undefined, root: boolean): unknown {
    const place = this.#places.find((one) => one.path === path);
    if (place) {
      const filled = fill(place);
      return filled !== undefined && isListType(getNullableType(slot.type)) ? [filled] : filled;
    }
    const type = getNamedType(slot.type);
    const required = isNonNullType(slot.type);
    const listed = (value: unknown) => (isListType(getNullableType(slot.type)) ? [value] : value);
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields())
        .map((field) => [field.name, this.#value(field, `${path}.${field.name}`, fill, false)])
        .filter(([, value]) => value !== undefined);
      return fields.length > 0 || required ? listed(Object.fromEntries(fields)) : undefined;
    }
    const isFirst = root && slot.name === 'first';
    if (!required && !isFirst && !path.startsWith('input.')) return undefined;
    return listed(this.#plainValue(slot.name, type));
  }

  #plainValue(name: string, type: GraphQLInputType): unknown {
    const named = getNamedType(type);
    if (isEnumType(type) && !this.plain[type.name]) return type.getValues()[0]?.name;
    const value = this.plain[named.name]?.(name, this.field.name);
    if (value === undefined) {
      throw new Error(
        `What is a ${named.name} named "${name}" of ${this.field.name}? Teach the walk's plain values.`,
      );
    }
    return value;
  }
}

/** All that may be asked of a type, `depth` levels of objects deep; fields of fragments get names of their own. */
function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLNamedOutputType,
  depth: number,
  alias: string,
): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    const fragments = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${selectionOf(schema, one, depth, `${one.name}_`)}`);
    return `{ __typename ${fragments.join(' ')} }`;
  }
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (!isLeafType(below) && depth === 0) return [];
    const short = isObjectType(below) && below.getFields().id ? '{ id }' : '{ __typename }';
    // Whoever has an id is opened in full by `node`; deep down, naming them is enough.
    const named = depth < OPEN && short === '{ id }';
    const selection = named || (type.name.endsWith('Edge') && field.name === 'node') ? short : '';
    const inner = selection || selectionOf(schema, below, depth - 1, '');
    return [`${alias && `${alias}${field.name}: `}${field.name}${argumentsOf(type, field)} ${inner}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Arguments that fields below the root must have. */
const OF_FIELDS: Readonly<Record<string, string>> = {
  'LoyaltyAccount.statement': '(from: "2026-03-01", to: "2026-03-31")',
};

function argumentsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
  if (field.args.some(({ name }) => name === 'first')) return '(first: 2)';
  const known = OF_FIELDS[`${type.name}.${field.name}`];
  if (known !== undefined) return known;
  const needed = field.args.find(isRequiredArgument);
  if (needed) throw new Error(`${type.name}.${field.name} needs "${needed.name}": teach walk-operations.ts.`);
  return '';
}
