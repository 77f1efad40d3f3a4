// Campaigns of clinics that live by the machine's time: worked on by many processes at once, killed between steps, and late
// (mission.md, section 3; architecture.md, idea 4).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { kyselyOf } from '../../src/entities/database.js';
import type { Channel } from '../../src/entities/messaging/delivery.js';
import { NO_TRANSPORTS, type Transports } from '../../src/services/messaging/transport.js';
import { runCampaigns } from '../../src/services/retention/campaigns/run-campaigns.js';
import { type CampaignDesk, openCampaignDesk } from '../support/campaign-desk.js';
import { collectingTransport } from '../support/collecting-transport.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  silentLog,
} from '../support/delivery-rows.js';

/** More than two batches of patients are chosen from, and more wait to be sent than may. */
const PATIENTS = 10_500;

let house: DeliveryHouse;
let desk: CampaignDesk;
/** Those that the processes have. */
let transports: Transports;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
beforeEach(async () => {
  house.time.time = NOW;
  transports = NO_TRANSPORTS;
  desk = await openCampaignDesk(house, null);
});
afterAll(() => house?.close());

/** A process of its own; one that is killed ends before its `steps`-th step. */
async function sweep(steps = Number.POSITIVE_INFINITY): Promise<number> {
  const killed = new AbortController();
  let looks = 0;
  const system = {
    now: () => {
      looks += 1;
      if (looks > steps) killed.abort();
      return house.time.time;
    },
  };
  const db = kyselyOf(house.orm.em.fork());
  const work = { db, signals: house.signals, transports, system, log: silentLog };
  return runCampaigns(work, killed.signal);
}

/** Patients with consent, straight to the tables. */
async function fill(count: number, channels: readonly Channel[] = ['EMAIL']): Promise<void> {
  await sql`
    with made as (
      insert into patient (clinic_id, id, first_name, last_name, email, phone, locale, do_not_contact, sort_name, search_text,
        created_at, updated_at)
      select ${desk.clinicId}::uuid, gen_random_uuid(), 'Jan', 'K', 'p' || n || '@patients.example', '+48501234567', 'en', false, 'k', ' k ',
        ${NOW}::timestamptz, ${NOW}::timestamptz
      from generate_series(1, ${count}::int) n
      returning id
    )
    insert into consent (clinic_id, id, patient_id, purpose, channel, given, wording, recorded_by, recorded_at)
    select ${desk.clinicId}::uuid, gen_random_uuid(), made.id, 'MARKETING', given.channel, true, 'Yes', 'STAFF', ${NOW}::timestamptz
    from made cross join unnest(${channels}::text[]) as given (channel)
  `.execute(house.db);
}

/** What a provider would do. */
async function sendAll(channel: Channel = 'EMAIL'): Promise<number> {
  const { numAffectedRows } = await sql`
    update delivery set status = 'SENT', handed_over_at = due_at
    where clinic_id = ${desk.clinicId} and status = 'PLANNED' and channel = ${channel}
  `.execute(house.db);
  return Number(numAffectedRows ?? 0);
}

async function counts() {
  const { rows } = await sql<Record<string, number>>`
    select
      (select count(*)::int from mailing_recipient where clinic_id = ${desk.clinicId}) as recipients,
      (select count(*)::int from mailing_recipient where clinic_id = ${desk.clinicId} and due_at is null) as waiting,
      (select count(*)::int from delivery where clinic_id = ${desk.clinicId}) as messages,
      (select count(distinct patient_id)::int from delivery where clinic_id = ${desk.clinicId}) as patients
  `.execute(house.db);
  return rows[0];
}

test('killed again and again, and run by three at once, it reaches everyone once', async () => {
  await fill(PATIENTS);
  const { id } = await desk.launch();
  // The first looks what is due once for each step that it does.
  expect(await sweep(3)).toBeGreaterThan(0);
  let most = 0;
  for (let round = 0; (await desk.campaign(id)).status === 'ACTIVE'; round++) {
    await Promise.all([sweep(2 + (round % 3)), sweep(), sweep(4)]);
    most = Math.max(most, await sendAll());
    house.time.time = hoursAfter(house.time.time, 1 / 360);
  }
  expect(await counts()).toEqual({
    recipients: PATIENTS,
    waiting: 0,
    messages: PATIENTS,
    patients: PATIENTS,
  });
  expect(await desk.runs(id)).toEqual([`1 DONE ${PATIENTS}/0/${PATIENTS}`]);
  // Not all were planned at once: a campaign can be stopped, and others get by.
  expect(most).toBeLessThanOrEqual(6000);
  expect(await sweep()).toBe(0);
}, 120_000);

