// When campaigns go out: at once, at an instant, on a day of each year, on birthdays, in two time zones (mission.md, section 3).
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

const times = async () => (await desk.sent()).map(({ at }) => at);

describe('once', () => {
  test('at once when it is started, to everyone who consents, and never again', async () => {
    const [ana] = [await desk.person(), await desk.person({ consents: [] })];
    const { id } = await desk.launch();
    await desk.advance(NOW);
    expect(await desk.sent()).toMatchObject(
      [{ at: NOW.toISOString(), patientId: ana, text: /Hello Jan\./ }].map(({ text: _, ...rest }) => rest),
    );
    expect(await desk.runs(id)).toEqual(['1 DONE 1/0/1']);
    expect((await desk.campaign(id)).status).toBe('DONE');
    await desk.advance(hoursAfter(NOW, 24 * 400));
    expect(await desk.sent()).toHaveLength(1);
  });

  test('at its instant; refused when that is past', async () => {
    await desk.person();
    const startsAt = hoursAfter(NOW, 5);
    const { id } = await desk.launch({ timing: 'AT', startsAt });
    await desk.advance(hoursAfter(NOW, 4.99));
    expect(await desk.runs(id)).toEqual([]);
    await desk.advance(hoursAfter(NOW, 10));
    expect(await times()).toEqual([startsAt.toISOString()]);
    const late = await desk.create({ timing: 'AT', startsAt });
    expect(await refusalsOf(desk.start(late.id))).toEqual(['IN_THE_PAST campaignId']);
  });

  test('in quiet hours it waits for their end at each branch', async () => {
    await desk.person({ where: 'WARSAW' });
    await desk.person({ where: 'SAO_PAULO' });
    // 22:30 in Warsaw, 18:30 in São Paulo.
    await desk.launch({ timing: 'AT', startsAt: new Date('2026-03-02T21:30:00.000Z') });
    await desk.advance(hoursAfter(NOW, 48));
    expect(await times()).toEqual(['2026-03-02T21:30:00.000Z', '2026-03-03T07:00:00.000Z']);
  });
});

describe('yearly', () => {
  test('at the local time of each patient’s branch, year by year', async () => {
    await desk.person({ where: 'WARSAW' });
    await desk.person({ where: 'SAO_PAULO' });
    const { id } = await desk.launch({ timing: 'YEARLY', month: 4, day: 7, kind: 'GREETING' });
    await desk.advance('2028-01-01T00:00:00Z');
    expect(await times()).toEqual([
      '2026-04-07T08:00:00.000Z',
      '2026-04-07T13:00:00.000Z',
      '2027-04-07T08:00:00.000Z',
      '2027-04-07T13:00:00.000Z',
    ]);
    expect(await desk.runs(id)).toEqual(['2026 DONE 2/0/2', '2027 DONE 2/0/2']);
    expect(await desk.campaign(id)).toMatchObject({ status: 'ACTIVE', nextOccasion: '2028' });
  });

  test('29 February is kept on the 28th but in leap years', async () => {
    await desk.person({ where: 'WARSAW' });
    await desk.launch({ timing: 'YEARLY', month: 2, day: 29, localTime: '12:30', kind: 'GREETING' });
    await desk.advance('2029-01-01T00:00:00Z');
    expect(await times()).toEqual(['2027-02-28T11:30:00.000Z', '2028-02-29T11:30:00.000Z']);
  });

  test('started on the day, it goes where its local time is not past', async () => {
    await desk.person({ where: 'WARSAW' });
    await desk.person({ where: 'SAO_PAULO' });
    await desk.advance('2026-04-07T08:00:00.001Z');
    await desk.launch({ timing: 'YEARLY', month: 4, day: 7 });
    await desk.advance('2026-04-09T00:00:00Z');
    expect(await times()).toEqual(['2026-04-07T13:00:00.000Z']);
  });

  test('a time in quiet hours is refused, and put off to their end when they are changed later', async () => {
    const yearly = { timing: 'YEARLY', month: 4, day: 7 } as const;
    for (const localTime of ['06:00', '07:59', '21:00', '23:30']) {
      const wrong = desk.create({ ...yearly, localTime });
      expect(await refusalsOf(wrong)).toEqual(['INVALID localTime']);
    }
    expect((await desk.create({ timing: 'NOW', localTime: '06:00' })).status).toBe('DRAFT');
    const { id } = await desk.create({ ...yearly, localTime: '08:00' });
    expect(await refusalsOf(desk.change({ campaignId: id, localTime: '22:00' }))).toEqual([
      'INVALID localTime',
    ]);
    await desk.person({ where: 'WARSAW' });
    await desk.start(id);
    await desk.setQuietHours('21:00', '09:00');
    await desk.advance('2026-04-09T00:00:00Z');
    expect(await times()).toEqual(['2026-04-07T07:00:00.000Z']);
  });
});

