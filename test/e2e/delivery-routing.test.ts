import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import {
  type EmailMessage,
  type PushMessage,
  type SmsMessage,
  TransportError,
} from '../../src/services/messaging/transport.js';
import { type CollectingTransport, collectingTransport } from '../support/collecting-transport.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
  type TestPatient,
  type TestVisit,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
let clinic: TestClinic;
let email: CollectingTransport<EmailMessage>;
let sms: CollectingTransport<SmsMessage>;
let push: CollectingTransport<PushMessage>;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.time.time = NOW;
  clinic = await house.clinic();
  email = collectingTransport('smtp');
  sms = collectingTransport('twilio');
  push = collectingTransport('push');
});
/** What a test leaves planned is no other's. */
beforeEach(async () => {
  await house.clear();
});

const PHONE = '+48501234567';
const send = () => sendDueDeliveries(house.work({ EMAIL: email, SMS: sms, PUSH: push }));

/** As it is planned: by e-mail and push, and for bookings by staff by SMS 4 h later. */
async function book(visit: Partial<TestVisit>, patient: TestPatient, kind: 'VISIT_BOOKED' | 'REMINDER') {
  const booked = await clinic.visit(visit, patient);
  await clinic.delivery({ visit: booked, kind });
  await clinic.delivery({ visit: booked, kind, channel: 'PUSH' });
  if (kind === 'VISIT_BOOKED' && booked.placedBy === 'STAFF') {
    await clinic.delivery({
      visit: booked,
      channel: 'SMS',
      reason: 'UNREAD_AFTER_4_H',
      dueAt: hoursAfter(NOW, 4),
    });
  }
  return booked;
}

const outcome = async () =>
  Object.fromEntries(
    (await clinic.deliveries()).map(({ channel, status, reason }) => [
      channel,
      reason === null ? status : `${status} ${reason}`,
    ]),
  );
const smsRow = async () => (await clinic.deliveries()).find(({ channel }) => channel === 'SMS');

describe('a reminder', () => {
  test('goes by e-mail and push to who has both, and not by SMS', async () => {
    const visit = await clinic.visit({}, { phone: PHONE });
    await clinic.device(visit.patientId);
    await clinic.delivery({ visit, kind: 'REMINDER' });
    await clinic.delivery({ visit, kind: 'REMINDER', channel: 'PUSH' });
    expect(await send()).toBe(2);
    expect(await outcome()).toEqual({ EMAIL: 'SENT', PUSH: 'SENT' });
    expect(push.sent[0]).toMatchObject({ channel: 'PUSH', devices: [{ service: 'FCM' }] });
  });

  test('goes by SMS in place of push to who does not have the app, at that moment', async () => {
    await book({}, { phone: PHONE }, 'REMINDER');
    expect(await send()).toBe(2);
    expect(await outcome()).toEqual({ EMAIL: 'SENT', PUSH: 'SUPPRESSED NO_APP', SMS: 'SENT' });
    expect(await smsRow()).toMatchObject({ plannedReason: 'NO_APP', dueAt: NOW, recipient: PHONE });
    expect(sms.sent[0]?.to).toBe(PHONE);
    expect(await clinic.timeline((await smsRow())?.id ?? '')).toEqual(['PLANNED NO_APP', 'CHECKED', 'SENT']);
  });

  test('goes by SMS too where this server has nothing to send push messages with', async () => {
    const visit = await book({}, { phone: PHONE }, 'REMINDER');
    await clinic.device(visit.patientId);
    await sendDueDeliveries(house.work({ SMS: sms }));
    expect(await outcome()).toEqual({ EMAIL: 'PLANNED', PUSH: 'SUPPRESSED NO_APP', SMS: 'SENT' });
  });

  test('reaches nobody without address, app and phone, and says so of each', async () => {
    await book({}, { email: null }, 'REMINDER');
    expect(await send()).toBe(0);
    expect(await outcome()).toEqual({
      EMAIL: 'SUPPRESSED NO_ADDRESS',
      PUSH: 'SUPPRESSED NO_APP',
      SMS: 'SUPPRESSED NO_PHONE',
    });
  });

  test('that staff send again by push has no substitute', async () => {
    const visit = await clinic.visit({}, { phone: PHONE });
    await clinic.delivery({ visit, kind: 'REMINDER', channel: 'PUSH', reason: 'RESENT', occasion: '1/1' });
    await send();
    expect(await outcome()).toEqual({ PUSH: 'SUPPRESSED NO_APP' });
  });
});

describe('a campaign', () => {
  test('that names push gets no SMS in its place', async () => {
    const patientId = await clinic.patient({ phone: PHONE });
    await clinic.consent(patientId, 'PUSH');
    const what = {
      patientId,
      kind: 'CAMPAIGN',
      channel: 'PUSH',
      reason: 'CAMPAIGN',
      marketing: true,
    } as const;
    await clinic.delivery(what);
    await send();
    expect(await outcome()).toEqual({ PUSH: 'SUPPRESSED NO_APP' });
  });
});

