import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { VisitStatus } from '../../src/entities/visits/visit.js';
import type { VisitAction } from '../../src/services/visits/visit-state.js';
import { HOLDING_STATUSES, nextStatus } from '../../src/services/visits/visit-state.js';

const ACTIONS: VisitAction[] = ['confirm', 'move', 'cancel', 'markArrived', 'complete', 'markNoShow'];
const FINAL: VisitStatus[] = ['COMPLETED', 'CANCELLED', 'NO_SHOW'];

// The whole table written out by hand, a row per status in the order of ACTIONS; '-' is "not allowed".
const MODEL: Record<VisitStatus, string> = {
  BOOKED: 'CONFIRMED BOOKED CANCELLED ARRIVED COMPLETED NO_SHOW',
  CONFIRMED: '- BOOKED CANCELLED ARRIVED COMPLETED NO_SHOW',
  ARRIVED: '- - - - COMPLETED -',
  COMPLETED: '- - - - - -',
  CANCELLED: '- - - - - -',
  NO_SHOW: '- - - - - -',
};
const STATUSES = Object.keys(MODEL) as VisitStatus[];

function modelled(status: VisitStatus, action: VisitAction): string | null {
  const cell = MODEL[status].split(' ')[ACTIONS.indexOf(action)];
  return cell === undefined || cell === '-' ? null : cell;
}

/** Runs the actions from BOOKED, passing over those that are refused, and gives every status on the way. */
function life(actions: VisitAction[]): VisitStatus[] {
  const statuses: VisitStatus[] = ['BOOKED'];
  for (const action of actions) {
    const status = statuses.at(-1) ?? 'BOOKED';
    statuses.push(nextStatus(status, action) ?? status);
  }
  return statuses;
}

const anyActions = fc.array(fc.constantFrom(...ACTIONS), { maxLength: 30 });

describe('the life of a visit', () => {
  test.each(STATUSES.flatMap((status) => ACTIONS.map((action) => ({ status, action }))))(
    '$action of a visit that is $status follows the table',
    ({ status, action }) => {
      expect(nextStatus(status, action)).toBe(modelled(status, action));
    },
  );

  test('goes by the table through any sequence of actions', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        let expected = 'BOOKED' as VisitStatus;
        const way = [expected];
        for (const action of actions) {
          expected = (modelled(expected, action) ?? expected) as VisitStatus;
          way.push(expected);
        }
        expect(life(actions)).toEqual(way);
      }),
      { numRuns: 1000 },
    );
  });

  test('never leaves a final status', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const way = life(actions);
        const ended = way.findIndex((status) => FINAL.includes(status));
        if (ended >= 0) expect(new Set(way.slice(ended)).size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('a visit that was moved must be confirmed anew before it is confirmed again', () => {
    fc.assert(
      fc.property(anyActions, (actions) => {
        const way = life(actions);
        actions.forEach((action, index) => {
          if (action !== 'move' || nextStatus(way[index] ?? 'BOOKED', 'move') === null) return;
          expect(way[index + 1]).toBe('BOOKED');
        });
      }),
    );
  });

  test('an arrived visit can be neither moved nor cancelled nor recorded as a no-show', () => {
    expect(nextStatus('ARRIVED', 'move')).toBeNull();
    expect(nextStatus('ARRIVED', 'cancel')).toBeNull();
    expect(nextStatus('ARRIVED', 'markNoShow')).toBeNull();
  });

  test('holds its time in the calendar unless it was cancelled or missed', () => {
    expect(STATUSES.filter((status) => !HOLDING_STATUSES.includes(status))).toEqual(['CANCELLED', 'NO_SHOW']);
  });
});
