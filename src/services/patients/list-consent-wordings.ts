/** The list of the words that patients are asked with (mission.md, section 3, "Consent"). */
import { type SqlBool, sql } from 'kysely';
import type { Language } from '../../entities/messaging/template.js';
import type { ConsentPurpose } from '../../entities/patients/consent.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { whereCode } from '../where-any.js';
import { type ConsentWordingRow, wordingColumns, wordingsOf } from './find-consent-wordings.js';

export interface ListConsentWordingsInput extends PageInput {
  purposes?: readonly ConsentPurpose[] | null;
  languages?: readonly Language[] | null;
  /** Only the latest version of each purpose and language. */
  latest?: boolean | null;
}

const NEWEST_FIRST: Sort<ConsentWordingRow> = {
  name: 'wordings of consent',
  direction: 'desc',
  keys: [
    { column: 'consent_wording.created_at', field: 'createdAt', type: 'instant' },
    { column: 'consent_wording.id', field: 'id', type: 'uuid' },
  ],
};

const IS_LATEST = sql<SqlBool>`not exists (
  select from consent_wording newer
  where newer.clinic_id = consent_wording.clinic_id and newer.purpose = consent_wording.purpose
    and newer.language = consent_wording.language and newer.version > consent_wording.version
)`;

/** The newest first. @throws BadInput for the page. */
export function listConsentWordings(
  scope: Scope,
  input: ListConsentWordingsInput,
): Promise<Connection<ConsentWordingRow>> {
  let query = wordingsOf(scope).select(wordingColumns);
  query = whereCode(query, 'consent_wording.purpose', input.purposes);
  query = whereCode(query, 'consent_wording.language', input.languages);
  if (input.latest) query = query.where(IS_LATEST);
  return connect(query, NEWEST_FIRST, input);
}
