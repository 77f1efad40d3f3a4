// The alarms on both stores of Agenda. The suite for MongoDB says so when there is no server to run it on.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import pg from 'pg';
import type { Alarm } from '../../src/jobs/alarm.js';
import { type Jobs, startAlarms, startJobs } from '../../src/jobs/start-jobs.js';
import { planVisitDeliveries } from '../../src/services/messaging/plan-visit-deliveries.js';
import { smtpTransport } from '../../src/services/messaging/smtp-transport.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { type DeliveryHouse, openDeliveryHouse, silentLog } from '../support/delivery-rows.js';
import { type MongoServer, mongoServer } from '../support/ferretdb.js';
import { startSmtpServer } from '../support/smtp.js';

const mongo = await mongoServer();
const noMongo = 'skipped' in mongo ? mongo.skipped : null;
if (noMongo !== null) console.log(`The alarms were not tested on MongoDB: ${noMongo}`);

let house: DeliveryHouse;
let otherPostgres: TestDatabase;
const running: Jobs[] = [];

beforeAll(async () => {
  house = await openDeliveryHouse();
  otherPostgres = await createTestDatabase();
  await query(otherPostgres.url, 'drop table agenda_jobs');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
});
afterAll(async () => {
  if (noMongo === null) await (mongo as MongoServer).stop();
  await otherPostgres.drop();
  await house.close();
});

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function start(alarms: Alarm[], jobsUrl: string | null) {
  const settings = { jobsUrl, databaseUrl: house.url, signals: house.signals, log: silentLog };
  const jobs = await startAlarms(alarms, settings);
  running.push(jobs);
  return jobs;
}

/** An alarm that a test can wait for; every name is new, because alarms of other tests stay in the store. */
let alarms = 0;
function countingAlarm(alarm: Partial<Alarm> = {}) {
  let rings = 0;
  const waiting: { count: number; ring: () => void }[] = [];
  const name = `test-${++alarms}`;
  return {
    name,
    rings: () => rings,
    /** Resolves once it has rung so often. */
    rung: (count: number) =>
      new Promise<void>((resolve) => {
        if (rings >= count) resolve();
        else waiting.push({ count, ring: resolve });
      }),
    alarm: {
      name,
      every: '1 second',
      ...alarm,
      async ring(stop: AbortSignal) {
        rings++;
        for (const one of waiting) if (rings >= one.count) one.ring();
        await alarm.ring?.(stop);
      },
    },
  };
}

const stores: [string, () => string | null][] = [
  ['the product’s PostgreSQL', () => null],
  ['another PostgreSQL', () => otherPostgres.url],
  ...(noMongo === null ? [['MongoDB', () => (mongo as MongoServer).url] as [string, () => string]] : []),
];

describe.each(stores)('alarms on %s', (_, jobsUrl) => {
  test('ring again and again', async () => {
    const { alarm, rung } = countingAlarm();
    await start([alarm], jobsUrl());
    await rung(3);
  });

  test('ring at once when they are given their signal', async () => {
    const { alarm, rung, rings } = countingAlarm({ every: '1 day', on: 'deliveries-planned' });
    await start([alarm], jobsUrl());
    await rung(1);
    const before = rings();
    house.signals.give('deliveries-planned');
    await rung(before + 1);
  });

  test('do not overlap themselves, and a signal meanwhile makes them ring once more', async () => {
    let inside = 0;
    let most = 0;
    let release = () => undefined as unknown;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { alarm, rung, rings } = countingAlarm({
      every: '1 day',
      on: 'deliveries-planned',
      async ring() {
        most = Math.max(most, ++inside);
        await held;
        inside--;
      },
    });
    await start([alarm], jobsUrl());
    await rung(1);
    for (let i = 0; i < 5; i++) house.signals.give('deliveries-planned');
    expect(rings()).toBe(1);
    release();
    await rung(2);
    expect(most).toBe(1);
  });

  test('go on after one that failed', async () => {
    const { alarm, rung } = countingAlarm({
      ring: async () => {
        throw new Error('not this time');
      },
    });
    await start([alarm], jobsUrl());
    await rung(2);
  });

  test('set by two processes at once are one alarm, which the other rings when one has stopped', async () => {
    const { alarm, rung, rings, name } = countingAlarm();
    const [first] = await Promise.all([start([alarm], jobsUrl()), start([alarm], jobsUrl())]);
    await rung(1);
    await first?.stop();
    await rung(rings() + 1);
    expect(await rowsNamed(jobsUrl() ?? house.url, name)).toBe(1);
  });

  test('stop when what rings has ended, and not before', async () => {
    let ended = false;
    const { alarm, rung } = countingAlarm({
      ring: (stop) =>
        new Promise<void>((resolve) => {
          stop.addEventListener('abort', () =>
            setImmediate(() => {
              ended = true;
              resolve();
            }),
          );
        }),
    });
    const jobs = await start([alarm], jobsUrl());
    await rung(1);
    await jobs.stop();
    expect(ended).toBe(true);
  });
});

