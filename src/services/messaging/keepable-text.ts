/** Words of others, as far as PostgreSQL takes them: it would refuse a whole batch for a single character. */

const LONGEST_WORDS = 1_000;

/**
 * The beginning of the text, at most `longest` UTF-16 units, without zero bytes and halves of characters; null stays null.
 */
export function keepable(text: string, longest?: number): string;
export function keepable(text: string | null, longest?: number): string | null;
export function keepable(text: string | null, longest = LONGEST_WORDS): string | null {
  return text?.slice(0, longest).replace(/[\0\p{Cs}]/gu, '') ?? null;
}
