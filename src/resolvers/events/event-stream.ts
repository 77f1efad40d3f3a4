/** From the hub's stream to what subscriptions send: access checked for each event, in that event's own scope. */
import type { Context } from '../../context.js';
import type { EventKind } from '../../entities/events/event.js';
import { checkEventCursor } from '../../services/events/check-event-cursor.js';
import { maySee } from '../../services/events/event-access.js';
import { EventFeed } from '../../services/events/event-feed.js';
import type { EventRow, StreamItem } from '../../services/events/event-hub.js';
import { AccessDenied } from '../../services/refusal.js';

/** Which events; UUIDs. An absent or null list lets all through. */
export interface StreamFilter {
  kinds?: readonly EventKind[] | null | undefined;
  calendarIds?: readonly string[] | null | undefined;
  branchIds?: readonly string[] | null | undefined;
  practitionerIds?: readonly string[] | null | undefined;
  patientIds?: readonly string[] | null | undefined;
  visitIds?: readonly string[] | null | undefined;
}

/** @throws BadInput for a cursor that cannot be followed; AccessDenied for a partner who may hear no events */
export async function streamEvents(
  { scope, hub }: Context,
  after: string | null | undefined,
  about: (event: EventRow) => boolean,
  filter: StreamFilter,
): Promise<AsyncIterable<StreamItem>> {
  const { clinicId, viewer } = scope;
  // Otherwise every event would be passed over, and the partner would wait for ever.
  if (viewer.kind === 'PARTNER') scope.require('events:read');
  if (after !== null && after !== undefined) await checkEventCursor(scope.db, clinicId, after);
  const wants = (event: EventRow) => maySee(viewer, event) && about(event) && passes(filter, event);
  return new EventFeed({ hub, clinicId, after: after ?? null, wants });
}

function passes(filter: StreamFilter, { kind, payload }: EventRow): boolean {
  return (
    (filter.kinds?.includes(kind) ?? true) &&
    isOneOf(filter.calendarIds, payload.calendarId) &&
    isOneOf(filter.branchIds, payload.branchId) &&
    isOneOf(filter.practitionerIds, payload.practitionerId) &&
    isOneOf(filter.patientIds, payload.patientId) &&
    isOneOf(filter.visitIds, payload.visitId)
  );
}

/** Absent or null, the list lets everything through. */
export function isOneOf(
  list: readonly string[] | null | undefined,
  value: string | null | undefined,
): boolean {
  return (
    list === null || list === undefined || (value !== null && value !== undefined && list.includes(value))
  );
}

/** The message for an item, of the GraphQL type `typename`. @throws AccessDenied when the viewer's rights have ended */
export function messageOf(typename: string, item: StreamItem, { scope }: Context): object {
  if (item.type === 'resync') {
    return { __typename: 'ResyncRequired', reason: item.reason, lastCursor: item.cursor };
  }
  const { event } = item;
  if (!maySee(scope.viewer, event)) throw new AccessDenied('FORBIDDEN');
  const { id: eventId, cursor, occurredAt, kind, payload } = event;
  const { visitId, slotId, offerId, taskId, deliveryId, invoiceId, redemptionId, referralId } = payload;
  const about = { visitId, slotId, offerId, taskId, deliveryId, invoiceId, redemptionId, referralId };
  return { __typename: typename, eventId, cursor, occurredAt, kind, ...about };
}
