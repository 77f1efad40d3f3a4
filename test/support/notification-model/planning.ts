/** How what was planned follows what is wished, whenever a visit or a setting changes (mission.md, section 1). */
import {
  type Calendar,
  type Delivery,
  deliveryOf,
  isAhead,
  newDelivery,
  type Visit,
  type Wish,
  type World,
} from './facts.js';
import { takenOutBy, wishesOf } from './wished.js';

/** What a changed setting took back for itself, and gives again when it is changed back. */
const TOGGLED = ['KIND_SWITCHED_OFF', 'KIND_MUTED', 'TIME_PASSED'];

/**
 * "Moving a visit withdraws what was planned and plans again from the move; cancelling withdraws; turning a setting on or off
 * (quiet hours too) re-plans the visits already booked; nothing past due is ever sent late because of a re-plan (due at
 * that very instant is not late)."
 */
export function replan(world: World, index: number): void {
  const visit = world.visits[index] as Visit;
  const calendar = world.calendars[visit.calendar] as Calendar;
  const wishes = wishesOf(visit, calendar, world.clinic);
  for (const row of world.deliveries) {
    if (row.visit !== index || row.status !== 'PLANNED') continue;
    const wish = wishes.find((one) => (row.bySending ? isSameMessage(one, row) : isSameRow(one, row)));
    if (!wish) withdraw(row, whyNot(row, visit, calendar));
    else if (!row.bySending) follow(row, wish, world.now);
  }
  for (const wish of wishes) {
    if (wish.dueAt < world.now) continue;
    const row = deliveryOf(world, index, wish);
    if (!row) world.deliveries.push(newDelivery(index, wish));
    else if (isToggled(row)) Object.assign(row, newDelivery(index, wish));
  }
}

/** "Nothing past due is ever sent late because of a re-plan." */
function follow(row: Delivery, wish: Wish, now: number): void {
  if (wish.dueAt === row.dueAt) return;
  if (wish.dueAt < now) withdraw(row, 'TIME_PASSED');
  else Object.assign(row, wish, { attemptAt: wish.dueAt });
}

const isToggled = ({ status, statusReason, bySending }: Delivery) =>
  status === 'WITHDRAWN' && TOGGLED.includes(statusReason ?? '') && !bySending;

/** "What a move, cancel or toggle took back is withdrawn, with its reason." */
function whyNot(row: Delivery, visit: Visit, calendar: Calendar): string {
  if (row.occasion !== visit.booking) return 'VISIT_MOVED';
  if (visit.status === 'CANCELLED' && row.kind !== 'VISIT_CANCELLED') return 'VISIT_CANCELLED';
  const takenOut = takenOutBy(visit, calendar, row.kind);
  if (takenOut) return takenOut;
  const isOfComingVisits = ['VISIT_BOOKED', 'VISIT_MOVED', 'REMINDER'].includes(row.kind);
  return isOfComingVisits && !isAhead(visit) ? 'VISIT_NOT_AHEAD' : 'TIME_PASSED';
}

export function withdraw(row: Delivery, statusReason: string): void {
  Object.assign(row, { status: 'WITHDRAWN', statusReason });
}

const isSameMessage = (one: Wish, other: Wish) => one.kind === other.kind && one.occasion === other.occasion;

const isSameRow = (one: Wish, other: Wish) => isSameMessage(one, other) && one.channel === other.channel;
