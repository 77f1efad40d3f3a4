// What subscribers hear of offers of freed slots, and who hears it (mission.md, sections 2 and 10).
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  SlotCountFeedDocument,
  type SlotCountFeedSubscription,
  SlotOfferFeedDocument,
  type SlotOfferFeedSubscription,
} from '../support/generated.js';
import { type Subscription, startRetorna, type TestServer } from '../support/retorna.js';
import { type Asked, openSlotDesk, type SlotDesk, THURSDAY } from '../support/slot-desk.js';
import { follow, plus } from '../support/visit-desk.js';

let server: TestServer;
const open: Subscription<unknown>[] = [];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterEach(async () => {
  for (const subscription of open.splice(0)) await subscription.close();
});
afterAll(async () => {
  await server?.stop();
});

type OfferChange = Extract<SlotOfferFeedSubscription['slotOfferChanged'], { __typename: 'SlotOfferChanged' }>;
type SlotChange = Extract<SlotCountFeedSubscription['slotChanged'], { __typename: 'SlotChanged' }>;

/** The next `count` messages of a feed. */
async function heard<T>(next: () => Promise<T>, count: number): Promise<T[]> {
  const all: T[] = [];
  while (all.length < count) all.push(await next());
  return all;
}

async function offerFeed(token: string, variables: { filter?: object; after?: string } = {}) {
  const feed = await follow(server, token, SlotOfferFeedDocument, variables);
  open.push(feed);
  return async (): Promise<OfferChange> => {
    const { slotOfferChanged } = await feed.message();
    if (slotOfferChanged.__typename !== 'SlotOfferChanged') throw new Error('A resync came in its place');
    return slotOfferChanged;
  };
}

async function slotFeed(token: string, variables: { filter?: object; after?: string } = {}) {
  const feed = await follow(server, token, SlotCountFeedDocument, variables);
  open.push(feed);
  return async (): Promise<SlotChange> => {
    const { slotChanged } = await feed.message();
    if (slotChanged.__typename !== 'SlotChanged') throw new Error('A resync came in its place');
    return slotChanged;
  };
}

const people = (desk: SlotDesk) => desk.asked as [Asked, Asked, Asked];

test('a board hears of a slot freed, offered and claimed, and of the next in the chain', async () => {
  const desk = await openSlotDesk(server, ['Bela', 'Caio']);
  const next = await slotFeed(desk.tokens.receptionist);
  const slotId = await desk.freeSlot();
  const begun = await heard(next, 2);
  expect(begun.map(({ kind, slot }) => [kind, slot.id])).toEqual([
    ['SLOT_FREED', slotId],
    ['SLOT_OFFERED', slotId],
  ]);
  expect(begun[1]?.slot).toMatchObject({
    status: 'OFFERED',
    round: 1,
    offersMade: 2,
    offersOpen: 2,
    chainNumber: 1,
  });
  const [offer] = await desk.offers();
  await desk.claim(offer?.id as string);
  const claimed = await heard(next, 2);
  expect(claimed[0]).toMatchObject({
    kind: 'SLOT_CLAIMED',
    slot: { id: slotId, status: 'CLAIMED', offersMade: 2, offersOpen: 0 },
  });
  // Bela's old time was Monday's first: nobody comes late enough after it.
  expect(claimed[1]).toMatchObject({ kind: 'SLOT_FREED', slot: { status: 'FREED', chainNumber: 2 } });
});

test('a board hears how many offers are left, and that a slot is closed when none is', async () => {
  const desk = await openSlotDesk(server, ['Bela', 'Caio']);
  const slotId = await desk.freeSlot();
  const [bela, caio] = people(desk);
  const next = await slotFeed(desk.tokens.receptionist);
  await desk.cancel(bela.visitId);
  const changed = await heard(next, 1);
  expect(changed[0]).toMatchObject({ slot: { id: expect.any(String) } });
  await desk.cancel(caio.visitId);
  const rest: SlotChange[] = [...changed];
  while (!rest.some(({ kind, slot }) => kind === 'SLOT_CLOSED' && slot.id === slotId))
    rest.push(await next());
  const ofSlot = rest.filter(({ slot }) => slot.id === slotId);
  expect(ofSlot.map(({ kind }) => kind)).toEqual(['SLOT_OFFERS_CHANGED', 'SLOT_CLOSED']);
  expect(ofSlot.at(-1)?.slot).toMatchObject({
    status: 'CLOSED',
    closedReason: 'NO_OFFERS_LEFT',
    offersOpen: 0,
  });
});

