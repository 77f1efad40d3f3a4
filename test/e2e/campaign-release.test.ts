// How campaigns are released, and who gets what (mission.md, section 3).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type CampaignDesk, openCampaignDesk } from '../support/campaign-desk.js';
import { type DeliveryHouse, hoursAfter, NOW, openDeliveryHouse } from '../support/delivery-rows.js';
import { refusalsOf } from '../support/sandbox-house.js';

let house: DeliveryHouse;
let desk: CampaignDesk;
beforeAll(async () => {
  house = await openDeliveryHouse();
});
beforeEach(async () => {
  desk = await openCampaignDesk(house);
});
afterAll(() => house?.close());

const times = async () => (await desk.sent()).map(({ at }) => at.slice(11, 16));

describe('so many an hour', () => {
  test('go evenly, none in quiet hours, and none the faster after them', async () => {
    await desk.people(8, { where: 'WARSAW' });
    // 20:00 in Warsaw; quiet from 21:00 to 08:00, which is 20:00 to 07:00 UTC.
    const startsAt = new Date('2026-03-02T19:00:00.000Z');
    const { id } = await desk.launch({ timing: 'AT', startsAt, perHour: 4 });
    await desk.advance('2026-03-03T09:00:00.000Z');
    expect(await times()).toEqual(['19:00', '19:15', '19:30', '19:45', '07:00', '07:15', '07:30', '07:45']);
    expect(await desk.runs(id)).toEqual(['1 DONE 8/0/8']);
  });

  test('in two zones, where it is day', async () => {
    await desk.people(2, { where: 'WARSAW' });
    await desk.people(4, { where: 'SAO_PAULO' });
    const startsAt = new Date('2026-03-02T20:30:00.000Z');
    await desk.launch({ timing: 'AT', startsAt, perHour: 2 });
    await desk.advance('2026-03-03T12:00:00.000Z');
    // In São Paulo it is 17:30, and quiet from 00:00 UTC on; in Warsaw until 07:00 UTC.
    expect(await times()).toEqual(['20:30', '21:00', '21:30', '22:00', '07:00', '07:30']);
  });
});

describe('lots', () => {
  const texts = [
    { variant: 'A', share: 30, subject: 'News', body: 'Text A.' },
    { variant: 'B', share: 70, subject: 'News', body: 'Text B.' },
  ];

  test('give each variant its share, and hold some out; the same ones each time', async () => {
    await desk.people(60, { where: 'WARSAW' });
    const { id } = await desk.launch({
      ...{ timing: 'YEARLY', month: 4, day: 7, texts, holdoutPercent: 25, kind: 'GREETING' },
    });
    await desk.advance('2028-01-01T00:00:00Z');
    const recipients = await desk.recipients(id);
    const drawn = new Map(
      recipients.map(({ occasion, patientId, variant, heldOut }) => [
        `${occasion} ${patientId}`,
        `${variant} ${heldOut}`,
      ]),
    );
    for (const { patientId } of recipients) {
      const both = ['2026', '2027'].map((year) => drawn.get(`${year} ${patientId}`)).filter(Boolean);
      expect(new Set(both).size).toBe(1);
    }
    const [a, b] = await desk.figures(id);
    expect(a).toMatchObject({ variant: 'A', share: 30 });
    expect((a?.recipients ?? 0) + (a?.heldOut ?? 0) + (b?.recipients ?? 0) + (b?.heldOut ?? 0)).toBe(120);
    expect(b?.recipients).toBeGreaterThan(a?.recipients ?? 0);
    expect((a?.heldOut ?? 0) + (b?.heldOut ?? 0)).toBeGreaterThan(0);
    expect(a?.sent).toBe(a?.recipients);
    const sent = await desk.sent();
    expect(sent).toHaveLength((a?.recipients ?? 0) + (b?.recipients ?? 0));
    for (const { patientId, text } of sent) {
      expect(drawn.get(`2026 ${patientId}`) ?? drawn.get(`2027 ${patientId}`)).toBe(
        `${text.includes('Text A') ? 'A' : 'B'} false`,
      );
    }
  });

  test('are refused when the shares are not a hundred', async () => {
    const wrong = desk.create({ texts: texts.map((text) => ({ ...text, share: 40 })) });
    expect(await refusalsOf(wrong)).toEqual(['INVALID texts']);
  });
});

