// How campaigns are paused, edited, resumed and stopped (mission.md, section 3).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
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

describe('a campaign that is paused', () => {
  test('takes back what has not left, and goes on where it was when it is resumed', async () => {
    await desk.people(6);
    const { id } = await desk.launch({ perHour: 60 });
    await desk.advance(hoursAfter(NOW, 2 / 60));
    expect(await desk.sent()).toHaveLength(3);
    await desk.pause(id);
    expect(await refusalsOf(desk.pause(id))).toEqual(['ACTION_NOT_ALLOWED campaignId']);
    await desk.advance(hoursAfter(NOW, 30));
    expect(await desk.runs(id)).toEqual(['1 RELEASING 6/0/3']);
    await desk.resume(id);
    await desk.advance(hoursAfter(NOW, 60));
    expect(new Set((await desk.sent()).map(({ patientId }) => patientId)).size).toBe(6);
    expect(await desk.runs(id)).toEqual(['1 DONE 6/0/6']);
  });

  test('plans again, once, what it had taken back, as it says then', async () => {
    await desk.people(3);
    const { id } = await desk.launch();
    await desk.release(NOW);
    expect(await desk.runs(id)).toEqual(['1 DONE 3/0/3']);
    await desk.pause(id);
    const withdrawn = 'EMAIL WITHDRAWN CAMPAIGN_PAUSED';
    expect(await desk.messages()).toEqual([withdrawn, withdrawn, withdrawn]);
    expect(await desk.runs(id)).toEqual(['1 RELEASING 3/0/0']);
    const texts = [{ subject: 'News', body: 'Good day {firstName}.' }];
    await desk.change({ campaignId: id, texts });
    await desk.resume(id);
    await desk.advance(hoursAfter(NOW, 1));
    expect(await desk.messages()).toEqual(['EMAIL SENT', 'EMAIL SENT', 'EMAIL SENT']);
    expect((await desk.sent()).every(({ text }) => text.includes('Good day'))).toBe(true);
    const [first] = await desk.clinic.deliveries();
    expect(await desk.clinic.timeline(first?.id ?? '')).toEqual([
      'PLANNED CAMPAIGN',
      'WITHDRAWN CAMPAIGN_PAUSED',
      'REPLANNED CAMPAIGN',
      'CHECKED',
      'SENT',
    ]);
    expect(await refusalsOf(desk.pause(id))).toEqual(['ACTION_NOT_ALLOWED campaignId']);
  });

  test('changes its texts and its pace for those who wait, and nothing else', async () => {
    await desk.people(4);
    const { id } = await desk.launch({ perHour: 60 });
    expect(await refusalsOf(desk.change({ campaignId: id, perHour: 1 }))).toEqual([
      'ACTION_NOT_ALLOWED campaignId',
    ]);
    await desk.advance(hoursAfter(NOW, 1 / 60));
    await desk.pause(id);
    expect(await refusalsOf(desk.change({ campaignId: id, channels: ['SMS'] }))).toEqual([
      'ACTION_NOT_ALLOWED channels',
    ]);
    const texts = [{ subject: 'News', body: 'Good day {firstName}.' }];
    expect((await desk.change({ campaignId: id, texts, perHour: null })).version).toBe(2);
    await desk.resume(id);
    await desk.advance(hoursAfter(NOW, 2));
    const words = (await desk.sent()).map(({ text }) => /Hello|Good day/.exec(text)?.[0]);
    expect(words).toEqual(['Hello', 'Hello', 'Good day', 'Good day']);
    expect((await desk.recipients(id)).map(({ version }) => version).sort()).toEqual([1, 1, 2, 2]);
  });

  test('counts what was sent of each text, also to those who drew another since', async () => {
    await desk.people(2, { consents: ['EMAIL', 'SMS'], phone: '+48501234567' });
    const words = (body: string, more: { variant?: string; share?: number } = {}) => [
      { ...more, channel: 'EMAIL' as const, subject: 'News', body },
      { ...more, channel: 'SMS' as const, body },
    ];
    const { id } = await desk.launch({ channels: ['EMAIL', 'SMS'], texts: words('Hello.') });
    await desk.release(NOW);
    // The e-mails leave, and then it is paused.
    await sql`
      update delivery set status = 'SENT', handed_over_at = due_at, read_at = due_at
      where clinic_id = ${desk.clinicId} and channel = 'EMAIL'
    `.execute(house.db);
    await desk.pause(id);
    const texts = [
      ...words('Text A.', { variant: 'A', share: 0 }),
      ...words('Text B.', { variant: 'B', share: 100 }),
    ];
    await desk.change({ campaignId: id, texts });
    await desk.resume(id);
    await desk.advance(hoursAfter(NOW, 1));
    expect(await desk.messages()).toEqual(['EMAIL SENT', 'SMS SENT', 'EMAIL SENT', 'SMS SENT']);
    expect(await desk.figures(id)).toEqual([
      { variant: '', share: 0, recipients: 0, heldOut: 0, sent: 2, read: 2 },
      { variant: 'A', share: 0, recipients: 0, heldOut: 0, sent: 0, read: 0 },
      { variant: 'B', share: 100, recipients: 2, heldOut: 0, sent: 2, read: 0 },
    ]);
  });

  test('takes those held out back with those beside whom they stand', async () => {
    await desk.people(40);
    const { id } = await desk.launch({ holdoutPercent: 50, perHour: 60 });
    await desk.advance(hoursAfter(NOW, 9 / 60));
    const released = async () =>
      (await desk.recipients(id)).filter(({ releasedAt }) => releasedAt !== null).map((one) => one.patientId);
    const before = await released();
    expect(before.length).toBeGreaterThan(10);
    await desk.change({ campaignId: (await desk.pause(id)).id, perHour: null });
    expect((await released()).sort()).toEqual(before.sort());
    await desk.resume(id);
    await desk.release(hoursAfter(NOW, 10 / 60));
    expect(await released()).toHaveLength(40);
    await desk.pause(id);
    expect((await released()).sort()).toEqual(before.sort());
    await desk.resume(id);
    await desk.advance(hoursAfter(NOW, 1));
    const recipients = await desk.recipients(id);
    expect(await released()).toHaveLength(40);
    expect(await desk.sent()).toHaveLength(recipients.filter(({ heldOut }) => !heldOut).length);
  });

  test('and is yearly leaves out the day that passed meanwhile', async () => {
    await desk.people(1, { where: 'WARSAW' });
    const { id } = await desk.launch({ timing: 'YEARLY', month: 4, day: 7 });
    await desk.pause(id);
    await desk.advance('2026-04-08T00:00:00Z');
    await desk.resume(id);
    await desk.advance('2027-04-08T00:00:00Z');
    expect((await desk.sent()).map(({ at }) => at)).toEqual(['2027-04-07T08:00:00.000Z']);
  });
});

test('a campaign that is stopped sends nothing more, and is never started again', async () => {
  await desk.people(4);
  const { id } = await desk.launch({ perHour: 60 });
  await desk.advance(hoursAfter(NOW, 1 / 60));
  expect((await desk.stop(id)).status).toBe('STOPPED');
  await desk.advance(hoursAfter(NOW, 48));
  expect(await desk.sent()).toHaveLength(2);
  expect(await desk.runs(id)).toEqual(['1 STOPPED 4/0/2']);
  for (const step of [desk.start, desk.resume, desk.pause, desk.stop]) {
    expect(await refusalsOf(step(id))).toEqual(['ACTION_NOT_ALLOWED campaignId']);
  }
});
