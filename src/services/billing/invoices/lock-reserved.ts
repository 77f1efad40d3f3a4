/**
 * What settling an invoice touches, and taking it back, locked in the order of locks (ARCHITECTURE.md) before any of it
 * changes: redemptions lock loyalty accounts as they are used, and referrals come before accounts.
 */
import { sql } from 'kysely';
import { lockReferralsOf } from '../../loyalty/referrals/lock-referrals.js';
import type { Scope } from '../../scope.js';

/** Packages, promotions and redemptions of the quote, then the clinic's referrals if the patient was brought by somebody. */
export async function lockReserved(
  scope: Scope,
  { quoteId, patientId }: { readonly quoteId: string; readonly patientId: string },
): Promise<void> {
  const { clinicId, db } = scope;
  await sql`
    select id from patient_package where clinic_id = ${clinicId} and id in (
      select patient_package_id from quote_line where clinic_id = ${clinicId} and quote_id = ${quoteId})
    order by id for no key update`.execute(db);
  await sql`
    select id from promotion where clinic_id = ${clinicId} and id in (
      select promotion_id from discount where clinic_id = ${clinicId} and quote_id = ${quoteId})
    order by id for no key update`.execute(db);
  await sql`
    select id from redemption where clinic_id = ${clinicId} and quote_id = ${quoteId}
    order by id for no key update`.execute(db);
  await lockReferralsOf(scope, patientId);
}
