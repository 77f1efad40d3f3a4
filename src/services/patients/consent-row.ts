/** A row of consent, as lists show it and as it is added: consents are never changed (mission.md, section 3). */
import { sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { ConsentPurpose, ConsentSource } from '../../entities/patients/consent.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';

export interface ConsentRow {
  id: string;
  patientId: string;
  purpose: ConsentPurpose;
  channel: Channel;
  given: boolean;
  /** Asked for, and waiting for the patient to confirm it. */
  requested: boolean;
  wording: string;
  /** Of the clinic's wording that it was asked with; null: other words. */
  wordingVersion: number | null;
  recordedBy: ConsentSource;
  recordedAt: Date;
}

export const consentColumns = [
  'consent.id as id',
  'consent.patient_id as patientId',
  'consent.purpose as purpose',
  'consent.channel as channel',
  'consent.given as given',
  'consent.requested as requested',
  'consent.wording as wording',
  'consent.recorded_by as recordedBy',
  'consent.recorded_at as recordedAt',
] as const;

export const wordingVersion = sql<number | null>`(
    select version from consent_wording
    where consent_wording.clinic_id = consent.clinic_id and consent_wording.id = consent.wording_id
  )`.as('wordingVersion');

export interface NewConsent {
  readonly patientId: string;
  readonly purpose: ConsentPurpose;
  readonly channel: Channel;
  readonly says: 'GIVEN' | 'WITHDRAWN' | 'REQUESTED';
  readonly wording: string;
  readonly wordingId: string | null;
  readonly recordedBy: ConsentSource;
  readonly recordedById: string | null;
}

/** Recorded now, by the clinic's clock. The patient must be locked, so that their words have one order. */
export async function insertConsent(scope: Scope, consent: NewConsent): Promise<ConsentRow> {
  const id = newId();
  await scope.db
    .insertInto('consent')
    .values({
      clinic_id: scope.clinicId,
      id,
      patient_id: consent.patientId,
      purpose: consent.purpose,
      channel: consent.channel,
      given: consent.says === 'GIVEN',
      requested: consent.says === 'REQUESTED',
      wording: consent.wording,
      wording_id: consent.wordingId,
      recorded_by: consent.recordedBy,
      recorded_by_id: consent.recordedById,
      recorded_at: await scope.clock.now(),
    })
    .execute();
  return scope.db
    .selectFrom('consent')
    .select([...consentColumns, wordingVersion])
    .where('consent.clinic_id', '=', scope.clinicId)
    .where('consent.id', '=', id)
    .executeTakeFirstOrThrow();
}
