/** Money paid ahead, into a patient's wallet (mission.md, section 8). */
import { newId } from '../../new-id.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { insertPayment, type MoneyPaid } from '../payments/insert-payment.js';
import { type Amount, readMoney } from '../read-money.js';
import { tell } from '../tell.js';
import { type WalletRow, walletOf } from './find-wallets.js';
import { livingCard, moveMoney } from './move-money.js';

export interface TopUpWallet extends MoneyPaid {
  patientId: string;
  amount: Amount;
}

/** Must run in a transaction. @throws Refusal NOT_FOUND, INVALID */
export async function topUpWallet(scope: Scope, input: TopUpWallet): Promise<WalletRow | null> {
  const patient = await scope.loaders.patient.load(input.patientId);
  if (!patient) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  const { minor, currencyCode } = await readMoney(scope, input.amount, ['amount']);
  const patientId = await livingCard(scope, patient.id);
  const at = await scope.clock.now();
  const paymentId = newId();
  await insertPayment(scope, {
    ...{ id: paymentId, patientId, invoiceId: null, amountMinor: minor, currencyCode, at },
    ...{ method: input.method, cardFingerprint: input.cardFingerprint, reference: input.reference },
  });
  const owner = await moveMoney(scope, { patientId, kind: 'TOP_UP', amountMinor: minor, paymentId, at });
  await tell(scope, 'PAYMENT_RECEIVED', { patientId, paymentId }, at);
  return walletOf(scope, owner);
}
