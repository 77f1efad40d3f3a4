/** Counts that somebody opened the link of a referral code (mission.md, section 7). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { localDateOf } from '../../visits/local-time.js';
import { zoneOfPoints } from '../earn-times.js';
import type { CodeOwner } from './code-owner.js';
import { noteReferral } from './note-referral.js';

/** On the day of the clinic's first branch. Whoever calls knows that it was a person, and that they are new here. */
export async function countOpening(scope: Scope, { holderId, referrerId }: CodeOwner): Promise<void> {
  await scope.transaction(async (tx) => {
    const now = await tx.clock.now();
    const date = localDateOf(now, await zoneOfPoints(tx, null));
    await tx.db
      .insertInto('referral_opening')
      .values({ clinic_id: tx.clinicId, patient_id: holderId, date, opened: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['clinic_id', 'patient_id', 'date'])
          .doUpdateSet({ opened: sql`referral_opening.opened + 1` }),
      )
      .execute();
    await tx.db
      .updateTable('referral_code')
      .set({ opened: sql`opened + 1` })
      .where('clinic_id', '=', tx.clinicId)
      .where('patient_id', '=', holderId)
      .execute();
    await noteReferral(tx, 'REFERRAL_OPENED', { id: null, referrerId }, now);
  });
}
