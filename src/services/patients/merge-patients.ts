/**
 * Two cards of one person become one (mission.md, section 7): what they have earned and paid ahead goes on with the card that
 * stays, and the duplicate is put away.
 */
import { sql } from 'kysely';
import { anyOf } from '../any-of.js';
import { mergePackages } from '../billing/packages/merge-packages.js';
import { mergePromotionUses } from '../billing/promotions/merge-promotion-uses.js';
import { releaseQuote } from '../billing/quotes/end-quote.js';
import { mergeWallets } from '../billing/wallets/merge-wallets.js';
import { mergeAccounts } from '../loyalty/ledger/merge-accounts.js';
import { mergeReferrals } from '../loyalty/referrals/merge-referrals.js';
import { mergeRedemptions } from '../loyalty/rewards/merge-redemptions.js';
import { AccessDenied, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { findPatients, type PatientRow } from './find-patients.js';

export interface MergePatientsInput {
  /** The card that is put away. */
  duplicateId: string;
  /** The card that stays. */
  patientId: string;
}

type Card = NonNullable<Awaited<ReturnType<typeof lockCards>>>[number];

/**
 * Points, wallet, packages, redemptions, referrals and uses of promotions become the patient's; open quotes of the duplicate are
 * released, its referral code goes on to work. Visits, invoices and messages of the past stay on the archived card. Gives the
 * patient who stays. Must run within a transaction.
 * @throws AccessDenied unless staff with "patients:write", "loyalty:write" and "billing:write"; Refusal NOT_FOUND, INVALID for one
 * and the same, PATIENT_ARCHIVED for a card that is to stay, ACTION_NOT_ALLOWED for a duplicate that was merged before, has visits
 * ahead or under way, or has not paid an invoice, and without "approvals:write" for cards that have nothing in common
 */
export async function mergePatients(scope: Scope, input: MergePatientsInput): Promise<PatientRow> {
  scope.require('patients:write');
  scope.require('loyalty:write');
  scope.require('billing:write');
  const { viewer } = scope;
  if (viewer.kind !== 'STAFF') throw new AccessDenied('FORBIDDEN');
  const { duplicateId, patientId } = input;
  if (duplicateId === patientId) throw refuse('INVALID', 'These are one card already.', ['duplicateId']);
  const cards = await lockCards(scope, [duplicateId, patientId]);
  const duplicate = cards.find(({ id }) => id === duplicateId);
  const patient = cards.find(({ id }) => id === patientId);
  if (!duplicate) throw refuse('NOT_FOUND', 'There is no such patient.', ['duplicateId']);
  if (!patient) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  checkCards(duplicate, patient);
  if (!alike(duplicate, patient) && !viewer.permissions.has('approvals:write')) throw unlike();
  const now = await scope.clock.now();
  await requireNothingAhead(scope, duplicateId, now);
  await releaseQuotes(scope, duplicateId, now);
  await mergePackages(scope, duplicateId, patientId);
  await mergePromotionUses(scope, duplicateId, patientId);
  await mergeRedemptions(scope, duplicateId, patientId);
  await mergeReferrals(scope, duplicateId, patientId, now);
  const source = `merge/${duplicateId}/${patientId}`;
  await mergeAccounts(scope, { fromPatientId: duplicateId, intoPatientId: patientId, source, at: now });
  await mergeWallets(scope, duplicateId, patientId, now);
  await mergeActivities(scope, duplicateId, patientId);
  await putAway(scope, duplicate, { patientId, by: viewer.id }, now);
  const [merged] = await findPatients(scope, [patientId]);
  if (merged === undefined) throw new Error('A patient who was just written is not there');
  return merged;
}

/** By id, so that two who merge the same cards do not wait in a circle. */
async function lockCards(scope: Scope, ids: readonly string[]) {
  return scope.db
    .selectFrom('patient')
    .select([
      'id',
      'archived_at as archivedAt',
      'deceased_at as deceasedAt',
      'merged_into_id as mergedIntoId',
      'phone',
      'email',
      'last_name as lastName',
      'birth_date as birthDate',
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids.filter(isId)))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

function checkCards(duplicate: Card, patient: Card): void {
  if (duplicate.mergedIntoId !== null) {
    throw refuse('ACTION_NOT_ALLOWED', 'This card was merged into another one before.', ['duplicateId']);
  }
  if (patient.archivedAt || patient.deceasedAt) {
    throw refuse('PATIENT_ARCHIVED', 'The card that stays is archived. Name one that is not.', ['patientId']);
  }
}

/** Whether the cards themselves say that they are one person's. */
function alike(a: Card, b: Card): boolean {
  const same = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
  const born = a.birthDate !== null && String(a.birthDate) === String(b.birthDate);
  return same(a.phone, b.phone) || same(a.email, b.email) || (born && same(a.lastName, b.lastName));
}

function unlike() {
  const message =
    'The cards agree neither in phone, nor e-mail address, nor last name and date of birth. Correct them, or ask whoever may approve.';
  return refuse('ACTION_NOT_ALLOWED', message, ['duplicateId']);
}

async function requireNothingAhead(scope: Scope, patientId: string, now: Date): Promise<void> {
  const visit = await scope.db
    .selectFrom('visit')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .where((row) =>
      row.or([
        row('status', '=', 'ARRIVED'),
        row.and([row('status', 'in', ['BOOKED', 'CONFIRMED']), row('ends_at', '>', now)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  if (visit !== undefined) {
    const message = 'The duplicate has a visit ahead, or is here. Complete it, or book it for the patient.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['duplicateId']);
  }
  const debt = await scope.db
    .selectFrom('invoice')
    .select('number')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .where('status', '=', 'ISSUED')
    .where('balance_minor', '>', 0)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  if (debt === undefined) return;
  const message = `The duplicate has not paid invoice ${debt.number}. Take the payment, or void it.`;
  throw refuse('ACTION_NOT_ALLOWED', message, ['duplicateId']);
}

/** All are locked first, by id: what they reserved is locked behind them. */
async function releaseQuotes(scope: Scope, patientId: string, now: Date): Promise<void> {
  const quotes = await scope.db
    .selectFrom('discount_quote')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', patientId)
    .where('status', '=', 'OPEN')
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  for (const { id } of quotes) await releaseQuote(scope, id, now);
}

/** What counts once a person was done once, whichever card it was done with. */
async function mergeActivities(scope: Scope, from: string, into: string): Promise<void> {
  await sql`
    update portal_activity a set patient_id = ${into}
    where a.clinic_id = ${scope.clinicId} and a.patient_id = ${from} and not exists (
      select from portal_activity b where b.clinic_id = ${scope.clinicId} and b.patient_id = ${into}
        and b.activity = a.activity and b.reference = a.reference
    )`.execute(scope.db);
}

/** Cards that were merged into the duplicate are merged into the patient now. */
async function putAway(
  scope: Scope,
  duplicate: Card,
  { patientId, by }: { patientId: string; by: string },
  now: Date,
): Promise<void> {
  await scope.db
    .updateTable('patient')
    .set({
      ...{ archived_at: duplicate.archivedAt ?? now, updated_at: now },
      ...{ merged_into_id: patientId, merged_by: by, merged_at: now },
    })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', duplicate.id)
    .execute();
  await scope.db
    .updateTable('patient')
    .set({ merged_into_id: patientId })
    .where('clinic_id', '=', scope.clinicId)
    .where('merged_into_id', '=', duplicate.id)
    .execute();
}
