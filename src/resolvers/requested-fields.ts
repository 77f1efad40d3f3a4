/** Which fields of a connection's rows a request names, so that services read no more. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = GraphQLResolveInfo['fragments'];

const known = new WeakMap<FieldNode, readonly string[]>();

/** Names below `nodes` and `edges { node }`, sorted. What @skip and @include take away may still be among them. */
export function requestedFields(info: GraphQLResolveInfo): readonly string[] {
  const [only, ...others] = info.fieldNodes;
  const remembered = only && others.length === 0 ? known.get(only) : undefined;
  if (remembered) return remembered;
  const connection = fieldsIn(info.fieldNodes, info.fragments);
  const rows = connection.filter(({ name }) => name.value === 'nodes');
  const edges = connection.filter(({ name }) => name.value === 'edges');
  const nodes = fieldsIn(edges, info.fragments).filter(({ name }) => name.value === 'node');
  const names = fieldsIn([...rows, ...nodes], info.fragments).map(({ name }) => name.value);
  const requested = [...new Set(names)].sort();
  if (only && others.length === 0) known.set(only, requested);
  return requested;
}

function fieldsIn(parents: readonly FieldNode[], fragments: Fragments): FieldNode[] {
  return parents.flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet, fragments) : []));
}

function fieldsOf(set: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return inner ? fieldsOf(inner.selectionSet, fragments) : [];
  });
}
