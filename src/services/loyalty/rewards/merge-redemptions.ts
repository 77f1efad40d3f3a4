/** Redemptions of a card that is merged into another one (mission.md, section 7). */
import type { Scope } from '../../scope.js';

/**
 * Held, used and ended ones become the other card's: codes go on to work, and limits count what the person had on either. Must
 * run within a transaction that has locked both patients, so that neither redeems meanwhile.
 */
export async function mergeRedemptions(
  scope: Scope,
  fromPatientId: string,
  intoPatientId: string,
): Promise<void> {
  await scope.db
    .updateTable('redemption')
    .set({ patient_id: intoPatientId })
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', fromPatientId)
    .execute();
}
