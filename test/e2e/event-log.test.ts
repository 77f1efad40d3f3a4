// The order of the log: with writers that commit in another order than they wrote in, with several relays and hubs on one
// database, with rollbacks, and when a relay dies.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { placeEvents } from '../../src/services/events/place-events.js';
import { newId } from '../../src/services/new-id.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  addClinic,
  type EventProcess,
  gate,
  startEventProcess,
  subjectsOf,
  takeEvents,
  upTo,
  writeEvent,
} from '../support/event-process.js';

let database: TestDatabase;
let one: EventProcess;
let two: EventProcess;

beforeAll(async () => {
  database = await createTestDatabase();
  [one, two] = await Promise.all([
    startEventProcess(database.url, { relay: true }),
    startEventProcess(database.url, { relay: true }),
  ]);
});

afterAll(async () => {
  await Promise.all([one.stop(), two.stop()]);
  await database.drop();
});

/** Transactions that all write before any commits, and then commit in the given order. */
async function commitInOrder(
  writers: { process: EventProcess; clinicId: string; subjects: string[] }[],
  order: number[],
) {
  const written = writers.map(() => gate());
  const turns = writers.map(() => gate());
  const commits = writers.map(({ process, clinicId, subjects }, index) =>
    process.scopeOf(clinicId).transaction(async (scope) => {
      for (const subject of subjects) await writeEvent(scope, subject);
      written[index]?.open();
      await turns[index]?.opened;
    }),
  );
  await Promise.all(written.map(({ opened }) => opened));
  for (const index of order) {
    turns[index]?.open();
    await commits[index];
  }
}

