/** Records that a patient gave or withdrew consent to a purpose over a channel: append-only (mission.md, section 3). */
import type { Channel } from '../../entities/messaging/delivery.js';
import type { ConsentPurpose } from '../../entities/patients/consent.js';
import { newId } from '../new-id.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { type ConsentRow, consentColumns } from './list-consents.js';
import { lockOwnOrAnyPatient } from './person-of.js';

export interface RecordConsentInput {
  patientId: string;
  purpose: ConsentPurpose;
  channel: Channel;
  /** False: withdrawn. */
  given: boolean;
  /** The words that the patient was shown, or in which they withdrew; 1 to 2,000 characters. */
  wording: string;
}

const LONGEST_WORDING = 2_000;

/**
 * Adds the row, by whom and when; the latest one of a purpose and channel holds. Must run within a transaction.
 * @throws Refusal NOT_FOUND (for a patient: anyone else), REQUIRED and INVALID for the wording; AccessDenied.
 */
export async function recordConsent(scope: Scope, input: RecordConsentInput): Promise<ConsentRow> {
  const { patientId, purpose, channel, given } = input;
  const wording = readWording(input.wording);
  await lockOwnOrAnyPatient(scope, patientId);
  const { actor, id } = actorOf(scope.viewer);
  return scope.db
    .insertInto('consent')
    .values({
      clinic_id: scope.clinicId,
      id: newId(),
      patient_id: patientId,
      purpose,
      channel,
      given,
      wording,
      recorded_by: actor,
      recorded_by_id: id,
      recorded_at: await scope.clock.now(),
    })
    .returning(consentColumns)
    .executeTakeFirstOrThrow();
}

function readWording(text: string): string {
  const wording = text.normalize('NFC').trim();
  if (wording === '') throw refuse('REQUIRED', 'Write the words that the patient was shown.', ['wording']);
  if ([...wording].length > LONGEST_WORDING || /[\0\p{Cs}]/u.test(wording)) {
    const message = `Write at most ${LONGEST_WORDING} characters, without control characters.`;
    throw refuse('INVALID', message, ['wording']);
  }
  return wording;
}
