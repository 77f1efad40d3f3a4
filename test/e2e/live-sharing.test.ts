// What many follow alike is answered once, and nobody gets another's view (mission.md, sections 10 and 11).
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  BoardSlotChangesDocument,
  BoardTaskChangesDocument,
  BoardVisitChangesDocument,
} from '../../src/pages/board/generated.js';
import { decodeId } from '../../src/schema/id.js';
import { type LiveDesk, openLiveDesk } from '../support/live-desk.js';
import { openRawSocket, type RawSocket } from '../support/raw-socket.js';
import { allTold } from '../support/retorna.js';
import { plus } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo. */
const THURSDAY = '2026-03-05T11:00:00.000Z';
const FEED = `subscription Feed($after: String) { visitChanged(after: $after) { __typename
  ... on VisitChanged { cursor kind visit { id patient { firstName } } }
  ... on ResyncRequired { reason lastCursor } } }`;
const ANSWERED = 'retorna_operation_seconds_count{kind="subscription"}';

let desk: LiveDesk;
let visitId: string;
let open: RawSocket[] = [];

beforeAll(async () => {
  desk = await openLiveDesk();
  visitId = decodeId(await desk.book({ startsAt: THURSDAY })).id;
});
afterEach(async () => {
  for (const { socket } of open) socket.terminate();
  open = [];
  await desk.followed(0);
});
afterAll(() => desk?.stop());

/** As many subscriptions, each on a socket of its own. */
async function follow(token: string, count = 1, query = FEED): Promise<RawSocket[]> {
  await allTold(desk.server);
  const before = desk.hub.size;
  const sockets: RawSocket[] = [];
  for (let index = 0; index < count; index++) {
    const socket = await openRawSocket(desk.server, token);
    socket.subscribe(`mine "${index}" é`, query);
    sockets.push(socket);
    open.push(socket);
  }
  await desk.followed(before + count);
  return sockets;
}

interface Message {
  data?: { visitChanged: { kind: string; cursor: string; visit: { id: string; patient: unknown } } };
  errors?: { extensions: { code: string } }[];
}

async function heard(socket: RawSocket): Promise<Message> {
  const { type, payload } = await socket.next();
  expect(type).toBe('next');
  return payload as Message;
}

test('an event is answered once for all who see the same of it', async () => {
  const others = [await desk.staff('RECEPTIONIST'), await desk.staff('RECEPTIONIST')];
  const sockets = await follow(desk.tokens.receptionist, 10);
  for (const { token } of others) sockets.push(...(await follow(token, 5)));
  expect(await desk.metric('retorna_subscription_groups')).toBe(1);
  expect(await desk.metric('retorna_subscriptions')).toBe(20);
  const before = await desk.metric(ANSWERED);
  await desk.write(visitId, 3);
  for (const socket of sockets) {
    const cursors = new Set<string | undefined>();
    for (let index = 0; index < 3; index++) {
      const { data } = await heard(socket);
      expect(data?.visitChanged).toMatchObject({ kind: 'VISIT_CONFIRMED', visit: { patient: {} } });
      cursors.add(data?.visitChanged.cursor);
    }
    expect(cursors.size).toBe(3);
  }
  expect((await desk.metric(ANSWERED)) - before).toBe(3);
});

test('two members of staff of one role share the board’s subscriptions, and those of tasks where they lead', async () => {
  const documents = [BoardVisitChangesDocument, BoardSlotChangesDocument, BoardTaskChangesDocument].map(
    String,
  );
  for (const [role, groups] of [['MANAGER', 3] as const, ['RECEPTIONIST', 4] as const]) {
    const before = await desk.metric('retorna_subscription_groups');
    const two = [await desk.staff(role), await desk.staff(role)];
    for (const { token } of two) for (const document of documents) await follow(token, 1, document);
    expect((await desk.metric('retorna_subscription_groups')) - before).toBe(groups);
  }
});

