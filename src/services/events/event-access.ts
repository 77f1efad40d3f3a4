/** Who may see an event (mission.md, sections 10 and 11). Asked again for every event of every subscriber. */
import type { EventKind } from '../../entities/events/event.js';
import { allows, type Viewer } from '../viewer.js';
import type { EventRow } from './find-events.js';

/**
 * Staff see what their role may read; a patient sees visits of their own; a partner needs the scope for events and the
 * one for what the event is about. Nobody sees another clinic's.
 */
export function maySee(viewer: Viewer, event: Pick<EventRow, 'clinicId' | 'kind' | 'payload'>): boolean {
  if (viewer.kind === 'NOBODY' || viewer.clinicId !== event.clinicId) return false;
  if (!allows(viewer, isAboutSlot(event.kind) ? 'slots:read' : 'visits:read')) return false;
  switch (viewer.kind) {
    case 'PATIENT':
      return !isAboutSlot(event.kind) && event.payload.patientId === viewer.id;
    case 'PARTNER':
      return allows(viewer, 'events:read');
    default:
      return true;
  }
}

function isAboutSlot(kind: EventKind): boolean {
  return kind === 'SLOT_FREED' || kind === 'SLOT_TAKEN';
}
