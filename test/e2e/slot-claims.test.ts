// An offered slot is claimed, or its offers end in another way (mission.md, section 2).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId } from '../../src/schema/id.js';
import { type OfferDesk, openOfferDesk, SATURDAY, THURSDAY } from '../support/offer-desk.js';
import { startRetorna, type TestServer, until } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

let server: TestServer;
let sql: pg.Client;
let desk: OfferDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
beforeEach(async () => {
  desk = await openOfferDesk(server);
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

const uuid = (id: string) => decodeId(id).id;
const claimFor = async (visitId: string, token?: string) =>
  desk.claim((await desk.offerFor(visitId)).id, token);
/** What is told of the slot that was freed at this time, and of its offers, in order. */
const expectFacts = async (startsAt: string, expected: string[]) => {
  const slotId = uuid((await desk.slotAt(startsAt)).id);
  const facts = async (): Promise<string[]> => {
    const { rows } = await sql.query(
      `select kind from event where clinic_id = $1 and payload->>'slotId' = $2 order by position`,
      [desk.clinicId, slotId],
    );
    return rows.map(({ kind }) => kind);
  };
  expect(await until(facts, (found) => found.length >= expected.length)).toEqual(expected);
};

describe('a claim', () => {
  test('moves the visit, ends all other offers, and frees the old time in turn', async () => {
    const bia = await desk.visitOf('Bia', SATURDAY);
    const caio = await desk.visitOf('Caio', plus(SATURDAY, 1));
    const duda = await desk.visitOf('Duda', plus(SATURDAY, 49));
    await desk.free(THURSDAY);
    const { slotOffer, userErrors } = await claimFor(bia.visitId);
    expect(userErrors).toEqual([]);
    expect(slotOffer).toMatchObject({
      ...{ status: 'CLAIMED', reason: null, endedAt: NOW },
      visit: { id: bia.visitId, startsAt: THURSDAY, endsAt: plus(THURSDAY, 0, 30), status: 'BOOKED' },
      slot: { status: 'CLAIMED', offersOpen: 0, offersMade: 3, takenByVisit: { id: bia.visitId } },
    });
    expect(await desk.visit(bia.visitId)).toMatchObject({ bookingNumber: 2 });
    expect(await desk.slotAt(SATURDAY)).toMatchObject({ status: 'OFFERED', chainNumber: 2, offersMade: 1 });
    expect(await desk.fates(bia.visitId, caio.visitId, duda.visitId)).toEqual([
      'CLAIMED',
      'CLAIMED_BY_ANOTHER',
      'CLAIMED_BY_ANOTHER, OPEN',
    ]);
    expect(await desk.history(THURSDAY)).toEqual(['FREED', 'OFFERED 3', 'CLAIMED 3']);
    await expectFacts(THURSDAY, [
      ...['SLOT_FREED', 'SLOT_OFFERED', 'OFFER_MADE', 'OFFER_MADE', 'OFFER_MADE'],
      ...['SLOT_CLAIMED', 'OFFER_CLAIMED', 'OFFER_TAKEN', 'OFFER_TAKEN'],
    ]);
    expect(await desk.messages(caio.visitId)).toEqual([
      'EMAIL WITHDRAWN SLOT_TAKEN',
      'PUSH WITHDRAWN SLOT_TAKEN',
    ]);
    await desk.advance(plus(NOW, 0, 1));
    const told = (await desk.mailbox()).filter(({ delivery }) => delivery.kind === 'VISIT_MOVED');
    expect(told).toMatchObject([{ patient: { id: bia.patientId } }]);
  });

  test('that comes second is told so, with what is still free before the visit', async () => {
    await desk.setHours([
      { weekday: 4, opensAt: '08:00', closesAt: '10:00' },
      { weekday: 6, opensAt: '08:00', closesAt: '12:00' },
    ]);
    const bia = await desk.visitOf('Bia', SATURDAY);
    const caio = await desk.visitOf('Caio', plus(SATURDAY, 1));
    await desk.free(THURSDAY);
    const late = await desk.offerFor(caio.visitId);
    await claimFor(bia.visitId);
    const { slotOffer, userErrors } = await desk.claim(late.id);
    expect(slotOffer).toBeNull();
    expect(userErrors).toMatchObject([
      {
        ...{ __typename: 'SlotTakenError', code: 'SLOT_TAKEN', path: ['input', 'offerId'] },
        nextFree: plus(THURSDAY, 0, 30),
        stillFree: [30, 60, 90]
          .map((minutes) => plus(THURSDAY, 0, minutes))
          .concat([SATURDAY, plus(SATURDAY, 0, 30)]),
      },
    ]);
    expect(await desk.visit(caio.visitId)).toMatchObject({ startsAt: plus(SATURDAY, 1), bookingNumber: 1 });
  });

  test('once made cannot be made again, but for the same request', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.free(THURSDAY);
    const { id } = await desk.offerFor(visitId);
    const first = await desk.claim(id, undefined, 'once');
    expect(first.slotOffer).toMatchObject({ status: 'CLAIMED' });
    expect(await desk.claim(id, undefined, 'once')).toEqual(first);
    expect((await desk.claim(id)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect(await desk.visit(visitId)).toMatchObject({ bookingNumber: 2 });
  });

  test('is open to the patient also where only the clinic changes visits, and to nobody else', async () => {
    const { visitId, patientId } = await desk.visitOf('Bia', SATURDAY);
    await desk.switchCalendar({ selfServiceEnabled: false });
    await desk.free(THURSDAY);
    const { id } = await desk.offerFor(visitId);
    const other = await desk.patientToken(await desk.patient('Caio'));
    expect((await desk.claim(id, other)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const mine = await desk.patientToken(patientId);
    expect((await desk.claim(id, mine)).slotOffer).toMatchObject({ status: 'CLAIMED' });
  });

  test('keeps the length of a visit that is shorter than the slot', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.free(THURSDAY, { serviceId: desk.services.hour });
    await claimFor(visitId);
    expect(await desk.visit(visitId)).toMatchObject({ startsAt: THURSDAY, endsAt: plus(THURSDAY, 0, 30) });
  });

  test('is refused from the very instant at which offers close', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.free(THURSDAY);
    const { id } = await desk.offerFor(visitId);
    const closing = plus(THURSDAY, -24);
    // As it is between that instant and the moment at which the server has come round to close it.
    await sql.query('update clinic set test_clock = $2 where id = $1', [desk.clinicId, closing]);
    expect((await desk.claim(id)).userErrors).toMatchObject([{ code: 'OFFER_CLOSED' }]);
    await sql.query(
      `update clinic set test_clock = $2::timestamptz - interval '1 millisecond' where id = $1`,
      [desk.clinicId, closing],
    );
    expect((await desk.claim(id)).slotOffer).toMatchObject({ status: 'CLAIMED' });
  });

  test('of a time at which the calendar no longer works is refused', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.free(THURSDAY);
    await desk.setHours([{ weekday: 6, opensAt: '00:00', closesAt: '24:00' }]);
    expect((await claimFor(visitId)).userErrors).toMatchObject([
      {
        ...{ code: 'OUTSIDE_WORKING_HOURS', path: ['input', 'offerId'] },
        message: expect.stringContaining('offered no longer'),
      },
    ]);
    expect(await desk.fates(visitId)).toEqual(['OPEN']);
  });
});

describe('a chain', () => {
  const chainOf = async (length: number) => {
    const visits = [];
    for (let index = 1; index <= length; index += 1)
      visits.push(await desk.visitOf(`P${index}`, plus(THURSDAY, 48 * index)));
    return visits.map(({ visitId }) => visitId);
  };

  test('is at most three slots, the first included', async () => {
    const visits = await chainOf(4);
    await desk.free(THURSDAY);
    for (const visitId of visits.slice(0, 3)) await claimFor(visitId);
    expect((await desk.slots()).map(({ startsAt, status }) => [startsAt, status])).toEqual([
      [THURSDAY, 'CLAIMED'],
      [SATURDAY, 'CLAIMED'],
      [plus(THURSDAY, 96), 'CLAIMED'],
    ]);
  });

  test('is as long as the calendar says, and starts anew when somebody cancels or moves', async () => {
    await desk.switchCalendar({ slotChainMax: 1 });
    const [first = '', second = ''] = await chainOf(2);
    await desk.free(THURSDAY);
    await claimFor(first);
    expect(await desk.slots()).toHaveLength(1);
    await desk.move(first, plus(SATURDAY, 3));
    expect(await desk.slotAt(THURSDAY)).toMatchObject({ status: 'OFFERED', chainNumber: 1 });
    expect(await desk.offerFor(second)).toBeDefined();
  });

  test('does not go on where the switch was turned off; its open offers stay open', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.free(THURSDAY);
    await desk.switchCalendar({ freedSlotsEnabled: false });
    expect((await claimFor(visitId)).slotOffer).toMatchObject({ status: 'CLAIMED' });
    expect(await desk.slots()).toHaveLength(1);
  });
});

describe('offers end', () => {
  test('when anyone books over the slot', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.free(THURSDAY);
    const { id } = await desk.offerFor(visitId);
    const taker = await desk.book({ startsAt: plus(THURSDAY, 0, 15) });
    expect(await desk.slotAt(THURSDAY)).toMatchObject({ status: 'TAKEN', offersOpen: 0 });
    expect(await desk.fates(visitId)).toEqual(['BOOKED_OVER']);
    expect(await desk.history(THURSDAY)).toEqual(['FREED', 'OFFERED 1', 'TAKEN 1']);
    expect(await desk.messages(visitId)).toEqual(['EMAIL WITHDRAWN SLOT_TAKEN', 'PUSH WITHDRAWN SLOT_TAKEN']);
    expect((await desk.claim(id)).userErrors).toMatchObject([{ code: 'SLOT_TAKEN' }]);
    await desk.cancel(taker);
    expect((await desk.claim(id)).userErrors).toMatchObject([{ code: 'SLOT_TAKEN' }]);
  });

  test.each([
    ['moved', 'VISIT_MOVED', (visitId: string) => desk.move(visitId, plus(SATURDAY, 4))],
    [
      'moved to another calendar',
      'VISIT_MOVED',
      (visitId: string) => desk.move(visitId, SATURDAY, desk.calendars.irynaWest),
    ],
    ['cancelled', 'VISIT_CANCELLED', (visitId: string) => desk.cancel(visitId)],
  ])(
    'when the visit is %s: the slot stays offered to the others, and closes with the last',
    async (_, reason, leave) => {
      const bia = await desk.visitOf('Bia', SATURDAY);
      const caio = await desk.visitOf('Caio', plus(SATURDAY, 1));
      const slot = await desk.free(THURSDAY);
      const { id } = await desk.offerFor(bia.visitId);
      await leave(bia.visitId);
      expect(await desk.slotAt(THURSDAY)).toMatchObject({ status: 'OFFERED', offersOpen: 1, offersMade: 2 });
      expect((await desk.offers({ slotIds: [slot.id] })).map((offer) => offer.reason)).toEqual([
        reason,
        null,
      ]);
      expect(await desk.messages(bia.visitId)).toContain('EMAIL WITHDRAWN OFFER_CLOSED');
      expect((await desk.claim(id)).userErrors).toMatchObject([{ code: 'OFFER_CLOSED' }]);
      await desk.cancel(caio.visitId);
      expect(await desk.slotAt(THURSDAY)).toMatchObject({ status: 'CLOSED', closedReason: 'NO_OFFERS_LEFT' });
      expect(await desk.history(THURSDAY)).toEqual([
        ...[
          'FREED',
          'OFFERED 2',
          `OFFER_ENDED ${reason} 1`,
          'OFFER_ENDED VISIT_CANCELLED 1',
          'CLOSED NO_OFFERS_LEFT',
        ],
      ]);
      await expectFacts(THURSDAY, [
        ...['SLOT_FREED', 'SLOT_OFFERED', 'OFFER_MADE', 'OFFER_MADE'],
        ...['SLOT_OFFERS_CHANGED', 'OFFER_CLOSED', 'SLOT_CLOSED', 'OFFER_CLOSED'],
      ]);
    },
  );

  test('a day before the slot, at that instant, before what else is due then', async () => {
    const { visitId } = await desk.visitOf('Bia', SATURDAY);
    await desk.free(THURSDAY);
    await desk.advance(new Date(Date.parse(THURSDAY) - 24 * 3_600_000 - 1).toISOString());
    expect(await desk.fates(visitId)).toEqual(['OPEN']);
    await desk.advance(plus(THURSDAY, 24));
    expect(await desk.slotAt(THURSDAY)).toMatchObject({
      ...{ status: 'CLOSED', closedReason: 'TIME_PASSED', closedAt: plus(THURSDAY, -24) },
    });
    expect(await desk.offers({ visitIds: [visitId] })).toMatchObject([
      { status: 'CLOSED', reason: 'TIME_PASSED', endedAt: plus(THURSDAY, -24) },
    ]);
  });

  test('as moved, not as somebody else’s, when the offered visit itself goes there without a claim', async () => {
    const bia = await desk.visitOf('Bia', SATURDAY);
    const caio = await desk.visitOf('Caio', plus(SATURDAY, 1));
    await desk.free(THURSDAY);
    await desk.move(bia.visitId, THURSDAY);
    expect(await desk.slotAt(THURSDAY)).toMatchObject({ status: 'TAKEN', offersOpen: 0 });
    expect(await desk.slotAt(SATURDAY)).toMatchObject({ chainNumber: 1 });
    expect(await desk.fates(bia.visitId, caio.visitId)).toEqual(['VISIT_MOVED', 'BOOKED_OVER']);
    expect(await desk.history(THURSDAY)).toEqual([
      ...['FREED', 'OFFERED 2', 'OFFER_ENDED VISIT_MOVED 1', 'TAKEN 1'],
    ]);
    expect(await desk.messages(bia.visitId)).toContain('EMAIL WITHDRAWN OFFER_CLOSED');
    expect(await desk.messages(caio.visitId)).toContain('EMAIL WITHDRAWN SLOT_TAKEN');
  });

  test.each(['markArrived', 'complete'] as const)(
    'when the patient has come already (%s): the slot closes with the last',
    async (action) => {
      const bia = await desk.visitOf('Bia', SATURDAY);
      const caio = await desk.visitOf('Caio', plus(SATURDAY, 1));
      await desk.free(THURSDAY);
      const { id } = await desk.offerFor(bia.visitId);
      expect((await desk.act(action, bia.visitId)).userErrors).toEqual([]);
      expect(await desk.slotAt(THURSDAY)).toMatchObject({ status: 'OFFERED', offersOpen: 1 });
      expect(await desk.fates(bia.visitId)).toEqual(['VISIT_NOT_AHEAD']);
      expect(await desk.messages(bia.visitId)).toContain('EMAIL WITHDRAWN OFFER_CLOSED');
      expect((await desk.claim(id)).userErrors).toMatchObject([{ code: 'OFFER_CLOSED' }]);
      await desk.act(action, caio.visitId);
      expect(await desk.slotAt(THURSDAY)).toMatchObject({ status: 'CLOSED', closedReason: 'NO_OFFERS_LEFT' });
      expect(await desk.history(THURSDAY)).toEqual([
        ...['FREED', 'OFFERED 2', 'OFFER_ENDED VISIT_NOT_AHEAD 1', 'OFFER_ENDED VISIT_NOT_AHEAD 1'],
        'CLOSED NO_OFFERS_LEFT',
      ]);
    },
  );
});

