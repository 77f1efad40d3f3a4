// The server is killed fifty times while reminders fall due, by a test clock that moves and by the sweep that looks
// every second. Runs the built server (`npm run test:long` builds it); the moments of the kills are printed.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { kyselyOf, type Orm, openDatabase } from '../../src/entities/database.js';
import { systemTime } from '../../src/services/clock.js';
import { planVisitDeliveries, type VisitToPlan } from '../../src/services/messaging/plan-visit-deliveries.js';
import { newId } from '../../src/services/new-id.js';
import { Scope } from '../../src/services/scope.js';
import { Signals } from '../../src/services/signals.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { TestClockAdvanceDocument } from '../support/generated.js';
import { ask, createSandbox, JWT_SECRET, type TestSandbox } from '../support/retorna.js';

const NAME = 'Killed again and again';
const PATIENTS = 2000;
const KILLS = 50;
const START = new Date('2026-03-02T08:00:00.000Z');
const HOUR = 3_600_000;
const FIRST_VISIT = START.getTime() + 100 * HOUR;
/** Short enough for the last reminder to be due before the first visit starts: none may come too late. */
const STEP = 60_000;
/** When the reminder of the visit with this number is due. */
const dueAt = (index: number) => new Date(FIRST_VISIT + index * STEP - 48 * HOUR);

let database: TestDatabase;
let orm: Orm;
let clinicId: string;
let tokens: TestSandbox;
let running: ChildProcess | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openDatabase(database.url);
  const server = await startServer();
  tokens = await createSandbox(server, { name: NAME, patients: 0, testClock: START.toISOString() });
  await kill(server.child);
  const clinic = await kyselyOf(orm.em.fork())
    .selectFrom('clinic')
    .select('id')
    .where('name', '=', NAME)
    .executeTakeFirstOrThrow();
  clinicId = clinic.id;
  await bookEveryone();
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await orm.close();
  await database.drop();
});

/** Resolves when the server says where it answers. */
async function startServer(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: database.url,
      JWT_SECRET,
      LEASE_SECONDS: '1',
      SMTP_URL: '',
      JOBS_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const url = await new Promise<string>((found, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /GraphQL +(http:\/\/\S+)\/graphql/.exec(line)?.[1];
      if (address) found(address);
    });
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)));
  });
  return { url, child };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** One visit and one reminder, by e-mail and push, for each of new patients without the app, through the service that plans them. */
async function bookEveryone(): Promise<void> {
  const viewer = { kind: 'SYSTEM', clinicId, sandbox: true } as const;
  const scope = new Scope({ viewer, em: orm.em.fork(), signals: new Signals(), system: systemTime });
  const where = await scope.db
    .selectFrom('calendar')
    .select(['id', 'branch_id', 'practitioner_id'])
    .where('clinic_id', '=', clinicId)
    .executeTakeFirstOrThrow();
  const service = await scope.db
    .selectFrom('service')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .executeTakeFirstOrThrow();
  const row = { clinic_id: clinicId, created_at: START, updated_at: START };
  await scope.db
    .updateTable('calendar')
    .set({ enabled_kinds: ['REMINDER'] })
    .where('clinic_id', '=', clinicId)
    .execute();
  await scope.transaction(async (tx) => {
    const visits: VisitToPlan[] = [];
    for (let index = 0; index < PATIENTS; index++) {
      const patientId = newId();
      const visitId = newId();
      const startsAt = new Date(FIRST_VISIT + index * STEP);
      const endsAt = new Date(startsAt.getTime() + STEP);
      await tx.db
        .insertInto('patient')
        .values({
          ...row,
          id: patientId,
          first_name: `Patient ${index}`,
          last_name: '',
          email: `patient-${index}@patients.example`,
          phone: `+48500${100_000 + index}`,
          locale: 'en',
          do_not_contact: false,
          sort_name: '',
          search_text: ' ',
        })
        .execute();
      await tx.db
        .insertInto('visit')
        .values({
          ...row,
          id: visitId,
          calendar_id: where.id,
          branch_id: where.branch_id,
          practitioner_id: where.practitioner_id,
          service_id: service.id,
          patient_id: patientId,
          status: 'BOOKED',
          starts_at: startsAt,
          ends_at: endsAt,
          booked_at: START,
          booking_number: 1,
          booked_by: 'STAFF',
          placed_by: 'STAFF',
          booked_by_id: newId(),
          muted_kinds: [],
        })
        .execute();
      const booking = { bookedAt: START, bookingNumber: 1, bookedBy: 'STAFF', placedBy: 'STAFF' } as const;
      visits.push({
        ...{ id: visitId, patientId, calendarId: where.id, branchId: where.branch_id },
        ...{ status: 'BOOKED', startsAt, endsAt, ...booking, mutedKinds: [] },
      });
    }
    await planVisitDeliveries(tx, visits, START);
  });
}

async function deliveriesByStatus(): Promise<Record<string, number>> {
  const db = kyselyOf(orm.em.fork());
  const rows = await db
    .selectFrom('delivery')
    .select(({ fn }) => ['channel', 'status', fn.countAll<number>().as('count')])
    .where('clinic_id', '=', clinicId)
    .groupBy(['channel', 'status'])
    .execute();
  return Object.fromEntries(
    rows.map(({ channel, status, count }) => [`${channel} ${status}`, Number(count)]),
  );
}

const advance = (url: string, to: Date) =>
  ask({ url }, tokens.owner, TestClockAdvanceDocument, { input: { to: to.toISOString() } });

/** What the killed calls of a test must not do is reach the end of the test unhandled. */
const whetherAnswered = (call: Promise<unknown>) =>
  call.then(
    () => true,
    () => false,
  );

test('every patient gets exactly one reminder by e-mail, and one by SMS in place of push, however often the server is killed', async () => {
  let cutOff = 0;
  for (let life = 0; life < KILLS; life++) {
    const { url, child } = await startServer();
    const to = dueAt(Math.floor(((life + 1) / (KILLS + 1)) * PATIENTS));
    // Even lives move the clock by the API; in odd ones it jumps, and the sweep finds what is due.
    const byApi = life % 2 === 0;
    const answered = byApi ? whetherAnswered(advance(url, to)) : jump(to);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * (byApi ? 100 : 1500)));
    await kill(child);
    if (byApi && !(await answered)) cutOff++;
    console.log(`killed ${life + 1}: ${JSON.stringify(await deliveriesByStatus())}`);
  }
  const { url, child } = await startServer();
  await advance(url, dueAt(PATIENTS));
  expect(await deliveriesByStatus()).toEqual({
    'EMAIL SENT': PATIENTS,
    'PUSH SUPPRESSED': PATIENTS,
    'SMS SENT': PATIENTS,
  });
  expect(await mailboxes()).toEqual({ messages: 2 * PATIENTS, patients: PATIENTS });
  expect(cutOff).toBeGreaterThan(0);

  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

async function jump(to: Date): Promise<boolean> {
  const db = kyselyOf(orm.em.fork());
  await db
    .updateTable('clinic')
    .set({ test_clock: to })
    .where('id', '=', clinicId)
    .where('test_clock', '<', to)
    .execute();
  return true;
}

async function mailboxes(): Promise<{ messages: number; patients: number }> {
  const db = kyselyOf(orm.em.fork());
  const row = await db
    .selectFrom('mailbox_message')
    .select(({ fn }) => [
      fn.countAll<number>().as('messages'),
      fn.count<number>('patient_id').distinct().as('patients'),
    ])
    .where('clinic_id', '=', clinicId)
    .executeTakeFirstOrThrow();
  return { messages: Number(row.messages), patients: Number(row.patients) };
}
