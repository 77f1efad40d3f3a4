/** The words of a consent: the clinic's wording in one of its versions, or a text of the moment (mission.md, section 3). */
import type { ConsentPurpose } from '../../entities/patients/consent.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';

/** One of the two. */
export interface GivenWords {
  purpose: ConsentPurpose;
  /** The clinic's wording that the patient was shown; of the same purpose. */
  wordingId?: string | null;
  /** The words that the patient was shown, or in which they withdrew; 1 to 2,000 characters. */
  wording?: string | null;
}

const LONGEST_WORDING = 2_000;

/** @throws Refusal REQUIRED for neither, INVALID for both and for the text, NOT_FOUND for the wording. */
export async function readConsentWords(
  scope: Scope,
  { purpose, wordingId, wording }: GivenWords,
): Promise<{ wording: string; wordingId: string | null }> {
  if (wordingId === null || wordingId === undefined) {
    return { wording: readWordingText(wording ?? '', 'wording'), wordingId: null };
  }
  const found = isId(wordingId) ? await findWording(scope, wordingId) : undefined;
  if (found === undefined) throw refuse('NOT_FOUND', 'There is no such wording.', ['wordingId']);
  if (wording !== null && wording !== undefined) {
    throw refuse('INVALID', 'Give either "wordingId" or "wording".', ['wording']);
  }
  if (found.purpose !== purpose) {
    throw refuse('INVALID', `This wording is for ${found.purpose}.`, ['wordingId']);
  }
  return { wording: found.text, wordingId };
}

/** Trimmed, in normal form C. @throws Refusal REQUIRED or INVALID for the field. */
export function readWordingText(given: string, field: string): string {
  const text = given.normalize('NFC').trim();
  if (text === '') throw refuse('REQUIRED', 'Write the words that the patient was shown.', [field]);
  if ([...text].length > LONGEST_WORDING || /[\0\p{Cs}]/u.test(text)) {
    const message = `Write at most ${LONGEST_WORDING} characters, without control characters.`;
    throw refuse('INVALID', message, [field]);
  }
  return text;
}

function findWording({ db, clinicId }: Scope, id: string) {
  return db
    .selectFrom('consent_wording')
    .select(['purpose', 'text'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .executeTakeFirst();
}
