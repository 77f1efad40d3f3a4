/** Patients by name: all of them, or those that a search finds. */
import { sql } from 'kysely';
import { Connection, connect, type PageInput, readPage } from '../connection.js';
import type { Scope } from '../scope.js';
import { matchSearch, readSearch } from './match-search.js';
import { BY_RANK, searchPage } from './search-patients.js';
import { BY_NAME, type ListedPatient, type PatientFilter, selectPatients } from './select-patients.js';

export interface ListPatientsInput extends PageInput, PatientFilter {
  /** Beginnings of words of names or of an e-mail address, and digits of a phone number; all must match. */
  search?: string | null | undefined;
  /** The fields of a patient that are going to be looked at; absent or null: all. A search reads all. */
  fields?: readonly string[] | null | undefined;
}

/**
 * Patients that the viewer may see, by last name, first name; in a search, those first whose last name begins with a searched
 * word. @throws BadInput for the page and for a search of over 200 characters.
 */
export async function listPatients(
  scope: Scope,
  input: ListPatientsInput,
): Promise<Connection<ListedPatient>> {
  const { fields } = input;
  const search = readSearch(input.search);
  if (search.words.length + search.numbers.length === 0) {
    return connect(selectPatients(scope, input, { fields }), BY_NAME, input);
  }
  const all = selectPatients(scope, input);
  const page = readPage(BY_RANK, input);
  const rows = await searchPage(scope, search, input, page)?.execute(scope.db);
  return new Connection(rows?.rows ?? [], BY_RANK, page, async () => {
    const counted = matchSearch(all, search).clearSelect().select(sql<number>`count(*)`.as('count'));
    return (await counted.executeTakeFirstOrThrow()).count;
  });
}
