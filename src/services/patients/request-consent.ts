/** Asks a patient to confirm a consent that was recorded for them (double opt-in; mission.md, section 3, "Consent"). */
import { sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import { planDeliveries } from '../messaging/plan-delivery.js';
import type { Scope } from '../scope.js';
import {
  type ConsentRow,
  consentColumns,
  insertConsent,
  type NewConsent,
  wordingVersion,
} from './consent-row.js';
import { effectiveConsent } from './effective-consent.js';

type Asked = Omit<NewConsent, 'says'>;

const DAYS_TO_CONFIRM = 7;
const DAY_MS = 24 * 3_600_000;

/** Whether consent over the channel holds only once the patient has confirmed it: e-mail and SMS, where the clinic wants so. */
export async function mustBeConfirmed({ db, clinicId }: Scope, channel: Channel): Promise<boolean> {
  if (channel === 'PUSH') return false;
  const clinic = await db
    .selectFrom('clinic')
    .select('double_opt_in as doubleOptIn')
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  return clinic.doubleOptIn;
}

/**
 * Adds a row that is only a request, and plans the message with its link, which works for 7 days. A consent that holds
 * already is given back instead, and nothing is asked. The planning lock and the patient's row must be held.
 */
export async function requestConsent(scope: Scope, asked: Asked): Promise<ConsentRow> {
  const present = await findStanding(scope, asked);
  if (present !== undefined) return present;
  const row = await insertConsent(scope, { ...asked, says: 'REQUESTED' });
  const usefulUntil = new Date(row.recordedAt.getTime() + DAYS_TO_CONFIRM * DAY_MS);
  const plan = {
    ...({ kind: 'CONSENT_CONFIRMATION', subjectId: row.id, occasion: '1', branchId: null } as const),
    ...{ patientId: row.patientId, channels: [row.channel], dueAt: row.recordedAt, usefulUntil },
    reason: 'CONSENT_REQUESTED' as const,
  };
  await planDeliveries(scope, [plan], row.recordedAt);
  return row;
}

/** What they said of this very purpose, if it is a yes that holds. */
async function findStanding(
  scope: Scope,
  { patientId, purpose, channel }: Asked,
): Promise<ConsentRow | undefined> {
  const { db, clinicId } = scope;
  const latest = await db
    .selectFrom('consent')
    .select([...consentColumns, wordingVersion])
    .where('consent.clinic_id', '=', clinicId)
    .where('consent.patient_id', '=', patientId)
    .where('consent.purpose', '=', purpose)
    .where('consent.channel', '=', channel)
    .where('consent.requested', '=', false)
    .orderBy('consent.recorded_at', 'desc')
    .orderBy('consent.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!latest?.given) return undefined;
  const { rows } = await sql<{ given: boolean }>`
    select given from ${effectiveConsent({
      clinicId: sql`${clinicId}::uuid`,
      patientId: sql`${patientId}::uuid`,
      kind: sql`${purpose}::text`,
      channel: sql`${channel}::text`,
    })} standing`.execute(db);
  return rows[0]?.given ? latest : undefined;
}
