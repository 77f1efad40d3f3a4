/** What a patient has had of promotions, when their card is merged into another one (mission.md, section 8). */
import type { Scope } from '../../scope.js';

/**
 * Uses count for the other card, so that two cards have no more than one person may; coupons that only the merged card could use
 * are the other's. Locks the promotions by id; must run within a transaction.
 */
export async function mergePromotionUses(
  scope: Scope,
  fromPatientId: string,
  intoPatientId: string,
): Promise<void> {
  const { db, clinicId } = scope;
  await db
    .selectFrom('promotion')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', 'in', (of) =>
      of
        .selectFrom('promotion_use')
        .select('promotion_use.promotion_id')
        .where('promotion_use.clinic_id', '=', clinicId)
        .where('promotion_use.patient_id', '=', fromPatientId),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  for (const table of ['promotion_use', 'coupon'] as const) {
    await db
      .updateTable(table)
      .set({ patient_id: intoPatientId })
      .where('clinic_id', '=', clinicId)
      .where('patient_id', '=', fromPatientId)
      .execute();
  }
}
