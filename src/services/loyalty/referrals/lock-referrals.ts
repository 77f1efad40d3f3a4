/**
 * The lock under which who brought whom changes in a clinic: chains, cycles and caps are read over many rows, and two who
 * attach at once would each see none of the other's (mission.md, section 7). Its place among the locks: planning-settings.ts.
 */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';

/** Held until the transaction ends. A statement of its own, so that what follows sees what was committed meanwhile. */
export async function lockReferrals({ db, clinicId }: Pick<Scope, 'db' | 'clinicId'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`referrals ${clinicId}`}, 0))`.execute(db);
}

/** The same where the patient, or a card that was merged into theirs or that theirs was merged into, was brought by somebody. */
export async function lockReferralsOf(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  patientId: string,
): Promise<void> {
  const { db, clinicId } = scope;
  const { rows } = await sql`
    select 1 from referral where clinic_id = ${clinicId} and status <> 'REFUSED' and newcomer_id in (
      select ${patientId}::uuid
      union all select merged_into_id from patient where clinic_id = ${clinicId} and id = ${patientId}
      union all select id from patient where clinic_id = ${clinicId} and merged_into_id = ${patientId}
    ) limit 1`.execute(db);
  if (rows.length > 0) await lockReferrals(scope);
}
