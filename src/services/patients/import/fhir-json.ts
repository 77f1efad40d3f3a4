/** Looks into JSON of which nothing is known but that it could be parsed: what is not there, or of another type, is empty. */

export function inside(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined;
  }
  return found;
}

/** '' for what is no text. */
export function textIn(value: unknown, ...path: readonly string[]): string {
  const found = inside(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** A list as it is, one thing as a list of it, nothing as an empty one. */
export function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = inside(value, ...path);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [found];
}
