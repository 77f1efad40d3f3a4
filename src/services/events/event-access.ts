/** Who may see an event (mission.md, sections 10 and 11). Asked again for every event of every subscriber. */
import type { Permission } from '../../entities/clinic/access.js';
import type { EventKind } from '../../entities/events/event.js';
import { allows, type Viewer } from '../viewer.js';
import type { EventRow } from './find-events.js';

/**
 * Staff see what their role may read; a patient sees visits of their own and messages to themselves; a partner needs the
 * scope for events and the one for what the event is about. Nobody sees another clinic's.
 */
export function maySee(viewer: Viewer, event: Pick<EventRow, 'clinicId' | 'kind' | 'payload'>): boolean {
  if (viewer.kind === 'NOBODY' || viewer.clinicId !== event.clinicId) return false;
  const needed = permissionFor(event.kind);
  if (!allows(viewer, needed)) return false;
  switch (viewer.kind) {
    case 'PATIENT':
      return needed !== 'slots:read' && event.payload.patientId === viewer.id;
    case 'PARTNER':
      return allows(viewer, 'events:read');
    default:
      return true;
  }
}

function permissionFor(kind: EventKind): Permission {
  if (isAboutDelivery(kind)) return 'deliveries:read';
  return kind === 'SLOT_FREED' || kind === 'SLOT_TAKEN' ? 'slots:read' : 'visits:read';
}

/** Whether the fact is about a message; such are told by `deliveryChanged`. */
export function isAboutDelivery(kind: EventKind): boolean {
  return kind.startsWith('DELIVERY_');
}
