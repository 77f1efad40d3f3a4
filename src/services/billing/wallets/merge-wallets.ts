/** What a patient had paid ahead into their wallet, when their card is merged into another one. */
import { findClinic } from '../../clinic/find-clinic.js';
import type { Scope } from '../../scope.js';
import { lockWallet, moveMoney } from './move-money.js';

/** Moves all of it; must run in a transaction. Harmless when repeated: then there is nothing left to move. */
export async function mergeWallets(
  scope: Scope,
  fromPatientId: string,
  intoPatientId: string,
  now: Date,
): Promise<void> {
  // Both are locked by id, so that two merges of the same cards do not wait in a circle.
  const { currencyCode } = await findClinic(scope);
  let balance = 0;
  for (const patientId of [fromPatientId, intoPatientId].sort()) {
    const wallet = await lockWallet(scope, patientId, currencyCode, now);
    if (patientId === fromPatientId) balance = wallet.balance;
  }
  if (balance === 0) return;
  await moveMoney(scope, { patientId: fromPatientId, kind: 'MERGE_OUT', amountMinor: -balance, at: now });
  await moveMoney(scope, { patientId: intoPatientId, kind: 'MERGE_IN', amountMinor: balance, at: now });
}
