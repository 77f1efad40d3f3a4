/** What a patient had paid ahead, when their card is merged into another one: the wallet's money and bought packages. */
import type { Scope } from '../../scope.js';
import { moveMoney } from './move-money.js';

/** Moves all of it; must run in a transaction. Harmless when repeated: then there is nothing left to move. */
export async function mergeWallets(
  scope: Scope,
  fromPatientId: string,
  intoPatientId: string,
  now: Date,
): Promise<void> {
  await scope.db
    .updateTable('patient_package')
    .set({ patient_id: intoPatientId })
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', fromPatientId)
    .execute();
  // Both are locked by id, so that two merges of the same cards do not wait in a circle.
  const wallets = await scope.db
    .selectFrom('wallet')
    .select(['patient_id as patientId', 'balance_minor as balance'])
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', 'in', [fromPatientId, intoPatientId])
    .orderBy('patient_id')
    .forUpdate()
    .execute();
  const balance = wallets.find(({ patientId }) => patientId === fromPatientId)?.balance ?? 0;
  if (balance === 0) return;
  await moveMoney(scope, { patientId: fromPatientId, kind: 'MERGE_OUT', amountMinor: -balance, at: now });
  await moveMoney(scope, { patientId: intoPatientId, kind: 'MERGE_IN', amountMinor: balance, at: now });
}
