/** Consents that a file tells of: written only where they change something (mission.md, section 3, "Consent"). */
import { sql } from 'kysely';
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { ConsentSource } from '../../../entities/patients/consent.js';
import { newIds } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import type { ToldConsent } from './write-people.js';

interface Latest {
  readonly patientId: string;
  readonly channel: Channel;
  readonly given: boolean;
  readonly recordedBy: ConsentSource;
}

/**
 * Marketing, for each channel. A withdrawal that was recorded here holds, whatever a file says; no word, and a "no" where
 * nothing was given, are the same. The patients must be locked or new. `now` is by the clinic's clock.
 */
export async function writeConsents(
  { db, clinicId }: Scope,
  told: readonly ToldConsent[],
  wordingOf: (channel: Channel) => string,
  now: Date,
): Promise<void> {
  if (told.length === 0) return;
  const { rows } = await sql<Latest>`
    select distinct on (patient_id, channel)
      patient_id as "patientId", channel, given, recorded_by as "recordedBy"
    from consent
    where clinic_id = ${clinicId} and patient_id = any(${[...new Set(told.map((one) => one.patientId))]}::uuid[])
      and purpose = 'MARKETING' and not requested
    order by patient_id, channel, recorded_at desc, id desc
  `.execute(db);
  const latest = new Map(rows.map((row) => [`${row.patientId} ${row.channel}`, row]));
  const changes = told.filter(({ patientId, channel, given }) => {
    const before = latest.get(`${patientId} ${channel}`);
    if (!given) return before?.given === true;
    return before === undefined || (!before.given && before.recordedBy === 'IMPORT');
  });
  if (changes.length === 0) return;
  const ids = newIds(changes.length);
  const rowsOfChanges = changes.map((change, index) => ({
    ...change,
    ...{ id: ids[index], wording: wordingOf(change.channel) },
  }));
  await sql`
    insert into consent (
      clinic_id, id, patient_id, purpose, channel, given, wording, recorded_by, recorded_by_id, recorded_at
    )
    select ${clinicId}::uuid, id, "patientId", 'MARKETING', channel, given, wording, 'IMPORT', null, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rowsOfChanges)}::jsonb)
      as given (id uuid, "patientId" uuid, channel text, given boolean, wording text)
  `.execute(db);
}
