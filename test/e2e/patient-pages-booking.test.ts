/** The page of free times to book again (mission.md, section 1, REBOOKING_INVITATION and VISIT_CANCELLED). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { decodeId, encodeId } from '../../src/schema/id.js';
import { openPage, openPhone, type PatientPhone, press, timesOf, wayTo } from '../support/patient-phone.js';
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
    .select(['id', 'starts_at as startsAt', 'booked_by as bookedBy', 'booked_through as bookedThrough'])
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
  expect(visit).toMatchObject({ startsAt: new Date(startsAt), bookedBy: 'PATIENT', bookedThrough: 'link' });
  expect(more).toEqual([]);
  expect(await phone.evidence('VISIT_CANCELLED')).toEqual(['LINK_FOLLOWED']);
  const again = await openPage(link);
  expect(again.html).toContain(`<time datetime="${startsAt}">`);
  expect(timesOf(again)).toEqual([]);
  expect((await openPage(wayTo(again, '/v/'))).title).toBe('Your visit');
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
  expect(after.url).toBe(link);
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

test('one link books one coming visit: of buttons pressed at once in two windows one, and again once it is over', async () => {
  const [one, two] = [await openPage(link), await openPage(link)];
  const [first, second] = timesOf(one) as [string, string];
  const both = await Promise.all([press(one, { startsAt: first }), press(two, { startsAt: second })]);
  const [visit, ...more] = await visits();
  expect(more).toEqual([]);
  const startsAt = visit?.startsAt.toISOString() as string;
  for (const after of both) expect(after.html).toContain(`<time datetime="${startsAt}">`);
  await phone.advance(startsAt);
  const later = await openPage(link);
  expect(later.title).toBe('Book your next visit');
  expect((await press(later, { startsAt: timesOf(later)[0] as string })).html).toContain(
    'Your visit is booked.',
  );
  expect(await visits()).toHaveLength(2);
});

test('a visit booked by other means is shown beside the times, and one booked here and cancelled makes room', async () => {
  const staffs = await phone.book({ startsAt: plus(THURSDAY, 24) });
  const page = await openPage(link);
  expect(page.html).toContain('Your coming visits');
  const [startsAt] = timesOf(page) as [string];
  await press(page, { startsAt });
  expect(timesOf(await openPage(link))).toEqual([]);
  const [own] = (await visits()).filter(({ bookedThrough }) => bookedThrough === 'link');
  await phone.cancel(encodeId('Visit', own?.id as string));
  expect(timesOf(await openPage(link))).toContain(startsAt);
  expect(await phone.visit(staffs)).toMatchObject({ status: 'BOOKED' });
});

test('no visit is shown for being named in the address, and nothing is booked without a button', async () => {
  const other = await phone.book({ startsAt: THURSDAY, patientId: await phone.patient('Bea') });
  const id = Buffer.from(other, 'base64url').toString().split(':')[1];
  const own = await phone.book({ startsAt: plus(THURSDAY, 24) });
  for (const named of [id, decodeId(own).id]) {
    expect((await openPage(`${link}?booked=${named}`)).title).toBe('Book your next visit');
  }
  for (const body of ['', 'key=a-key-of-nobody', 'key=a-key-of-nobody&startsAt=now']) {
    expect((await openPage(link, { method: 'POST', body })).status).toBeGreaterThanOrEqual(400);
  }
  expect(await visits()).toHaveLength(2);
});