describe('sending asks again', () => {
  test('for consent that was withdrawn, and whether the patient was archived, after they were chosen', async () => {
    const [withdrawn = '', archived = '', other = ''] = await desk.people(3, { where: 'WARSAW' });
    const quiet = new Date('2026-03-02T22:00:00.000Z');
    const { id } = await desk.launch({ timing: 'AT', startsAt: quiet });
    await desk.advance(quiet);
    expect(await desk.runs(id)).toEqual(['1 RELEASING 3/0/0']);
    await desk.clinic.consent(withdrawn, 'EMAIL', false, quiet);
    await desk.archive(archived);
    await desk.advance(hoursAfter(quiet, 24));
    expect((await desk.sent()).map(({ patientId }) => patientId)).toEqual([other]);
    expect((await desk.messages()).sort()).toEqual([
      'EMAIL SENT',
      'EMAIL SUPPRESSED NO_CONSENT',
      'EMAIL SUPPRESSED PATIENT_ARCHIVED',
    ]);
  });

  test('for the cap, for which rules go before campaigns', async () => {
    const [patientId = ''] = await desk.people(1);
    await desk.clinic.set({ marketing_cap: 1 });
    const startsAt = hoursAfter(NOW, 2);
    await desk.clinic.delivery({
      ...{
        kind: 'WIN_BACK',
        reason: 'WIN_BACK',
        patientId,
        dueAt: startsAt,
        marketing: true,
        precedence: 1000,
      },
      variables: { text: 'Come back', title: 'Smile', link: 'none' },
    });
    await desk.launch({ timing: 'AT', startsAt });
    await desk.advance(hoursAfter(NOW, 3));
    expect(await desk.messages()).toEqual(['EMAIL SUPPRESSED OVER_CAP']);
  });

  test('for the visit that it is about', async () => {
    const visit = await desk.clinic.visit();
    const cancelled = await desk.clinic.visit();
    const confirmed = await desk.clinic.visit({ status: 'CONFIRMED' });
    for (const { patientId } of [visit, cancelled, confirmed]) await desk.clinic.consent(patientId, 'EMAIL');
    await desk.person();
    const quiet = new Date('2026-03-02T22:00:00.000Z');
    const { id } = await desk.launch({ kind: 'CONFIRMING', timing: 'AT', startsAt: quiet });
    await desk.advance(quiet);
    expect((await desk.recipients(id)).map(({ visitId }) => visitId).sort()).toEqual(
      [visit.id, cancelled.id].sort(),
    );
    await house.db
      .updateTable('visit')
      .set({ status: 'CANCELLED' })
      .where('clinic_id', '=', desk.clinicId)
      .where('id', '=', cancelled.id)
      .execute();
    await desk.advance(hoursAfter(quiet, 24));
    expect((await desk.messages()).sort()).toEqual(['EMAIL SENT', 'EMAIL SUPPRESSED VISIT_CANCELLED']);
  });
});

test('the preview tells who would get it, who not and why, and what it costs', async () => {
  await desk.people(3, { consents: ['EMAIL', 'SMS'], phone: '+48501234567' });
  await desk.people(1, { consents: [] });
  await desk.people(1, { email: null });
  const [gone = ''] = await desk.people(1);
  await desk.archive(gone);
  const texts = [
    { channel: 'EMAIL' as const, subject: 'News', body: 'Hello.' },
    { channel: 'SMS' as const, body: 'Hello.' },
  ];
  const { id } = await desk.create({ channels: ['EMAIL', 'SMS'], texts });
  const preview = await desk.preview(id);
  expect(preview).toMatchObject({
    ...{ audience: 6, recipients: 3, heldOut: 0 },
    leftOut: [
      { reason: 'PATIENT_ARCHIVED', patients: 1 },
      { reason: 'NO_CONSENT', patients: 1 },
      { reason: 'NO_ADDRESS', patients: 1 },
    ],
    estimates: [
      {
        variant: '',
        channels: [
          { channel: 'EMAIL', messages: 3, segments: null },
          { channel: 'SMS', messages: 3, segments: 3 },
        ],
      },
    ],
  });
  expect(preview?.samplePatientIds).toHaveLength(3);
  await desk.start(id);
  await desk.advance(hoursAfter(NOW, 1));
  expect(await desk.sent()).toHaveLength(6);
});
