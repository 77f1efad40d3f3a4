/**
 * Read evidence by grade (mission.md, section 1, "Channels"): opened in the app, a link followed, a reply, the visit
 * confirmed. An image that a mail client loaded is noted, and proves something only where the clinic chose to trust it.
 */
import { sql } from 'kysely';
import type { ReadEvidence } from '../../entities/messaging/delivery.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { type DeliveryRow, deliveriesOf, findDeliveries } from './find-deliveries.js';
import { noteDeliveries } from './note-deliveries.js';
import { proveSent } from './prove-sent.js';

export interface EvidenceSource {
  /** By the clinic's clock. */
  readonly at: Date;
  readonly detail?: string | null;
  readonly providerEventId?: string | null;
}

export interface MarkDeliveryReadInput {
  deliveryId: string;
  evidence: 'OPENED_IN_APP' | 'LINK_FOLLOWED';
}

/**
 * Notes the evidence on each of the deliveries that were handed over, once for each kind of evidence; the first proof sets
 * `read_at`, and says that a message of unknown fate was sent. Must run within a transaction.
 */
export async function recordEvidence(
  tx: Scope,
  deliveryIds: readonly string[],
  evidence: ReadEvidence,
  { at, detail = null, providerEventId = null }: EvidenceSource,
): Promise<void> {
  const { rows } = await sql<{ id: string; noted: boolean }>`
    select d.id, exists (
      select from delivery_event e
      where e.clinic_id = d.clinic_id and e.delivery_id = d.id and e.kind = ${evidence}
    ) as noted
    from delivery d
    where d.clinic_id = ${tx.clinicId} and d.id = any(${deliveryIds}::uuid[]) and d.attempts > 0
    order by d.id
    for update
  `.execute(tx.db);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return;
  const sent = await proveSent(tx, ids, at);
  const { rows: read } = await sql<{ id: string }>`
    update delivery d set read_at = ${at}, read_evidence = ${evidence}
    from clinic c
    where d.clinic_id = ${tx.clinicId} and d.id = any(${ids}::uuid[]) and d.read_at is null
      and c.id = d.clinic_id and (${evidence} <> 'IMAGE_LOADED' or c.image_loads_trusted)
    returning d.id
  `.execute(tx.db);
  const proved = new Set(read.map(({ id }) => id));
  // An image that proves something now may have been loaded before, when it did not.
  const fresh = rows.filter(({ id, noted }) => !noted || proved.has(id));
  await noteDeliveries(tx.db, [
    ...sent,
    ...fresh.map(({ id }) => ({
      clinicId: tx.clinicId,
      deliveryId: id,
      kind: evidence,
      read: proved.has(id),
      ...{ detail, at, providerEventId },
    })),
  ]);
  tx.signal('events-written');
}

/**
 * The patient confirmed this booking of their visit: they have read what was sent about it, on whichever channel.
 * Must run within a transaction that holds the visit's lock. `now`: by the clinic's clock.
 */
export async function recordConfirmed(
  tx: Scope,
  visitId: string,
  bookingNumber: number,
  now: Date,
): Promise<void> {
  const rows = await tx.db
    .selectFrom('delivery')
    .select('id')
    .where('clinic_id', '=', tx.clinicId)
    .where('visit_id', '=', visitId)
    .where('booking_number', '=', bookingNumber)
    .where('patient_id', 'is not', null)
    .where('status', 'in', ['SENT', 'UNKNOWN'])
    .execute();
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await recordEvidence(tx, ids, 'CONFIRMED', { at: now });
}

/**
 * The app showed the message, or a link of it was followed: told by the patient's own app, or by who may change deliveries.
 * The delivery as it is now. Must run within a transaction.
 * @throws Refusal NOT_FOUND (for a patient: anyone else's), ACTION_NOT_ALLOWED for what was never handed over; AccessDenied.
 */
export async function markDeliveryRead(scope: Scope, input: MarkDeliveryReadInput): Promise<DeliveryRow> {
  if (scope.viewer.kind !== 'PATIENT') scope.require('deliveries:write');
  const { deliveryId, evidence } = input;
  const found = isId(deliveryId)
    ? await deliveriesOf(scope)
        .select(['delivery.status', 'delivery.attempts'])
        .where('delivery.id', '=', deliveryId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (!found) throw refuse('NOT_FOUND', 'There is no such message.', ['deliveryId']);
  if (found.attempts === 0) {
    const message = 'This message has not been sent, so nobody can have read it.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['deliveryId'], { deliveryStatus: found.status });
  }
  await recordEvidence(scope, [deliveryId], evidence, { at: await scope.clock.now() });
  const [row] = await findDeliveries(scope, [deliveryId]);
  if (!row) throw refuse('NOT_FOUND', 'There is no such message.', ['deliveryId']);
  return row;
}