describe('a booking that staff made', () => {
  test('waits 4 h for the e-mail to be read, and then goes by SMS', async () => {
    await book({}, { phone: PHONE }, 'VISIT_BOOKED');
    await send();
    expect(await outcome()).toEqual({ EMAIL: 'SENT', PUSH: 'SUPPRESSED NO_APP', SMS: 'PLANNED' });
    house.time.time = new Date(hoursAfter(NOW, 4).getTime() - 1);
    expect(await send()).toBe(0);
    house.time.time = hoursAfter(NOW, 4);
    expect(await send()).toBe(1);
    expect(await smsRow()).toMatchObject({ status: 'SENT', plannedReason: 'UNREAD_AFTER_4_H' });
  });

  test('does not go by SMS once the e-mail was read', async () => {
    await book({}, { phone: PHONE }, 'VISIT_BOOKED');
    await send();
    await house.db
      .updateTable('delivery')
      .set({ read_at: NOW, read_evidence: 'LINK_FOLLOWED' })
      .where('clinic_id', '=', clinic.id)
      .where('channel', '=', 'EMAIL')
      .execute();
    house.time.time = hoursAfter(NOW, 4);
    expect(await send()).toBe(0);
    expect((await outcome()).SMS).toBe('SUPPRESSED READ');
  });

  test('goes by SMS at once to who has neither address nor app', async () => {
    await book({}, { phone: PHONE, email: null }, 'VISIT_BOOKED');
    expect(await send()).toBe(1);
    expect(await smsRow()).toMatchObject({
      status: 'SENT',
      plannedReason: 'NO_ADDRESS_OR_APP',
      dueAt: NOW,
      usefulUntil: hoursAfter(NOW, 100),
    });
    expect(await clinic.timeline((await smsRow())?.id ?? '')).toEqual([
      'REPLANNED NO_ADDRESS_OR_APP',
      'CHECKED',
      'SENT',
    ]);
  });

  test('goes by SMS at once also where 4 h later would be after the start', async () => {
    const visit = await clinic.visit({ startsAt: hoursAfter(NOW, 3) }, { phone: PHONE, email: null });
    await clinic.delivery({ visit });
    await clinic.delivery({ visit, channel: 'PUSH' });
    expect(await send()).toBe(1);
    expect(await smsRow()).toMatchObject({ status: 'SENT', plannedReason: 'NO_ADDRESS_OR_APP' });
  });

  test('goes by SMS at once to who has no app and an address that is refused', async () => {
    await book({}, { phone: PHONE }, 'VISIT_BOOKED');
    email.fail = () => new TransportError('ADDRESS_REFUSED', '550 no such user');
    expect(await send()).toBe(1);
    expect(await outcome()).toEqual({
      EMAIL: 'FAILED ADDRESS_REFUSED',
      PUSH: 'SUPPRESSED NO_APP',
      SMS: 'SENT',
    });
    expect(await smsRow()).toMatchObject({ plannedReason: 'NO_ADDRESS_OR_APP', dueAt: NOW });
  });

  test('goes by SMS at once to who has no app and an address that came back before', async () => {
    await house.db
      .insertInto('stopped_address')
      .values({
        clinic_id: clinic.id,
        channel: 'EMAIL',
        address: 'back@patients.example',
        reason: 'HARD_BOUNCE',
        detail: null,
        stopped_at: NOW,
      })
      .execute();
    await book(
      { startsAt: hoursAfter(NOW, 3) },
      { phone: PHONE, email: 'back@patients.example' },
      'VISIT_BOOKED',
    );
    expect(await send()).toBe(1);
    expect((await outcome()).EMAIL).toBe('SUPPRESSED ADDRESS_STOPPED');
    expect(await smsRow()).toMatchObject({ status: 'SENT', plannedReason: 'NO_ADDRESS_OR_APP' });
  });

  test('is decided alike when its channels come to different workers', async () => {
    await book({}, { phone: PHONE, email: null }, 'VISIT_BOOKED');
    await Promise.all([send(), send(), send()]);
    expect((await clinic.deliveries()).filter(({ channel }) => channel === 'SMS')).toHaveLength(1);
    expect(sms.sent).toHaveLength(1);
  });

  test('in a sandbox is routed the same way, each message at its own time', async () => {
    clinic = await house.clinic({ sandbox: true });
    await book({}, { phone: PHONE, email: null }, 'VISIT_BOOKED');
    expect(await send()).toBe(1);
    expect(await clinic.mailbox()).toMatchObject([{ channel: 'SMS', recipient: PHONE, subject: null }]);
    expect(sms.sent).toEqual([]);
  });
});

