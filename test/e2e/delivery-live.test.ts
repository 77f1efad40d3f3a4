// What subscribers hear of messages, and who hears it (mission.md, sections 1 and 10).
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { makeApiKey } from '../../src/services/clinic/api-key.js';
import { newId } from '../../src/services/new-id.js';
import {
  DeliveryCancelDocument,
  DeliveryChangedDocument,
  type DeliveryChangedSubscription,
  EventsDocument,
} from '../support/generated.js';
import { ask, type Subscription, startRetorna, subscribe, type TestServer } from '../support/retorna.js';
import { follow, NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** Ninety-nine hours ahead, in São Paulo's working hours. */
const START = plus(NOW, 99);

let server: TestServer;
let sql: pg.Client;
let desk: VisitDesk;
const open: Subscription<unknown>[] = [];

beforeAll(async () => {
  // Without a worker nothing is sent, so that each test tells what happens.
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

type Change = Extract<DeliveryChangedSubscription['deliveryChanged'], { __typename: 'DeliveryChanged' }>;

const changeOf = ({ deliveryChanged }: DeliveryChangedSubscription): Change => {
  if (deliveryChanged.__typename !== 'DeliveryChanged') throw new Error('A resync came in its place');
  return deliveryChanged;
};

async function feedOf(filter: object, token = desk.tokens.manager) {
  const feed = await follow(server, token, DeliveryChangedDocument, { filter });
  open.push(feed);
  return {
    /** The next message that was taken back; that some were planned may have been told before. */
    async next(): Promise<Change> {
      for (;;) {
        const change = changeOf(await feed.message());
        if (change.kind !== 'DELIVERY_PLANNED') return change;
      }
    },
  };
}

/** The visit's messages, all still planned. */
async function booked(patientId = desk.patientId, startsAt = START) {
  const visitId = await desk.book({ startsAt, patientId });
  return { visitId, all: await desk.deliveries(visitId) };
}

const cancel = async (deliveryId: string) => {
  const { deliveryCancel } = await ask(server, desk.tokens.owner, DeliveryCancelDocument, {
    input: { deliveryId },
  });
  expect(deliveryCancel.userErrors).toEqual([]);
};

const told = ({ kind, delivery }: Change) => [kind, delivery.id, delivery.status];

test('a message that staff take back is told at once, with its reason', async () => {
  const { all } = await booked();
  const reminder = all.find(({ kind }) => kind === 'REMINDER')?.id as string;
  const feed = await feedOf({ patientIds: [desk.patientId] });
  const heard = feed.next();
  await cancel(reminder);
  expect(await heard).toMatchObject({
    kind: 'DELIVERY_WITHDRAWN',
    occurredAt: NOW,
    delivery: { id: reminder, kind: 'REMINDER', status: 'WITHDRAWN', statusReason: 'CANCELLED_BY_STAFF' },
  });
});

test('each hears of the patients, visits, kinds and channels that they ask for, and of nothing else', async () => {
  const other = await desk.patient('Bia');
  const [ana, bia] = [await booked(), await booked(other, plus(START, 1))];
  const mails = [...ana.all, ...bia.all].filter(({ channel }) => channel === 'EMAIL');
  const filters: [object, (id: string) => boolean][] = [
    [{ patientIds: [other] }, (id) => bia.all.some((one) => one.id === id)],
    [{ visitIds: [ana.visitId] }, (id) => ana.all.some((one) => one.id === id)],
    [{ kinds: ['REMINDER'] }, (id) => mails.find((one) => one.id === id)?.kind === 'REMINDER'],
    [{ kinds: ['REMINDER'], patientIds: [other] }, (id) => id === reminderOf(bia.all)],
    [{ channels: ['EMAIL'] }, () => true],
    [{}, () => true],
  ];
  const feeds: Awaited<ReturnType<typeof feedOf>>[] = [];
  for (const [filter] of filters) feeds.push(await feedOf(filter));
  const firsts = feeds.map((feed) => feed.next());
  for (const { id } of mails) await cancel(id);
  for (const [index, [, wanted]] of filters.entries()) {
    const expected = mails
      .filter(({ id }) => wanted(id))
      .map(({ id }) => ['DELIVERY_WITHDRAWN', id, 'WITHDRAWN']);
    const heard = [told((await firsts[index]) as Change)];
    while (heard.length < expected.length) heard.push(told((await feeds[index]?.next()) as Change));
    expect(heard).toEqual(expected);
  }
});

const reminderOf = (all: { id: string; kind: string; channel: string }[]) =>
  all.find(({ kind, channel }) => kind === 'REMINDER' && channel === 'EMAIL')?.id;

test('a patient hears of messages to themselves only', async () => {
  const other = await desk.patient('Bia');
  const feed = await feedOf({}, await desk.patientToken(other));
  const heard = feed.next();
  const { all } = await booked();
  await cancel(reminderOf(all) as string);
  const { all: own } = await booked(other, plus(START, 1));
  await cancel(reminderOf(own) as string);
  expect((await heard).delivery.id).toBe(reminderOf(own));
});

async function keyWith(...scopes: string[]): Promise<string> {
  const id = newId();
  const { token, secretHash } = makeApiKey(desk.clinicId, id);
  await sql.query(
    `insert into api_key (clinic_id, id, name, secret_hash, scopes, created_at) values ($1, $2, 'One', $3, $4, now())`,
    [desk.clinicId, id, secretHash, scopes],
  );
  return token;
}

test('a partner needs the scope for events beside the one for messages', async () => {
  for (const scopes of [['deliveries:read'], ['events:read'], ['events:read', 'visits:read']]) {
    const feed = await subscribe(server, await keyWith(...scopes), DeliveryChangedDocument, {});
    await expect(feed.message()).rejects.toThrow('FORBIDDEN');
    await feed.close();
  }
  const both = await feedOf({}, await keyWith('events:read', 'deliveries:read'));
  const heard = both.next();
  const { all } = await booked();
  await cancel(reminderOf(all) as string);
  expect((await heard).delivery.id).toBe(reminderOf(all));
});

test('whoever comes back with a cursor gets what was missed, in order', async () => {
  const { all } = await booked();
  const feed = await feedOf({ channels: ['EMAIL'] });
  const heard = feed.next();
  const mails = all.filter(({ channel }) => channel === 'EMAIL').map(({ id }) => id);
  await cancel(mails[0] as string);
  const { cursor } = await heard;
  for (const id of mails.slice(1)) await cancel(id);
  const again = await subscribe(server, desk.tokens.manager, DeliveryChangedDocument, {
    filter: { channels: ['EMAIL'] },
    after: cursor,
  });
  open.push(again);
  for (const id of mails.slice(1)) expect(changeOf(await again.message()).delivery.id).toBe(id);
});

test('the facts are in `events` too, to who may read messages', async () => {
  const kinds = ['DELIVERY_WITHDRAWN' as const];
  const partner = await keyWith('events:read', 'deliveries:read');
  const events = await follow(server, partner, EventsDocument, { kinds });
  open.push(events);
  const heard = events.message();
  const { all } = await booked();
  const reminder = reminderOf(all) as string;
  await cancel(reminder);
  expect((await heard).events).toMatchObject({
    kind: 'DELIVERY_WITHDRAWN',
    delivery: { id: reminder },
    // The scope for visits is not among the key's.
    visit: null,
    slot: null,
  });
});
