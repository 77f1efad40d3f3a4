/**
 * The documents that alone may be run, when the setting TRUSTED_DOCUMENTS names a file of them (api.md, "Limits"): JSON
 * from the SHA-256 of each document, in hex, to its text.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { apiError } from './api-error.js';

const manifest = z.record(z.string(), z.string());

/** What a request says of its document: the text, or Apollo's persisted-query extension with the hash. */
export interface DocumentRequest {
  query?: unknown;
  extensions?: unknown;
}

const persisted = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

export class TrustedDocuments {
  readonly #byHash: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  constructor(byHash: ReadonlyMap<string, string>) {
    this.#byHash = byHash;
    this.#texts = new Set(byHash.values());
  }

  /** @throws Error that says what is wrong with the file. */
  static async load(file: string): Promise<TrustedDocuments> {
    const documents = manifest.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!documents.success)
      throw new Error(`${file} must be a JSON object from SHA-256 hashes to documents.`);
    const byHash = new Map(Object.entries(documents.data));
    for (const [hash, text] of byHash) {
      if (createHash('sha256').update(text).digest('hex') !== hash) {
        throw new Error(`${file}: ${hash} is not the SHA-256 of its document.`);
      }
    }
    return new TrustedDocuments(byHash);
  }

  /**
   * The document to run for a request.
   * @throws GraphQLError BAD_USER_INPUT when it is none of the trusted ones.
   */
  find({ query, extensions }: DocumentRequest): string {
    if (typeof query === 'string' && this.#texts.has(query)) return query;
    const hash = persisted.safeParse(extensions).data?.persistedQuery.sha256Hash;
    const text = query === undefined && hash !== undefined ? this.#byHash.get(hash) : undefined;
    if (text !== undefined) return text;
    throw apiError(
      'BAD_USER_INPUT',
      'Only documents that this server knows are run here: build them into its trusted documents.',
    );
  }
}
