// Switches, mutes and quiet hours: what was booked already is planned again, and nothing goes out late (mission.md, section 1).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { VISIT_KINDS } from '../../src/entities/messaging/notification-kind.js';
import { type NotificationKind, VisitNotificationsMuteDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { every, NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** Nine on a Friday in São Paulo, 100 hours ahead. */
const FRIDAY = '2026-03-06T12:00:00.000Z';
const DUE = plus(FRIDAY, -48);

let server: TestServer;
let desk: VisitDesk;
beforeAll(async () => {
  // Without a worker: messages leave when the test clock is moved, and never in between.
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(() => server?.stop());

const seconds = (instant: string, count: number) => plus(instant, 0, count / 60);
/** Of the e-mails: what each channel does, the rule says once. */
const emails = async (visitId: string) =>
  (await desk.deliveries(visitId))
    .filter(({ channel }) => channel === 'EMAIL')
    .map(({ kind, status, statusReason }) => [kind, status, statusReason].filter(Boolean).join(' '));
const without = (...kinds: NotificationKind[]) => VISIT_KINDS.filter((kind) => !kinds.includes(kind));
const off = (...kinds: NotificationKind[]) => desk.switchCalendar({ enabledKinds: without(...kinds) });
const sentAt = async (kind: NotificationKind) =>
  (await desk.mailbox()).filter(({ delivery }) => delivery.kind === kind).map(({ receivedAt }) => receivedAt);

describe('a kind switched off', () => {
  test('is withdrawn on every channel, of coming visits of this calendar only', async () => {
    const here = await desk.book({ startsAt: FRIDAY });
    const there = await desk.book({
      startsAt: '2026-03-09T14:00:00.000Z',
      calendarId: desk.calendars.irynaWest,
    });
    await desk.advance(NOW);
    await off('REMINDER');
    const states = (await desk.deliveries(here)).map(
      ({ kind, channel, status }) => `${kind} ${channel} ${status}`,
    );
    expect(states).toEqual(
      expect.arrayContaining([
        'REMINDER EMAIL WITHDRAWN',
        'REMINDER PUSH WITHDRAWN',
        'VISIT_BOOKED EMAIL SENT',
      ]),
    );
    expect(await emails(here)).toContain('REMINDER WITHDRAWN KIND_SWITCHED_OFF');
    expect(await emails(there)).toContain('REMINDER PLANNED');
    await desk.advance(FRIDAY);
    expect(await sentAt('REMINDER')).toEqual([]);
  });

  test('of visits booked later is not planned', async () => {
    await off('VISIT_BOOKED');
    expect(await emails(await desk.book({ startsAt: FRIDAY }))).toEqual(['REMINDER PLANNED']);
  });

  test.each([
    ['a second before it is due', -1, [DUE]],
    ['when it is due', 0, [DUE]],
    ['a second after it was due', 1, []],
  ])('and on again %s', async (_, more, sent) => {
    const visitId = await desk.book({ startsAt: FRIDAY });
    await off('REMINDER');
    await desk.advance(seconds(DUE, more));
    await off();
    expect((await emails(visitId)).at(-1)).toBe(
      sent.length > 0 ? 'REMINDER PLANNED' : 'REMINDER WITHDRAWN KIND_SWITCHED_OFF',
    );
    await desk.advance(FRIDAY);
    expect(await sentAt('REMINDER')).toEqual(sent);
  });

  test('before the booking, and on before it is due: planned by the lead time of the booking', async () => {
    await off('REMINDER');
    await desk.book({ startsAt: FRIDAY });
    await desk.advance(plus(FRIDAY, -60));
    await off();
    await desk.advance(FRIDAY);
    expect(await sentAt('REMINDER')).toEqual([DUE]);
  });

  test('five times off and on is sent once', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY });
    for (let time = 0; time < 5; time++) {
      await off('REMINDER');
      await off();
    }
    await desk.advance(FRIDAY);
    expect(await sentAt('REMINDER')).toEqual([DUE]);
    expect((await desk.deliveries(visitId)).filter(({ kind }) => kind === 'REMINDER')).toHaveLength(3);
  });

  test('in another calendar counts for a visit that moves there', async () => {
    await desk.switchCalendar({ calendarId: desk.calendars.irynaWest, enabledKinds: ['VISIT_BOOKED'] });
    const visitId = await desk.book({ startsAt: '2026-03-09T14:00:00.000Z' });
    await desk.move(visitId, '2026-03-09T14:00:00.000Z', desk.calendars.irynaWest);
    expect(await emails(visitId)).toEqual([
      'VISIT_BOOKED WITHDRAWN VISIT_MOVED',
      'REMINDER WITHDRAWN VISIT_MOVED',
    ]);
  });

  test('is not told any more of a visit that is cancelled already', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY });
    await desk.advance(NOW);
    await desk.cancel(visitId);
    await off('VISIT_CANCELLED');
    expect(await emails(visitId)).toContain('VISIT_CANCELLED WITHDRAWN KIND_SWITCHED_OFF');
    await desk.advance(FRIDAY);
    expect(await sentAt('VISIT_CANCELLED')).toEqual([]);
  });

  test('the SMS that waits for a reading goes with it, and comes back with it', async () => {
    const patientId = await desk.patient('Bela', 'bela@example.com', '+5511987654321');
    await desk.book({ startsAt: FRIDAY, patientId });
    await desk.advance(plus(NOW, 1));
    await off('VISIT_BOOKED');
    await desk.advance(plus(NOW, 2));
    await off();
    await desk.advance(plus(NOW, 5));
    expect(await sentAt('VISIT_BOOKED')).toEqual([NOW, plus(NOW, 4)]);
  });
});

