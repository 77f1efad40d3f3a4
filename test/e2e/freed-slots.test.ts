// Time that visits give back, what takes it, and what subscribers hear of it (mission.md, sections 2 and 10).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { newId } from '../../src/services/new-id.js';
import { SlotFeedDocument, type SlotFeedSubscription, VisitFeedDocument } from '../support/generated.js';
import { type Subscription, startRetorna, subscribe, type TestServer } from '../support/retorna.js';
import { follow, NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo: 75 hours ahead. */
const THURSDAY = '2026-03-05T11:00:00.000Z';

let server: TestServer;
let sql: pg.Client;
let desk: VisitDesk;
const open: Subscription<unknown>[] = [];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(async () => {
  for (const subscription of open) await subscription.close();
  await sql?.end();
  await server?.stop();
});

const times = async () =>
  (await desk.slots()).map(({ status, startsAt, endsAt }) => [status, startsAt, endsAt]);
const half = (start: string, status = 'FREED') => [status, start, plus(start, 0, 30)];

describe('a visit that is cancelled', () => {
  test.each([
    ['48 hours ahead', -48, 0, true],
    ['a minute less ahead', -48, 1, false],
    ['weeks ahead', -70, 0, true],
    ['an hour ahead', -1, 0, false],
  ])('%s', async (_, hours, minutes, frees) => {
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.advance(plus(THURSDAY, hours, minutes));
    await desk.cancel(visitId);
    expect(await desk.slots()).toMatchObject(
      frees
        ? [
            {
              status: 'FREED',
              startsAt: THURSDAY,
              endsAt: plus(THURSDAY, 0, 30),
              freedAt: plus(THURSDAY, hours, minutes),
              freedByVisit: { id: visitId },
              calendar: { id: desk.calendars.helena },
              takenAt: null,
              takenByVisit: null,
            },
          ]
        : [],
    );
  });

  test('frees nothing where the calendar’s switch is off', async () => {
    await sql.query('update calendar set freed_slots_enabled = false where clinic_id = $1', [desk.clinicId]);
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.move(visitId, plus(THURSDAY, 2));
    await desk.cancel(visitId);
    expect(await times()).toEqual([]);
  });

  test('by the patient frees its time as well', async () => {
    const mine = await desk.patientToken(desk.patientId);
    await desk.act('cancel', await desk.book({ startsAt: THURSDAY }, mine), mine);
    expect(await times()).toEqual([half(THURSDAY)]);
  });
});

describe('a visit that is moved', () => {
  test('by less than its length frees nothing, earlier or later', async () => {
    const visitId = await desk.book({ startsAt: plus(THURSDAY, 1) });
    await desk.move(visitId, plus(THURSDAY, 1, 29));
    await desk.move(visitId, plus(THURSDAY, 1));
    expect(await times()).toEqual([]);
  });

  test('by its length frees its old time', async () => {
    await desk.move(await desk.book({ startsAt: THURSDAY }), plus(THURSDAY, 0, 30));
    expect(await times()).toEqual([half(THURSDAY)]);
  });

  test('away less than 48 hours ahead frees nothing; where to does not matter', async () => {
    const visitId = await desk.book({ startsAt: THURSDAY });
    await desk.advance(plus(THURSDAY, -48, 1));
    await desk.move(visitId, plus(THURSDAY, 24));
    expect(await times()).toEqual([]);
  });

  test('to another practitioner at the same time frees its old time', async () => {
    const startsAt = '2026-03-11T11:00:00.000Z';
    await desk.move(await desk.book({ startsAt }), startsAt, desk.calendars.irynaWest);
    expect(await desk.slots()).toMatchObject([{ startsAt, calendar: { id: desk.calendars.helena } }]);
  });

  test('to another calendar of the same practitioner frees only what she has back', async () => {
    const { irynaWest, irynaEast } = desk.calendars;
    // On Thursdays she may work in either place.
    await sql.query(
      `insert into working_hours (clinic_id, id, calendar_id, weekday, opens_at, closes_at)
       select clinic_id, $2, id, 4, '00:00', '24:00' from calendar
       where clinic_id = $1 and branch_id = (select id from branch where clinic_id = $1 and city = 'São Paulo')
         and practitioner_id = (select practitioner_id from calendar where clinic_id = $1 group by 1 having count(*) = 2)`,
      [desk.clinicId, newId()],
    );
    const inWarsaw = '2026-03-05T08:00:00.000Z';
    const visitId = await desk.book({ calendarId: irynaEast, startsAt: inWarsaw });
    await desk.move(visitId, inWarsaw, irynaWest);
    await desk.move(visitId, plus(inWarsaw, 0, 15), irynaEast);
    expect(await times()).toEqual([]);
    await desk.move(visitId, plus(inWarsaw, 1), irynaWest);
    expect(await desk.slots()).toMatchObject([
      { startsAt: plus(inWarsaw, 0, 15), calendar: { id: irynaEast }, status: 'FREED' },
    ]);
  });
});

describe('a freed slot', () => {
  test.each([
    ['booked over', 0, 0],
    ['booked over in part, before', 0, -15],
    ['booked over in part, after', 0, 29],
  ])('is taken when it is %s', async (_, hours, minutes) => {
    const at = plus(THURSDAY, 1);
    await desk.cancel(await desk.book({ startsAt: at }));
    const taker = await desk.book({ startsAt: plus(at, hours, minutes) });
    expect(await desk.slots()).toMatchObject([
      { status: 'TAKEN', takenByVisit: { id: taker }, takenAt: NOW },
    ]);
  });

  test('is not taken by a visit beside it', async () => {
    const at = plus(THURSDAY, 1);
    await desk.cancel(await desk.book({ startsAt: at }));
    await desk.book({ startsAt: plus(at, 0, -30) });
    await desk.book({ startsAt: plus(at, 0, 30) });
    expect(await times()).toEqual([half(at)]);
  });

  test('is taken by a move, which frees another in turn', async () => {
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    const mover = await desk.book({ startsAt: plus(THURSDAY, 2) });
    await desk.move(mover, THURSDAY);
    expect(await times()).toEqual([half(THURSDAY, 'TAKEN'), half(plus(THURSDAY, 2))]);
  });

  test('that was taken and given back is another one', async () => {
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    expect((await times()).sort()).toEqual([half(THURSDAY), half(THURSDAY, 'TAKEN')]);
  });

  test('is taken together with all that one visit touches', async () => {
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    await desk.cancel(await desk.book({ startsAt: plus(THURSDAY, 0, 30) }));
    await desk.book({ startsAt: plus(THURSDAY, 0, 15) });
    expect(await times()).toEqual([half(THURSDAY, 'TAKEN'), half(plus(THURSDAY, 0, 30), 'TAKEN')]);
  });
});

describe('subscribers', () => {
  type Change = Extract<SlotFeedSubscription['slotChanged'], { __typename: 'SlotChanged' }>;

  async function slotFeed(filter: object, token = desk.tokens.manager) {
    const feed = await follow(server, token, SlotFeedDocument, { filter });
    open.push(feed);
    return {
      async next(): Promise<Change> {
        const { slotChanged } = await feed.message();
        if (slotChanged.__typename !== 'SlotChanged') throw new Error('A resync came in its place');
        return slotChanged;
      },
    };
  }

  test('hear freed and taken in the order in which they happened', async () => {
    const feed = await slotFeed({});
    const first = feed.next();
    const left = await desk.book({ startsAt: THURSDAY });
    await desk.cancel(left);
    const mover = await desk.book({ startsAt: plus(THURSDAY, 2) });
    await desk.move(mover, THURSDAY);
    const told = [await first, await feed.next(), await feed.next()].map(({ kind, slot }) => [
      kind,
      slot.freedByVisit?.id,
      slot.takenByVisit?.id ?? null,
    ]);
    // Each shows the slot as it is now: the first one was taken meanwhile.
    expect(told.map(([kind, by]) => [kind, by])).toEqual([
      ['SLOT_FREED', left],
      ['SLOT_TAKEN', left],
      ['SLOT_FREED', mover],
    ]);
    expect(told[1]).toEqual(['SLOT_TAKEN', left, mover]);
  });

  test('hear only of the calendars, branches and practitioners that they ask for', async () => {
    const { helena, marek, irynaWest, irynaEast } = desk.calendars;
    const place = (calendarId: string) => desk.setup.calendars.nodes.find(({ id }) => id === calendarId);
    const filters: [object, string[]][] = [
      [{ calendarIds: [marek, irynaEast] }, [marek, irynaEast]],
      [{ branchIds: [place(helena)?.branch.id] }, [helena, irynaWest]],
      [{ practitionerIds: [place(irynaWest)?.practitioner.id] }, [irynaWest, irynaEast]],
      [
        { branchIds: [place(marek)?.branch.id], practitionerIds: [place(irynaWest)?.practitioner.id] },
        [irynaEast],
      ],
      [{}, [helena, marek, irynaWest, irynaEast]],
    ];
    const feeds: Awaited<ReturnType<typeof slotFeed>>[] = [];
    for (const [filter] of filters) feeds.push(await slotFeed(filter));
    const firsts = feeds.map((feed) => feed.next());
    const starts: [string, string][] = [
      [helena, THURSDAY],
      [marek, '2026-03-05T08:00:00.000Z'],
      [irynaWest, '2026-03-09T11:00:00.000Z'],
      [irynaEast, '2026-03-05T08:00:00.000Z'],
    ];
    for (const [calendarId, startsAt] of starts) await desk.cancel(await desk.book({ calendarId, startsAt }));
    for (const [index, [, expected]] of filters.entries()) {
      const heard = [await firsts[index]];
      while (heard.length < expected.length) heard.push(await feeds[index]?.next());
      expect(heard.map((change) => change?.slot.calendar.id)).toEqual(expected);
    }
  });

  test('who are partners hear it, and patients may not ask', async () => {
    const feed = await slotFeed({}, desk.tokens.partner);
    const first = feed.next();
    await desk.cancel(await desk.book({ startsAt: THURSDAY }));
    expect(await first).toMatchObject({ kind: 'SLOT_FREED' });
    const mine = await desk.patientToken(desk.patientId);
    const refused = await subscribe(server, mine, SlotFeedDocument, {});
    open.push(refused);
    await expect(refused.message()).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  });

  test('who are patients hear of their own visits only', async () => {
    const bela = await desk.patient('Bela');
    const feed = await follow(server, await desk.patientToken(bela), VisitFeedDocument, {});
    open.push(feed);
    const first = feed.message();
    const theirs = await desk.book({ startsAt: THURSDAY });
    const mine = await desk.book({ startsAt: plus(THURSDAY, 1), patientId: bela });
    await desk.cancel(theirs);
    await desk.act('confirm', mine);
    await desk.move(mine, plus(THURSDAY, 2));
    await desk.cancel(mine);
    const heard = [await first, await feed.message(), await feed.message(), await feed.message()];
    expect(heard.map(({ visitChanged }) => visitChanged)).toMatchObject(
      ['VISIT_BOOKED', 'VISIT_CONFIRMED', 'VISIT_MOVED', 'VISIT_CANCELLED'].map((kind) => ({
        kind,
        occurredAt: NOW,
        visit: { id: mine, patient: { id: bela } },
      })),
    );
  });
});