async function rowsNamed(url: string, name: string): Promise<number> {
  if (!url.startsWith('mongodb')) {
    return (await query(url, `select 1 from agenda_jobs where name = '${name}'`)).length;
  }
  const client = await MongoClient.connect(url);
  try {
    return await client.db().collection('agendaJobs').countDocuments({ name });
  } finally {
    await client.close();
  }
}

describe('the alarm clock', () => {
  test('goes on ringing when PostgreSQL has cut all of its connections', async () => {
    const { alarm, rung, rings } = countingAlarm();
    await start([alarm], null);
    await rung(1);
    const cut = await query(
      house.url,
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'retorna jobs' and datname = current_database()",
    );
    expect(cut.length).toBeGreaterThan(0);
    await rung(rings() + 3);
  });

  test('makes its tables once when many processes start together on an empty PostgreSQL', async () => {
    for (let round = 0; round < 3; round++) {
      await query(otherPostgres.url, 'drop table if exists agenda_jobs');
      const clocks = await Promise.all(Array.from({ length: 8 }, () => start([], otherPostgres.url)));
      await Promise.all(clocks.map((clock) => clock.stop()));
    }
  });

  test.each([
    ['PostgreSQL', 'postgres://nobody@127.0.0.1:1/nowhere'],
    ['MongoDB', 'mongodb://127.0.0.1:1/nowhere?serverSelectionTimeoutMS=500'],
  ])('whose %s cannot be reached says so at the start', async (_, url) => {
    await expect(start([], url)).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe.each(stores)('all alarms of the product on %s', (_, jobsUrl) => {
  test('a booked visit’s message leaves at once, and one that falls due leaves soon', async () => {
    const server = await startSmtpServer();
    const transport = smtpTransport({ url: server.url, from: 'no-reply@smile.example' });
    const clinic = await house.clinic();
    const real = { ...house.work({ EMAIL: transport }), system: { now: () => new Date() } };
    const config = { jobsUrl: jobsUrl(), eventRetentionDays: 30 };
    running.push(await startJobs(real, config, house.url, house.signals));

    const startsAt = new Date(Date.now() + 3_600_000);
    const visit = await clinic.visit({ startsAt, bookedAt: new Date() });
    await clinic.scope.transaction((tx) => planVisitDeliveries(tx, [visit], visit.bookedAt));
    expect((await server.next()).to?.[0]?.address).toContain('@patients.example');

    const due = await clinic.visit({
      startsAt: new Date(startsAt.getTime() + 3_600_000),
      bookedAt: new Date(),
    });
    await clinic.scope.transaction(async (tx) => {
      await planVisitDeliveries(tx, [due], due.bookedAt);
      await tx.db
        .updateTable('delivery')
        .set({ attempt_at: new Date(Date.now() + 1500) })
        .where('visit_id', '=', due.id)
        .execute();
    });
    const planned = Date.now();
    await server.next();
    expect(Date.now() - planned).toBeLessThan(6500);
    await Promise.all(running.splice(0).map((jobs) => jobs.stop()));
    transport.close();
    await server.close();
  });
});
