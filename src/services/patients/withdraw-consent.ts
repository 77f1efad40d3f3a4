/** Withdraws marketing consent on a patient's word that did not come through the API: STOP, a link, a complaint. */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { ConsentPurpose, ConsentSource } from '../../entities/patients/consent.js';
import { newId } from '../new-id.js';

/** A patient, and the present instant by their clinic's clock. */
export interface Withdrawing {
  readonly clinicId: string;
  readonly patientId: string;
  readonly at: Date;
}

export interface Withdrawal {
  /** MARKETING: from all of it, whatever was agreed to of single kinds. */
  readonly purpose: ConsentPurpose;
  readonly channel: Channel;
  /** The words by which they withdrew. */
  readonly wording: string;
  readonly recordedBy: ConsentSource;
}

/**
 * Adds a row for each patient who has not withdrawn already, and gives how many those are: told twice, it does nothing the
 * second time. What waits for their confirmation is withdrawn too. Patients may be of several clinics. Must run within a
 * transaction.
 */
export async function withdrawConsent(
  tx: Db,
  patients: readonly Withdrawing[],
  { purpose, channel, wording, recordedBy }: Withdrawal,
): Promise<number> {
  if (patients.length === 0) return 0;
  const given = sql`jsonb_to_recordset(${JSON.stringify(patients.map((one) => ({ ...one, id: newId() })))}::jsonb)
    as given ("clinicId" uuid, "patientId" uuid, id uuid, at timestamptz)`;
  // The lock stands in a statement of its own: the next one then sees what others wrote while it waited.
  await sql`
    select p.id from ${given}
      join patient p on p.clinic_id = given."clinicId" and p.id = given."patientId"
    order by p.clinic_id, p.id
    for no key update of p
  `.execute(tx);
  const { rows } = await sql`
    insert into consent
      (clinic_id, id, patient_id, purpose, channel, given, wording, recorded_by, recorded_by_id, recorded_at)
    select given."clinicId", given.id, given."patientId", ${purpose}, ${channel}, false, ${wording}, ${recordedBy},
      given."patientId", given.at
    from ${given}
    where ${standsWithdrawn({ purpose, channel }, sql`given."clinicId"`, sql`given."patientId"`)} is not true
    returning id
  `.execute(tx);
  return rows.length;
}

/**
 * SQL: whether the patient's latest word is a withdrawal; of all marketing, whether nothing of it was agreed to or asked for
 * since. Null: they never said a word. `clinicId` and `patientId` are expressions of the statement.
 */
export function standsWithdrawn(
  { purpose, channel }: Pick<Withdrawal, 'purpose' | 'channel'>,
  clinicId: RawBuilder<unknown>,
  patientId: RawBuilder<unknown>,
): RawBuilder<boolean | null> {
  return sql<boolean | null>`(
      select not (c.given or c.requested or (${purpose} = 'MARKETING' and exists (
        select from consent since
        where since.clinic_id = c.clinic_id and since.patient_id = c.patient_id and since.channel = c.channel
          and (since.recorded_at, since.id) > (c.recorded_at, c.id) and (since.given or since.requested)
      )))
      from consent c
      where c.clinic_id = ${clinicId} and c.patient_id = ${patientId} and c.purpose = ${purpose} and c.channel = ${channel}
      order by c.recorded_at desc, c.id desc limit 1
    )`;
}
