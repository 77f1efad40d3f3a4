// What the bench of postings is held against: functions that write the same rows as the ledger does, for a caller who promises that
// all is well. They follow no merged account, settle nothing that fell due, know no debts and take from one lot only.
import { sql } from 'kysely';
import type { Db } from '../src/entities/database.js';

export const CLINIC = '00000000-0000-7000-8000-000000000001';
export const patientId = (number: number): string =>
  `00000000-0000-7000-8200-${String(number).padStart(12, '0')}`;

const EVENT = (kind: string) => `insert into event_outbox (clinic_id, id, kind, payload, occurred_at)
  values (clinic, gen_random_uuid(), '${kind}', jsonb_build_object('visitId', null, 'slotId', null, 'ledgerTransactionId', tx,
    'redemptionId', null, 'patientId', patient, 'calendarId', null, 'branchId', null, 'practitionerId', null), instant);`;

const TRANSACTION = (
  kind: string,
  reason: string,
) => `insert into ledger_transaction (clinic_id, id, patient_id, number, kind,
    source, reason, available_after, pending_after, held_after, owed_after, occurred_at)
  values (clinic, tx, patient, acct.last_number, '${kind}', source_of, ${reason}, acct.available, acct.pending, acct.held,
    acct.owed, instant);`;

const RAW_EARN = `create function raw_earn(clinic uuid, patient uuid, source_of text, amount int, instant timestamptz)
returns uuid language plpgsql as $$
declare
  tx uuid := gen_random_uuid();
  lot uuid := gen_random_uuid();
  acct loyalty_account;
begin
  update loyalty_account a set available = a.available + amount, last_number = a.last_number + 1, updated_at = instant
  where a.clinic_id = clinic and a.patient_id = patient returning a.* into acct;
  ${TRANSACTION('EARN', "'VISIT'")}
  insert into loyalty_lot (clinic_id, id, patient_id, transaction_id, points, available, earned_at)
  values (clinic, lot, patient, tx, amount, amount, instant);
  insert into ledger_entry (clinic_id, transaction_id, line, patient_id, account, lot_id, points)
  values (clinic, tx, 1, patient, 'ISSUED', null, -amount), (clinic, tx, 2, patient, 'AVAILABLE', lot, amount);
  ${EVENT('POINTS_EARNED')}
  return tx;
end $$`;

const RAW_SPEND = `create function raw_spend(clinic uuid, patient uuid, source_of text, amount int, instant timestamptz)
returns uuid language plpgsql as $$
declare
  tx uuid := gen_random_uuid();
  lot uuid;
  acct loyalty_account;
begin
  update loyalty_account a set available = a.available - amount, last_number = a.last_number + 1, updated_at = instant
  where a.clinic_id = clinic and a.patient_id = patient returning a.* into acct;
  select l.id into lot from loyalty_lot l
  where l.clinic_id = clinic and l.patient_id = patient and l.available > 0
  order by l.expires_at, l.earned_at, l.id limit 1;
  update loyalty_lot l set available = l.available - amount where l.clinic_id = clinic and l.id = lot;
  ${TRANSACTION('SPEND', 'null')}
  insert into ledger_entry (clinic_id, transaction_id, line, patient_id, account, lot_id, points)
  values (clinic, tx, 1, patient, 'AVAILABLE', lot, -amount), (clinic, tx, 2, patient, 'REDEEMED', null, amount);
  ${EVENT('POINTS_SPENT')}
  return tx;
end $$`;

/** One clinic; so many patients, each with an account and a lot that nobody spends to its end. */
export async function insertAccounts(db: Db, patients: number): Promise<void> {
  const statements = [
    sql`insert into clinic (id, name, locale, currency_code, created_at) values (${CLINIC}, 'Bench', 'en', 'EUR', now())`,
    sql`insert into patient (clinic_id, id, first_name, last_name, locale, sort_name, search_text, created_at, updated_at)
      select ${CLINIC}::uuid, ('00000000-0000-7000-8200-' || lpad(n::text, 12, '0'))::uuid, 'Jan', 'Kowalski', 'pl', 'kowalski jan',
        ' jan kowalski ', now(), now()
      from generate_series(0, ${patients}::int - 1) n`,
    sql`select count(ledger_earn(${CLINIC}, p.id, 'first/' || p.id, 'VISIT', 1000000, null, null, null, null, null, '2026-01-01Z'))
      from patient p where p.clinic_id = ${CLINIC}`,
    sql.raw<unknown>(RAW_EARN),
    sql.raw<unknown>(RAW_SPEND),
    sql`vacuum analyze`,
  ];
  for (const statement of statements) await statement.execute(db);
}
