// What wakes the relay and the hub, each way alone, and that losing one loses no event.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { ListenChannel } from '../../src/services/events/listen-channel.js';
import { newId } from '../../src/services/new-id.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  addClinic,
  type EventProcess,
  type EventProcessOptions,
  NEVER_MS,
  startEventProcess,
  subjectsOf,
  takeEvents,
} from '../support/event-process.js';

let database: TestDatabase;
let processes: EventProcess[];

beforeEach(async () => {
  database = await createTestDatabase();
  processes = [];
});

afterEach(async () => {
  await Promise.all(processes.map((process) => process.stop()));
  await database.drop();
});

async function start(options: EventProcessOptions): Promise<EventProcess> {
  const process = await startEventProcess(database.url, options);
  processes.push(process);
  return process;
}

/** Cuts off every listening connection; gives how many there were. */
async function killListeners(process: EventProcess): Promise<number> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'retorna listen'
  `.execute(process.db);
  return rows.length;
}

async function seesOne(writer: EventProcess, reader: EventProcess): Promise<void> {
  const clinicId = await addClinic(writer);
  const stream = reader.subscribe(clinicId);
  const subject = newId();
  await writer.write(clinicId, subject);
  expect(subjectsOf(await takeEvents(stream, 1))).toEqual([subject]);
  await stream.return?.();
}

describe('an event reaches a subscriber', () => {
  test('by notifications alone, from a process without a relay and back to it', async () => {
    const relay = await start({ relay: true, pollMs: NEVER_MS, wake: false });
    const api = await start({ relay: false, pollMs: NEVER_MS });
    for (const [writer, reader] of [
      [api, api],
      [api, relay],
      [relay, api],
    ] as const) {
      await seesOne(writer, reader);
    }
  });

  test('in one process without any notification', async () => {
    const process = await start({ relay: true, pollMs: NEVER_MS, listen: false });
    await seesOne(process, process);
  });

  test('by looking now and then, without any notification', async () => {
    await start({ relay: true, listen: false });
    const api = await start({ relay: false, listen: false });
    await seesOne(api, api);
  });

  test('when it was left in the outbox by a process that died', async () => {
    const api = await start({ relay: false });
    const clinicId = await addClinic(api);
    const stream = api.subscribe(clinicId);
    const subject = newId();
    await api.write(clinicId, subject);
    await start({ relay: true, pollMs: NEVER_MS, listen: false });
    expect(subjectsOf(await takeEvents(stream, 1))).toEqual([subject]);
  });
});

describe('when the listening connections are killed', () => {
  test('they come back, and what was missed is caught up with', async () => {
    const relay = await start({ relay: true, pollMs: NEVER_MS, wake: false });
    const api = await start({ relay: false, pollMs: NEVER_MS });
    await seesOne(api, api);
    const clinicId = await addClinic(api);
    const stream = api.subscribe(clinicId);
    expect(await killListeners(relay)).toBe(2);
    const missed = [newId(), newId()];
    for (const subject of missed) await api.write(clinicId, subject);
    expect(subjectsOf(await takeEvents(stream, 2))).toEqual(missed);
    await seesOne(api, relay);
    await seesOne(relay, api);
  });
});

describe('a listening connection', () => {
  test('keeps trying when the first attempt fails, and tells its listeners when it is there', async () => {
    const later = new URL(database.url);
    later.pathname = `${later.pathname}_later`;
    const name = later.pathname.slice(1);
    const process = await start({ relay: false });
    const failures: string[] = [];
    const channel = new ListenChannel({ databaseUrl: later.href, log: (message) => failures.push(message) });
    await channel.start();
    expect(failures).toHaveLength(1);
    const back = new Promise<void>((resolve) => void channel.on('retorna_test', resolve));
    await sql`create database ${sql.id(name)}`.execute(process.db);
    await back;
    await channel.stop();
    await sql`drop database ${sql.id(name)}`.execute(process.db);
  });

  test('tells a listener until it is taken away', async () => {
    const process = await start({ relay: false });
    const channel = new ListenChannel({ databaseUrl: database.url });
    await channel.start();
    const kept = heard(channel, 'retorna_kept');
    const taken = heard(channel, 'retorna_taken');
    // Each is told once when the server has begun to listen for it.
    await Promise.all([kept.next(), taken.next()]);
    taken.off();
    await sql`select pg_notify('retorna_taken', '')`.execute(process.db);
    await sql`select pg_notify('retorna_kept', '')`.execute(process.db);
    await kept.next();
    expect(taken.calls()).toBe(1);
    await channel.stop();
  });

  /** Counts the calls for a channel; each `next` waits for one more. */
  function heard(channel: ListenChannel, name: string) {
    let calls = 0;
    let awaited = 0;
    let tell: () => void = () => undefined;
    const off = channel.on(name, () => {
      calls++;
      tell();
    });
    const next = async () => {
      awaited++;
      while (calls < awaited) await new Promise<void>((resolve) => (tell = resolve));
    };
    return { off, next, calls: () => calls };
  }
});