describe('birthdays', () => {
  test('each on their day, at the local time of their branch, for two years', async () => {
    const east = await desk.person({ where: 'WARSAW', birthDate: '1990-07-15' });
    const west = await desk.person({ where: 'SAO_PAULO', birthDate: '1985-07-15' });
    const leap = await desk.person({ where: 'WARSAW', birthDate: '2000-02-29' });
    await desk.person({ where: 'WARSAW' });
    await desk.launch({ timing: 'BIRTHDAY', kind: 'GREETING' });
    await desk.advance('2028-03-05T00:00:00Z');
    expect((await desk.sent()).map(({ at, patientId }) => [at, patientId])).toEqual([
      ['2026-07-15T08:00:00.000Z', east],
      ['2026-07-15T13:00:00.000Z', west],
      ['2027-02-28T09:00:00.000Z', leap],
      ['2027-07-15T08:00:00.000Z', east],
      ['2027-07-15T13:00:00.000Z', west],
      ['2028-02-29T09:00:00.000Z', leap],
    ]);
  });

  test('what has not left when the day is over at a branch is left out', async () => {
    for (let i = 0; i < 3; i++) await desk.person({ where: 'WARSAW', birthDate: '1990-07-15' });
    await desk.person({ where: 'SAO_PAULO', birthDate: '1985-07-15' });
    const paced = { timing: 'BIRTHDAY', kind: 'GREETING', localTime: '20:00', perHour: 1 } as const;
    const { id } = await desk.launch(paced);
    await desk.advance('2026-07-18T00:00:00Z');
    expect(await times()).toEqual(['2026-07-15T18:00:00.000Z', '2026-07-15T23:00:00.000Z']);
    expect(await desk.runs(id)).toEqual(['2026-07-15 SKIPPED 4/0/2']);
    expect(await desk.campaign(id)).toMatchObject({ status: 'ACTIVE' });
  });

  test('of yesterday are left out where it is not that day any more, and go out where it is', async () => {
    await desk.person({ where: 'WARSAW', birthDate: '1990-07-15' });
    await desk.person({ where: 'SAO_PAULO', birthDate: '1985-07-15' });
    const { id } = await desk.launch({ timing: 'BIRTHDAY', kind: 'GREETING' });
    await desk.sleepUntil('2026-07-15T22:30:00Z');
    await desk.advance('2026-07-17T00:00:00Z');
    expect(await times()).toEqual(['2026-07-15T22:30:00.000Z']);
    expect(await desk.runs(id)).toEqual(['2026-07-15 SKIPPED 2/0/1']);
  });

  test('a combined campaign goes with nothing else', async () => {
    const wrong = desk.create({ kind: 'COMBINED', timing: 'YEARLY', month: 1, day: 1 });
    expect(await refusalsOf(wrong)).toEqual(['INVALID timing']);
    expect((await desk.create({ kind: 'COMBINED', timing: 'BIRTHDAY' })).status).toBe('DRAFT');
  });
});
