/** Dataloaders of fields with arguments: within a scope, one for each set of arguments. */
import DataLoader from 'dataloader';
import type { Loaders } from './loaders.js';
import type { Scope } from './scope.js';

type Load<Args, Value> = (scope: Scope, args: Args, ids: readonly string[]) => Promise<Value[]>;

/**
 * A function that gives the value of one id, and asks for all the ids of one tick and the same arguments at once.
 * `load` answers in the order of the ids. Values stay known within their scope, until a transaction of it.
 */
export function loaderPerArguments<Args extends object, Value>(
  load: Load<Args, Value>,
): (scope: Scope, id: string, args: Args) => Promise<Value> {
  const known = new WeakMap<Loaders, Map<string, DataLoader<string, Value>>>();
  return (scope, id, args) => {
    // They live as long as the scope's own loaders: until the scope changes something.
    const loaders = known.get(scope.loaders) ?? new Map<string, DataLoader<string, Value>>();
    known.set(scope.loaders, loaders);
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? new DataLoader<string, Value>((ids) => load(scope, args, ids));
    loaders.set(key, loader);
    return loader.load(id);
  };
}
