/** The page of an offered time: the first to press gets it, the others are told at once (mission.md, sections 1 and 2). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { CalendarWorkingHoursSetDocument } from '../support/generated.js';
import { openPage, openPhone, type PatientPhone, press, timesOf, wayTo } from '../support/patient-phone.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

/** Thursdays, 08:00 in São Paulo; the second is a week after the first. */
const SLOT = '2026-03-05T11:00:00.000Z';
const LATER = plus(SLOT, 7 * 24);

let server: TestServer;
let phone: PatientPhone;
let bea: string;
let anas: string;
let beas: string;
let links: { ana: string; bea: string };

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await openPhone(server);
  const carla = await phone.patient('Carla');
  bea = await phone.patient('Bea');
  const left = await phone.book({ startsAt: SLOT, patientId: carla });
  anas = await phone.book({ startsAt: LATER });
  beas = await phone.book({ startsAt: plus(LATER, 1), patientId: bea });
  await phone.cancel(left);
  await phone.advance(plus(NOW, 0, 1));
  links = { ana: await phone.link('FREED_SLOT_OFFER'), bea: await phone.link('FREED_SLOT_OFFER', bea) };
});

test('the page shows both times and one button', async () => {
  const page = await openPage(links.ana);
  expect([page.status, page.title]).toEqual([200, 'An earlier time is free']);
  expect(page.html).toContain('Thursday, March 5, 2026 at 8:00');
  expect(page.html).toContain('Thursday, March 12, 2026 at 8:00');
  expect(page.html.match(/<button/g)).toHaveLength(1);
});

test('the first has it, and pressed again still has; the other is told, with what is still free', async () => {
  const [first, second] = [await openPage(links.ana), await openPage(links.bea)];
  for (let i = 0; i < 2; i++) {
    const won = await press(first);
    expect([won.status, won.title]).toEqual([200, 'The earlier time is yours']);
    expect(won.url).toBe(links.ana);
    expect((await openPage(wayTo(won, '/v/'))).html).toContain(`<time datetime="${SLOT}">`);
  }
  expect(await phone.visit(anas)).toMatchObject({ startsAt: SLOT, bookingNumber: 2 });
  const lost = await press(second);
  expect([lost.status, lost.title]).toEqual([409, 'This time has been taken']);
  expect(lost.html).toContain('Somebody else was faster. Your visit stays as it is.');
  expect(lost.html).toContain('role="alert"');
  expect(await phone.visit(beas)).toMatchObject({ startsAt: plus(LATER, 1), bookingNumber: 1 });
  expect((await openPage(links.bea)).status).toBe(200);

  const [free] = timesOf(lost) as [string];
  expect(timesOf(lost).length).toBeLessThanOrEqual(5);
  const moved = await press(lost, { startsAt: free }, wayTo(lost, '/move'));
  expect(moved.html).toContain(`<time datetime="${free}">`);
  expect(await phone.visit(beas)).toMatchObject({ startsAt: free });
  expect((await openPage(links.bea)).title).toBe('This visit was moved meanwhile');
});

test('pressed at the same time, one gets it', async () => {
  const pages = [await openPage(links.ana), await openPage(links.bea)];
  const answers = await Promise.all(pages.map((page) => press(page)));
  expect(answers.map(({ title }) => title).sort()).toEqual([
    'The earlier time is yours',
    'This time has been taken',
  ]);
  const read = await phone.evidence('FREED_SLOT_OFFER');
  expect(read).toEqual(['LINK_FOLLOWED', 'LINK_FOLLOWED']);
});

test('who looks late is told before they press', async () => {
  await press(await openPage(links.ana));
  const late = await openPage(links.bea);
  expect([late.status, late.title]).toEqual([200, 'This time has been taken']);
  expect(late.html).toContain('Still free before your visit');
});

test('an offer that closed in time cannot be taken; from the slot’s start on its link is dead', async () => {
  const page = await openPage(links.ana);
  await phone.advance(plus(SLOT, -24));
  for (const shown of [await press(page), await openPage(links.ana)]) {
    expect(shown.title).toBe('This offer has ended');
    expect(shown.html).toContain('Your visit stays as it is.');
  }
  expect(await phone.visit(anas)).toMatchObject({ startsAt: LATER });
  await phone.advance(SLOT);
  expect((await openPage(links.ana)).status).toBe(404);
});

test('once the visit was cancelled or moved, the link leads on', async () => {
  await phone.cancel(anas);
  expect((await openPage(links.ana)).title).toBe('This offer has ended');
  await phone.move(beas, plus(LATER, 3));
  const moved = await openPage(links.bea);
  expect([moved.status, moved.title]).toEqual([410, 'This visit was moved meanwhile']);
});

test('who has another visit at that time is told so, before and after they press, until it goes', async () => {
  const page = await openPage(links.ana);
  const calendarId = phone.calendars.marek;
  const input = { calendarId, hours: [{ weekday: 4, opensAt: '00:00', closesAt: '24:00' }] };
  await ask(server, phone.tokens.manager, CalendarWorkingHoursSetDocument, { input });
  const other = await phone.book({ startsAt: SLOT, calendarId });
  const pressed = await press(page);
  expect([pressed.status, pressed.title]).toEqual([409, 'You have another visit then']);
  expect(pressed.html).toContain('role="alert"');
  const late = await openPage(links.ana);
  expect([late.status, late.title]).toEqual([200, 'You have another visit then']);
  for (const shown of [pressed, late]) {
    expect(shown.html).toContain('Your visit stays as it is.');
    expect(shown.html).not.toContain('<button');
  }
  expect(await phone.visit(anas)).toMatchObject({ startsAt: LATER });
  await phone.cancel(other);
  expect((await press(await openPage(links.ana))).title).toBe('The earlier time is yours');
});

test('a time that the clinic has taken off is offered no longer, until it comes back', async () => {
  const page = await openPage(links.ana);
  await phone.setHours([{ weekday: 1, opensAt: '08:00', closesAt: '18:00' }]);
  const pressed = await press(page);
  expect([pressed.status, pressed.title]).toEqual([409, 'This offer has ended']);
  const late = await openPage(links.ana);
  expect([late.status, late.title]).toEqual([200, 'This offer has ended']);
  for (const shown of [pressed, late]) expect(shown.html).not.toContain('<button');
  await phone.setHours([{ weekday: 4, opensAt: '08:00', closesAt: '18:00' }]);
  expect((await press(await openPage(links.ana))).title).toBe('The earlier time is yours');
});
