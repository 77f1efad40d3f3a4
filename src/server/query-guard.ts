/**
 * What is checked before a document is parsed (api.md, "Limits"): graphql's parser is recursive and overflows the stack on
 * deep nesting, even in a document of few tokens.
 */
import { Lexer, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from '../config.js';
import { limitExceeded } from './api-error.js';

/** Brackets within brackets; far more than any allowed depth needs, far less than the parser's stack holds. */
const MAX_NESTING = 200;
const CHARACTERS_PER_TOKEN = 50;
const REMEMBERED_CHARACTERS = 10_000_000;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

export class QueryGuard {
  readonly #limits: Pick<Limits, 'tokens'>;
  readonly #accepted = new LRUCache<string, true>({
    max: 2_000,
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_, source) => source.length + 1,
  });

  constructor(limits: Pick<Limits, 'tokens'>) {
    this.#limits = limits;
  }

  /**
   * Lets a document through to the parser. A malformed one too: the parser then says what is wrong with it.
   * @throws GraphQLError QUERY_TOO_COMPLEX that names the limit.
   */
  check(source: string): void {
    if (this.#accepted.has(source)) return;
    const { tokens } = this.#limits;
    const characters = tokens * CHARACTERS_PER_TOKEN;
    if (source.length > characters) {
      throw limitExceeded(
        'characters',
        `The document has ${source.length} characters`,
        source.length,
        characters,
      );
    }
    if (scan(source, tokens)) this.#accepted.set(source, true);
  }
}

/** Whether it ends without a lexical error; throws when it is too long or too deep. */
function scan(source: string, maxTokens: number): boolean {
  const lexer = new Lexer(new Source(source));
  let nesting = 0;
  for (let count = 1; ; count++) {
    const kind = advance(lexer);
    if (kind === null) return false;
    if (kind === TokenKind.EOF) return true;
    if (count > maxTokens) {
      throw limitExceeded('tokens', `The document has more than ${maxTokens} tokens`, count, maxTokens);
    }
    if (OPENING.has(kind)) nesting++;
    else if (CLOSING.has(kind)) nesting--;
    if (nesting > MAX_NESTING) {
      throw limitExceeded(
        'nesting',
        `The document nests more than ${MAX_NESTING} brackets`,
        nesting,
        MAX_NESTING,
      );
    }
  }
}

function advance(lexer: Lexer): string | null {
  try {
    return lexer.advance().kind;
  } catch {
    return null;
  }
}
