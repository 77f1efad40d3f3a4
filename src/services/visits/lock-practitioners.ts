/**
 * The lock under which a practitioner's time changes: visits are placed and leave, slots are freed, offered and taken. For its
 * place among the others see messaging/planning-settings.ts.
 */

import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';

/** Until the transaction ends nobody else changes their time. Must come after the visit's own lock; several at once, or one. */
export async function lockPractitioners(
  { db, clinicId }: Pick<Scope, 'db' | 'clinicId'>,
  ids: readonly string[],
): Promise<void> {
  await db
    .selectFrom('practitioner')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', anyOf([...new Set(ids)]))
    // Everyone who takes two takes them in this order, so that nobody waits in a circle.
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}
