/** Money of a wallet handed back to its patient (mission.md, section 8). */
import type { PaymentMethod } from '../../../entities/billing/payment.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { type Amount, readMoney } from '../read-money.js';
import { readReason } from '../read-reason.js';
import { tell } from '../tell.js';
import { type WalletRow, walletOf } from './find-wallets.js';
import { moveMoney } from './move-money.js';

export interface PayOutWallet {
  patientId: string;
  amount: Amount;
  method: Extract<PaymentMethod, 'CASH' | 'CARD' | 'TRANSFER'>;
  reason: string;
}

/** Must run in a transaction. @throws Refusal NOT_FOUND, INVALID, INSUFFICIENT_FUNDS */
export async function payOutWallet(scope: Scope, input: PayOutWallet): Promise<WalletRow | null> {
  const patient = await scope.loaders.patient.load(input.patientId);
  if (!patient) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  const reason = readReason(input.reason);
  const { minor } = await readMoney(scope, input.amount, ['amount']);
  const at = await scope.clock.now();
  const { method } = input;
  const movement = {
    patientId: patient.id,
    kind: 'PAID_OUT',
    amountMinor: -minor,
    method,
    reason,
    at,
  } as const;
  const patientId = await moveMoney(scope, movement, ['amount']);
  await tell(scope, 'PAYMENT_REFUNDED', { patientId }, at);
  return walletOf(scope, patientId);
}