test('the patient hears of their own offer, and the loser at once that it is taken', async () => {
  const desk = await openSlotDesk(server, ['Bela', 'Caio', 'Dora']);
  const [bela, caio] = people(desk);
  const toBela = await offerFeed(bela.token);
  const toCaio = await offerFeed(caio.token);
  await desk.freeSlot();
  const made = [await toBela(), await toCaio()];
  expect(made).toMatchObject([
    { kind: 'OFFER_MADE', slotOffer: { patient: { id: bela.patientId }, status: 'OPEN' } },
    { kind: 'OFFER_MADE', slotOffer: { patient: { id: caio.patientId }, status: 'OPEN' } },
  ]);
  await desk.claim(made[0]?.slotOffer.id as string, bela.token);
  expect(await toCaio()).toMatchObject({
    kind: 'OFFER_TAKEN',
    slotOffer: {
      id: made[1]?.slotOffer.id,
      status: 'TAKEN',
      reason: 'CLAIMED_BY_ANOTHER',
      slot: { status: 'CLAIMED', takenByVisit: null, offersMade: null },
    },
  });
  expect(await toBela()).toMatchObject({
    kind: 'OFFER_CLAIMED',
    slotOffer: { id: made[0]?.slotOffer.id, status: 'CLAIMED', visit: { startsAt: THURSDAY } },
  });
});

test('staff hear of everybody’s offers, and a partner with the scopes too', async () => {
  const desk = await openSlotDesk(server, ['Bela', 'Caio']);
  const feeds = [await offerFeed(desk.tokens.manager), await offerFeed(desk.tokens.partner)];
  await desk.freeSlot();
  for (const next of feeds) {
    expect((await heard(next, 2)).map(({ kind, slotOffer }) => [kind, slotOffer.visit?.id])).toEqual(
      desk.asked.map(({ visitId }) => ['OFFER_MADE', visitId]),
    );
  }
});

test('what is asked for by calendar, branch and practitioner is heard, and nothing else', async () => {
  const desk = await openSlotDesk(server, ['Bela']);
  const { helena, irynaWest } = desk.calendars;
  const place = desk.setup.calendars.nodes.find(({ id }) => id === irynaWest);
  const other = await desk.patient('Yara');
  await desk.book({ calendarId: irynaWest, patientId: other, startsAt: '2026-03-18T11:00:00.000Z' });
  const filters: [object, string[]][] = [
    [{ calendarIds: [irynaWest] }, [irynaWest]],
    [{ practitionerIds: [place?.practitioner.id] }, [irynaWest]],
    [{ branchIds: [place?.branch.id] }, [helena, irynaWest]],
  ];
  const feeds = [];
  for (const [filter] of filters) {
    feeds.push([
      await offerFeed(desk.tokens.manager, { filter }),
      await slotFeed(desk.tokens.manager, { filter }),
    ] as const);
  }
  await desk.freeSlot(THURSDAY, helena);
  await desk.freeSlot('2026-03-11T11:00:00.000Z', irynaWest);
  for (const [index, [, calendars]] of filters.entries()) {
    const [nextOffer, nextSlot] = feeds[index] as (typeof feeds)[number];
    const offers = await heard(nextOffer, calendars.length);
    expect(offers.map(({ slotOffer }) => slotOffer.slot?.calendar.id)).toEqual(calendars);
    const slots = await heard(nextSlot, calendars.length * 2);
    expect(slots.map(({ slot }) => slot.calendar.id)).toEqual(calendars.flatMap((id) => [id, id]));
  }
});

test('who comes back with `after` hears what was missed, in order, then goes live', async () => {
  const desk = await openSlotDesk(server, ['Bela', 'Caio']);
  const [bela, caio] = people(desk);
  const before = await offerFeed(caio.token);
  await desk.freeSlot();
  const made = await before();
  for (const subscription of open.splice(0)) await subscription.close();
  const [offer] = await desk.offers(bela.token);
  await desk.claim(offer?.id as string, bela.token);
  const again = await offerFeed(caio.token, { after: made.cursor });
  expect(await again()).toMatchObject({ kind: 'OFFER_TAKEN', slotOffer: { id: made.slotOffer.id } });
  await desk.freeSlot(plus(THURSDAY, 2));
  expect(await again()).toMatchObject({ kind: 'OFFER_MADE', slotOffer: { patient: { id: caio.patientId } } });
});

test('offers that staff stop are closed to those who were asked', async () => {
  const desk = await openSlotDesk(server, ['Bela']);
  const [bela] = people(desk);
  const next = await offerFeed(bela.token);
  const slotId = await desk.freeSlot();
  await next();
  await desk.stop(slotId);
  expect(await next()).toMatchObject({
    kind: 'OFFER_CLOSED',
    slotOffer: { status: 'CLOSED', reason: 'STOPPED' },
  });
});
