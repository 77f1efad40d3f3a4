/** Which subscriptions may share their answers: those of the same operation, the same variables and the same access. */
import {
  type DocumentNode,
  type GraphQLSchema,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isSharedView } from '../resolvers/events/shared-views.js';
import type { Viewer } from '../services/viewer.js';
import type { Operation } from './operation.js';

interface Traits {
  /** Stands for the document and the operation in it. */
  readonly number: number;
  /** The types whose fields it asks for. */
  readonly types: ReadonlySet<string>;
  /** The variable that says from where one follower replays: it may differ within a group. */
  readonly afterVariable: string | null;
}

export class LiveKeys {
  readonly #schema: GraphQLSchema;
  readonly #traits = new WeakMap<OperationDefinitionNode, Traits>();
  readonly #access = new WeakMap<Viewer, Map<Traits, string>>();
  #operations = 0;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** What operation and variables come to. */
  ofOperation({ document, node, variables }: Operation): string {
    const { number, afterVariable } = this.#traitsOf(document, node);
    const rest = afterVariable === null ? variables : { ...variables, [afterVariable]: undefined };
    return `${number} ${JSON.stringify(rest)}`;
  }

  /** What the viewer may see of the operation comes to: the same for two viewers who see the same. */
  ofAccess({ document, node }: Operation, viewer: Viewer): string {
    const traits = this.#traitsOf(document, node);
    let keys = this.#access.get(viewer);
    if (!keys) {
      keys = new Map();
      this.#access.set(viewer, keys);
    }
    let key = keys.get(traits);
    if (key === undefined) {
      key = accessKey(viewer, traits.types);
      keys.set(traits, key);
    }
    return key;
  }

  #traitsOf(document: DocumentNode, node: OperationDefinitionNode): Traits {
    let traits = this.#traits.get(node);
    if (!traits) {
      const number = ++this.#operations;
      traits = { number, types: this.#typesOf(document), afterVariable: afterVariableOf(document, node) };
      this.#traits.set(node, traits);
    }
    return traits;
  }

  #typesOf(document: DocumentNode): Set<string> {
    const types = new Set<string>();
    const info = new TypeInfo(this.#schema);
    const Field = () => {
      const parent = info.getParentType();
      // All that a union can be asked for is its `__typename`; whose fields follow is told by them.
      if (parent && !isUnionType(parent)) types.add(parent.name);
    };
    visit(document, visitWithTypeInfo(info, { Field }));
    return types;
  }
}

function accessKey(viewer: Viewer, types: ReadonlySet<string>): string {
  if (viewer.kind === 'NOBODY' || viewer.kind === 'SYSTEM') return viewer.kind;
  const { clinicId, kind, id, permissions } = viewer;
  const role = viewer.kind === 'STAFF' ? viewer.role : '';
  const who = isSharedView(viewer, types) ? '' : id;
  return [clinicId, kind, role, who, ...[...permissions].sort()].join(' ');
}

/** Only if it is used for nothing else. */
function afterVariableOf(document: DocumentNode, node: OperationDefinitionNode): string | null {
  let name: string | null = null;
  for (const field of node.selectionSet.selections) {
    if (field.kind !== Kind.FIELD) continue;
    const value = field.arguments?.find((argument) => argument.name.value === 'after')?.value;
    if (value?.kind === Kind.VARIABLE) name = value.name.value;
  }
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (variable) => {
      if (variable.name.value === name) uses++;
    },
  });
  return uses === 1 ? name : null;
}
