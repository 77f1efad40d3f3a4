// Subscribers of the hub on a real log: cut off and back again, replaying while others write, too slow, too late.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkEventCursor } from '../../src/services/events/check-event-cursor.js';
import { eventCursor } from '../../src/services/events/event-cursor.js';
import { pruneEvents } from '../../src/services/events/prune-events.js';
import { newId } from '../../src/services/new-id.js';
import { BadInput } from '../../src/services/refusal.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  addClinic,
  type EventProcess,
  startEventProcess,
  subjectsOf,
  takeEvents,
  upTo,
} from '../support/event-process.js';

let database: TestDatabase;
let one: EventProcess;
let two: EventProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  one = await startEventProcess(database.url, { relay: true });
  two = await startEventProcess(database.url, { relay: false });
});

afterAll(async () => {
  await Promise.all([one.stop(), two.stop()]);
  await database.drop();
});

const done = { value: undefined, done: true };

/** Writes as many events, one transaction each, and waits until they are in the log. */
async function fill(clinicId: string, count: number): Promise<string[]> {
  const stream = one.subscribe(clinicId);
  const subjects = upTo(count).map(() => newId());
  for (const subject of subjects) await one.write(clinicId, subject);
  await takeEvents(stream, count);
  await stream.return?.();
  return subjects;
}

describe('a subscriber with a cursor', () => {
  test('gets the whole log and what is written meanwhile, each once and in order', async () => {
    const clinicId = await addClinic(one);
    const before = upTo(450).map(() => newId());
    await one.write(clinicId, ...before);
    const after = upTo(300).map(() => newId());
    const writing = (async () => {
      for (const subject of after) await two.write(clinicId, subject);
    })();
    const streams = [one, two, two].map((process) => process.subscribe(clinicId, eventCursor(clinicId, 0)));
    const replayed = await Promise.all(streams.map((stream) => takeEvents(stream, 750)));
    await writing;
    for (const events of replayed) {
      expect(events.map((event) => event.position)).toEqual(upTo(750));
      expect(subjectsOf(events)).toEqual([...before, ...after]);
    }
    await Promise.all(streams.map((stream) => stream.return?.()));
  });

  test('that was cut off comes back on another process and gets exactly what it missed', async () => {
    const clinicId = await addClinic(one);
    const first = one.subscribe(clinicId);
    await one.write(clinicId, newId());
    const [last] = await takeEvents(first, 1);
    await first.return?.();
    const missed = await fill(clinicId, 2);
    const again = two.subscribe(clinicId, last?.cursor);
    expect(subjectsOf(await takeEvents(again, 2))).toEqual(missed);
    const next = newId();
    await two.write(clinicId, next);
    expect(subjectsOf(await takeEvents(again, 1))).toEqual([next]);
    await again.return?.();
  });

  test('sees only the events of its clinic', async () => {
    const [mine, other] = [await addClinic(one), await addClinic(one)];
    const stream = two.subscribe(mine);
    await fill(other, 3);
    const [subject] = await fill(mine, 1);
    expect(subjectsOf(await takeEvents(stream, 1))).toEqual([subject]);
    await stream.return?.();
  });

  test('is refused when the cursor is ahead of the log, of another clinic, or none', async () => {
    const [clinicId, other] = [await addClinic(one), await addClinic(one)];
    await fill(clinicId, 2);
    const ahead = eventCursor(clinicId, 3);
    await expect(one.subscribe(clinicId, ahead).next()).rejects.toThrow(BadInput);
    await expect(one.subscribe(other, eventCursor(other, 1)).next()).rejects.toThrow(BadInput);
    await expect(checkEventCursor(one.db, clinicId, ahead)).rejects.toThrow(BadInput);
    await expect(checkEventCursor(one.db, other, eventCursor(other, 1))).rejects.toThrow(BadInput);
    expect(await checkEventCursor(one.db, clinicId, eventCursor(clinicId, 2))).toBe(2);
    expect(() => one.subscribe(other, ahead)).toThrow(BadInput);
    expect(() => one.subscribe(clinicId, 'latest')).toThrow(BadInput);
    expect(one.hub.size).toBe(0);
  });
});

describe('a slow subscriber', () => {
  test('is told to resync, alone', async () => {
    const clinicId = await addClinic(one);
    const wants = () => true;
    const slow = one.hub.subscribe({ clinicId, after: null, wants, queueLimit: 5 });
    const quick = one.subscribe(clinicId);
    const [first, ...rest] = await fill(clinicId, 6);
    expect(first).toBeDefined();
    expect(await slow.next()).toEqual({
      value: { type: 'resync', reason: 'TOO_SLOW', cursor: eventCursor(clinicId, 0) },
      done: false,
    });
    expect(await slow.next()).toEqual(done);
    expect(subjectsOf(await takeEvents(quick, 6))).toEqual([first, ...rest]);
    await quick.return?.();
    expect(one.hub.size).toBe(0);
  });
});

describe('pruning', () => {
  test('removes the oldest, and says so to whoever asks for them', async () => {
    const clinicId = await addClinic(one);
    await fill(clinicId, 3);
    const bound = await one.db
      .selectFrom('event')
      .select('placed_at as placedAt')
      .where('clinic_id', '=', clinicId)
      .where('position', '=', 3)
      .executeTakeFirstOrThrow();
    await one.db
      .updateTable('event')
      .set({ placed_at: new Date(bound.placedAt.getTime() - 1) })
      .where((where) => where.or([where('clinic_id', '!=', clinicId), where('position', '<', 3)]))
      .execute();
    // In parts, to see that a limit leaves no hole.
    expect(await pruneEvents(one.db, bound.placedAt, 1)).toBe(1);
    while ((await pruneEvents(one.db, bound.placedAt, 100)) > 0);
    const left = await one.db
      .selectFrom('event')
      .select('position')
      .where('clinic_id', '=', clinicId)
      .execute();
    expect(left).toEqual([{ position: 3 }]);
    const late = two.subscribe(clinicId, eventCursor(clinicId, 1));
    const cursor = eventCursor(clinicId, 1);
    expect((await late.next()).value).toEqual({ type: 'resync', reason: 'CURSOR_TOO_OLD', cursor });
    expect(await late.next()).toEqual(done);
    const inTime = two.subscribe(clinicId, eventCursor(clinicId, 2));
    expect((await takeEvents(inTime, 1))[0]?.position).toBe(3);
    await inTime.return?.();
  });

  test('stops at the first young event, even if the machine’s time was set back after it', async () => {
    const clinicId = await addClinic(one);
    await fill(clinicId, 3);
    const bound = new Date('2020-01-01T00:00:00Z');
    await one.db
      .updateTable('event')
      .set({ placed_at: new Date('2019-01-01T00:00:00Z') })
      .where('clinic_id', '=', clinicId)
      .where('position', '=', 3)
      .execute();
    expect(await pruneEvents(one.db, bound, 100)).toBe(0);
  });
});

describe('the hub', () => {
  test('forgets a subscriber that leaves while it waits', async () => {
    const stream = one.subscribe(await addClinic(one));
    const waiting = stream.next();
    expect(one.hub.size).toBe(1);
    await stream.return?.();
    expect(await waiting).toEqual(done);
    expect(one.hub.size).toBe(0);
  });

  test('ends everyone when it stops, and takes nobody any more', async () => {
    const process = await startEventProcess(database.url, { relay: false });
    const clinicId = await addClinic(process);
    const waiting = process.subscribe(clinicId).next();
    await process.hub.stop();
    expect(await waiting).toEqual(done);
    expect(() => process.subscribe(clinicId)).toThrow('not running');
    await process.stop();
  });
});
