/**
 * A page of the patients that a search finds: first those whose name, last name in front, begins with what was searched, then
 * the others; both by name. The order is for people, and for the database: bearers of one last name lie together in the index
 * of names, and were all in the order of names, it would walk through every name before theirs.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Page, pageOf, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { escapeLike, matchSearch, type Search } from './match-search.js';
import { BY_NAME, type ListedPatient, type PatientFilter, selectPatients } from './select-patients.js';

export const BY_RANK: Sort<ListedPatient> = {
  name: 'patients by search',
  direction: 'asc',
  keys: [{ column: 'rank', field: 'rank', type: 'text' }, ...BY_NAME.keys],
};

const BY_NAME_OUTSIDE: Sort<ListedPatient> = {
  ...BY_NAME,
  keys: BY_NAME.keys.map((key) => ({ ...key, column: `patient.${key.field}` })),
};

const FIRST = '0';
const OTHERS = '1';
/** Pairs are made of the first words only: of four, twelve. */
const PAIRED_WORDS = 4;

type Statement = RawBuilder<ListedPatient>;

/** How a name may begin, and the words that such a beginning answers. */
interface Beginning {
  text: string;
  words: string[];
}

/** The statement of the page, with one row more than its size; null where the page's cursors leave nothing. */
export function searchPage(
  scope: Scope,
  search: Search,
  filter: PatientFilter,
  page: Page,
): Statement | null {
  const beginnings = beginningsOf(search);
  const [first, others] = [within(page, FIRST), within(page, OTHERS)];
  const parts: Statement[] = [];
  for (const { text, words } of first ? beginnings : []) {
    const left = { ...search, words: search.words.filter((word) => !words.includes(word)) };
    const query = matchSearch(selectPatients(scope, filter, { rank: FIRST }), left).where(
      begins(text, 'like'),
    );
    parts.push(sql`${pageOf(query, BY_NAME, first ?? page)}`);
  }
  if (others) {
    const all = matchSearch(selectPatients(scope, filter, { rank: OTHERS }), search);
    const rest = beginnings.reduce((query, { text }) => query.where(begins(text, 'not like')), all);
    // Behind "offset 0" the planner finds all matches and then sorts them. Left to itself it takes several words for
    // independent of each other, and walks through all names for a pair that nobody bears.
    const found = scope.db.selectFrom(rest.offset(0).as('patient')).selectAll();
    const isPlain = isOneWord(search);
    parts.push(sql`${isPlain ? pageOf(rest, BY_NAME, others) : pageOf(found, BY_NAME_OUTSIDE, others)}`);
  }
  if (parts.length < 2) return parts[0] ?? null;
  // The parts run one after the other, and only until the page is full.
  const ordered = page.backward ? parts.reverse() : parts;
  return sql`${sql.join(ordered, sql` union all `)} limit ${page.size + 1}`;
}

/** The page as it cuts the rows of one rank; null when it leaves none of them. */
function within(page: Page, rank: string): Page | null {
  const [afterRank, ...after] = page.after ?? [];
  const [beforeRank, ...before] = page.before ?? [];
  if (afterRank !== undefined && afterRank > rank) return null;
  if (beforeRank !== undefined && beforeRank < rank) return null;
  return { ...page, after: afterRank === rank ? after : null, before: beforeRank === rank ? before : null };
}

/** For one word, itself; for more, each pair of them: "ana silva" begins with "silva ana". In the order of names. */
function beginningsOf({ words }: Search): Beginning[] {
  const paired = words.slice(0, PAIRED_WORDS);
  const all =
    words.length === 1
      ? words.map((word) => ({ text: word, words }))
      : paired.flatMap((last) =>
          paired
            .filter((word) => word !== last)
            .map((word) => ({ text: `${last} ${word}`, words: [last, word] })),
        );
  return all
    .filter(({ text }) => !all.some((other) => other.text !== text && text.startsWith(other.text)))
    .sort((one, other) => Buffer.compare(Buffer.from(one.text), Buffer.from(other.text)));
}

function begins(text: string, operator: 'like' | 'not like'): RawBuilder<SqlBool> {
  return sql`sort_name ${sql.raw(operator)} ${`${escapeLike(text)}%`}`;
}

// A dot or an at sign: an e-mail address, which holds the last name behind the first one.
function isOneWord({ words, numbers }: Search): boolean {
  return words.length + numbers.length === 1 && !/[.@]/.test(words[0] ?? '');
}