test('another role, a partner and each patient are answered by themselves', async () => {
  const [bela, caio] = [await desk.patient('Bela'), await desk.patient('Caio')];
  const theirs = decodeId(await desk.book({ startsAt: plus(THURSDAY, 2), patientId: bela })).id;
  const tokens = [
    ...[desk.tokens.receptionist, desk.tokens.marketer, desk.tokens.partner],
    ...[await desk.patientToken(bela), await desk.patientToken(caio)],
  ];
  const [receptionist, marketer, partner, belas, caios] = (
    await Promise.all(tokens.map(async (token) => openRawSocket(desk.server, token)))
  ).map((socket) => {
    open.push(socket);
    socket.subscribe('feed', FEED);
    return socket;
  }) as [RawSocket, RawSocket, RawSocket, RawSocket, RawSocket];
  await desk.followed(5);
  expect(await desk.metric('retorna_subscription_groups')).toBe(5);
  await desk.write(theirs);
  const caiosVisit = decodeId(await desk.book({ startsAt: plus(THURSDAY, 1), patientId: caio })).id;
  const expected = [
    { kind: 'VISIT_CONFIRMED', visit: { patient: { firstName: 'Bela' } } },
    { kind: 'VISIT_BOOKED', visit: { patient: { firstName: 'Caio' } } },
  ];
  for (const socket of [receptionist, marketer, partner]) {
    for (const one of expected) expect((await heard(socket)).data?.visitChanged).toMatchObject(one);
  }
  await desk.write(caiosVisit);
  await desk.write(theirs);
  for (const name of ['Bela', 'Bela']) {
    expect((await heard(belas)).data?.visitChanged.visit.patient).toEqual({ firstName: name });
  }
  for (const name of ['Caio', 'Caio']) {
    expect((await heard(caios)).data?.visitChanged.visit.patient).toEqual({ firstName: name });
  }
  expect([belas.waiting, caios.waiting]).toEqual([[], []]);
});

test('who leaves the clinic hears nothing more, and the others of the group do', async () => {
  const { id, token } = await desk.staff('RECEPTIONIST');
  const [leaver] = (await follow(token)) as [RawSocket];
  const [stayer] = (await follow(desk.tokens.receptionist)) as [RawSocket];
  await desk.write(visitId);
  await heard(leaver);
  await heard(stayer);
  await desk.db.query(`update staff set deactivated_at = '2026-03-01' where id = $1`, [id]);
  desk.forget();
  const closed = new Promise((resolve) => leaver.socket.once('close', resolve));
  await desk.write(visitId, 2);
  expect(await closed).toBe(4403);
  expect(leaver.waiting.filter(({ type }) => type === 'next')).toEqual([]);
  for (let index = 0; index < 2; index++) await heard(stayer);
});

test('whose role changes goes on in the view of the new one, without a gap', async () => {
  const { id, token } = await desk.staff('RECEPTIONIST');
  const [mover] = (await follow(token)) as [RawSocket];
  await follow(desk.tokens.receptionist);
  expect(await desk.metric('retorna_subscription_groups')).toBe(1);
  await desk.write(visitId);
  const cursors = [(await heard(mover)).data?.visitChanged.cursor];
  await desk.db.query(`update staff set role = 'MARKETER' where id = $1`, [id]);
  desk.forget();
  await desk.write(visitId, 3);
  for (let index = 0; index < 3; index++) cursors.push((await heard(mover)).data?.visitChanged.cursor);
  expect(await desk.metric('retorna_subscription_groups')).toBe(2);
  await desk.write(visitId);
  cursors.push((await heard(mover)).data?.visitChanged.cursor);
  expect([...new Set(cursors)].sort()).toEqual(cursors);
  expect(mover.waiting).toEqual([]);
});

test('a partner whose key loses a scope is told so at the next event, and gets none of it', async () => {
  const [partner] = (await follow(desk.tokens.partner)) as [RawSocket];
  const scopes = await desk.db.query('select scopes from api_key where clinic_id = $1', [desk.clinicId]);
  await desk.write(visitId);
  await heard(partner);
  await desk.db.query(
    `update api_key set scopes = array_remove(scopes, 'visits:read') where clinic_id = $1`,
    [desk.clinicId],
  );
  desk.forget();
  await desk.write(visitId);
  expect(await partner.next()).toMatchObject({
    type: 'error',
    payload: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  await desk.db.query('update api_key set scopes = $2 where clinic_id = $1', [
    desk.clinicId,
    scopes.rows[0].scopes,
  ]);
  desk.forget();
});

test('nothing is written after the client has completed', async () => {
  const [quitter, other] = (await follow(desk.tokens.receptionist, 2)) as [RawSocket, RawSocket];
  quitter.send({ id: 'mine "0" é', type: 'complete' });
  await desk.followed(1);
  await desk.write(visitId, 2);
  await heard(other);
  await heard(other);
  quitter.send({ type: 'ping' });
  expect((await quitter.next()).type).toBe('pong');
});
