// The life of a visit as data: which action is allowed in which status, and where it leads (mission.md section 0).
// booked → confirmed → arrived → completed, or cancelled / no-show. A moved visit is booked again, to be
// confirmed anew. The last three are final. Services ask here before they write; a null becomes their user error.
import type { VisitStatus } from '../../entities/visits/visit.js';

export type VisitAction = 'confirm' | 'move' | 'cancel' | 'markArrived' | 'complete' | 'markNoShow';

/** Statuses whose time is taken in the calendar; a cancelled visit and a no-show give it back. */
export const HOLDING_STATUSES: readonly VisitStatus[] = ['BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED'];

const TRANSITIONS: Readonly<Record<VisitStatus, Readonly<Partial<Record<VisitAction, VisitStatus>>>>> = {
  BOOKED: {
    confirm: 'CONFIRMED',
    move: 'BOOKED',
    cancel: 'CANCELLED',
    markArrived: 'ARRIVED',
    // Receptions often record that a visit took place without having recorded the arrival.
    complete: 'COMPLETED',
    markNoShow: 'NO_SHOW',
  },
  CONFIRMED: {
    move: 'BOOKED',
    cancel: 'CANCELLED',
    markArrived: 'ARRIVED',
    complete: 'COMPLETED',
    markNoShow: 'NO_SHOW',
  },
  ARRIVED: { complete: 'COMPLETED' },
  COMPLETED: {},
  CANCELLED: {},
  NO_SHOW: {},
};

/**
 * The status that `action` leads to, or null when it is not allowed in `status`. Confirming a confirmed visit is
 * null too: nothing would change, so nothing may be announced; whoever wants a second press of a button to
 * succeed (a patient's link) looks at the status first.
 */
export function nextStatus(status: VisitStatus, action: VisitAction): VisitStatus | null {
  return TRANSITIONS[status][action] ?? null;
}
