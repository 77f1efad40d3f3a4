// The switch of freed slots is turned while visits leave their time: each goes by what was set before it, or by what is set after (mission.md, section 2).
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { type OfferDesk, openOfferDesk, SATURDAY, THURSDAY } from '../support/offer-desk.js';
import { startRetorna, type TestServer, until } from '../support/retorna.js';
import { plus } from '../support/visit-desk.js';

let server: TestServer;
/** Another process, in the midst of its transaction. */
let other: pg.Client;
let watch: pg.Client;
let desk: OfferDesk;
let bia: string;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  other = new pg.Client(server.databaseUrl);
  watch = new pg.Client(server.databaseUrl);
  await Promise.all([other.connect(), watch.connect()]);
});
beforeEach(async () => {
  desk = await openOfferDesk(server);
  bia = (await desk.visitOf('Bia', SATURDAY)).visitId;
  await desk.free(THURSDAY);
});
afterEach(() => other.query('rollback'));
afterAll(async () => {
  await other?.end();
  await watch?.end();
  await server?.stop();
});

const PLANNING = `hashtextextended('planning ' || $1::text, 0)`;
const somebodyWaits = () =>
  until(
    async () =>
      (
        await watch.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).rows.length,
    (count) => count > 0,
  );

test.each([
  ['claimed', async () => expect((await desk.claim((await desk.offerFor(bia)).id)).slotOffer).not.toBeNull()],
  ['moved', () => desk.move(bia, plus(SATURDAY, 5))],
  ['cancelled', () => desk.cancel(bia)],
])('a visit that is %s while the switch is being turned off frees nothing', async (_, leave) => {
  await other.query('begin');
  await other.query(`select pg_advisory_xact_lock(${PLANNING})`, [desk.clinicId]);
  const left = leave();
  await somebodyWaits();
  await other.query('update calendar set freed_slots_enabled = false where clinic_id = $1', [desk.clinicId]);
  await other.query('commit');
  await left;
  expect(await desk.slots()).toMatchObject([{ startsAt: THURSDAY }]);
});

test('a claim goes by the calendar as it is when its turn has come', async () => {
  const { id } = await desk.offerFor(bia);
  await other.query('begin');
  await other.query('select 1 from practitioner where clinic_id = $1 for no key update', [desk.clinicId]);
  const claimed = desk.claim(id);
  await somebodyWaits();
  await watch.query('update calendar set slot_chain_max = 1 where clinic_id = $1', [desk.clinicId]);
  await other.query('commit');
  expect((await claimed).slotOffer).toMatchObject({ status: 'CLAIMED' });
  expect(await desk.slots()).toHaveLength(1);
});

test.each([
  { freedSlotsEnabled: false },
  { slotOffersMax: 3 },
  { slotChainMax: 1 },
  { slotCloseMinutes: 60 },
])('who sets %o waits for those who are freeing time', async (change) => {
  await other.query('begin');
  await other.query(`select pg_advisory_xact_lock_shared(${PLANNING})`, [desk.clinicId]);
  const set = desk.switchCalendar(change);
  await somebodyWaits();
  await other.query('commit');
  await set;
});
