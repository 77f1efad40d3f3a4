/** Writes the invoice of a quote: its lines, its number, and the packages that it sells (mission.md, section 8). */
import { sql } from 'kysely';
import { zoneOfPoints } from '../../loyalty/earn-times.js';
import { newId, newIds } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { addDays, localDateOf } from '../../visits/local-time.js';
import { sellPackages } from '../packages/sell-packages.js';
import { settleInvoice } from '../payments/settle-invoice.js';
import { keepVisitPaid } from '../payments/visit-paid.js';
import { staffId, tell } from '../tell.js';
import { type LockedInvoice, lockInvoice } from './lock-invoice.js';
import { lockReserved } from './lock-reserved.js';
import { nextNumber } from './next-number.js';

/** The quote is locked and INVOICED. The number is taken after all that others could wait for. */
export async function writeInvoice(scope: Scope, quoteId: string, now: Date): Promise<LockedInvoice> {
  const { clinicId, db } = scope;
  const quote = await db
    .selectFrom('discount_quote')
    .select(['patient_id as patientId', 'visit_id as visitId', 'branch_id as branchId'])
    .select(['currency_code as currencyCode', 'total_minor as totalMinor'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', quoteId)
    .executeTakeFirstOrThrow();
  if (quote.totalMinor === 0) await lockReserved(scope, { quoteId, patientId: quote.patientId });
  const { dueDays } = await db
    .selectFrom('clinic')
    .select('invoice_due_days as dueDays')
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  const today = localDateOf(now, await zoneOfPoints(scope, quote.branchId));
  const id = newId();
  const number = await nextNumber(scope, 'INVOICE');
  // As a statement of its own: the balance is worked out by the database.
  await sql`
    insert into invoice (clinic_id, id, number, patient_id, visit_id, branch_id, quote_id, status, currency_code, total_minor,
      issued_at, issued_by, due_on, updated_at)
    values (${clinicId}, ${id}, ${number}, ${quote.patientId}, ${quote.visitId}, ${quote.branchId}, ${quoteId}, 'ISSUED',
      ${quote.currencyCode}, ${quote.totalMinor}, ${now}, ${staffId(scope)}, ${addDays(today, dueDays)}, ${now})`.execute(
    db,
  );
  await writeLines(scope, id, quoteId);
  return lockInvoice(scope, id);
}

/** Sells its packages, tells of it, and settles it when there is nothing to pay. */
export async function settleIssued(scope: Scope, invoice: LockedInvoice, now: Date): Promise<void> {
  const { id: invoiceId, patientId, visitId, branchId } = invoice;
  await sellPackages(scope, invoice, now);
  await tell(scope, 'INVOICE_ISSUED', { patientId, visitId, branchId, invoiceId }, now);
  await keepVisitPaid(scope, invoice, now);
  if (invoice.balanceMinor === 0) await settleInvoice(scope, invoice, now);
}

async function writeLines(scope: Scope, invoiceId: string, quoteId: string): Promise<void> {
  const { clinicId } = scope;
  const { rows: counted } = await sql<{ lines: number }>`
    select count(*)::int as lines from quote_line where clinic_id = ${clinicId} and quote_id = ${quoteId}
  `.execute(scope.db);
  const ids = newIds(counted[0]?.lines ?? 0);
  await sql`
    insert into invoice_line (clinic_id, id, invoice_id, line, kind, description, service_id, package_id, practitioner_id,
      quantity, unit_minor, amount_minor, patient_package_id, covered_minor, discount_minor, total_minor, credited_minor)
    select ${clinicId}, (${ids}::uuid[])[row_number() over (order by l.line)], ${invoiceId}, l.line, l.kind,
      coalesce(s.name, p.name), l.service_id, l.package_id, l.practitioner_id, l.quantity, l.unit_minor, l.amount_minor,
      l.patient_package_id, l.covered_minor, l.discount_minor, l.total_minor, 0
    from quote_line l
    left join service s on s.clinic_id = ${clinicId} and s.id = l.service_id
    left join service_package p on p.clinic_id = ${clinicId} and p.id = l.package_id
    where l.clinic_id = ${clinicId} and l.quote_id = ${quoteId}`.execute(scope.db);
}