describe('after a completed visit', () => {
  const END = '2026-03-02T13:30:00.000Z';
  const complete = async (token?: string) => {
    const visitId = await desk.book({ startsAt: plus(END, 0, -30) }, token);
    await desk.advance(END);
    await desk.act('complete', visitId);
    return visitId;
  };

  test('kinds are withdrawn and planned again too, while their time is not past', async () => {
    const visitId = await complete();
    await off('REVIEW_REQUEST', 'SATISFACTION_SURVEY');
    expect(await emails(visitId)).toEqual(
      expect.arrayContaining([
        'REVIEW_REQUEST WITHDRAWN KIND_SWITCHED_OFF',
        'SATISFACTION_SURVEY WITHDRAWN KIND_SWITCHED_OFF',
        'REBOOKING_INVITATION PLANNED',
      ]),
    );
    await desk.advance(plus(END, 3));
    await off();
    await desk.advance(plus(END, 48));
    expect(await sentAt('REVIEW_REQUEST')).toEqual([]);
    expect(await sentAt('SATISFACTION_SURVEY')).toEqual(['2026-03-03T13:00:00.000Z']);
  });

  test('a review is not asked for where that is switched off and the clinic booked', async () => {
    await off('REVIEW_REQUEST');
    expect((await emails(await complete())).join()).not.toContain('REVIEW_REQUEST');
  });

  test.each(['partner', 'patient'] as const)(
    'booked by the %s, a review is always asked for',
    async (who) => {
      await off('REVIEW_REQUEST');
      const token = who === 'partner' ? desk.tokens.partner : await desk.patientToken(desk.patientId);
      const visitId = await complete(token);
      expect(await emails(visitId)).toContain('REVIEW_REQUEST PLANNED');
      await desk.mute(visitId, ['REVIEW_REQUEST']);
      expect(await emails(visitId)).toContain('REVIEW_REQUEST WITHDRAWN KIND_MUTED');
    },
  );

  describe('quiet hours', () => {
    /** 20 h after an end at 09:00 in São Paulo is five in the morning. */
    const MORNING_END = '2026-03-02T12:00:00.000Z';
    beforeEach(async () => {
      await desk.setHours(every([1, 2, 3, 4, 5], '00:00', '24:00'));
      const visitId = await desk.book({ startsAt: plus(MORNING_END, 0, -30) });
      await desk.advance(MORNING_END);
      await desk.act('complete', visitId);
    });
    test.each([
      ['none', null, plus(MORNING_END, 20)],
      ['another end', { start: '21:00', end: '06:30' }, '2026-03-03T09:30:00.000Z'],
      ['an end past 24 h', { start: '22:00', end: '09:01' }, '2026-03-03T00:59:00.000Z'],
      ['the same', { start: '21:00', end: '08:00' }, '2026-03-03T11:00:00.000Z'],
    ])('set to %s move the invitation', async (_, quietHours, dueAt) => {
      await desk.switchClinic({ quietHours });
      await desk.advance(plus(MORNING_END, 48));
      expect(await sentAt('REBOOKING_INVITATION')).toEqual([dueAt]);
    });

    test('whose new time is past lose the invitation, and give it back with the old hours', async () => {
      await desk.advance('2026-03-03T08:00:01.000Z');
      await desk.switchClinic({ quietHours: null });
      expect(await sentAt('REBOOKING_INVITATION')).toEqual([]);
      await desk.switchClinic({ quietHours: { start: '21:00', end: '08:00' } });
      await desk.advance(plus(MORNING_END, 48));
      expect(await sentAt('REBOOKING_INVITATION')).toEqual(['2026-03-03T11:00:00.000Z']);
    });
  });
});

