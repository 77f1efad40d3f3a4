/**
 * What the board shows, and how it changes: only by a load and by what is told live. Every change carries the whole thing as
 * it is now and is put in place by its id, so that one that comes again changes nothing.
 */
import type { BoardSlotFragment, BoardTaskFragment, BoardVisitFragment } from './generated.js';
import { dayOf } from './local-time.js';

export type Visit = BoardVisitFragment;
export type Slot = BoardSlotFragment;
export type Task = BoardTaskFragment;

/** Which day, and where. */
export interface Place {
  /** By the branch's clocks: 2026-03-02. */
  readonly day: string;
  readonly branchId: string;
  readonly timeZone: string;
}

export interface BoardState {
  readonly visits: ReadonlyMap<string, Visit>;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly tasks: ReadonlyMap<string, Task>;
}

export const EMPTY: BoardState = { visits: new Map(), slots: new Map(), tasks: new Map() };

export type Change =
  | { readonly of: 'visit'; readonly visit: Visit }
  | { readonly of: 'slot'; readonly slot: Slot }
  /** Null: it is no longer for this viewer to see. */
  | { readonly of: 'task'; readonly id: string; readonly task: Task | null };

export function afterChange(state: BoardState, change: Change): BoardState {
  switch (change.of) {
    case 'visit':
      return { ...state, visits: put(state.visits, change.visit.id, change.visit) };
    case 'slot':
      return { ...state, slots: put(state.slots, change.slot.id, change.slot) };
    case 'task':
      return { ...state, tasks: put(state.tasks, change.id, change.task) };
  }
}

/** The visits of the day in one calendar, by start. */
export function visitsOf(state: BoardState, calendarId: string, place: Place): Visit[] {
  return [...state.visits.values()]
    .filter(
      ({ calendar, branch, startsAt }) =>
        calendar.id === calendarId &&
        branch.id === place.branchId &&
        dayOf(new Date(startsAt), place.timeZone) === place.day,
    )
    .sort(byStart);
}

export function isOpen({ status }: Slot): boolean {
  return status === 'FREED' || status === 'OFFERED';
}

/** Slots of the branch that have not begun: first those that may still be filled, each by start. */
export function slotsOf(state: BoardState, { branchId }: Place, now: Date): Slot[] {
  return [...state.slots.values()]
    .filter((slot) => slot.branch.id === branchId && Date.parse(slot.startsAt) > now.getTime())
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || byStart(a, b));
}

export interface TaskLists {
  readonly overdue: Task[];
  readonly mine: Task[];
  readonly unassigned: Task[];
}

/** The open tasks, each in one list: what is overdue stands there, whoever has it. */
export function taskListsOf(state: BoardState, staffId: string | null, now: Date): TaskLists {
  const open = [...state.tasks.values()].filter(({ status }) => status === 'OPEN').sort(byUrgency);
  const inTime = open.filter((task) => !isOverdue(task, now));
  return {
    overdue: open.filter((task) => isOverdue(task, now)),
    mine: inTime.filter(({ assignee }) => assignee !== null && assignee.id === staffId),
    unassigned: inTime.filter(({ assignee }) => assignee === null),
  };
}

/** From the instant on at which it falls due. */
export function isOverdue({ status, dueAt }: Task, now: Date): boolean {
  return status === 'OPEN' && dueAt !== null && Date.parse(dueAt) <= now.getTime();
}

function put<Row>(rows: ReadonlyMap<string, Row>, id: string, row: Row | null): ReadonlyMap<string, Row> {
  const changed = new Map(rows);
  if (row === null) changed.delete(id);
  else changed.set(id, row);
  return changed;
}

function byStart(a: { startsAt: string; id: string }, b: { startsAt: string; id: string }): number {
  return compare(a.startsAt, b.startsAt) || compare(a.id, b.id);
}

const PRIORITIES = ['URGENT', 'HIGH', 'NORMAL', 'LOW'];

function byUrgency(a: Task, b: Task): number {
  return (
    PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
    compare(a.dueAt ?? a.day, b.dueAt ?? b.day) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