describe('the log', () => {
  test('gives every subscriber every event once, in one order without gaps', async () => {
    const clinics = [await addClinic(one), await addClinic(one), await addClinic(two)];
    const streams = [one, two].flatMap((process) =>
      clinics.map((clinicId) => ({ clinicId, stream: process.subscribe(clinicId) })),
    );
    const expected = new Map(clinics.map((clinicId) => [clinicId, [] as string[]]));
    const rounds = upTo(15).map((round) => {
      const writers = upTo(4).map((number) => {
        const clinicId = clinics[(round * number) % clinics.length] ?? '';
        const subjects = upTo((number % 3) + 1).map(() => newId());
        expected.get(clinicId)?.push(...subjects);
        return { process: number % 2 === 0 ? one : two, clinicId, subjects };
      });
      return { writers, order: round % 2 === 0 ? [3, 2, 1, 0] : [2, 0, 3, 1] };
    });
    // Not all at once: a pool has room for so many open transactions only.
    for (let start = 0; start < rounds.length; start += 5) {
      const open = rounds.slice(start, start + 5);
      await Promise.all(open.map(({ writers, order }) => commitInOrder(writers, order)));
    }
    const orders = new Map<string, (string | null)[]>();
    for (const { clinicId, stream } of streams) {
      const subjects = expected.get(clinicId) ?? [];
      const events = await takeEvents(stream, subjects.length);
      expect(events.map((event) => event.position)).toEqual(upTo(subjects.length));
      expect([...subjectsOf(events)].sort()).toEqual([...subjects].sort());
      expect(subjectsOf(events)).toEqual(orders.get(clinicId) ?? subjectsOf(events));
      orders.set(clinicId, subjectsOf(events));
    }
    const placed = await one.db.selectFrom('event').select('placed').orderBy('placed').execute();
    expect(placed.map((row) => row.placed)).toEqual(upTo(placed.length));
    await Promise.all(streams.map(({ stream }) => stream.return?.()));
  });

  test('follows the order of commits, not that of writing', async () => {
    const clinicId = await addClinic(one);
    const stream = one.subscribe(clinicId);
    const [slow, quick] = [newId(), newId()];
    const wrote = gate();
    const commit = gate();
    const late = one.scopeOf(clinicId).transaction(async (scope) => {
      await writeEvent(scope, slow);
      wrote.open();
      await commit.opened;
    });
    await wrote.opened;
    await two.write(clinicId, quick);
    const first = await takeEvents(stream, 1);
    commit.open();
    await late;
    expect(subjectsOf([...first, ...(await takeEvents(stream, 1))])).toEqual([quick, slow]);
    await stream.return?.();
  });

  test('never tells of what was rolled back, and leaves no gap for it', async () => {
    const clinicId = await addClinic(one);
    const stream = two.subscribe(clinicId);
    const [before, after] = [newId(), newId()];
    await one.write(clinicId, before);
    const failing = one.scopeOf(clinicId).transaction(async (scope) => {
      await writeEvent(scope, newId());
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await one.write(clinicId, after);
    const events = await takeEvents(stream, 2);
    expect(subjectsOf(events)).toEqual([before, after]);
    expect(events.map((event) => event.position)).toEqual([1, 2]);
    await stream.return?.();
  });

  test('is written in the transaction of the change or not at all', async () => {
    const clinicId = await addClinic(one);
    await expect(writeEvent(one.scopeOf(clinicId), newId())).rejects.toThrow('transaction');
  });
});

describe('placing', () => {
  // Without relays: what is in the outbox stays there until the test places it.
  let own: TestDatabase;
  let writer: EventProcess;
  const noon = new Date('2026-03-02T12:00:00.123Z');
  const system = { now: () => noon };

  beforeAll(async () => {
    own = await createTestDatabase();
    writer = await startEventProcess(own.url, { relay: false });
  });
  afterAll(async () => {
    await writer.stop();
    await own.drop();
  });

  const positionsOf = (clinicId: string) =>
    writer.db
      .selectFrom('event')
      .select(['position', 'payload', 'placed_at as placedAt'])
      .where('clinic_id', '=', clinicId)
      .orderBy('position')
      .execute();

  test('takes what is oldest first, in batches, at the given time', async () => {
    const clinicId = await addClinic(writer);
    const subjects = upTo(5).map(() => newId());
    await writer.write(clinicId, ...subjects);
    expect(await placeEvents(writer.db, system, 3)).toBe(3);
    expect(await placeEvents(writer.db, system, 3)).toBe(2);
    expect(await placeEvents(writer.db, system, 3)).toBe(0);
    const rows = await positionsOf(clinicId);
    expect(subjectsOf(rows)).toEqual(subjects);
    expect(rows.map((row) => row.position)).toEqual(upTo(5));
    expect(rows.map((row) => row.placedAt)).toEqual(upTo(5).map(() => noon));
  });

  test('by many at once places each event once', async () => {
    const clinicId = await addClinic(writer);
    await Promise.all(upTo(12).map(() => writer.write(clinicId, newId(), newId())));
    const counts = await Promise.all(upTo(10).map(() => placeEvents(writer.db, system, 3)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(24);
    expect((await positionsOf(clinicId)).map((row) => row.position)).toEqual(upTo(24));
  });

  test('sees what was committed while it waited for its turn', async () => {
    const clinicId = await addClinic(writer);
    await writer.write(clinicId, newId());
    const placing = await writer.db.transaction().execute(async (other) => {
      await sql`select from event_relay for update`.execute(other);
      const waiting = placeEvents(writer.db, system, 10);
      await someoneWaits();
      await writer.write(clinicId, newId());
      return { waiting };
    });
    expect(await placing.waiting).toBe(2);
  });

  test('that fails half way leaves everything in the outbox', async () => {
    const clinicId = await addClinic(writer);
    await writer.write(clinicId, newId());
    await sql`alter table event add constraint shut check (position < 0) not valid`.execute(writer.db);
    await expect(placeEvents(writer.db, system, 10)).rejects.toThrow('shut');
    await sql`alter table event drop constraint shut`.execute(writer.db);
    expect(await placeEvents(writer.db, system, 10)).toBe(1);
    expect((await positionsOf(clinicId)).map((row) => row.position)).toEqual([1]);
  });

  test('goes on when a relay was killed in its turn', async () => {
    const clinicId = await addClinic(writer);
    await writer.write(clinicId, newId());
    const locked = gate<number>();
    const killed = gate();
    const dying = writer.db.transaction().execute(async (transaction) => {
      await sql`update event_relay set last_placed = last_placed + 1000`.execute(transaction);
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      locked.open(rows[0]?.pid ?? 0);
      await killed.opened;
    });
    const pid = await locked.opened;
    const placing = placeEvents(writer.db, system, 10);
    await sql`select pg_terminate_backend(${pid})`.execute(writer.db);
    expect(await placing).toBe(1);
    killed.open();
    await expect(dying).rejects.toThrow();
    const { rows } = await sql<{ gaps: number }>`
      select (select last_placed from event_relay) - count(*) as gaps from event
    `.execute(writer.db);
    expect(rows).toEqual([{ gaps: 0 }]);
  });

  /** Resolves when a statement in this database waits for a lock. */
  async function someoneWaits(): Promise<void> {
    for (let waits = false; !waits; ) {
      const { rows } = await sql`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      `.execute(writer.db);
      waits = rows.length > 0;
    }
  }
});
