/** The words that patients are asked with, by id (mission.md, section 3, "Consent"). */
import type { Language } from '../../entities/messaging/template.js';
import type { ConsentPurpose } from '../../entities/patients/consent.js';
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export interface ConsentWordingRow {
  id: string;
  purpose: ConsentPurpose;
  language: Language;
  version: number;
  text: string;
  createdAt: Date;
}

export const wordingColumns = [
  'consent_wording.id as id',
  'consent_wording.purpose as purpose',
  'consent_wording.language as language',
  'consent_wording.version as version',
  'consent_wording.text as text',
  'consent_wording.created_at as createdAt',
] as const;

/** Whoever belongs to the clinic sees them: they are there to be shown. */
export function wordingsOf(scope: Scope) {
  const all = scope.db.selectFrom('consent_wording').where('consent_wording.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'clinic:read') ? all : all.where('consent_wording.id', 'is', null);
}

/** Those of the ids that there are. */
export function findConsentWordings(scope: Scope, ids: readonly string[]): Promise<ConsentWordingRow[]> {
  return wordingsOf(scope).select(wordingColumns).where('consent_wording.id', '=', anyOf(ids)).execute();
}
