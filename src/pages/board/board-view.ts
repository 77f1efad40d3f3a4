/** What every part of the board's page is drawn from, and how it writes times. */
import type { Task } from './board-state.js';
import type { Setup } from './setup.js';
import type { StaffBoard } from './staff-board.js';
import type { TaskActions } from './task-actions.js';
import type { Words } from './words.js';

export interface BoardView {
  readonly words: Words;
  readonly language: string;
  readonly setup: Setup;
  readonly board: StaffBoard;
  readonly actions: TaskActions;
}

/** A part of the page: made once, and then only brought up to date. */
export interface Part {
  readonly element: HTMLElement;
  update(): void;
}

/** 08:00, by the branch's clocks. */
export function timeOf({ words, board }: BoardView, instant: string | Date): string {
  return new Intl.DateTimeFormat(words.locale, {
    ...{ timeZone: board.place.timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(new Date(instant));
}

/** Mon 2 Mar, 08:00, by the branch's clocks. */
export function dayAndTimeOf({ words, board }: BoardView, instant: string | Date): string {
  return new Intl.DateTimeFormat(words.locale, {
    ...{ timeZone: board.place.timeZone, weekday: 'short', day: 'numeric', month: 'short' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(new Date(instant));
}

/** Mon 2 Mar, of a date without a time. */
export function dateOf({ words }: BoardView, day: string): string {
  return new Intl.DateTimeFormat(words.locale, {
    ...{ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' },
  }).format(new Date(`${day}T00:00:00Z`));
}

/** 08:00:05 by the machine's own clock: for what happens to the connection. */
export function machineTimeOf({ words }: BoardView, instant: Date): string {
  return new Intl.DateTimeFormat(words.locale, { timeStyle: 'medium', hourCycle: 'h23' }).format(instant);
}

export function nameOf(person: { firstName: string; lastName: string }): string {
  return `${person.firstName} ${person.lastName}`;
}

/** What is to be done, in a line. */
export function titleOfTask({ words }: BoardView, { title, reason }: Task): string {
  return title ?? words.tasks.reasons[reason];
}
