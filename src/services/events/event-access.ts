/** Who may see an event (mission.md, sections 10 and 11). Asked again for every event of every subscriber. */
import type { Permission } from '../../entities/clinic/access.js';
import type { EventKind } from '../../entities/events/event.js';
import { allows, type Viewer } from '../viewer.js';
import { hearsOfTask } from '../work/task-access.js';
import type { EventRow } from './find-events.js';

/**
 * Staff see what their role may read, and of tasks those that they may see; a patient sees visits and offers of their own and
 * messages to themselves; a partner needs the scope for events and the one for what the event is about. Nobody sees another
 * clinic's.
 */
export function maySee(viewer: Viewer, event: Pick<EventRow, 'clinicId' | 'kind' | 'payload'>): boolean {
  if (viewer.kind === 'NOBODY' || viewer.clinicId !== event.clinicId) return false;
  const { kind, payload } = event;
  const needed = permissionFor(kind);
  if (!allows(viewer, needed)) return false;
  if (isAboutTask(kind) && !(payload.taskAudience && hearsOfTask(viewer, payload.taskAudience))) return false;
  switch (viewer.kind) {
    case 'PATIENT':
      return needed !== 'slots:read' && needed !== 'tasks:read' && payload.patientId === viewer.id;
    case 'PARTNER':
      return allows(viewer, 'events:read');
    default:
      return true;
  }
}

function permissionFor(kind: EventKind): Permission {
  if (isAboutDelivery(kind)) return 'deliveries:read';
  if (isAboutTask(kind)) return 'tasks:read';
  if (isAboutOffer(kind)) return 'offers:read';
  if (isAboutMoney(kind)) return 'billing:read';
  if (isAboutPoints(kind) || isAboutReferral(kind)) return 'loyalty:read';
  return isAboutSlot(kind) ? 'slots:read' : 'visits:read';
}

/** Whether the fact is about a message; such are told by `deliveryChanged`. */
export function isAboutDelivery(kind: EventKind): boolean {
  return kind.startsWith('DELIVERY_');
}

/** Whether the fact is about a freed slot as a whole; such are told by `slotChanged`. */
export function isAboutSlot(kind: EventKind): boolean {
  return kind.startsWith('SLOT_');
}

/** Whether the fact is about one patient's offer; such are told by `slotOfferChanged`. */
export function isAboutOffer(kind: EventKind): boolean {
  return kind.startsWith('OFFER_');
}

/** Whether the fact is about a task; such are told by `taskChanged`. */
export function isAboutTask(kind: EventKind): boolean {
  return kind.startsWith('TASK_');
}

/** Whether the fact is about an invoice, or what was paid for it or given back. */
function isAboutMoney(kind: EventKind): boolean {
  return kind.startsWith('INVOICE_') || kind.startsWith('PAYMENT_');
}

/** Whether the fact is about a patient's points; such are told by `loyaltyChanged`. */
export function isAboutPoints(kind: EventKind): boolean {
  return kind.startsWith('POINTS_');
}

/** Whether the fact is about who brought whom; such are told by `referralChanged`. */
export function isAboutReferral(kind: EventKind): boolean {
  return kind.startsWith('REFERRAL_');
}
