// What staff do with single messages: send one again, take one back (mission.md, section 1).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId } from '../../src/schema/id.js';
import {
  DeliveryCancelDocument,
  DeliveryMarkReadDocument,
  DeliveryResendDocument,
  DeliveryTimelinesDocument,
  StaffDeliveriesDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** Ninety-nine hours ahead, in São Paulo's working hours. */
const START = plus(NOW, 99);

let server: TestServer;
let sql: pg.Client;
let desk: VisitDesk;

beforeAll(async () => {
  // Without a worker: messages stay as the test has them.
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

/** A booked visit, and its reminder by e-mail. */
async function reminded() {
  const visitId = await desk.book({ startsAt: START });
  const all = await desk.deliveries(visitId);
  const reminder = all.find(({ kind, channel }) => kind === 'REMINDER' && channel === 'EMAIL');
  return { visitId, id: reminder?.id as string };
}

const put = (id: string, columns: string) =>
  sql.query(`update delivery set ${columns} where id = $1`, [decodeId(id, 'Delivery').id]);

const resend = async (
  deliveryId: string,
  more: { idempotencyKey?: string } = {},
  token = desk.tokens.owner,
) => (await ask(server, token, DeliveryResendDocument, { input: { deliveryId, ...more } })).deliveryResend;
const cancel = async (
  deliveryId: string,
  more: { idempotencyKey?: string } = {},
  token = desk.tokens.owner,
) => (await ask(server, token, DeliveryCancelDocument, { input: { deliveryId, ...more } })).deliveryCancel;

const refused = ({ userErrors }: { userErrors: { code: string; deliveryStatus?: string }[] }) =>
  userErrors.map(({ code, deliveryStatus }) => [code, deliveryStatus]);

async function stepsOf(visitId: string, deliveryId: string) {
  const page = { first: 10, steps: 10, filter: { visitIds: [visitId] } };
  const { deliveries } = await ask(server, desk.tokens.owner, DeliveryTimelinesDocument, page);
  const found = deliveries.nodes.find(({ id }) => id === deliveryId);
  return found?.timeline.nodes.map(({ kind, plannedReason, statusReason }) => [
    kind,
    plannedReason ?? statusReason,
  ]);
}

describe('a message is sent again', () => {
  test.each(['SENT', 'FAILED', 'SUPPRESSED', 'UNKNOWN'])(
    'when it is %s, as one of its own',
    async (status) => {
      const { visitId, id } = await reminded();
      await put(id, `status = '${status}', attempts = 1, finished_at = due_at`);
      const { delivery, userErrors } = await resend(id);
      expect(userErrors).toEqual([]);
      expect(delivery).toMatchObject({
        kind: 'REMINDER',
        channel: 'EMAIL',
        occasion: '1/1',
        bookingNumber: 1,
        status: 'PLANNED',
        plannedReason: 'RESENT',
        dueAt: NOW,
        usefulUntil: START,
        resendOf: { id },
      });
      expect(await stepsOf(visitId, delivery?.id as string)).toEqual([['PLANNED', 'RESENT']]);
    },
  );

  test.each([
    ['is still planned', `status = 'PLANNED'`, 'PLANNED'],
    [
      'is on its way',
      `status = 'LEASED', handed_over_at = now(), leased_until = now(), lease_token = 1`,
      'LEASED',
    ],
    ['was taken back', `status = 'WITHDRAWN'`, 'WITHDRAWN'],
    ['is no longer useful', `status = 'SENT', useful_until = '${NOW}'`, 'SENT'],
  ])('but not when it %s', async (_, columns, status) => {
    const { id } = await reminded();
    await put(id, columns);
    expect(refused(await resend(id))).toEqual([['ACTION_NOT_ALLOWED', status]]);
  });

  test('also when it is about a visit, and of none of its bookings', async () => {
    const { id } = await reminded();
    await put(id, `status = 'SENT', kind = 'FREED_SLOT_OFFER', booking_number = null`);
    const { delivery, userErrors } = await resend(id);
    expect([delivery?.kind, delivery?.bookingNumber, userErrors]).toEqual(['FREED_SLOT_OFFER', null, []]);
  });

  test('as marketing, if that is what its kind has become', async () => {
    const { visitId, id } = await reminded();
    await put(id, `status = 'SENT'`);
    await desk.switchClinic({ marketingKinds: ['REMINDER'], quietHours: null });
    const again = (await resend(id)).delivery?.id;
    await desk.advance(NOW);
    const sent = (await desk.deliveries(visitId)).find((one) => one.id === again);
    expect(sent).toMatchObject({ status: 'SUPPRESSED', statusReason: 'NO_CONSENT' });
  });

  test('nor when its visit was moved or cancelled since', async () => {
    const moved = await reminded();
    await put(moved.id, `status = 'SENT'`);
    await desk.move(moved.visitId, plus(START, 1));
    expect(refused(await resend(moved.id))).toEqual([['ACTION_NOT_ALLOWED', 'SENT']]);
    const cancelled = await reminded();
    await put(cancelled.id, `status = 'SENT'`);
    await desk.cancel(cancelled.visitId);
    expect(refused(await resend(cancelled.id))).toEqual([['ACTION_NOT_ALLOWED', 'SENT']]);
  });

  test('as often as it is asked for, at the same time and whichever of them it is', async () => {
    const { id } = await reminded();
    await put(id, `status = 'SENT'`);
    const first = await Promise.all([resend(id), resend(id), resend(id)]);
    const again = first[0]?.delivery?.id as string;
    await put(again, `status = 'FAILED'`);
    const all = [...first, await resend(again)].map(({ delivery }) => delivery?.occasion);
    expect(all.sort()).toEqual(['1/1', '1/2', '1/3', '1/4']);
  });

  test('once for one idempotency key', async () => {
    const { visitId, id } = await reminded();
    await put(id, `status = 'SENT'`);
    const count = async () => (await desk.deliveries(visitId)).length;
    const before = await count();
    const [one, two] = [await resend(id, { idempotencyKey: 'k' }), await resend(id, { idempotencyKey: 'k' })];
    expect(one).toEqual(two);
    expect(await count()).toBe(before + 1);
  });
});

describe('a message is taken back', () => {
  test.each([
    ['while it is planned', `status = 'PLANNED'`],
    ['when a worker has taken it up', `status = 'LEASED', lease_token = 1, leased_until = now()`],
  ])('%s', async (_, columns) => {
    const { visitId, id } = await reminded();
    await put(id, columns);
    const { delivery, userErrors } = await cancel(id);
    expect(userErrors).toEqual([]);
    expect(delivery).toEqual({
      id,
      status: 'WITHDRAWN',
      statusReason: 'CANCELLED_BY_STAFF',
      finishedAt: NOW,
    });
    expect((await stepsOf(visitId, id))?.at(-1)).toEqual(['WITHDRAWN', 'CANCELLED_BY_STAFF']);
    expect(refused(await cancel(id))).toEqual([['ACTION_NOT_ALLOWED', 'WITHDRAWN']]);
  });

  test.each([
    [
      'has left',
      `status = 'LEASED', handed_over_at = now(), leased_until = now(), lease_token = 1`,
      'LEASED',
    ],
    ['was sent', `status = 'SENT'`, 'SENT'],
    ['was suppressed', `status = 'SUPPRESSED'`, 'SUPPRESSED'],
  ])('but not once it %s', async (_, columns, status) => {
    const { id } = await reminded();
    await put(id, columns);
    expect(refused(await cancel(id))).toEqual([['ACTION_NOT_ALLOWED', status]]);
  });

  test('and is not sent when its time comes', async () => {
    const { visitId, id } = await reminded();
    await cancel(id);
    await desk.advance(START);
    const all = await desk.deliveries(visitId);
    expect(all.find((one) => one.id === id)).toMatchObject({ status: 'WITHDRAWN', recipient: null });
  });
});

describe('a message is marked as read', () => {
  const markRead = async (deliveryId: string, token: string) =>
    (
      await ask(server, token, DeliveryMarkReadDocument, {
        input: { deliveryId, evidence: 'OPENED_IN_APP' },
      })
    ).deliveryMarkRead;

  test('by the app of the patient to whom it went, the first time counting', async () => {
    const { visitId, id } = await reminded();
    await put(id, `status = 'SENT', attempts = 1, handed_over_at = '${NOW}', finished_at = '${NOW}'`);
    const token = await desk.patientToken(desk.patientId);
    const read = { id, readAt: NOW, readEvidence: 'OPENED_IN_APP' };
    expect(await markRead(id, token)).toEqual({ delivery: read, userErrors: [] });
    await desk.advance(plus(NOW, 1));
    expect(await markRead(id, token)).toEqual({ delivery: read, userErrors: [] });
    const steps = await stepsOf(visitId, id);
    expect(steps?.filter(([kind]) => kind === 'OPENED_IN_APP')).toHaveLength(1);
  });

  test('when it was sent again, so that no SMS follows', async () => {
    const patientId = await desk.patient('Caio', 'caio@example.com', '+5511987654321');
    const visitId = await desk.book({ startsAt: START, patientId });
    await desk.advance(NOW);
    const mail = (await desk.deliveries(visitId)).find(({ status }) => status === 'SENT');
    const again = (await resend(mail?.id as string)).delivery?.id as string;
    await desk.advance(plus(NOW, 1));
    expect((await markRead(again, await desk.patientToken(patientId))).userErrors).toEqual([]);
    await desk.advance(plus(NOW, 4));
    const sms = (await desk.deliveries(visitId)).find(
      ({ channel, kind }) => channel === 'SMS' && kind === 'VISIT_BOOKED',
    );
    expect(sms).toMatchObject({ status: 'SUPPRESSED', statusReason: 'READ' });
  });

  test('but not before it has left, nor by another patient', async () => {
    const { id } = await reminded();
    const token = await desk.patientToken(desk.patientId);
    expect(refused(await markRead(id, token))).toEqual([['ACTION_NOT_ALLOWED', 'PLANNED']]);
    const other = await desk.patientToken(await desk.patient('Bia'));
    expect(refused(await markRead(id, other))).toEqual([['NOT_FOUND', undefined]]);
  });
});

describe('who does neither is', () => {
  test('the patient, whose own message it is', async () => {
    const { id } = await reminded();
    const token = await desk.patientToken(desk.patientId);
    await expect(resend(id, {}, token)).rejects.toThrow('FORBIDDEN');
    await expect(cancel(id, {}, token)).rejects.toThrow('FORBIDDEN');
  });

  test('a marketer, who only reads', async () => {
    const { id } = await reminded();
    await expect(cancel(id, {}, desk.tokens.marketer)).rejects.toThrow('FORBIDDEN');
  });

  test('whoever has the message of another clinic', async () => {
    const { id } = await reminded();
    const other = await openDesk(server);
    expect(refused(await cancel(id, {}, other.tokens.owner))).toEqual([['NOT_FOUND', undefined]]);
    expect(refused(await resend(id, {}, other.tokens.owner))).toEqual([['NOT_FOUND', undefined]]);
  });
});

test('a message to staff says by name to whom it goes, and to no patient', async () => {
  const { rows } = await sql.query(
    `insert into delivery (clinic_id, id, kind, channel, staff_id, subject_id, occasion, status, planned_reason,
       due_at, attempt_at, useful_until, attempts, lease_token, planned_at)
     select clinic_id, gen_random_uuid(), 'TASK_DUE', 'EMAIL', id, gen_random_uuid(), '1', 'PLANNED', 'TASK_DUE',
       $2, $2, $3, 0, 0, $2 from staff where clinic_id = $1 and role = 'OPERATOR' returning staff_id`,
    [desk.clinicId, plus(NOW, 1), plus(NOW, 2)],
  );
  const { rows: staff } = await sql.query('select name from staff where id = $1', [rows[0].staff_id]);
  const { deliveries } = await ask(server, desk.tokens.owner, StaffDeliveriesDocument, { first: 5 });
  expect(deliveries.nodes).toEqual([
    { id: expect.any(String), staffName: staff[0].name, recipient: null, patient: null, visit: null },
  ]);
  const own = await ask(server, await desk.patientToken(desk.patientId), StaffDeliveriesDocument, {
    first: 5,
  });
  expect(own.deliveries.nodes).toEqual([]);
});