describe('a booking that the patient made', () => {
  test('goes by SMS in place of push at once', async () => {
    await book({ bookedBy: 'PATIENT' }, { phone: PHONE }, 'VISIT_BOOKED');
    expect(await send()).toBe(2);
    expect(await smsRow()).toMatchObject({ status: 'SENT', plannedReason: 'NO_APP' });
  });
});

describe('a push message all of whose devices are gone', () => {
  test('fails, forgets them, and goes by SMS', async () => {
    const visit = await clinic.visit({}, { phone: PHONE, email: null });
    const device = await clinic.device(visit.patientId);
    await clinic.delivery({ visit, kind: 'REMINDER', channel: 'PUSH' });
    push.fail = () => new TransportError('ADDRESS_REFUSED', 'UNREGISTERED', { deadDevices: [device] });
    expect(await send()).toBe(1);
    expect(await outcome()).toEqual({ PUSH: 'FAILED NO_APP', SMS: 'SENT' });
    const rows = await house.db.selectFrom('device').selectAll().where('id', '=', device).execute();
    expect(rows).toMatchObject([{ removed_reason: 'DEAD', removed_at: NOW }]);
  });

  test('counts as "without the app" for a booking by staff', async () => {
    const visit = await book({}, { phone: PHONE, email: null }, 'VISIT_BOOKED');
    const device = await clinic.device(visit.patientId);
    push.fail = () => new TransportError('ADDRESS_REFUSED', 'UNREGISTERED', { deadDevices: [device] });
    expect(await send()).toBe(1);
    expect(await smsRow()).toMatchObject({ status: 'SENT', plannedReason: 'NO_ADDRESS_OR_APP' });
  });

  test('of two, where one still lives, is sent', async () => {
    const visit = await clinic.visit({}, { phone: PHONE });
    const [dead] = [await clinic.device(visit.patientId), await clinic.device(visit.patientId)];
    await clinic.delivery({ visit, kind: 'REMINDER', channel: 'PUSH' });
    push.send = async () => ({ id: 'p1', provider: 'push', deadDevices: [dead ?? ''] });
    expect(await send()).toBe(1);
    const left = await house.db
      .selectFrom('device')
      .select('id')
      .where('clinic_id', '=', clinic.id)
      .where('removed_at', 'is', null)
      .execute();
    expect(left).toHaveLength(1);
  });
});

describe('an address', () => {
  test('that is refused for good is not written to again', async () => {
    const visit = await clinic.visit({ bookedBy: 'PATIENT' }, { email: 'gone@patients.example' });
    await clinic.delivery({ visit });
    email.fail = () => new TransportError('ADDRESS_REFUSED', '550 no such user');
    await send();
    expect(await outcome()).toEqual({ EMAIL: 'FAILED ADDRESS_REFUSED' });
    await clinic.delivery({ visit, kind: 'REMINDER' });
    await send();
    const [, reminder] = await clinic.deliveries();
    expect(reminder).toMatchObject({ status: 'SUPPRESSED', reason: 'ADDRESS_STOPPED' });
  });
});

describe('what an SMS cost', () => {
  test('is the clinic’s price for each of its segments', async () => {
    await house.db
      .insertInto('channel_price')
      .values({
        clinic_id: clinic.id,
        channel: 'SMS',
        price_micros: 45_000,
        currency_code: 'PLN',
        updated_at: NOW,
      })
      .execute();
    const visit = await clinic.visit({}, { phone: PHONE, locale: 'uk' });
    await clinic.delivery({ visit, kind: 'REMINDER', channel: 'SMS', reason: 'NO_APP' });
    await send();
    const row = await smsRow();
    expect(row).toMatchObject({ encoding: 'UCS_2', provider: 'twilio', priceCurrency: 'PLN' });
    expect(row?.segments ?? 0).toBeGreaterThan(1);
    expect(row?.priceMicros).toBe(45_000 * (row?.segments ?? 0));
  });
});

describe('a message to a member of staff', () => {
  test('goes to their address, and to nobody who has left', async () => {
    const staff = async (name: string, left: Date | null) => {
      const { newId } = await import('../../src/services/new-id.js');
      const id = newId();
      const row = { clinic_id: clinic.id, id, name, email: `${name}@smile.example`, created_at: NOW };
      await house.db
        .insertInto('staff')
        .values({ ...row, role: 'RECEPTIONIST', deactivated_at: left })
        .execute();
      return id;
    };
    const variables = { taskTitle: 'Call Jan', taskDueAt: NOW.toISOString(), link: 'none' };
    const task = { kind: 'TASK_DUE', reason: 'TASK_DUE', variables } as const;
    await clinic.delivery({ ...task, staffId: await staff('ada', null) });
    await clinic.delivery({ ...task, staffId: await staff('eve', NOW) });
    expect(await send()).toBe(1);
    expect(email.sent[0]?.to).toBe('ada@smile.example');
    expect((await clinic.deliveries()).map(({ reason }) => reason).sort()).toEqual(
      ['STAFF_DEACTIVATED', null].sort(),
    );
  });
});
