/** Packages that a patient bought, when their card is merged into another one. */
import type { Scope } from '../../scope.js';

/** Moves all of them, locked by id; must run in a transaction, before promotions and loyalty accounts are locked. */
export async function mergePackages(
  { db, clinicId }: Scope,
  fromPatientId: string,
  intoPatientId: string,
): Promise<void> {
  const rows = await db
    .selectFrom('patient_package')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', fromPatientId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  if (rows.length === 0) return;
  await db
    .updateTable('patient_package')
    .set({ patient_id: intoPatientId })
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', fromPatientId)
    .execute();
}
