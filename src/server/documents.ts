/** From a document's text to a valid document, remembered: for WebSocket, as Apollo does it for HTTP. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { QueryGuard } from './query-guard.js';

export class Documents {
  readonly #known = new LRUCache<string, DocumentNode>({ max: 1_000 });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly guard: QueryGuard,
    private readonly introspection: boolean,
  ) {}

  /** The document, or everything that is wrong with it. */
  read(source: string): DocumentNode | readonly GraphQLError[] {
    const known = this.#known.get(source);
    if (known) return known;
    try {
      this.guard.check(source);
      const document = parse(source);
      const rules = this.introspection
        ? specifiedRules
        : [...specifiedRules, NoSchemaIntrospectionCustomRule];
      const errors = validate(this.schema, document, rules);
      if (errors.length > 0) return errors;
      this.#known.set(source, document);
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }
}
