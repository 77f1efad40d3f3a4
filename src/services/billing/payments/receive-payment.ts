/** Something is paid for an invoice: money, out of the wallet, or points (mission.md, sections 7 and 8). */

import { findClinic } from '../../clinic/find-clinic.js';
import { moneyOf } from '../../clinic/minor-units.js';
import { spendPoints } from '../../loyalty/ledger/spend-points.js';
import { newId } from '../../new-id.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { type InvoiceRow, invoiceById } from '../invoices/find-invoices.js';
import { type LockedInvoice, lockInvoice } from '../invoices/lock-invoice.js';
import { type Amount, readMoney } from '../read-money.js';
import { tell } from '../tell.js';
import { moveMoney } from '../wallets/move-money.js';
import { insertPayment, type MoneyPaid } from './insert-payment.js';
import { settleInvoice } from './settle-invoice.js';
import { keepVisitPaid } from './visit-paid.js';

export interface ReceivePayment extends MoneyPaid {
  invoiceId: string;
  /** Of money; at most what is still to be paid. */
  amount?: Amount | null;
  /** Of POINTS: whole ones, worth at most what is still to be paid. */
  points?: number | null;
}

/**
 * Must run in a transaction. When nothing is left to be paid for the first time, what the invoice reserved is settled and points
 * are earned: see settle-invoice.ts.
 * @throws Refusal NOT_FOUND, INVALID, REQUIRED; ACTION_NOT_ALLOWED for a void invoice and one that is paid;
 * INSUFFICIENT_POINTS, INSUFFICIENT_FUNDS
 */
export async function receivePayment(scope: Scope, input: ReceivePayment): Promise<InvoiceRow> {
  const invoice = await lockInvoice(scope, input.invoiceId);
  if (invoice.balanceMinor === 0) {
    throw refuse('ACTION_NOT_ALLOWED', 'Nothing is left to be paid of this invoice.', ['invoiceId']);
  }
  const now = await scope.clock.now();
  const paid = await readPaid(scope, invoice, input);
  const spent = { id: newId(), now, ...paid };
  const full = paid.amountMinor === invoice.balanceMinor;
  await addPaid(scope, invoice, paid.amountMinor, now);
  const spend = () => record(scope, invoice, input, spent);
  // Points that pay the last of an invoice must be there before it earns any.
  if (full && invoice.paidAt === null && input.method === 'POINTS') {
    await settleInvoice(scope, invoice, now, spend);
  } else {
    await spend();
    if (full && invoice.paidAt === null) await settleInvoice(scope, invoice, now);
  }
  if (input.method === 'WALLET') await takeFromWallet(scope, invoice, spent);
  await keepVisitPaid(scope, invoice, now);
  return invoiceById(scope, invoice.id);
}

interface Paid {
  readonly amountMinor: number;
  readonly points?: number;
}
type Spent = Paid & { readonly id: string; readonly now: Date };

async function readPaid(scope: Scope, invoice: LockedInvoice, input: ReceivePayment): Promise<Paid> {
  const path = [input.method === 'POINTS' ? 'points' : 'amount'];
  const other = input.method === 'POINTS' ? 'amount' : 'points';
  if (input[other] !== null && input[other] !== undefined) {
    throw refuse('INVALID', 'Give an amount of money, or of points for the method POINTS.', [other]);
  }
  const paid = input.method === 'POINTS' ? await worthOfPoints(scope, input) : await readAmount(scope, input);
  if (paid.amountMinor > invoice.balanceMinor) {
    const { amount, currencyCode } = moneyOf(invoice.balanceMinor, invoice.currencyCode);
    throw refuse('INVALID', `Only ${amount} ${currencyCode} are left to be paid.`, path);
  }
  return paid;
}

async function readAmount(scope: Scope, { amount }: ReceivePayment): Promise<Paid> {
  if (!amount) throw refuse('REQUIRED', 'Say how much.', ['amount']);
  return { amountMinor: (await readMoney(scope, amount, ['amount'])).minor };
}

async function worthOfPoints(scope: Scope, { points }: ReceivePayment): Promise<Paid> {
  if (points === null || points === undefined) throw refuse('REQUIRED', 'Say how many.', ['points']);
  if (points < 1) throw refuse('INVALID', 'Pay with at least one point.', ['points']);
  const { pointValueMinor } = await findClinic(scope);
  return { amountMinor: points * pointValueMinor, points };
}

async function addPaid(scope: Scope, { id }: LockedInvoice, amountMinor: number, now: Date): Promise<void> {
  await scope.db
    .updateTable('invoice')
    .set((row) => ({ paid_minor: row('paid_minor', '+', amountMinor), updated_at: now }))
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .execute();
}

/** Writes the payment, and before it what spends its points. */
async function record(
  scope: Scope,
  invoice: LockedInvoice,
  input: ReceivePayment,
  { id, now, amountMinor, points }: Spent,
): Promise<void> {
  const { id: invoiceId, patientId, visitId, branchId, currencyCode } = invoice;
  const refs = { invoiceId, ...(visitId === null ? {} : { visitId }) };
  const spending =
    points === undefined
      ? null
      : await spendPoints(scope, { patientId, points, source: `spend/${id}`, refs, at: now });
  await insertPayment(scope, {
    id,
    ...{ method: input.method, cardFingerprint: input.cardFingerprint, reference: input.reference },
    ...{ patientId, invoiceId, amountMinor, currencyCode, at: now },
    ...(points === undefined ? {} : { points }),
    ...(spending === null ? {} : { ledgerTransactionId: spending.id }),
  });
  await tell(scope, 'PAYMENT_RECEIVED', { patientId, visitId, branchId, invoiceId, paymentId: id }, now);
}

async function takeFromWallet(scope: Scope, { patientId }: LockedInvoice, { id, now, amountMinor }: Spent) {
  const movement = { patientId, kind: 'SPENT', amountMinor: -amountMinor, paymentId: id } as const;
  await moveMoney(scope, { ...movement, at: now }, ['amount']);
}
