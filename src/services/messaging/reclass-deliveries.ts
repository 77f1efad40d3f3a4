/** What new settings of marketing and quiet hours mean for messages that are planned already (mission.md, section 1). */
import { sql } from 'kysely';
import type { PlannedReason } from '../../entities/messaging/delivery.js';
import {
  CARE_KINDS,
  type CareKind,
  type NotificationKind,
} from '../../entities/messaging/notification-kind.js';
import type { Scope } from '../scope.js';
import { noteDeliveries } from './note-deliveries.js';

/**
 * What has not left falls under the rules of the class that its kind has now; so does what may have to be sent again, because
 * nobody knows whether it was. Must be called in the transaction that changed the class, after the visits are planned again.
 */
export async function reclassDeliveries(tx: Scope, marketingKinds: readonly CareKind[]): Promise<void> {
  await sql`
    update delivery set marketing = kind = any(${marketingKinds}::text[]), precedence = 0
    where clinic_id = ${tx.clinicId} and kind = any(${CARE_KINDS}::text[])
      and (status = 'UNKNOWN' or (status in ('PLANNED', 'LEASED') and handed_over_at is null))
      and marketing <> (kind = any(${marketingKinds}::text[]))
  `.execute(tx.db);
}

/**
 * What quiet hours put off goes as soon as it may, at `now` by the clinic's clock: sending asks again whether these are quiet
 * hours. What waits for another try keeps its time.
 */
export async function endDeferrals(tx: Scope, kinds: readonly NotificationKind[], now: Date): Promise<void> {
  const { rows } = await sql<{ id: string; reason: PlannedReason; dueAt: Date }>`
    update delivery d set attempt_at = greatest(d.due_at, ${now}::timestamptz)
    where d.clinic_id = ${tx.clinicId} and d.status = 'PLANNED' and d.kind = any(${kinds}::text[])
      and d.attempt_at > greatest(d.due_at, ${now}::timestamptz)
      and (
        select e.kind from delivery_event e
        where e.clinic_id = d.clinic_id and e.delivery_id = d.id
        order by e.occurred_at desc, e.id desc limit 1
      ) = 'DEFERRED'
    returning d.id, d.planned_reason as reason, d.attempt_at as "dueAt"
  `.execute(tx.db);
  if (rows.length === 0) return;
  await noteDeliveries(
    tx.db,
    rows.map(({ id, reason, dueAt }) => ({
      clinicId: tx.clinicId,
      deliveryId: id,
      kind: 'REPLANNED',
      ...{ reason, dueAt, at: now },
    })),
  );
  tx.signal('events-written');
  tx.signal('deliveries-planned');
}