test('a channel that nothing can be sent over holds up no other', async () => {
  const patients = 6000;
  await fill(patients, ['EMAIL', 'SMS']);
  const texts = [{ body: 'Hello.' }];
  const { id } = await desk.launch({ channels: ['EMAIL', 'SMS'], texts });
  transports = { ...NO_TRANSPORTS, EMAIL: collectingTransport('smtp') };
  await sweep();
  // Until the first of these have left.
  expect(await desk.runs(id)).toEqual([`1 RELEASING ${patients}/0/5000`]);
  expect(await sendAll()).toBe(5000);
  house.time.time = hoursAfter(NOW, 1 / 360);
  await sweep();
  expect(await desk.runs(id)).toEqual([`1 DONE ${patients}/0/${patients}`]);
  expect(await sendAll()).toBe(1000);
  expect(await counts()).toMatchObject({ messages: 2 * patients, patients });
}, 60_000);

test('what can be sent over no channel at all waits, so that it can be stopped', async () => {
  await fill(6000, ['SMS']);
  const { id } = await desk.launch({ channels: ['SMS'], texts: [{ body: 'Hello.' }] });
  transports = { ...NO_TRANSPORTS, EMAIL: collectingTransport('smtp') };
  await sweep();
  expect(await desk.runs(id)).toEqual(['1 RELEASING 6000/0/5000']);
}, 60_000);

test('three processes release a portion once between them', async () => {
  await fill(50);
  await desk.launch({ perHour: 600 });
  for (let minute = 0; minute < 3; minute++) {
    house.time.time = hoursAfter(NOW, minute / 60);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect((await counts())?.messages).toBe(10 * (minute + 1));
  }
});

describe('late, because no server was there', () => {
  const startsAt = hoursAfter(NOW, 2);

  test('up to a day it goes out, and by then it is still for who was to get it', async () => {
    await fill(3);
    const { id } = await desk.launch({ timing: 'AT', startsAt });
    house.time.time = hoursAfter(startsAt, 24);
    await sweep();
    expect(await desk.runs(id)).toEqual(['1 DONE 3/0/3']);
  });

  test('what was for a day is skipped after more than a day, and says so; what goes out once goes out', async () => {
    await fill(3);
    const once = await desk.launch({ timing: 'AT', startsAt });
    const yearly = await desk.launch({ timing: 'YEARLY', month: 3, day: 3 });
    house.time.time = hoursAfter(NOW, 24 * 4);
    await sweep();
    expect(await desk.runs(once.id)).toEqual(['1 DONE 3/0/3']);
    expect(await desk.runs(yearly.id)).toEqual(['2026 SKIPPED 0/0/0']);
    expect(await desk.campaign(yearly.id)).toMatchObject({ status: 'ACTIVE', nextOccasion: '2027' });
    expect((await counts())?.messages).toBe(3);
  });

  test('in the middle of its release, what goes out once goes on where it was', async () => {
    await fill(3);
    const { id } = await desk.launch({ perHour: 60 });
    await sweep();
    for (const minute of [0, 1]) {
      house.time.time = hoursAfter(NOW, 72 + minute / 60);
      await sweep();
    }
    expect(await desk.runs(id)).toEqual(['1 RELEASING 3/0/3']);
    expect(await counts()).toMatchObject({ messages: 3, patients: 3 });
    house.time.time = hoursAfter(NOW, 72.5);
    await sweep();
    expect((await desk.campaign(id)).status).toBe('DONE');
  });

  test('in the middle of its release, the rest of what was for a day is skipped', async () => {
    await fill(5);
    const { id } = await desk.launch({ timing: 'YEARLY', month: 3, day: 3, perHour: 60 });
    house.time.time = new Date('2026-03-03T09:00:00.000Z');
    await sweep();
    house.time.time = hoursAfter(house.time.time, 26);
    await sweep();
    expect(await desk.runs(id)).toEqual(['2026 SKIPPED 5/0/1']);
    expect((await counts())?.messages).toBe(1);
  });

  test('what was missed of a pace is not made up for', async () => {
    await fill(100);
    await desk.launch({ perHour: 60 });
    await sweep();
    house.time.time = hoursAfter(NOW, 3);
    await sweep();
    expect((await counts())?.messages).toBe(2);
  });
});
