/**
 * What a search for patients means: every word must match, numbers anywhere in the phone number, other words at the beginning
 * of a word of the name or of the e-mail address. All of it is answered by the trigram index on search_text.
 */
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { foldText } from '../../entities/patients/patient.js';
import { BadInput } from '../refusal.js';

export interface Search {
  /** Folded; no numbers. */
  words: string[];
  /** Digits only. */
  numbers: string[];
}

const LONGEST = 200;
/** Fewer digits than a trigram has are looked for at the beginning of words. */
const FEWEST_DIGITS = 3;
/** A phone number as people write it, with spaces between its groups. */
const NUMBER = /(?<!\S)\+?[\d().\-/]*\d[\d().\-/]*(?:\s+[\d().\-/]+)*(?!\S)/g;

/** The words of a search; none for an absent or empty one. @throws BadInput over 200 characters. */
export function readSearch(search: string | null | undefined): Search {
  if (!search) return { words: [], numbers: [] };
  if (search.length > LONGEST) throw new BadInput(`Search for at most ${LONGEST} characters.`);
  const numbers: string[] = [];
  const rest = search.replaceAll('\0', ' ').replace(NUMBER, (number) => {
    numbers.push(significant(number.replace(/\D/g, '')));
    return ' ';
  });
  const words = foldText(rest)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { words: [...new Set(words)], numbers: [...new Set(numbers)] };
}

/** Rows that match the search; all, when it is empty. */
export function matchSearch<DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  { words, numbers }: Search,
): SelectQueryBuilder<DB, TB, O> {
  const beginnings = words.map((word) => `% ${escapeLike(word)}%`);
  const inside = numbers.map((digits) => (digits.length < FEWEST_DIGITS ? `% ${digits}%` : `%${digits}%`));
  return [...beginnings, ...inside].reduce(
    (matching, pattern) => matching.where(sql<SqlBool>`search_text like ${pattern}`),
    query,
  );
}

/** The text as LIKE takes it: no character of it means something else. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

// Zeros in front are a trunk prefix or an international one (0 22…, 00 48…), which E.164 does not have.
function significant(digits: string): string {
  const withoutZeros = digits.replace(/^0+/, '');
  return withoutZeros.length < FEWEST_DIGITS ? digits : withoutZeros;
}
