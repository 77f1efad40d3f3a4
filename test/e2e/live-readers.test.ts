// Readers at their own pace: who stops reading, and who comes late, get every event once and in order, and hold up nobody
// (api.md, "Subscriptions").
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { decodeId } from '../../src/schema/id.js';
import { eventCursor, readEventCursor } from '../../src/services/events/event-cursor.js';
import { type LiveDesk, openLiveDesk } from '../support/live-desk.js';
import { openRawSocket, type RawSocket } from '../support/raw-socket.js';
import { allTold } from '../support/retorna.js';

const FIELDS = 'cursor visit { id }';
const feed = (fields: string) => `subscription Feed($after: String) { visitChanged(after: $after) {
  ... on VisitChanged { ${fields} } ... on ResyncRequired { reason lastCursor } } }`;
/** Half a megabyte a message, so that even large buffers of the system are soon full. */
const LARGE = feed(
  `cursor visit { id ${Array.from({ length: 300 }, (_, index) => `a${index}: bookedThrough`).join(' ')} }`,
);

let desk: LiveDesk;
let visitId: string;
let open: RawSocket[] = [];

beforeAll(async () => {
  desk = await openLiveDesk({ MAX_ALIASES: '1000', MAX_TOKENS: '10000', MAX_COST: '1000000' });
  const booked = await desk.book({ startsAt: '2026-03-05T11:00:00.000Z', bookedThrough: '語'.repeat(500) });
  visitId = decodeId(booked).id;
});
afterEach(async () => {
  for (const { socket } of open) socket.terminate();
  open = [];
  await desk.followed(0);
});
afterAll(() => desk?.stop());

async function follow(query: string, after: string | null = null): Promise<RawSocket> {
  await allTold(desk.server);
  const before = desk.hub.size;
  const socket = await openRawSocket(desk.server, desk.tokens.receptionist);
  open.push(socket);
  socket.subscribe('feed', query, { after });
  while (desk.hub.size === before) await new Promise((resolve) => setImmediate(resolve));
  return socket;
}

interface Change {
  cursor?: string;
  reason?: string;
  lastCursor?: string;
}

async function heard(socket: RawSocket): Promise<Change> {
  const { type, payload } = await socket.next();
  expect(type).toBe('next');
  return (payload as { data: { visitChanged: Change } }).data.visitChanged;
}

async function positions(socket: RawSocket, count: number): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    const { cursor } = await heard(socket);
    found.push(readEventCursor(desk.clinicId, String(cursor)));
  }
  return found;
}

/** The place of the newest event, once all that was written has one. */
async function lastPosition(): Promise<number> {
  for (;;) {
    const { rows } = await desk.db.query(
      `select last_position::int as last from event_head
      where clinic_id = $1 and not exists (select from event_outbox where clinic_id = $1)`,
      [desk.clinicId],
    );
    if (rows[0]) return rows[0].last;
  }
}

/** The places of `count` events from one on. */
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

/** Stops reading, and writes until the server has noticed; gives how many events there were. */
async function stall(socket: RawSocket, others: RawSocket[], first: number): Promise<number> {
  socket.socket.pause();
  for (let written = 0; ; written += 5) {
    if ((await desk.metric('retorna_stalled_sockets')) === 1) return written;
    await desk.write(visitId, 5);
    for (const other of others) expect(await positions(other, 5)).toEqual(from(first + written, 5));
  }
}

test('a reader that stops holds up nobody, and goes on where it was when it reads again', async () => {
  const first = (await lastPosition()) + 1;
  const [slow, same, small] = [await follow(LARGE), await follow(LARGE), await follow(feed(FIELDS))];
  const stalled = await stall(slow, [same, small], first);
  // Far more than the group keeps in memory: the log has it.
  for (let round = 0; round < 3; round++) {
    await desk.write(visitId, 5);
    const next = first + stalled + round * 5;
    for (const other of [same, small]) expect(await positions(other, 5)).toEqual(from(next, 5));
  }
  slow.socket.resume();
  expect(await positions(slow, stalled + 15)).toEqual(from(first, stalled + 15));
  expect(await desk.metric('retorna_stalled_sockets')).toBe(0);
  await desk.write(visitId, 1);
  for (const one of [slow, same, small]) {
    expect(await positions(one, 1)).toEqual([first + stalled + 15]);
  }
});

test('a reader that stops for longer than the log lasts is told to resync, from what it had', async () => {
  const first = (await lastPosition()) + 1;
  const [slow, other] = [await follow(LARGE), await follow(feed(FIELDS))];
  const stalled = await stall(slow, [other], first);
  // More than the group keeps in memory.
  await desk.write(visitId, 10);
  expect(await positions(other, 10)).toEqual(from(first + stalled, 10));
  const last = await lastPosition();
  await desk.db.query('update event_head set pruned_position = $2 where clinic_id = $1', [
    desk.clinicId,
    last,
  ]);
  slow.socket.resume();
  let had = first - 1;
  for (;;) {
    const { cursor, reason, lastCursor } = await heard(slow);
    if (cursor === undefined) {
      expect({ reason, lastCursor }).toEqual({
        reason: 'CURSOR_TOO_OLD',
        lastCursor: eventCursor(desk.clinicId, had),
      });
      break;
    }
    expect(readEventCursor(desk.clinicId, cursor)).toBe(++had);
  }
  expect((await slow.next()).type).toBe('complete');
  expect(had).toBeLessThan(last);
  await desk.write(visitId, 1);
  expect(await positions(other, 1)).toEqual([last + 1]);
});

test('those who come late, each from elsewhere, join without a gap or a repeat while events go on', async () => {
  const base = await lastPosition();
  const live = await follow(feed(FIELDS));
  await desk.write(visitId, 300);
  // Otherwise the cursors could be ahead of the log.
  await lastPosition();
  const late: { socket: RawSocket; first: number }[] = [];
  for (let index = 0; index < 12; index++) {
    const after = base + index * 25;
    const [socket] = await Promise.all([
      follow(feed(FIELDS), eventCursor(desk.clinicId, after)),
      desk.write(visitId, 3),
    ]);
    late.push({ socket, first: after + 1 });
  }
  const last = await lastPosition();
  expect(last).toBe(base + 336);
  for (const { socket, first } of [{ socket: live, first: base + 1 }, ...late]) {
    expect(await positions(socket, last - first + 1)).toEqual(from(first, last - first + 1));
  }
  expect(await desk.metric('retorna_subscription_groups')).toBe(1);
  await desk.write(visitId, 2);
  for (const { socket } of [{ socket: live }, ...late]) {
    expect(await positions(socket, 2)).toEqual([last + 1, last + 2]);
  }
});
