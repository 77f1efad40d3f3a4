// One subscriber's road: replay, going live, a full queue, the end. The log is an array here, so that each step of the
// race between reading it and hearing of new events can be played.
import { describe, expect, test } from '@jest/globals';
import { eventCursor } from '../../src/services/events/event-cursor.js';
import { EventSubscription, type StreamItem } from '../../src/services/events/event-subscription.js';
import type { EventRow } from '../../src/services/events/find-events.js';
import { BadInput } from '../../src/services/refusal.js';

const CLINIC = '019b7650-0000-7000-8000-000000000001';

function event(position: number): EventRow {
  const ids = {
    visitId: null,
    slotId: null,
    patientId: null,
    calendarId: 'c',
    branchId: 'b',
    practitionerId: 'p',
  };
  const row = { clinicId: CLINIC, position, cursor: `c${position}`, id: `e${position}`, placed: position };
  return { ...row, kind: 'VISIT_BOOKED', payload: ids, occurredAt: new Date(0) };
}

interface Options {
  after?: number | null;
  pageSize?: number;
  queueLimit?: number;
  wants?: (event: EventRow) => boolean;
  /** Runs after each page was read and before the subscription gets it. */
  meanwhile?: () => void;
}

/** A log of `length` events, pruned up to `pruned`, and one subscription to it. */
function subscribe(log: { length: number; pruned?: number }, options: Options = {}) {
  const { after = null, pageSize = 3, queueLimit = 100, wants = () => true, meanwhile } = options;
  const counts = { closed: 0, pages: 0 };
  const subscription = new EventSubscription({
    after: after === null ? null : { cursor: `c${after}`, position: after },
    wants,
    queueLimit,
    closed: () => counts.closed++,
    readPage: async (from) => {
      counts.pages++;
      const rest = Math.max(0, Math.min(log.length - from, pageSize));
      const events = Array.from({ length: rest }, (_, index) => event(from + index + 1));
      const page = { prunedPosition: log.pruned ?? 0, lastPosition: log.length, events };
      meanwhile?.();
      return page;
    },
  });
  const add = () => subscription.offer(event(++log.length));
  return { subscription, counts, add };
}

async function take(subscription: EventSubscription, count: number): Promise<(StreamItem | undefined)[]> {
  const items = [];
  for (let index = 0; index < count; index++) items.push((await subscription.next()).value);
  return items;
}

const positions = (items: (StreamItem | undefined)[]) =>
  items.map((item) => (item?.type === 'event' ? item.event.position : item?.type));

const done = { value: undefined, done: true };

