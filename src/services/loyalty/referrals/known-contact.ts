/** Whether a phone is of somebody whom nobody brings any more (mission.md, section 7). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';

/** Whether a patient with this phone (E.164) has completed a visit, imported ones included, or was brought before. */
export async function isKnownAtClinic({ db, clinicId }: Scope, phone: string): Promise<boolean> {
  const { rows } = await sql`
    select from patient p
    where p.clinic_id = ${clinicId} and p.phone = ${phone}
      and (
        exists (
          select from visit v
          where v.clinic_id = ${clinicId} and v.patient_id = p.id and v.status = 'COMPLETED'
        )
        or exists (
          select from referral r
          where r.clinic_id = ${clinicId} and r.newcomer_id = p.id and r.status <> 'REFUSED'
        )
      )
    limit 1
  `.execute(db);
  return rows.length > 0;
}
