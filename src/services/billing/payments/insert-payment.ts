/** The row of a payment: for an invoice, or into a wallet (mission.md, section 8). */
import type { PaymentMethod } from '../../../entities/billing/payment.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { shortText } from '../../visits/short-text.js';
import { staffId } from '../tell.js';

/** How something was paid, as it is told at the desk. */
export interface MoneyPaid {
  method: PaymentMethod;
  /** Of CARD: what the terminal knows a card by again; never its number. */
  cardFingerprint?: string | null | undefined;
  /** The terminal's or the bank's name for it. */
  reference?: string | null | undefined;
}

interface NewPayment extends MoneyPaid {
  readonly id: string;
  readonly patientId: string;
  /** Null: into the wallet. */
  readonly invoiceId: string | null;
  readonly amountMinor: number;
  readonly currencyCode: string;
  /** Of POINTS, as is the ledger's transaction that spent them. */
  readonly points?: number;
  readonly ledgerTransactionId?: string;
  readonly at: Date;
}

/** A number of a payment card: 12 digits or more, whatever stands between them. */
const CARD_NUMBER = /^(?:\d[ -]?){12,}$/;

/** @throws Refusal INVALID for a fingerprint that is none, and for texts of more than 500 characters */
export async function insertPayment(scope: Scope, paid: NewPayment): Promise<void> {
  await scope.db
    .insertInto('payment')
    .values({
      clinic_id: scope.clinicId,
      id: paid.id,
      patient_id: paid.patientId,
      invoice_id: paid.invoiceId,
      method: paid.method,
      amount_minor: paid.amountMinor,
      currency_code: paid.currencyCode,
      returned_minor: 0,
      points: paid.points ?? null,
      returned_points: 0,
      ledger_transaction_id: paid.ledgerTransactionId ?? null,
      card_fingerprint: fingerprintOf(paid),
      reference: shortText(paid.reference, 'reference'),
      received_by: staffId(scope),
      received_at: paid.at,
    })
    .execute();
}

function fingerprintOf({ method, cardFingerprint }: MoneyPaid): string | null {
  const fingerprint = shortText(cardFingerprint, 'cardFingerprint');
  if (fingerprint === null) return null;
  if (method !== 'CARD') throw refuse('INVALID', 'Only cards have a fingerprint.', ['cardFingerprint']);
  if (CARD_NUMBER.test(fingerprint)) {
    throw refuse('INVALID', 'Give the terminal’s token of the card, never its number.', ['cardFingerprint']);
  }
  return fingerprint;
}
