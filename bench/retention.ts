// How long the nightly evaluation of 50 retention rules takes over a million patients with ten million visits, beside one
// hand-written statement that finds the same patients; and whether somebody who books meanwhile notices.
// `npm run bench -- retention [patients]`
import pg from 'pg';
import { createScope } from '../src/context.js';
import type { StaffRole } from '../src/entities/clinic/access.js';
import { kyselyOf, type Orm, openDatabase } from '../src/entities/database.js';
import { perform } from '../src/services/clinic/perform.js';
import { createCampaign } from '../src/services/retention/campaigns/create-campaign.js';
import { previewCampaign } from '../src/services/retention/campaigns/preview-campaign.js';
import { dryRunRule } from '../src/services/retention/dry-run-rule.js';
import { evaluateMornings, findMornings } from '../src/services/retention/evaluate-mornings.js';
import { chooseRecipients } from '../src/services/retention/evaluate-rules.js';
import { rulesThatFire } from '../src/services/retention/rule-facts.js';
import type { Scope } from '../src/services/scope.js';
import { Signals } from '../src/services/signals.js';
import { permissionsOfRole } from '../src/services/viewer.js';
import { bookVisit } from '../src/services/visits/book-visit.js';
import {
  CLINIC,
  insertRetentionRows,
  PRACTITIONERS,
  patientId,
  practitionerId,
  serviceId,
} from './retention-rows.js';
import { byHand, insertRules } from './retention-rules.js';
import { withScratchDatabase } from './scratch-database.js';

const PATIENTS = Number(process.argv[3] ?? 1_000_000);
const TRIES = 5;
const BOOKINGS = 300;
const DAY_MS = 24 * 3600 * 1000;

export async function run(): Promise<void> {
  await withScratchDatabase(async (databaseUrl) => {
    const orm = await openDatabase(databaseUrl, { poolSize: 6 });
    const client = new pg.Client({ connectionString: databaseUrl });
    // It is cut when the database is removed.
    client.on('error', () => undefined);
    try {
      const midnight = new Date().toISOString().slice(0, 10);
      // A night in all zones of the clinic: both have their 02:00 behind them and their 10:00 ahead.
      const night = new Date(`${midnight}T06:00:00.000Z`);
      let began = performance.now();
      await insertRetentionRows(kyselyOf(orm.em.fork()), PATIENTS, night.toISOString());
      await insertRules(kyselyOf(orm.em.fork()), night);
      console.log(`${PATIENTS} patients with ten visits each, made in ${seconds(began)}`);
      await client.connect();
      await compare(orm, client, night, midnight);

      await lookAhead(orm);

      const alone = await bookingTimes(orm, 0, async () => {});
      let planned = 0;
      began = performance.now();
      let took = '';
      const beside = await bookingTimes(orm, BOOKINGS, async () => {
        planned = await evaluate(orm, night);
        took = seconds(began);
      });
      console.log(
        `The night's run, with its writing and bookings beside it: ${planned} recipients in ${took}`,
      );
      console.log(`A second run the same night: ${await evaluate(orm, night)} recipients`);
      console.log(
        `Booking a visit: p50 ${p(alone, 50)}, p99 ${p(alone, 99)} ms alone; p50 ${p(beside, 50)}, p99 ${p(beside, 99)} ms beside the run`,
      );
    } finally {
      await Promise.all([client.end(), orm.close(true)]);
    }
  });
}

/** By turns, so that neither finds the caches warmer; the medians are compared, and both must find the same. */
async function compare(orm: Orm, client: pg.Client, night: Date, today: string): Promise<void> {
  const times = { ours: [] as number[], hand: [] as number[] };
  const found = { ours: '', hand: '' };
  for (let n = 0; n < TRIES; n++) {
    let began = performance.now();
    found.hand = (await byHand(client, today)).sort().join();
    times.hand.push(performance.now() - began);
    began = performance.now();
    found.ours = (await ours(orm, night)).sort().join();
    times.ours.push(performance.now() - began);
  }
  if (found.ours !== found.hand)
    throw new Error('The evaluation and the statement by hand find different patients');
  const [evaluated, hand] = [median(times.ours), median(times.hand)];
  console.log(
    `50 rules, ${found.ours.split(',').length} messages: ${Math.round(evaluated)} ms to find, ` +
      `${Math.round(hand)} ms by hand: ${(evaluated / hand).toFixed(2)}×`,
  );
}

/** What marketers wait for in a form: a rule that is not saved, over 30 days beside the 50 others; a campaign to everyone. */
async function lookAhead(orm: Orm): Promise<void> {
  const scope = scopeOf(orm, 'OWNER');
  const texts = [{ channel: 'EMAIL', subject: 'We miss you', body: 'Come back, {firstName}.' }] as const;
  let began = performance.now();
  const { count, from, to } = await dryRunRule(scope, { days: 33, channels: ['EMAIL'], texts });
  console.log(`A dry run from ${from} to ${to}: ${count} patients in ${seconds(began)}`);
  const { id } = await perform(
    scope,
    'campaignCreate',
    { name: 'Spring', kind: 'OFFERING', timing: 'NOW', channels: ['EMAIL'], texts },
    createCampaign,
  );
  began = performance.now();
  const preview = await previewCampaign(scope, id);
  console.log(
    `A preview of a campaign: ${preview?.recipients} of ${preview?.audience} patients in ${seconds(began)}`,
  );
}

/** Rule, visit and channel of everything that the evaluation finds for the mornings ahead. */
async function ours(orm: Orm, now: Date): Promise<string[]> {
  const db = kyselyOf(orm.em.fork());
  const work = { db, clinicId: CLINIC };
  const mornings = (await findMornings(work, now)).filter(
    ({ nextLook }) => nextLook !== null && nextLook <= now,
  );
  const rules = await rulesThatFire(work);
  const chosen = await chooseRecipients(work, { rules, mornings, patientIds: null, now });
  return chosen.flatMap(({ rule, visitId, channels }) =>
    channels.map((channel) => `${rule.id} ${visitId} ${channel}`),
  );
}

function evaluate(orm: Orm, now: Date): Promise<number> {
  return evaluateMornings({ db: kyselyOf(orm.em.fork()), clinicId: CLINIC, signal: () => undefined }, now);
}

function scopeOf(orm: Orm, role: StaffRole): Scope {
  const viewer = { kind: 'STAFF', role, clinicId: CLINIC, id: CLINIC, sandbox: false } as const;
  const permissions = permissionsOfRole(role);
  return createScope({ orm, signals: new Signals() }, { ...viewer, permissions, expiresAt: null });
}

/** Milliseconds that each booking took: one after another, as at a desk, until `meanwhile` has ended and there are enough. */
async function bookingTimes(orm: Orm, from: number, meanwhile: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  let over = false;
  const running = meanwhile().finally(() => {
    over = true;
  });
  for (let n = 0; n < BOOKINGS || !over; n++) {
    const number = from + n;
    // Behind the visits that are there, each in half an hour of its own.
    const day = Date.parse(`${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`) + 200 * DAY_MS;
    const startsAt = new Date(day + Math.floor(number / PRACTITIONERS) * 1_800_000);
    const scope = scopeOf(orm, 'RECEPTIONIST');
    const input = {
      ...{ patientId: patientId(number * 20), calendarId: practitionerId(number % PRACTITIONERS) },
      ...{ serviceId: serviceId(0), startsAt },
    };
    const began = performance.now();
    await perform(scope, 'visitBook', input, bookVisit);
    times.push(performance.now() - began);
  }
  await running;
  return times;
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function p(times: readonly number[], percent: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
  ).toFixed(1);
}