describe('a subscription from a cursor', () => {
  test('replays page after page and then goes live, without a gap or a repeat', async () => {
    const { subscription, add } = subscribe({ length: 8 }, { after: 1 });
    expect(positions(await take(subscription, 7))).toEqual([2, 3, 4, 5, 6, 7, 8]);
    const next = subscription.next();
    add();
    expect(positions([(await next).value])).toEqual([9]);
  });

  test('gives what is written while a page is being read once, wherever it was heard of', async () => {
    const more = { left: 5 };
    const log = { length: 4 };
    const { subscription, add } = subscribe(log, {
      after: 0,
      meanwhile: () => {
        if (more.left-- > 0) add();
      },
    });
    expect(positions(await take(subscription, 9))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('skips what the log had already given when it is offered late', async () => {
    const { subscription } = subscribe({ length: 3 }, { after: 0 });
    expect(positions(await take(subscription, 3))).toEqual([1, 2, 3]);
    const next = subscription.next();
    for (const position of [1, 2, 3, 4]) subscription.offer(event(position));
    expect(positions([(await next).value])).toEqual([4]);
    expect(await subscription.return()).toEqual(done);
  });

  test('queues nothing while it replays, so that a long log does not fill its queue', async () => {
    const { subscription, add } = subscribe({ length: 3 }, { after: 0, queueLimit: 2 });
    await subscription.next();
    for (let count = 0; count < 50; count++) add();
    expect(positions(await take(subscription, 52))).toEqual(
      Array.from({ length: 52 }, (_, index) => index + 2),
    );
  });

  test('does not count the rest of a page as being slow', async () => {
    const { subscription, add } = subscribe({ length: 10 }, { after: 0, pageSize: 10, queueLimit: 1 });
    await subscription.next();
    add();
    expect(positions(await take(subscription, 10))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('reads over pages in which nothing is wanted', async () => {
    const { subscription } = subscribe({ length: 10 }, { after: 0, wants: (row) => row.position === 10 });
    expect(positions(await take(subscription, 1))).toEqual([10]);
  });

  test('older than the log ends with one word about it', async () => {
    const { subscription, counts } = subscribe({ length: 9, pruned: 5 }, { after: 4 });
    expect(await take(subscription, 1)).toEqual([{ type: 'resync', reason: 'CURSOR_TOO_OLD', cursor: 'c4' }]);
    expect(await subscription.next()).toEqual(done);
    expect(counts.closed).toBe(1);
  });

  test('at the very edge of the log is in time', async () => {
    const { subscription } = subscribe({ length: 6, pruned: 5 }, { after: 5 });
    expect(positions(await take(subscription, 1))).toEqual([6]);
  });

  test('ahead of the log is refused', async () => {
    const { subscription, counts } = subscribe({ length: 3 }, { after: 4 });
    await expect(subscription.next()).rejects.toThrow(BadInput);
    expect(await subscription.next()).toEqual(done);
    expect(counts.closed).toBe(1);
  });
});

describe('a subscription without a cursor', () => {
  test('gives what comes from then on and reads no page', async () => {
    const { subscription, counts, add } = subscribe({ length: 5 });
    add();
    add();
    expect(positions(await take(subscription, 2))).toEqual([6, 7]);
    expect(counts.pages).toBe(0);
  });

  test('answers several calls of next in their order', async () => {
    const { subscription, add } = subscribe({ length: 0 });
    const calls = [subscription.next(), subscription.next(), subscription.next()];
    add();
    add();
    add();
    expect(positions((await Promise.all(calls)).map((outcome) => outcome.value))).toEqual([1, 2, 3]);
  });
});

describe('a slow reader', () => {
  test('loses its queue, is told from where, and is done', async () => {
    const { subscription, counts, add } = subscribe({ length: 0 }, { queueLimit: 3 });
    add();
    await subscription.next();
    for (let count = 0; count < 3; count++) add();
    expect(counts.closed).toBe(0);
    add();
    expect(counts.closed).toBe(1);
    add();
    expect(await take(subscription, 1)).toEqual([{ type: 'resync', reason: 'TOO_SLOW', cursor: 'c1' }]);
    expect(await subscription.next()).toEqual(done);
  });

  test('that was given nothing yet is told the place before what it lost', async () => {
    const { subscription, add } = subscribe({ length: 4 }, { queueLimit: 1 });
    add();
    add();
    const cursor = eventCursor(CLINIC, 4);
    expect(await take(subscription, 1)).toEqual([{ type: 'resync', reason: 'TOO_SLOW', cursor }]);
  });

  test('is not slow because of what it does not want', async () => {
    const { subscription, counts, add } = subscribe({ length: 0 }, { queueLimit: 1, wants: () => false });
    for (let count = 0; count < 10; count++) add();
    expect(counts.closed).toBe(0);
    await subscription.return();
  });
});

describe('the end of a subscription', () => {
  test('reaches a call of next that waits for something live', async () => {
    const { subscription, counts, add } = subscribe({ length: 0 });
    const waiting = subscription.next();
    expect(await subscription.return()).toEqual(done);
    expect(await waiting).toEqual(done);
    add();
    expect(await subscription.next()).toEqual(done);
    expect(await subscription.return()).toEqual(done);
    expect(counts.closed).toBe(1);
  });

  test('reaches a call of next that waits for the log, and what was read is given to nobody', async () => {
    const { subscription } = subscribe({ length: 3 }, { after: 0 });
    const waiting = subscription.next();
    expect(await subscription.return()).toEqual(done);
    expect(await waiting).toEqual(done);
    expect(await subscription.next()).toEqual(done);
  });

  test('drops what is queued', async () => {
    const { subscription, add } = subscribe({ length: 0 });
    add();
    await subscription.return();
    expect(await subscription.next()).toEqual(done);
  });

  test('comes with throw, too', async () => {
    const { subscription, counts } = subscribe({ length: 0 });
    await expect(subscription.throw(new Error('enough'))).rejects.toThrow('enough');
    expect(await subscription.next()).toEqual(done);
    expect(counts.closed).toBe(1);
  });

  test('comes when its own filter fails, and concerns nobody else', async () => {
    const wants = (row: EventRow) => {
      if (row.position === 2) throw new Error('no opinion');
      return true;
    };
    const { subscription, counts, add } = subscribe({ length: 0 }, { wants });
    expect(add).not.toThrow();
    expect(add).not.toThrow();
    expect(positions(await take(subscription, 1))).toEqual([1]);
    await expect(subscription.next()).rejects.toThrow('no opinion');
    expect(await subscription.next()).toEqual(done);
    expect(counts.closed).toBe(1);
  });
});
