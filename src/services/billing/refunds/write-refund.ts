/** The document of a refund: its number, its lines, and what went back (mission.md, section 8). */
import type { Scope } from '../../scope.js';
import type { LockedInvoice } from '../invoices/lock-invoice.js';
import { nextNumber } from '../invoices/next-number.js';
import { staffId } from '../tell.js';
import type { Credit } from './credit-of-line.js';
import type { Returned } from './give-back.js';

export interface RefundDraft {
  readonly id: string;
  readonly invoice: LockedInvoice;
  readonly reason: string;
  readonly credits: readonly Credit[];
  readonly returned: readonly Returned[];
  /** Points that each line had earned and that were taken back, by the line's id. */
  readonly reversed: ReadonlyMap<string, number>;
  readonly now: Date;
}

/** Takes the next number of refunds: of what others could wait for, only the wallet comes after it. */
export async function writeRefund(scope: Scope, draft: RefundDraft): Promise<void> {
  const { id, invoice, reason, credits, returned, reversed, now } = draft;
  const { clinicId, db } = scope;
  const money = returned.filter(({ points }) => points === null);
  await db
    .insertInto('refund')
    .values({
      clinic_id: clinicId,
      id,
      number: await nextNumber(scope, 'REFUND'),
      invoice_id: invoice.id,
      patient_id: invoice.patientId,
      reason,
      credited_minor: credits.reduce((sum, { creditMinor }) => sum + creditMinor, 0),
      money_minor: money.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      points: returned.reduce((sum, { points }) => sum + (points ?? 0), 0),
      currency_code: invoice.currencyCode,
      refunded_by: staffId(scope),
      refunded_at: now,
    })
    .execute();
  await db
    .insertInto('refund_line')
    .values(
      credits.map(({ line, creditMinor }) => ({
        clinic_id: clinicId,
        refund_id: id,
        invoice_line_id: line.id,
        amount_minor: creditMinor,
        reversed_points: reversed.get(line.id) ?? 0,
      })),
    )
    .execute();
  if (returned.length === 0) return;
  await db
    .insertInto('refund_payment')
    .values(
      returned.map((part) => ({
        clinic_id: clinicId,
        refund_id: id,
        payment_id: part.id,
        method: part.method,
        amount_minor: part.amountMinor,
        points: part.points || null,
      })),
    )
    .execute();
}