describe('a mute', () => {
  test('takes back one visit’s kinds, wins over the calendar, and can be lifted', async () => {
    const [muted, other] = [
      await desk.book({ startsAt: FRIDAY }),
      await desk.book({ startsAt: plus(FRIDAY, 1) }),
    ];
    await desk.mute(muted, ['REMINDER', 'VISIT_BOOKED']);
    expect(await emails(muted)).toEqual([
      'VISIT_BOOKED WITHDRAWN KIND_MUTED',
      'REMINDER WITHDRAWN KIND_MUTED',
    ]);
    expect(await emails(other)).toEqual(['VISIT_BOOKED PLANNED', 'REMINDER PLANNED']);
    await off('REMINDER');
    await off();
    expect(await emails(muted)).toContain('REMINDER WITHDRAWN KIND_MUTED');
    await desk.mute(muted, []);
    expect(await emails(muted)).toEqual(['VISIT_BOOKED PLANNED', 'REMINDER PLANNED']);
    expect((await desk.visit(muted)).mutedKinds).toEqual([]);
  });

  test('stays with the visit when it moves', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY, mutedKinds: ['VISIT_MOVED'] });
    await desk.move(visitId, plus(FRIDAY, 1));
    expect(await emails(visitId)).toEqual(
      expect.arrayContaining(['REMINDER WITHDRAWN VISIT_MOVED', 'REMINDER PLANNED']),
    );
    expect((await emails(visitId)).join()).not.toContain('VISIT_MOVED PLANNED');
  });

  test('reaches offers of freed slots too, which calendars switch elsewhere', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY, mutedKinds: ['FREED_SLOT_OFFER', 'REMINDER'] });
    expect((await desk.visit(visitId)).mutedKinds).toEqual(['REMINDER', 'FREED_SLOT_OFFER']);
    await desk.mute(visitId, ['FREED_SLOT_OFFER']);
    expect((await desk.visit(visitId)).mutedKinds).toEqual(['FREED_SLOT_OFFER']);
    await expect(desk.switchCalendar({ enabledKinds: ['FREED_SLOT_OFFER'] })).rejects.toThrow('INVALID');
  });

  test('lifted after its time brings nothing late', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY, mutedKinds: ['REMINDER'] });
    await desk.advance(seconds(DUE, 1));
    await desk.mute(visitId, []);
    await desk.advance(FRIDAY);
    expect(await sentAt('REMINDER')).toEqual([]);
  });

  test('is refused for kinds that are about no visit, and for a visit of someone else', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY });
    const mute = async (token: string, mutedKinds: NotificationKind[]) =>
      (await ask(server, token, VisitNotificationsMuteDocument, { input: { visitId, mutedKinds } }))
        .visitNotificationsMute.userErrors;
    expect(await mute(desk.tokens.receptionist, ['CAMPAIGN'])).toMatchObject([
      { code: 'INVALID', path: ['input', 'mutedKinds'] },
    ]);
    const stranger = await desk.patientToken(await desk.patient('Eva'));
    expect(await mute(stranger, ['REMINDER'])).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await mute(await desk.patientToken(desk.patientId), ['REMINDER'])).toEqual([]);
  });
});

test('bookings and a switch at the same time do not lose each other', async () => {
  await desk.setHours(every([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00'));
  const booked = Array.from({ length: 12 }, (_, i) => desk.book({ startsAt: plus(FRIDAY, i) }));
  const switched = off('REMINDER');
  const visits = await Promise.all(booked);
  await switched;
  for (const visitId of visits) {
    const reminders = (await emails(visitId)).filter((line) => line.startsWith('REMINDER'));
    expect(['', 'REMINDER WITHDRAWN KIND_SWITCHED_OFF']).toContain(reminders.join());
  }
});
