/** Writes a fact into the outbox, in the transaction of the change that it tells of (architecture.md, idea 2). */
import { type EventKind, EventOutboxEntity, type EventPayload } from '../../entities/events/event.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';

/** Must be called within a transaction. `occurredAt` is by the clinic's clock. */
export async function appendEvent(
  scope: Scope,
  kind: EventKind,
  payload: EventPayload,
  occurredAt: Date,
): Promise<void> {
  if (!scope.em.isInTransaction()) throw new Error('An event is written in the transaction of its change');
  await scope.em.insert(EventOutboxEntity, {
    clinicId: scope.clinicId,
    id: newId(),
    kind,
    payload,
    occurredAt,
  });
  scope.signal('events-written');
}
