/** What sending makes of consent to all marketing and to its kinds (mission.md, sections 1, "Sending", and 3, "Consent"). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { NotificationKind } from '../../src/entities/messaging/notification-kind.js';
import type { ConsentPurpose } from '../../src/entities/patients/consent.js';
import { sendDueDeliveries } from '../../src/services/messaging/send-due-deliveries.js';
import type { EmailMessage } from '../../src/services/messaging/transport.js';
import { newId } from '../../src/services/new-id.js';
import { type CollectingTransport, collectingTransport } from '../support/collecting-transport.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
let clinic: TestClinic;
let patientId: string;
let email: CollectingTransport<EmailMessage>;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  clinic = await house.clinic();
  patientId = await clinic.patient();
  email = collectingTransport('smtp');
});

async function say(purpose: ConsentPurpose, says: 'YES' | 'NO' | 'ASKED', hours: number) {
  await house.db
    .insertInto('consent')
    .values({
      ...{ clinic_id: clinic.id, id: newId(), patient_id: patientId, purpose, channel: 'EMAIL' },
      ...{ given: says === 'YES', requested: says === 'ASKED', wording: 'Words.', recorded_by: 'STAFF' },
      recorded_at: hoursAfter(NOW, hours),
    })
    .execute();
}

/** What becomes of a message of the kind that is due now. */
async function send(kind: NotificationKind): Promise<string> {
  const variables = { text: 'Come back', title: 'Smile', points: 100, expiresOn: '2026-04-01', link: 'none' };
  const visit = kind === 'REVIEW_REQUEST' ? await clinic.visit({ patientId, status: 'COMPLETED' }) : null;
  const id = await clinic.delivery({ patientId, kind, visit, marketing: true, variables });
  await sendDueDeliveries(house.work({ EMAIL: email }, { publicUrl: 'https://retorna.example' }));
  const row = (await clinic.deliveries()).find((one) => one.id === id);
  return row?.reason ?? row?.status ?? '';
}

test('a kind that was withdrawn is not sent, and others are', async () => {
  await say('MARKETING', 'YES', -2);
  await say('CAMPAIGN', 'NO', -1);
  expect(await send('CAMPAIGN')).toBe('NO_CONSENT');
  expect(await send('WIN_BACK')).toBe('SENT');
});

test('a kind that alone was agreed to is sent, and others are not', async () => {
  await say('MARKETING', 'NO', -2);
  await say('POINTS_EXPIRING', 'YES', -1);
  expect(await send('POINTS_EXPIRING')).toBe('SENT');
  expect(await send('CAMPAIGN')).toBe('NO_CONSENT');
});

test('who withdrew from everything gets nothing, whatever they agreed to before', async () => {
  await say('CAMPAIGN', 'YES', -2);
  await say('MARKETING', 'NO', -1);
  expect(await send('CAMPAIGN')).toBe('NO_CONSENT');
});

test('what was only asked for is no consent, and takes none away', async () => {
  await say('CAMPAIGN', 'ASKED', -3);
  expect(await send('CAMPAIGN')).toBe('NO_CONSENT');
  await say('MARKETING', 'YES', -2);
  await say('MARKETING', 'ASKED', -1);
  expect(await send('CAMPAIGN')).toBe('SENT');
});

test('care that the clinic made marketing goes by the consent to everything', async () => {
  await clinic.set({ marketing_kinds: ['REVIEW_REQUEST'] });
  await say('CAMPAIGN', 'YES', -2);
  expect(await send('REVIEW_REQUEST')).toBe('NO_CONSENT');
  await say('MARKETING', 'YES', -1);
  expect(await send('REVIEW_REQUEST')).toBe('SENT');
});

test('the link beneath a message knows its kind', async () => {
  await say('MARKETING', 'YES', -1);
  await send('CAMPAIGN');
  const [, claims = ''] = (email.sent[0]?.unsubscribeUrl ?? '').split('.').slice(-3);
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ k: 'CAMPAIGN' });
});
