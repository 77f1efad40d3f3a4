// Several server processes on one database: a client of any of them sees every event once and in one order (mission.md,
// section 10; architecture.md, "Beyond one machine").
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type EventKind,
  EventsDocument,
  type EventsSubscription,
  VisitBookDocument,
} from '../support/generated.js';
import { ask, type Subscription, startRetorna, subscribe, type TestServer } from '../support/retorna.js';
import { follow, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

type Event = Extract<EventsSubscription['events'], { __typename: 'Event' }>;
type Feed = Subscription<EventsSubscription>;

const CLOCK = '2026-03-02T08:00:00.000Z';
const TUESDAY = '2026-03-03T11:00:00.000Z';

let servers: TestServer[] = [];
let closing: (() => Promise<void>)[] = [];
let desk: VisitDesk;

/** The first owns the database and is stopped last. */
async function start(...environments: Record<string, string>[]): Promise<TestServer[]> {
  for (const env of environments) {
    const databaseUrl = servers[0]?.databaseUrl;
    servers.push(await startRetorna({ env, ...(databaseUrl ? { databaseUrl } : {}) }));
  }
  desk = await openDesk(servers[0] as TestServer, CLOCK);
  return servers;
}

beforeEach(() => {
  servers = [];
  closing = [];
});
afterEach(async () => {
  for (const close of closing) await close();
  for (const server of servers.reverse()) await server.stop();
});

/** What the tests do to visits; their messages are told beside it. */
const kinds: EventKind[] = ['VISIT_BOOKED', 'VISIT_CONFIRMED', 'VISIT_ARRIVED'];

async function followEvents(server: TestServer): Promise<Feed> {
  const feed = await follow(server, desk.tokens.manager, EventsDocument, { kinds });
  closing.push(feed.close);
  return feed;
}

async function take(feed: Feed, count: number): Promise<Event[]> {
  const events: Event[] = [];
  while (events.length < count) {
    const { events: event } = await feed.message();
    if (event.__typename !== 'Event') throw new Error(`${event.reason} came in place of an event`);
    events.push(event);
  }
  return events;
}

async function book(server: TestServer, startsAt: string, idempotencyKey?: string) {
  const { patientId, calendars, services, tokens } = desk;
  const place = { patientId, calendarId: calendars.helena, serviceId: services.halfHour, startsAt };
  const input = idempotencyKey === undefined ? place : { ...place, idempotencyKey };
  return (await ask(server, tokens.receptionist, VisitBookDocument, { input })).visitBook;
}

/** Start times of Helena's first days, more than enough for a test. */
const timesOf = async (count: number) =>
  (await desk.freeTimes('2026-03-03', '2026-03-20', [desk.calendars.helena])).slice(0, count);

const lines = (events: Event[]) =>
  events.map(({ eventId, cursor, kind, visit }) => `${eventId} ${cursor} ${kind} ${visit?.id}`);

describe.each([
  ['one serving, the other doing all', [{ ROLE: 'api' }, { ROLE: 'api,worker,relay' }]],
  ['two serving, a third placing events', [{ ROLE: 'api' }, { ROLE: 'api' }, { ROLE: 'relay' }]],
  ['both doing all', [{}, {}]],
])('processes on one database, %s,', (_, roles) => {
  test('tell their clients everything once, in one order, while both are written to', async () => {
    const [one, two] = (await start(...roles)) as [TestServer, TestServer];
    const feeds = [await followEvents(one), await followEvents(two)];
    const times = await timesOf(60);
    const booked = await Promise.all(times.map((startsAt, index) => book(index % 2 ? one : two, startsAt)));
    const ids = booked.map(({ visit }) => visit?.id);
    const [seen, alsoSeen] = await Promise.all(feeds.map((feed) => take(feed, times.length)));
    expect(lines(alsoSeen as Event[])).toEqual(lines(seen as Event[]));
    expect(seen?.map(({ visit }) => visit?.id).sort()).toEqual(ids.sort());
    expect(seen?.every(({ kind }) => kind === 'VISIT_BOOKED')).toBe(true);

    // What one client does after another stands behind it, wherever they did it.
    for (const [index, id] of ids.slice(0, 6).entries()) {
      await desk.act(index % 2 ? 'confirm' : 'markArrived', id as string);
    }
    const [then, alsoThen] = await Promise.all(feeds.map((feed) => take(feed, 6)));
    expect(then?.map(({ visit }) => visit?.id)).toEqual(ids.slice(0, 6));
    expect(lines(alsoThen as Event[])).toEqual(lines(then as Event[]));
  });
});

test('a client that is cut off goes on at another process where it was', async () => {
  const [one, two] = (await start({ ROLE: 'api' }, { ROLE: 'api,worker,relay' })) as [TestServer, TestServer];
  const times = await timesOf(40);
  const whole = await followEvents(two);
  const cut = await followEvents(one);
  const writing = Promise.all(
    times.slice(0, 30).map((startsAt, index) => book(index % 2 ? one : two, startsAt)),
  );
  const before = await take(cut, 7);
  cut.cut();
  await writing;
  const after = before.at(-1)?.cursor as string;
  const again = await subscribe(two, desk.tokens.manager, EventsDocument, { kinds, after });
  closing.push(again.close);
  const missed = await take(again, 23);
  for (const startsAt of times.slice(30)) await book(one, startsAt);
  const live = await take(again, 10);
  expect(lines([...before, ...missed, ...live])).toEqual(lines(await take(whole, 40)));
});

test('of bookings of one time on both, one is kept; and one of those with one key', async () => {
  const [one, two] = (await start({ ROLE: 'api' }, { ROLE: 'api,relay' })) as [TestServer, TestServer];
  const on = (index: number) => (index % 2 ? one : two);
  const upTo = Array.from({ length: 20 }, (_, index) => index);
  const raced = await Promise.all(upTo.map((index) => book(on(index), TUESDAY)));
  expect(raced.filter(({ visit }) => visit)).toHaveLength(1);
  for (const { userErrors } of raced.filter(({ visit }) => !visit)) {
    expect(userErrors).toMatchObject([{ code: 'SLOT_TAKEN', nextFree: plus(TUESDAY, 0, 30) }]);
  }
  const repeated = await Promise.all(upTo.map((index) => book(on(index), plus(TUESDAY, 2), 'once')));
  expect(new Set(repeated.map(({ visit }) => visit?.id)).size).toBe(1);
});
