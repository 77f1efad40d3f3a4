/** Records that a patient gave or withdrew consent to a purpose over a channel: append-only (mission.md, section 3). */
import type { Channel } from '../../entities/messaging/delivery.js';
import type { ConsentPurpose } from '../../entities/patients/consent.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import { evaluateRetentionOf } from '../retention/evaluate-retention.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { type ConsentRow, insertConsent } from './consent-row.js';
import { type GivenWords, readConsentWords } from './consent-words.js';
import { lockOwnOrAnyPatient } from './person-of.js';
import { mustBeConfirmed, requestConsent } from './request-consent.js';

export interface RecordConsentInput extends GivenWords {
  patientId: string;
  purpose: ConsentPurpose;
  channel: Channel;
  /** False: withdrawn. */
  given: boolean;
}

/**
 * Adds the row, by whom and when; see effective-consent.ts for what it means beside others. Where the clinic wants consent
 * to e-mail and SMS confirmed, giving it only asks the patient, and one that holds already is given back as it is.
 * Must run within a transaction.
 * @throws Refusal NOT_FOUND (for a patient: anyone else; or the wording), REQUIRED and INVALID for the words; AccessDenied.
 */
export async function recordConsent(scope: Scope, input: RecordConsentInput): Promise<ConsentRow> {
  const { patientId, purpose, channel, given } = input;
  // Before the patient's row: asking for a confirmation plans a message.
  await sharePlanning(scope);
  await lockOwnOrAnyPatient(scope, patientId);
  const words = await readConsentWords(scope, input);
  const { actor, id } = actorOf(scope.viewer);
  const consent = { patientId, purpose, channel, ...words, recordedBy: actor, recordedById: id };
  if (given && (await mustBeConfirmed(scope, channel))) return requestConsent(scope, consent);
  const row = await insertConsent(scope, { ...consent, says: given ? 'GIVEN' : 'WITHDRAWN' });
  if (given) await evaluateRetentionOf(scope, [patientId]);
  return row;
}
