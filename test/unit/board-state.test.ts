import { describe, expect, test } from '@jest/globals';
import {
  afterChange,
  type BoardState,
  EMPTY,
  type Place,
  type Slot,
  slotsOf,
  type Task,
  taskListsOf,
  type Visit,
  visitsOf,
} from '../../src/pages/board/board-state.js';

const PLACE: Place = { day: '2026-03-02', branchId: 'centro', timeZone: 'America/Sao_Paulo' };
const NOW = new Date('2026-03-02T12:00:00Z');

function visit(id: string, startsAt: string, changes: Partial<Visit> = {}): Visit {
  return {
    ...{ id, startsAt, endsAt: startsAt, status: 'BOOKED', patient: null, service: { name: 'Cleaning' } },
    ...{ calendar: { id: 'ana' }, branch: { id: 'centro' }, ...changes },
  };
}

function slot(id: string, startsAt: string, changes: Partial<Slot> = {}): Slot {
  return {
    ...{ id, startsAt, endsAt: startsAt, status: 'OFFERED', branch: { id: 'centro' } },
    ...{ practitioner: { firstName: 'Ana', lastName: 'Lima' }, offersMade: 3, offersOpen: 2 },
    ...{ closesAt: startsAt, chainNumber: 1, ...changes },
  };
}

function task(id: string, changes: Partial<Task> = {}): Task {
  return {
    ...{ id, reason: 'MANUAL', title: id, details: null, priority: 'NORMAL', status: 'OPEN', role: null },
    ...{ assignee: null, patient: null, day: '2026-03-02', dueAt: null, ...changes },
  };
}

function stateOf(...rows: (Visit | Slot | Task)[]): BoardState {
  return rows.reduce<BoardState>((state, row) => {
    if ('service' in row) return afterChange(state, { of: 'visit', visit: row });
    if ('offersOpen' in row) return afterChange(state, { of: 'slot', slot: row });
    return afterChange(state, { of: 'task', id: row.id, task: row });
  }, EMPTY);
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('what a board shows', () => {
  test('a change that comes twice is the same as one that comes once', () => {
    const once = stateOf(visit('a', '2026-03-02T12:00:00.000Z'));
    const twice = afterChange(once, { of: 'visit', visit: visit('a', '2026-03-02T12:00:00.000Z') });
    expect(twice).toEqual(once);
  });

  test('the day’s visits by start, the day being the branch’s', () => {
    const state = stateOf(
      visit('late', '2026-03-03T02:30:00.000Z'),
      visit('tomorrow', '2026-03-03T03:00:00.000Z'),
      visit('early', '2026-03-02T03:00:00.000Z'),
      visit('yesterday', '2026-03-02T02:59:00.000Z'),
    );
    expect(ids(visitsOf(state, 'ana', PLACE))).toEqual(['early', 'late']);
  });

  test('a visit that is moved to another day, calendar or branch leaves its place', () => {
    const state = stateOf(
      visit('day', '2026-03-02T12:00:00.000Z'),
      visit('calendar', '2026-03-02T13:00:00.000Z'),
      visit('branch', '2026-03-02T14:00:00.000Z'),
      visit('day', '2026-03-04T12:00:00.000Z'),
      visit('calendar', '2026-03-02T13:00:00.000Z', { calendar: { id: 'rui' } }),
      visit('branch', '2026-03-02T14:00:00.000Z', { branch: { id: 'norte' } }),
    );
    expect(ids(visitsOf(state, 'ana', PLACE))).toEqual([]);
    expect(ids(visitsOf(state, 'rui', PLACE))).toEqual(['calendar']);
  });

  test('slots that may still be filled come first, those that have begun or are elsewhere not at all', () => {
    const state = stateOf(
      slot('claimed', '2026-03-03T12:00:00.000Z', { status: 'CLAIMED' }),
      slot('second', '2026-03-05T12:00:00.000Z', { status: 'FREED' }),
      slot('first', '2026-03-04T12:00:00.000Z'),
      slot('begun', '2026-03-02T12:00:00.000Z'),
      slot('elsewhere', '2026-03-04T12:00:00.000Z', { branch: { id: 'norte' } }),
    );
    expect(ids(slotsOf(state, PLACE, NOW))).toEqual(['first', 'second', 'claimed']);
  });

  test('each open task stands in one list, the overdue ones in theirs whoever has them', () => {
    const me = { id: 'me', name: 'Bia' };
    const colleague = { id: 'colleague', name: 'Rui' };
    const state = stateOf(
      task('mine', { assignee: me }),
      task('anybody’s'),
      task('in my queue', { role: 'RECEPTIONIST', priority: 'HIGH' }),
      task('a colleague’s', { assignee: colleague }),
      task('late', { assignee: colleague, dueAt: '2026-03-02T11:59:59.999Z' }),
      task('due now', { assignee: me, dueAt: '2026-03-02T12:00:00.000Z', priority: 'LOW' }),
      task('due soon', { assignee: me, dueAt: '2026-03-02T12:00:00.001Z', priority: 'LOW' }),
      task('done', { assignee: me, status: 'DONE' }),
    );
    const { overdue, mine, unassigned } = taskListsOf(state, 'me', NOW);
    expect(ids(overdue)).toEqual(['late', 'due now']);
    expect(ids(mine)).toEqual(['mine', 'due soon']);
    expect(ids(unassigned)).toEqual(['in my queue', 'anybody’s']);
  });

  test('a task that the viewer may no longer see is gone', () => {
    const state = afterChange(stateOf(task('a')), { of: 'task', id: 'a', task: null });
    expect(state.tasks.size).toBe(0);
  });
});
