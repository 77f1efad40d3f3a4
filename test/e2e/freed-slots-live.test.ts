// What subscribers hear of freed slots and of visits, and who hears it (mission.md, sections 2 and 10).
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { SlotFeedDocument, type SlotFeedSubscription, VisitFeedDocument } from '../support/generated.js';
import { type Subscription, startRetorna, subscribe, type TestServer } from '../support/retorna.js';
import { follow, NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo: 75 hours ahead. */
const THURSDAY = '2026-03-05T11:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;
const open: Subscription<unknown>[] = [];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(async () => {
  for (const subscription of open) await subscription.close();
  await server?.stop();
});

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
