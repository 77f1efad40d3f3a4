// Notification settings of calendars and of the clinic, as people give them (mission.md, section 1).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { VISIT_KINDS } from '../../src/entities/messaging/notification-kind.js';
import {
  CalendarNotificationsSetDocument,
  ClinicNotificationsSetDocument,
  type ClinicNotificationsSetInput,
  NotificationSettingsDocument,
  PatientConsentRecordDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

const FRIDAY = '2026-03-06T12:00:00.000Z';

let server: TestServer;
let desk: VisitDesk;
beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(() => server?.stop());

const emails = async (visitId: string) =>
  (await desk.deliveries(visitId))
    .filter(({ channel }) => channel === 'EMAIL')
    .map(({ kind, status, statusReason }) => [kind, status, statusReason].filter(Boolean).join(' '));

describe('settings', () => {
  const setClinic = async (input: ClinicNotificationsSetInput) =>
    (await ask(server, desk.tokens.manager, ClinicNotificationsSetDocument, { input }))
      .clinicNotificationsSet;

  test('begin with quiet hours from 21:00 to 08:00 and two marketing messages', async () => {
    const { clinic } = await ask(server, desk.tokens.manager, NotificationSettingsDocument, {});
    expect(clinic).toMatchObject({
      quietHours: { start: '21:00:00', end: '08:00:00' },
      marketingCap: 2,
      marketingKinds: [],
      imageLoadsTrusted: false,
    });
  });

  test('what is left out stays', async () => {
    await setClinic({
      marketingCap: 5,
      imageLoadsTrusted: true,
      quietHours: { start: '22:30', end: '24:00' },
    });
    const { clinic } = await setClinic({ marketingKinds: ['REMINDER'] });
    expect(clinic).toMatchObject({
      quietHours: { start: '22:30:00', end: '00:00:00' },
      marketingCap: 5,
      marketingKinds: ['REMINDER'],
      imageLoadsTrusted: true,
    });
    expect((await setClinic({ quietHours: null })).clinic).toMatchObject({
      quietHours: null,
      marketingCap: 5,
    });
  });

  test.each([
    [{ quietHours: { start: '21:00', end: '21:00:00' } }, ['input', 'quietHours', 'end']],
    [{ quietHours: { start: '00:00', end: '24:00' } }, ['input', 'quietHours', 'end']],
    [{ marketingCap: -1 }, ['input', 'marketingCap']],
    [{ marketingCap: 101 }, ['input', 'marketingCap']],
    [{ marketingKinds: ['CAMPAIGN' as const] }, ['input', 'marketingKinds']],
  ])('%j is refused', async (input, path) => {
    const { clinic, userErrors } = await setClinic(input);
    expect([clinic, userErrors]).toMatchObject([null, [{ code: 'INVALID', path }]]);
  });

  test('of a calendar take kinds about visits only, and leave the other switches alone', async () => {
    const set = async (change: object) => {
      const input = { calendarId: desk.calendars.helena, ...change };
      return (await ask(server, desk.tokens.manager, CalendarNotificationsSetDocument, { input }))
        .calendarNotificationsSet;
    };
    expect((await set({ enabledKinds: ['TASK_DUE'] })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'enabledKinds'] },
    ]);
    expect((await set({ selfServiceEnabled: false })).calendar).toMatchObject({
      enabledKinds: VISIT_KINDS,
      selfServiceEnabled: false,
      freedSlotsEnabled: true,
    });
    expect((await set({ enabledKinds: [], freedSlotsEnabled: false })).calendar).toMatchObject({
      enabledKinds: [],
      selfServiceEnabled: false,
      freedSlotsEnabled: false,
    });
  });

  test('care made marketing waits for consent from then on, what is planned included', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY });
    await desk.switchClinic({ marketingKinds: ['REMINDER'] });
    await desk.advance(plus(FRIDAY, -48));
    expect(await emails(visitId)).toContain('REMINDER SUPPRESSED NO_CONSENT');
    const care = await desk.book({ startsAt: plus(FRIDAY, 96) });
    await desk.switchClinic({ marketingKinds: [] });
    await desk.advance(plus(FRIDAY, 48));
    expect(await emails(care)).toContain('REMINDER SENT');
  });

  test('a kind that was off when it became marketing comes back as marketing', async () => {
    const visitId = await desk.book({ startsAt: FRIDAY });
    await desk.switchCalendar({ enabledKinds: ['VISIT_BOOKED'] });
    await desk.switchClinic({ marketingKinds: ['REMINDER'] });
    await desk.switchCalendar({ enabledKinds: ['VISIT_BOOKED', 'REMINDER'] });
    await desk.advance(plus(FRIDAY, -48));
    expect(await emails(visitId)).toContain('REMINDER SUPPRESSED NO_CONSENT');
  });

  test('with one idempotency key are set once', async () => {
    const calendar = { calendarId: desk.calendars.helena, enabledKinds: [], idempotencyKey: 'calendar' };
    const clinic = { marketingCap: 7, idempotencyKey: 'clinic' };
    const set = async () => {
      const { manager } = desk.tokens;
      const ofCalendar = await ask(server, manager, CalendarNotificationsSetDocument, { input: calendar });
      return [ofCalendar, await ask(server, manager, ClinicNotificationsSetDocument, { input: clinic })];
    };
    const first = await set();
    await desk.switchCalendar({ enabledKinds: ['REMINDER'] });
    await desk.switchClinic({ marketingCap: 1 });
    expect(await set()).toEqual(first);
    const now = await ask(server, desk.tokens.manager, NotificationSettingsDocument, {});
    expect(now.clinic.marketingCap).toBe(1);
  });
});

describe('what quiet hours put off', () => {
  /** The reminder is due at nine in São Paulo; two hours later it still waits. */
  const LATER = plus(FRIDAY, -46);
  const reminded = async () =>
    (await desk.mailbox())
      .filter(({ delivery }) => delivery.kind === 'REMINDER')
      .map(({ receivedAt }) => receivedAt);
  let visitId: string;
  beforeEach(async () => {
    const consent = {
      purpose: 'MARKETING',
      channel: 'EMAIL',
      given: true,
      wording: 'May we write to you?',
    } as const;
    await ask(server, desk.tokens.receptionist, PatientConsentRecordDocument, {
      input: { patientId: desk.patientId, ...consent },
    });
    await desk.switchClinic({ marketingKinds: ['REMINDER'], quietHours: { start: '08:00', end: '12:00' } });
    visitId = await desk.book({ startsAt: FRIDAY });
    await desk.advance(LATER);
    expect(await reminded()).toEqual([]);
  });

  test.each([
    ['goes when they are over', {}, plus(FRIDAY, -45)],
    ['goes at once when they are taken away', { quietHours: null }, LATER],
    ['goes at once when others are set', { quietHours: { start: '21:00', end: '08:00' } }, LATER],
    ['waits on when they last longer', { quietHours: { start: '08:00', end: '13:00' } }, plus(FRIDAY, -44)],
    ['goes at once when it is care again', { marketingKinds: [] }, LATER],
    [
      'waits on when other kinds are marketing too',
      { marketingKinds: ['REMINDER', 'VISIT_BOOKED'] },
      plus(FRIDAY, -45),
    ],
  ] satisfies [string, ClinicNotificationsSetInput, string][])('%s', async (_, change, at) => {
    await desk.switchClinic(change);
    await desk.advance(FRIDAY);
    expect(await reminded()).toEqual([at]);
    expect(await emails(visitId)).toContain('REMINDER SENT');
  });
});
