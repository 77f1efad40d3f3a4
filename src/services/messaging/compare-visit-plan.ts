/** What brings a visit's messages in line with its plan (mission.md, section 1, "Reminder" and "Sending"). Pure. */
import type {
  Channel,
  DeliveryReason,
  DeliveryStatus,
  PlannedReason,
} from '../../entities/messaging/delivery.js';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import {
  isAhead,
  type PlannedVisit,
  type PlanSettings,
  reasonNotWished,
  visitPlan,
  type Wish,
} from './visit-plan.js';

/** A delivery of the visit, as far as plans are concerned. */
export interface PlannedRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly channel: Channel;
  readonly occasion: string;
  readonly bookingNumber: number | null;
  readonly status: DeliveryStatus;
  readonly statusReason: DeliveryReason | null;
  readonly plannedReason: PlannedReason;
  readonly dueAt: Date;
  readonly handedOverAt: Date | null;
}

/** Each row is changed at most once. */
export interface PlanChanges {
  readonly insert: Wish[];
  /** Planned for another time, or planned again after it was withdrawn. */
  readonly replan: { id: string; wish: Wish }[];
  readonly withdraw: { id: string; reason: DeliveryReason }[];
}

/** What sending, or staff, put beside the plan: it falls with the plan and never comes again. */
const BESIDE_THE_PLAN: readonly PlannedReason[] = ['NO_APP', 'NO_ADDRESS_OR_APP', 'RESENT'];
const COMES_AGAIN: readonly (DeliveryReason | null)[] = ['KIND_SWITCHED_OFF', 'KIND_MUTED', 'TIME_PASSED'];

/**
 * Compares the plan with the rows that the visit has, at `now` by the clinic's clock. What has been handed over, or came to an
 * end of its own, stays as it is; nothing is planned for a time before `now`, and `now` itself is not late.
 */
export function comparePlan(
  visit: PlannedVisit,
  settings: PlanSettings,
  rows: readonly PlannedRow[],
  now: Date,
): PlanChanges {
  const wishes = visitPlan(visit, settings);
  const changes: PlanChanges = { insert: [], replan: [], withdraw: [] };
  const known = new Set<string>();
  for (const row of rows) {
    const present = row.bookingNumber === visit.bookingNumber;
    const beside = BESIDE_THE_PLAN.includes(row.plannedReason);
    if (present && row.occasion === String(visit.bookingNumber)) known.add(keyOf(row));
    const wish = present && !beside ? wishes.find((one) => keyOf(one) === keyOf(row)) : undefined;
    const wished = beside ? present && wishes.some(({ kind }) => kind === row.kind) : wish !== undefined;
    if (row.kind === 'FREED_SLOT_OFFER') {
      const reason = offerEnded(visit);
      if (isOpen(row) && reason !== null) changes.withdraw.push({ id: row.id, reason });
    } else if (isOpen(row)) {
      if (!wished) {
        const reason = reasonNotWished(row.kind, row.bookingNumber, visit, settings);
        changes.withdraw.push({ id: row.id, reason });
      } else if (wish && wish.dueAt.getTime() !== row.dueAt.getTime()) {
        if (wish.dueAt >= now) changes.replan.push({ id: row.id, wish });
        else changes.withdraw.push({ id: row.id, reason: 'TIME_PASSED' });
      }
    } else if (
      wish &&
      wish.dueAt >= now &&
      row.status === 'WITHDRAWN' &&
      COMES_AGAIN.includes(row.statusReason)
    ) {
      changes.replan.push({ id: row.id, wish });
    }
  }
  changes.insert.push(...wishes.filter((wish) => wish.dueAt >= now && !known.has(keyOf(wish))));
  return changes;
}

/** Whether it can still be taken back. */
function isOpen({ status, handedOverAt }: PlannedRow): boolean {
  return status === 'PLANNED' || (status === 'LEASED' && handedOverAt === null);
}

/** Why nobody need offer this visit's patient another time; null: there is no reason. */
function offerEnded(visit: PlannedVisit): DeliveryReason | null {
  if (visit.status === 'CANCELLED') return 'VISIT_CANCELLED';
  if (!isAhead(visit)) return 'VISIT_NOT_AHEAD';
  return visit.mutedKinds.includes('FREED_SLOT_OFFER') ? 'KIND_MUTED' : null;
}

function keyOf({ kind, channel }: { kind: string; channel: string }): string {
  return `${kind} ${channel}`;
}
