/** Writes the words that patients are asked with from now on; earlier versions stay as they were (mission.md, section 3). */
import { sql } from 'kysely';
import type { Language } from '../../entities/messaging/template.js';
import type { ConsentPurpose } from '../../entities/patients/consent.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { readWordingText } from './consent-words.js';
import { type ConsentWordingRow, wordingColumns } from './find-consent-wordings.js';

export interface SetConsentWordingInput {
  purpose: ConsentPurpose;
  language: Language;
  /** 1 to 2,000 characters. */
  text: string;
}

/**
 * Adds a version, numbered from 1 without gaps; the same text again is the same version. Must run within a transaction.
 * @throws Refusal REQUIRED or INVALID for the text; AccessDenied without "retention:write".
 */
export async function setConsentWording(
  scope: Scope,
  { purpose, language, text: given }: SetConsentWordingInput,
): Promise<ConsentWordingRow> {
  scope.require('retention:write');
  const text = readWordingText(given, 'text');
  const { db, clinicId, viewer } = scope;
  // Two writers wait for each other.
  const lock = `consent wording ${clinicId} ${purpose} ${language}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(db);
  const present = await db
    .selectFrom('consent_wording')
    .select(wordingColumns)
    .where('clinic_id', '=', clinicId)
    .where('purpose', '=', purpose)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (present?.text === text) return present;
  return db
    .insertInto('consent_wording')
    .values({
      clinic_id: clinicId,
      id: newId(),
      ...{ purpose, language, text, version: (present?.version ?? 0) + 1 },
      created_by: viewer.kind === 'STAFF' ? viewer.id : null,
      created_at: await scope.clock.now(),
    })
    .returning(wordingColumns)
    .executeTakeFirstOrThrow();
}