describe('a patient with two visits', () => {
  /** In two calendars of two practitioners, each offered a time at the same hour. */
  const asked = async (hours = 0) => {
    const [startsAt, calendarId] = [plus(THURSDAY, hours), desk.calendars.irynaWest];
    const bia = await desk.visitOf(`Bia${hours}`, plus(SATURDAY, hours));
    const other = await desk.book({
      patientId: bia.patientId,
      startsAt: plus(SATURDAY, hours, 30),
      calendarId,
    });
    await desk.free(startsAt);
    await desk.free(startsAt, { calendarId });
    const offers = [await desk.offerFor(bia.visitId), await desk.offerFor(other)].map(({ id }) => id);
    return { ...bia, other, offers: offers as [string, string] };
  };

  test('cannot be at both at once; the other offer stays open for when that visit goes', async () => {
    const { visitId, patientId, other, offers } = await asked();
    const token = await desk.patientToken(patientId);
    await desk.claim(offers[0], token);
    expect(await desk.claim(offers[1], token)).toMatchObject({
      slotOffer: null,
      userErrors: [
        {
          ...{ code: 'NOT_OFFERABLE', path: ['input', 'offerId'] },
          message: expect.stringContaining('another visit at this time'),
        },
      ],
    });
    expect(await desk.fates(visitId, other)).toEqual(['CLAIMED', 'OPEN']);
    expect(await desk.visit(other)).toMatchObject({ startsAt: plus(SATURDAY, 0, 30) });
    await desk.move(visitId, plus(THURSDAY, 5));
    expect((await desk.claim(offers[1], token)).slotOffer).toMatchObject({ status: 'CLAIMED' });
  });

  test('who presses for both at once gets one of them', async () => {
    const all = [await asked(0), await asked(1), await asked(2)];
    const answers = await Promise.all(
      all.map(({ offers }) => Promise.all(offers.map((id) => desk.claim(id)))),
    );
    expect(answers.map((two) => two.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)))).toEqual(
      Array(3).fill(['NOT_OFFERABLE']),
    );
  });

  test('whom staff move waits for a claim of theirs, and holds nobody up meanwhile', async () => {
    const { patientId, other } = await asked();
    const waiting = async () =>
      (
        await sql.query(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).rows.length;
    await sql.query('begin');
    try {
      await sql.query('select 1 from patient where id = $1 for no key update', [uuid(patientId)]);
      const moved = desk.move(other, plus(SATURDAY, 7), desk.calendars.helena);
      await until(waiting, (count) => count === 1);
      await desk.book({ startsAt: plus(SATURDAY, 9) });
      await sql.query('commit');
      await moved;
    } finally {
      await sql.query('rollback');
    }
    expect(await desk.visit(other)).toMatchObject({ startsAt: plus(SATURDAY, 7) });
  });
});

test('one slot is claimed by ten at once, and one of them has it', async () => {
  const visits = [];
  for (let index = 0; index < 10; index += 1)
    visits.push(await desk.visitOf(`P${index}`, plus(SATURDAY, index)));
  await desk.free(THURSDAY);
  const offers = await Promise.all(visits.map(({ visitId }) => desk.offerFor(visitId)));
  const answers = await Promise.all(offers.map(({ id }) => desk.claim(id)));
  expect(answers.filter(({ slotOffer }) => slotOffer !== null)).toHaveLength(1);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
    Array(9).fill('SLOT_TAKEN'),
  );
  expect((await desk.slots()).map(({ status }) => status).sort()).toEqual(['CLAIMED', 'FREED']);
});
