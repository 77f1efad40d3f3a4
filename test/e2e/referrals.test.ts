// Who brought whom, what both get for it and what is refused or looked at (mission.md, section 7).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PatientMergeDocument, ReferralFeedDocument } from '../support/generated.js';
import { openReferralDesk, type ReferralDesk } from '../support/referral-desk.js';
import { ask, type Subscription, startRetorna, type TestServer } from '../support/retorna.js';
import { follow } from '../support/visit-desk.js';

let server: TestServer;
const open: Subscription<unknown>[] = [];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(async () => {
  for (const subscription of open) await subscription.close();
  await server?.stop();
});

/** Each brought the next; the last one has booked, come and paid. */
async function chainOf(desk: ReferralDesk, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await desk.join(name, ids.at(-1) ?? null));
  return ids;
}

describe('rewards', () => {
  test('the newcomer and three levels above are rewarded once the first visit took place and is paid', async () => {
    const desk = await openReferralDesk(server);
    const [top = '', second = '', third = '', fourth = '', newcomer = ''] = await chainOf(desk, [
      'Top',
      'Second',
      'Third',
      'Fourth',
      'Newcomer',
    ]);
    expect(await desk.of(newcomer)).toMatchObject({
      status: 'JOINED',
      through: 'CODE',
      newcomerName: 'Newcomer',
    });
    const visitId = await desk.bookVisit(newcomer);
    expect(await desk.of(newcomer)).toMatchObject({ status: 'BOOKED', bookedAt: expect.any(String) });
    await desk.act('complete', visitId);
    expect(await desk.of(newcomer)).toMatchObject({ status: 'BOOKED', rewards: [] });

    await desk.pay(visitId);
    const referral = await desk.of(newcomer);
    expect(referral).toMatchObject({ status: 'QUALIFIED', visit: { id: visitId }, flag: null });
    expect(referral.rewards.map(({ level, points, patient }) => [level, points, patient?.id])).toEqual([
      [0, 50, newcomer],
      [1, 100, fourth],
      [2, 30, third],
      [3, 10, second],
    ]);
    expect((await desk.points(newcomer)).available).toBe(50);
    expect((await desk.points(fourth)).available).toBe(100);
    expect((await desk.points(top)).available).toBe(0);

    // A second paid visit brings nothing more.
    const again = await desk.bookVisit(newcomer);
    await desk.act('complete', again);
    await desk.pay(again);
    expect((await desk.points(fourth)).available).toBe(100);
  });

  test('a patient gets as many rewards of a level as its cap, and those that were reversed make room', async () => {
    const desk = await openReferralDesk(server, {
      newcomerPoints: 0,
      levels: [{ points: 100, cap: 1 }, { points: 7 }],
      availableAfterDays: 2,
      expiresAfterMonths: 3,
    });
    const [top = '', ana = ''] = await chainOf(desk, ['Top', 'Ana']);
    const brought = [await desk.join('One', ana), await desk.join('Two', ana), await desk.join('Three', ana)];
    const invoices: string[] = [];
    const bringAndPay = async (id: string) => {
      const visitId = await desk.bookVisit(id);
      // Paid first: completing it is what was missing.
      invoices.push(await desk.pay(visitId));
      await desk.act('complete', visitId);
    };
    const levels = async (index: number) =>
      (await desk.of(brought[index] as string)).rewards.map(({ level }) => level);
    await bringAndPay(brought[0] as string);
    await bringAndPay(brought[1] as string);
    expect([await levels(0), await levels(1)]).toEqual([[1, 2], [2]]);
    expect(await desk.points(ana)).toEqual({ available: 0, pending: 100, owed: 0 });
    expect(await desk.points(top)).toEqual({ available: 0, pending: 14, owed: 0 });

    await desk.refund(invoices[0] as string);
    expect(await desk.of(brought[0] as string)).toMatchObject({
      status: 'REVERSED',
      rewards: [{ reversedAt: expect.any(String) }, { reversedAt: expect.any(String) }],
    });
    expect((await desk.points(ana)).pending).toBe(0);
    expect((await desk.points(top)).pending).toBe(7);
    await bringAndPay(brought[2] as string);
    expect(await levels(2)).toEqual([1, 2]);
    const lots = await desk.query(
      'select available_at, expires_on::text from loyalty_lot where clinic_id = $1 and pending > 0 limit 1',
      [desk.clinicId],
    );
    expect(lots).toEqual([{ available_at: new Date('2026-03-04T08:00:00Z'), expires_on: '2026-06-02' }]);
  });

  test('a referral keeps the terms it began under, and without a program there are none', async () => {
    const desk = await openReferralDesk(server);
    const ana = await desk.join('Ana', null);
    const early = await desk.join('Early', ana);
    expect((await desk.trySet({ newcomerPoints: 1, levels: [] })).referralProgram?.version).toBe(2);
    const visitId = await desk.bookVisit(early);
    await desk.act('complete', visitId);
    await desk.pay(visitId);
    expect((await desk.of(early)).rewards.map(({ points }) => points)).toEqual([50, 100]);

    await desk.trySet({ active: false });
    const { referralCode } = { referralCode: (await desk.codeOf(ana)).code };
    const { userErrors } = await desk.tryJoin('Late', { referralCode });
    expect(userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', path: ['input', 'referralCode'] }]);
    const wrong = await desk.trySet({
      newcomerPoints: -1,
      levels: [{ points: 1, cap: 0 }],
      bookingUrl: 'http://x',
    });
    expect(wrong.userErrors.map(({ path }) => path.slice(1).join('.'))).toEqual([
      'newcomerPoints',
      'bookingUrl',
      'levels.0.cap',
    ]);
  });
});

describe('what is refused', () => {
  test('oneself, a cycle, somebody who was brought, somebody who is not new, and a code that nobody has', async () => {
    const desk = await openReferralDesk(server);
    const [ana = '', bia = '', caio = ''] = await chainOf(desk, ['Ana', 'Bia', 'Caio']);
    const refusal = async (work: Promise<{ userErrors: { code: string; path: string[] }[] }>) => {
      const [error] = (await work).userErrors;
      return error && [error.code, ...error.path.slice(1)].join(' ');
    };
    const dona = await desk.join('Dona', null);
    expect(await refusal(desk.attach({ newcomerId: dona, referrerId: dona }))).toBe('INVALID referrerId');
    expect(await refusal(desk.attach({ newcomerId: ana, referrerId: caio }))).toBe('INVALID referrerId');
    expect(await refusal(desk.attach({ newcomerId: ana, referrerId: bia }))).toBe('INVALID referrerId');
    expect(await refusal(desk.attach({ newcomerId: bia, referrerId: dona }))).toBe(
      'ACTION_NOT_ALLOWED referrerId',
    );
    expect(await refusal(desk.attach({ newcomerId: dona }))).toBe('INVALID code');
    expect(await refusal(desk.attach({ newcomerId: dona, code: '1-AAAAAA' }))).toBe('NOT_FOUND code');
    expect(await refusal(desk.tryJoin('Eva', { referralCode: 'no code' }))).toBe('NOT_FOUND referralCode');
    const old = await desk.join('Old', null);
    await desk.act('complete', await desk.bookVisit(old));
    expect(await refusal(desk.attach({ newcomerId: old, referrerId: ana }))).toBe(
      'ACTION_NOT_ALLOWED referrerId',
    );
    // Written in whatever way, and with a visit ahead.
    await desk.bookVisit(dona);
    const code = (await desk.codeOf(caio)).code.toLowerCase().replace('-', ' ');
    const { referral } = await desk.attach({ newcomerId: dona, code });
    expect(referral).toMatchObject({ status: 'BOOKED', through: 'CODE', referrer: { id: caio } });
    await expect(
      desk.attach({ newcomerId: ana, referrerId: dona }, await desk.patientToken(ana)),
    ).rejects.toThrow('FORBIDDEN');
  });

  test('somebody who was here with a card that was merged into theirs, and rewards of such a card count', async () => {
    const desk = await openReferralDesk(server, { newcomerPoints: 5, levels: [{ points: 100, cap: 1 }] });
    const come = async (id: string) => {
      const visitId = await desk.bookVisit(id);
      await desk.act('complete', visitId);
      await desk.pay(visitId);
    };
    const merge = async (duplicateId: string, patientId: string) => {
      const input = { duplicateId, patientId };
      const { token } = desk.people.manager;
      expect((await ask(server, token, PatientMergeDocument, { input })).patientMerge.userErrors).toEqual([]);
    };
    const ana = await desk.join('Ana', null);
    const first = await desk.join('First', ana);
    await come(first);
    expect(await desk.of(first)).toMatchObject({ status: 'QUALIFIED' });
    // Again, with a card of their own each.
    const other = await desk.join('Bia', null);
    const again = await desk.join('Again', other);
    await merge(first, again);
    expect(await desk.of(again)).toMatchObject({ status: 'REFUSED', flag: 'NOT_NEW' });
    const old = await desk.join('Old', null);
    await come(old);
    const fresh = await desk.join('Fresh', null);
    await merge(old, fresh);
    const refused = await desk.attach({ newcomerId: fresh, referrerId: other });
    expect(refused.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);

    await merge(ana, other);
    const second = await desk.join('Second', other);
    await come(second);
    expect((await desk.of(second)).rewards.map(({ level }) => level)).toEqual([0]);
  });

  test('of two who say at once that they brought each other, one is heard', async () => {
    const desk = await openReferralDesk(server);
    for (let round = 0; round < 5; round++) {
      const [ana, bia] = [await desk.join('Ana', null), await desk.join('Bia', null)];
      const answers = await Promise.all([
        desk.attach({ newcomerId: ana, referrerId: bia }),
        desk.attach({ newcomerId: bia, referrerId: ana }),
      ]);
      expect(answers.filter(({ referral }) => referral !== null)).toHaveLength(1);
    }
  });
});

describe('what staff look at', () => {
  test('a newcomer with the phone or address of somebody above is flagged, and goes on when a manager approves', async () => {
    const desk = await openReferralDesk(server);
    const ana = await desk.join('Ana', null, { phone: '+12025550101', email: 'ana@example.com' });
    const bia = await desk.join('Bia', ana);
    const same = await desk.join('Same', bia, { phone: '+12025550101' });
    expect(await desk.of(same)).toMatchObject({
      status: 'FLAGGED',
      flag: 'SAME_PHONE',
      joinedAt: expect.any(String),
    });
    const mail = await desk.join('Mail', ana, { email: 'ANA@example.com' });
    expect(await desk.of(mail)).toMatchObject({ status: 'FLAGGED', flag: 'SAME_EMAIL' });
    expect(await desk.tasksOf('REFERRAL_REVIEW')).toEqual([
      ['MANAGER', 'SAME_EMAIL'],
      ['MANAGER', 'SAME_PHONE'],
    ]);

    const visitId = await desk.bookVisit(same);
    await desk.act('complete', visitId);
    await desk.pay(visitId);
    const flagged = await desk.of(same);
    expect(flagged).toMatchObject({ status: 'FLAGGED', rewards: [] });
    await expect(desk.approve(flagged.id, desk.people.receptionist)).rejects.toThrow('FORBIDDEN');
    const { referral } = await desk.approve(flagged.id);
    expect(referral).toMatchObject({ status: 'QUALIFIED', reviewedBy: { id: desk.people.manager.id } });
    expect(referral?.rewards.map(({ points }) => points)).toEqual([50, 100, 30]);
    expect((await desk.approve(flagged.id)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);

    const refused = await desk.refuse((await desk.of(mail)).id);
    expect(refused.referral).toMatchObject({ status: 'REFUSED', flag: 'SAME_EMAIL' });
    // Coming with another contact settles nothing of a lead that is looked at.
    const lead = '+12025550177';
    await desk.query(
      `insert into referral (clinic_id, id, referrer_id, status, flag, flagged_status, through, contact_name, contact_phone,
        contact_email, program_version, expires_at, created_at, updated_at)
      select clinic_id, gen_random_uuid(), id, 'FLAGGED', 'SAME_EMAIL', 'LEAD', 'LINK', 'Eva', $2, 'ana@example.com', 1,
        '2026-09-01', '2026-03-02', '2026-03-02' from patient where clinic_id = $1 and email = 'ana@example.com'
        and phone = '+12025550101'`,
      [desk.clinicId, lead],
    );
    const eva = await desk.join('Eva', null, { phone: lead });
    expect(await desk.of(eva)).toMatchObject({ status: 'FLAGGED', flag: 'SAME_EMAIL', rewards: [] });
    // Nobody brought them by that: somebody else may have.
    expect((await desk.attach({ newcomerId: mail, referrerId: bia })).referral).toMatchObject({
      status: 'FLAGGED',
      flag: 'SAME_EMAIL',
    });
  });

  test('a newcomer who pays by a card of somebody above is flagged when it would qualify', async () => {
    const desk = await openReferralDesk(server);
    const [ana = '', , newcomer = ''] = await chainOf(desk, ['Ana', 'Bia', 'Newcomer']);
    await desk.pay(await desk.bookVisit(ana), 'card-of-ana');
    const visitId = await desk.bookVisit(newcomer);
    await desk.act('complete', visitId);
    await desk.pay(visitId, 'card-of-ana');
    const flagged = await desk.of(newcomer);
    expect(flagged).toMatchObject({ status: 'FLAGGED', flag: 'SAME_CARD', rewards: [] });
    const { referral } = await desk.approve(flagged.id);
    expect(referral).toMatchObject({ status: 'QUALIFIED', flag: 'SAME_CARD' });
  });
});

test('a patient hears live of those whom they brought, by their first names, and of nobody else', async () => {
  const desk = await openReferralDesk(server);
  const [ana = '', bia = ''] = [await desk.join('Ana', null), await desk.join('Bia', null)];
  const token = await desk.patientToken(ana);
  const feeds = {
    ana: await follow(server, token, ReferralFeedDocument, {}),
    staff: await follow(server, desk.people.manager.token, ReferralFeedDocument, {
      filter: { referrerIds: [ana] },
    }),
  };
  open.push(...Object.values(feeds));
  await desk.join('Other', bia);
  const phone = '+12025550177';
  const newcomer = await desk.join('Novo', ana, { phone });
  const visitId = await desk.bookVisit(newcomer);
  await desk.act('complete', visitId);
  await desk.refund(await desk.pay(visitId));

  for (const [who, feed] of Object.entries(feeds)) {
    const heard: string[] = [];
    for (let count = 0; count < 4; count++) {
      const { referralChanged: change } = await feed.message();
      if (change.__typename !== 'ReferralChanged') throw new Error('A resync came in its place');
      heard.push(change.kind);
      expect(change.referrer?.id).toBe(ana);
      expect(change.referral?.newcomerName).toBe('Novo');
      expect(change.referral?.newcomer?.id).toBe(who === 'staff' ? newcomer : undefined);
    }
    expect(heard).toEqual(['REFERRAL_JOINED', 'REFERRAL_BOOKED', 'REFERRAL_QUALIFIED', 'REFERRAL_REVERSED']);
  }
  const own = await desk.list({}, token);
  expect(own).toMatchObject([{ status: 'REVERSED', referrer: { id: ana }, newcomer: null, visit: null }]);
  expect(own[0]?.rewards.map(({ level }) => level)).toEqual([1]);
  expect(await desk.list({ referrerIds: [bia] }, token)).toEqual([]);
  expect(await desk.funnel()).toEqual({
    ...{ openings: 0, contacts: 0, joined: 2, booked: 1, qualified: 0 },
    ...{ flagged: 0, refused: 0, reversed: 1, pointsGiven: 0 },
  });
});
