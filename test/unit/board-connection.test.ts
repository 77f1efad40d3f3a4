import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { afterNews, type ConnectionNews, STARTING } from '../../src/pages/board/connection.js';
import { pauseBefore } from '../../src/pages/board/pause.js';

const at = new Date('2026-03-02T12:00:00Z');
const later = new Date('2026-03-02T12:01:00Z');
const told = (...news: ConnectionNews[]) => news.reduce(afterNews, STARTING);

describe('what a board says of its connection', () => {
  test('it is live only when it has caught up', () => {
    expect(STARTING.state).toBe('catching-up');
    expect(told({ type: 'connected' }).state).toBe('catching-up');
    expect(told({ type: 'connected' }, { type: 'caught-up' })).toEqual({ state: 'live', lostAt: null });
  });

  test('it is offline since it was lost, however often it fails to come back', () => {
    const lost = told(
      { type: 'caught-up' },
      { type: 'lost', at },
      { type: 'lost', at: later },
      { type: 'connected' },
      { type: 'lost', at: later },
    );
    expect(lost).toEqual({ state: 'offline', lostAt: at });
  });

  test('having caught up it tells since when, until that was told', () => {
    const back = told({ type: 'lost', at }, { type: 'connected' }, { type: 'caught-up' });
    expect(back).toEqual({ state: 'live', lostAt: at });
    expect(afterNews(back, { type: 'told' })).toEqual({ state: 'live', lostAt: null });
    expect(afterNews(afterNews(back, { type: 'lost', at: later }), { type: 'told' }).lostAt).toEqual(later);
  });

  test('having caught up says nothing once the connection is lost again', () => {
    expect(told({ type: 'connected' }, { type: 'lost', at }, { type: 'caught-up' }).state).toBe('offline');
  });
});

describe('how long a board waits before it tries again', () => {
  test('longer each time, never longer than five seconds, and never all boards at once', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), chance, (tries, by) => {
        const pause = pauseBefore(tries, by);
        expect(pause).toBeGreaterThanOrEqual(250);
        expect(pause).toBeLessThanOrEqual(5_000);
        expect(pauseBefore(tries + 1, by)).toBeGreaterThanOrEqual(pause);
      }),
    );
    expect(pauseBefore(3, 0)).toBeLessThan(pauseBefore(3, 0.9));
  });
});
