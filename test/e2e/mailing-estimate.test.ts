// What a mailing would come to, against messages that are really composed, below the API (mission.md, section 3, "a dry run").
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { estimateMailing } from '../../src/services/retention/estimate-mailing.js';
import { type DeliveryHouse, NOW, openDeliveryHouse } from '../support/delivery-rows.js';

let house: DeliveryHouse;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());

test('messages, segments and prices by channel, with the names and languages of the audience', async () => {
  const clinic = await house.clinic();
  const price = { clinic_id: clinic.id, currency_code: 'EUR', updated_at: NOW };
  await house.db
    .insertInto('channel_price')
    .values({ ...price, channel: 'SMS', price_micros: 50_000 })
    .execute();
  const named = async (name: string, locale: string) => {
    const id = await clinic.patient({ locale });
    await house.db
      .updateTable('patient')
      .set({ first_name: name })
      .where('clinic_id', '=', clinic.id)
      .where('id', '=', id)
      .execute();
  };
  // The stop hint and 130 letters leave room for a short name only, and a Cyrillic one takes UCS-2.
  await named('Jan', 'en');
  await named('Maximiliano José', 'en');
  await named('Оксана', 'en');
  await named('Ева', 'ru');
  const estimate = await estimateMailing(clinic.scope, {
    kind: 'RETENTION_RULE',
    about: 'VISIT',
    channels: ['SMS', 'EMAIL'],
    texts: [
      { body: `{firstName} ${'x'.repeat(130)}`, channel: 'SMS' },
      { body: 'Ждём вас', channel: 'SMS', language: 'ru' },
      { body: 'Come back, {firstName}' },
    ],
    audience: sql`
      select id as patient_id, '' as variant,
        case when locale = 'ru' then array['SMS'] else array['SMS', 'EMAIL'] end as channels
      from patient where clinic_id = ${clinic.id}`,
  });
  expect(estimate).toEqual({
    recipients: 4,
    channels: [
      { channel: 'EMAIL', messages: 3, segments: null, priceMicros: null, currencyCode: null },
      // 1 + 2 + 3 + 1
      { channel: 'SMS', messages: 4, segments: 7, priceMicros: 350_000n, currencyCode: 'EUR' },
    ],
  });
});

test('nothing for nobody', async () => {
  const clinic = await house.clinic();
  const estimate = await estimateMailing(clinic.scope, {
    kind: 'CAMPAIGN',
    about: 'NO_VISIT',
    channels: ['SMS'],
    texts: [{ body: 'Hello' }],
    audience: sql`
      select id as patient_id, '' as variant, array['SMS'] as channels from patient where clinic_id = ${clinic.id}`,
  });
  expect(estimate).toEqual({
    recipients: 0,
    channels: [{ channel: 'SMS', messages: 0, segments: 0, priceMicros: null, currencyCode: null }],
  });
});
