/**
 * The clinic's settings that plans are made by, and the lock that keeps both in step (mission.md, section 1, "Reminder").
 *
 * Lock order of all services, so that nobody waits in a circle:
 * 1. this lock: shared by whoever plans messages, so that bookings go on side by side; alone by whoever turns a switch;
 * 2. visits, by id; 3. patients, by id, before practitioners, by id: whoever books or claims for a patient, or may have to ask
 *    staff to tell them, takes the patient first; 4. slots, which change under their practitioner's lock only; their
 *    offers, by id; tasks, by id; 5. deliveries; 6. quotes and invoices, by id; 7. patients' packages; 8. promotions, by id;
 *    9. rewards, then redemptions, by id; 10. the clinic's referrals; 11. loyalty accounts, by patient; 12. wallets, by patient;
 *    13. the counters of documents, last, so that nobody waits for a number longer than a commit takes.
 * It is taken before any row is locked, and by nobody who does not plan: hand-over and confirmations begin with visits.
 * Visits are taken "for no key update": who holds a practitioner makes offers for visits whose holders wait for the practitioner.
 */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';

/** A scope, or a sweep's transaction for one clinic. */
type Transaction = Pick<Scope, 'db' | 'clinicId'>;

/** Until the transaction ends no switch is turned. Bookings and other plans go on meanwhile. */
export async function sharePlanning(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${lockOf(tx)}, 0))`.execute(tx.db);
}

/** Waits until every plan that is being made is made, and lets none begin until the transaction ends. */
export async function holdPlanning(tx: Scope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${lockOf(tx)}, 0))`.execute(tx.db);
}

/** The care kinds that the clinic has made marketing, as they stay while the lock is held. */
export async function marketingKindsOf(tx: Transaction): Promise<readonly string[]> {
  const clinic = await tx.db
    .selectFrom('clinic')
    .select('marketing_kinds as marketingKinds')
    .where('id', '=', tx.clinicId)
    .executeTakeFirstOrThrow();
  return clinic.marketingKinds;
}

function lockOf({ clinicId }: Transaction): string {
  return `planning ${clinicId}`;
}
