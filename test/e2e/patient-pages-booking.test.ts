/** The page of free times to book again (mission.md, section 1, REBOOKING_INVITATION and VISIT_CANCELLED). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { openPage, openPhone, type PatientPhone, press, timesOf } from '../support/patient-phone.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo. */
const THURSDAY = '2026-03-05T11:00:00.000Z';

let server: TestServer;
let phone: PatientPhone;
let link: string;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await openPhone(server);
  const visitId = await phone.book({ startsAt: THURSDAY });
  await phone.cancel(visitId);
  await phone.advance(plus(NOW, 0, 1));
  link = await phone.link('VISIT_CANCELLED');
});

const visits = () =>
  phone.db
    .selectFrom('visit')
    .select(['starts_at as startsAt', 'booked_by as bookedBy', 'booked_through as bookedThrough'])
    .where('clinic_id', '=', phone.clinicId)
    .where('status', '<>', 'CANCELLED')
    .execute();

test('one press books the same service in the same calendar, and leads to the new visit', async () => {
  const page = await openPage(link);
  expect(page.title).toBe('Book your next visit');
  expect(page.html).toContain('Consultation, Helena');
  const [startsAt] = timesOf(page) as [string];
  const booked = [await press(page, { startsAt }), await press(page, { startsAt })];
  for (const after of booked) {
    expect(after.title).toBe('Your visit');
    expect(after.html).toContain('Your visit is booked.');
    expect(after.html).toContain(`<time datetime="${startsAt}">`);
    expect(after.url).toContain('/v/');
  }
  const [visit, ...more] = await visits();
  expect(visit).toEqual({ startsAt: new Date(startsAt), bookedBy: 'PATIENT', bookedThrough: 'link' });
  expect(more).toEqual([]);
  expect(await phone.evidence('VISIT_CANCELLED')).toEqual(['LINK_FOLLOWED']);
  const again = await openPage(link);
  expect(again.html).toContain('Your coming visits');
  expect(again.html).toContain(`<time datetime="${startsAt}">`);
});

test('where bookings are not announced, the page itself says what was booked', async () => {
  const { setup, calendars } = phone;
  const helena = setup.calendars.nodes.find(({ id }) => id === calendars.helena);
  expect(helena).toBeDefined();
  await phone.db
    .updateTable('calendar')
    .set({ enabled_kinds: [] })
    .where('clinic_id', '=', phone.clinicId)
    .execute();
  const page = await openPage(link);
  const [startsAt] = timesOf(page) as [string];
  const after = await press(page, { startsAt });
  expect(after.url).toContain(`${link}?booked=`);
  expect(after.html).toContain('Your visit is booked.');
});

test('a time that was taken meanwhile is not booked; what is free now is shown', async () => {
  const page = await openPage(link);
  const [startsAt] = timesOf(page) as [string];
  await phone.book({ startsAt, patientId: await phone.patient('Bea') });
  const after = await press(page, { startsAt });
  expect(after.status).toBe(409);
  expect(after.html).toContain('This time has just been taken');
  expect(timesOf(after)).not.toContain(startsAt);
  const next = await press(after, { startsAt: timesOf(after)[0] as string });
  expect(next.html).toContain('Your visit is booked.');
});

test('no other page’s visit is shown, and nothing is booked without a button', async () => {
  const other = await phone.book({ startsAt: THURSDAY, patientId: await phone.patient('Bea') });
  const id = Buffer.from(other, 'base64url').toString().split(':')[1];
  expect((await openPage(`${link}?booked=${id}`)).title).toBe('Book your next visit');
  for (const body of ['', 'key=a-key-of-nobody', 'key=a-key-of-nobody&startsAt=now']) {
    expect((await openPage(link, { method: 'POST', body })).status).toBeGreaterThanOrEqual(400);
  }
  expect(await visits()).toHaveLength(1);
});
