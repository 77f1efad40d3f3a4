/** Withdraws marketing consent on a patient's word that did not come through the API: STOP, a link, a complaint. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { ConsentSource } from '../../entities/patients/consent.js';
import { newId } from '../new-id.js';

/** A patient, and the present instant by their clinic's clock. */
export interface Withdrawing {
  readonly clinicId: string;
  readonly patientId: string;
  readonly at: Date;
}

export interface Withdrawal {
  readonly channel: Channel;
  /** The words by which they withdrew. */
  readonly wording: string;
  readonly recordedBy: ConsentSource;
}

/**
 * Adds a row for each patient whose latest one is not a withdrawal already, and gives how many those are: told twice, it
 * does nothing the second time. Patients may be of several clinics. Must run within a transaction.
 */
export async function withdrawConsent(
  tx: Db,
  patients: readonly Withdrawing[],
  { channel, wording, recordedBy }: Withdrawal,
): Promise<number> {
  if (patients.length === 0) return 0;
  const given = sql`jsonb_to_recordset(${JSON.stringify(patients.map((one) => ({ ...one, id: newId() })))}::jsonb)
    as given ("clinicId" uuid, "patientId" uuid, id uuid, at timestamptz)`;
  // The lock stands in a statement of its own: the next one then sees what others wrote while it waited.
  await sql`
    select p.id from ${given}
      join patient p on p.clinic_id = given."clinicId" and p.id = given."patientId"
    order by p.clinic_id, p.id
    for update of p
  `.execute(tx);
  const { rows } = await sql`
    insert into consent
      (clinic_id, id, patient_id, purpose, channel, given, wording, recorded_by, recorded_by_id, recorded_at)
    select given."clinicId", given.id, given."patientId", 'MARKETING', ${channel}, false, ${wording}, ${recordedBy},
      given."patientId", given.at
    from ${given}
    where (
      select c.given from consent c
      where c.clinic_id = given."clinicId" and c.patient_id = given."patientId"
        and c.purpose = 'MARKETING' and c.channel = ${channel}
      order by c.recorded_at desc, c.id desc limit 1
    ) is distinct from false
    returning id
  `.execute(tx);
  return rows.length;
}
