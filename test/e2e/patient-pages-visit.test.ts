/** The page of a visit, behind the link of a message: see, confirm, move, cancel, keep (mission.md, section 1, "Links"). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  keyOf,
  openPage,
  openPhone,
  type PatientPhone,
  press,
  timesOf,
  wayTo,
} from '../support/patient-phone.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, plus } from '../support/visit-desk.js';

/** A Thursday, 08:00 in São Paulo. */
const THURSDAY = '2026-03-05T11:00:00.000Z';

let server: TestServer;
let phone: PatientPhone;
let visitId: string;
let link: string;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  phone = await openPhone(server);
  visitId = await phone.book({ startsAt: THURSDAY });
  await phone.advance(plus(NOW, 0, 1));
  link = await phone.link('VISIT_BOOKED');
});

test('the page shows the visit, in the branch’s time, and what the patient may do', async () => {
  const page = await openPage(link);
  expect(page.status).toBe(200);
  expect(page.title).toBe('Your visit');
  expect(page.html).toContain('Thursday, March 5, 2026 at 8:00');
  expect(page.html).toContain(`<time datetime="${THURSDAY}">`);
  expect(page.html).toContain('Local time in');
  expect(page.html).toContain('Consultation');
  for (const way of ['/confirm', '/move', '/cancel', '/visit.ics'])
    expect(wayTo(page, way)).toContain(server.url);
});

test('the link follows the address at which the server listens, where no other is set', () => {
  expect(link.startsWith(`${server.url}/v/`)).toBe(true);
});

describe('confirming', () => {
  test('confirms, is evidence that the message was read, and pressed again shows the same', async () => {
    const page = await openPage(link);
    expect(await phone.evidence('VISIT_BOOKED')).toEqual([null]);
    for (let i = 0; i < 2; i++) {
      const after = await press(page, {}, wayTo(page, '/confirm'));
      expect(after.status).toBe(200);
      expect(after.html).toContain('You have confirmed this visit');
      expect(after.html).not.toContain('/confirm"');
    }
    expect(await phone.visit(visitId)).toMatchObject({ status: 'CONFIRMED' });
    expect(await phone.evidence('VISIT_BOOKED')).toEqual(['LINK_FOLLOWED']);
  });

  test('a POST without the page’s key does nothing', async () => {
    const answer = await openPage(`${link}/confirm`, { method: 'POST', body: 'hello' });
    expect(answer.status).toBe(400);
    expect((await openPage(`${link}/confirm`, { method: 'POST' })).status).toBe(400);
    expect(await phone.visit(visitId)).toMatchObject({ status: 'BOOKED' });
    expect(await phone.evidence('VISIT_BOOKED')).toEqual([null]);
  });

  test('a visit that was cancelled meanwhile is shown as it is', async () => {
    const page = await openPage(link);
    await phone.cancel(visitId);
    const after = await press(page, {}, wayTo(page, '/confirm'));
    expect(after.html).toContain('The visit has changed meanwhile');
    expect(after.html).toContain('This visit is cancelled.');
    expect(wayTo(after, '/b/')).toContain(server.url);
  });
});

describe('moving', () => {
  const times = async () => {
    const page = await openPage(link);
    return openPage(wayTo(page, '/move'));
  };

  test('offers the free times of the next fourteen days, by day, and none but those', async () => {
    const page = await times();
    expect(page.status).toBe(200);
    const shown = timesOf(page);
    const free = await phone.freeTimes('2026-03-02', '2026-03-15', [phone.calendars.helena]);
    // The visit's own time is not free for others, and half an hour around it is free for itself.
    expect(shown).toEqual([...free].filter((time) => time !== THURSDAY));
    expect(page.html.match(/<h2 /g)?.length).toBe(new Set(shown.map((time) => time.slice(0, 10))).size);
    const later = await openPage(wayTo(page, '?days=1'));
    expect(timesOf(later)[0]?.slice(0, 10)).toBe('2026-03-16');
    expect(wayTo(later, '?days=0')).toContain('/move');
  });

  test('moves the visit and leads to its new page; pressed again, to the same', async () => {
    const page = await times();
    const startsAt = timesOf(page).at(-1) as string;
    for (let i = 0; i < 2; i++) {
      const after = await press(page, { startsAt });
      expect(after.html).toContain('Your visit has a new time.');
      expect(after.html).toContain(`<time datetime="${startsAt}">`);
      expect(after.url).not.toContain(link);
    }
    expect(await phone.visit(visitId)).toMatchObject({ startsAt, bookingNumber: 2, status: 'BOOKED' });
    const old = await openPage(link);
    expect([old.status, old.title]).toEqual([410, 'This visit was moved meanwhile']);
    await phone.advance(plus(NOW, 0, 2));
    expect((await openPage(await phone.link('VISIT_MOVED'))).html).toContain(`<time datetime="${startsAt}">`);
  });

  test('a time that was taken meanwhile is not moved to; what is free now is shown', async () => {
    const page = await times();
    const [startsAt] = timesOf(page) as [string];
    await phone.book({ startsAt, patientId: await phone.patient('Bea') });
    const after = await press(page, { startsAt });
    expect(after.status).toBe(409);
    expect(after.html).toContain('This time has just been taken');
    expect(after.html).toMatch(/<title>Problem/);
    expect(timesOf(after)).not.toContain(startsAt);
    expect(timesOf(after).length).toBeGreaterThan(10);
    expect(await phone.visit(visitId)).toMatchObject({ startsAt: THURSDAY });
  });

  test('from two pages at once it moves once; the other is told', async () => {
    const page = await times();
    const [first, second] = timesOf(page) as [string, string];
    const answers = await Promise.all([press(page, { startsAt: first }), press(page, { startsAt: second })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(await phone.visit(visitId)).toMatchObject({ bookingNumber: 2 });
  });

  test('a link from before the clinic’s move changes nothing', async () => {
    const page = await openPage(link);
    const choice = await times();
    await phone.move(visitId, plus(THURSDAY, 1));
    for (const part of ['', '/move', '/cancel', '/visit.ics']) {
      expect((await openPage(`${link}${part}`)).status).toBe(410);
    }
    for (const part of ['/confirm', '/cancel']) expect((await press(page, {}, link + part)).status).toBe(410);
    expect((await press(choice, { startsAt: plus(THURSDAY, 1) })).status).toBe(410);
    expect(await phone.visit(visitId)).toMatchObject({ status: 'BOOKED', bookingNumber: 2 });
  });

  test('what is no time is no page', async () => {
    const page = await times();
    for (const startsAt of ['', 'soon', '2026-03-06', '2026-99-99T11:00:00.000Z']) {
      expect((await press(page, { startsAt })).status).toBe(404);
    }
    expect((await press(page, { startsAt: '2026-03-06T03:00:00.000Z' })).status).toBe(409);
  });
});

describe('cancelling', () => {
  test('asks once more, takes the reason, and pressed again shows the same', async () => {
    const ask = await openPage(wayTo(await openPage(link), '/cancel'));
    expect(ask.title).toBe('Cancel your visit?');
    expect(ask.html).toContain('<label for="reason">');
    for (const reason of [' I am ill <b> ', 'another']) {
      const after = await press(ask, { reason });
      expect(after.html).toContain('This visit is cancelled.');
    }
    expect(await phone.visit(visitId)).toMatchObject({
      status: 'CANCELLED',
      cancelledBy: 'PATIENT',
      cancellationReason: 'I am ill <b>',
    });
  });

  test('a reason that is too long is asked for again, as it was typed', async () => {
    const ask = await openPage(wayTo(await openPage(link), '/cancel'));
    const after = await press(ask, { reason: `</textarea>${'x'.repeat(500)}` });
    expect(after.status).toBe(422);
    expect(after.html).toContain('aria-describedby="reason-wrong reason-hint" aria-invalid="true"');
    expect(after.html).toContain('&lt;/textarea&gt;xxx');
    expect(keyOf(after)).not.toBe('');
    expect(await phone.visit(visitId)).toMatchObject({ status: 'BOOKED' });
  });

  test('500 characters on many lines are not too long', async () => {
    const ask = await openPage(wayTo(await openPage(link), '/cancel'));
    await press(ask, { reason: `${'x\r\n'.repeat(249)}xx` });
    expect(await phone.visit(visitId)).toMatchObject({ status: 'CANCELLED' });
  });
});

test('where the clinic wants no self service, the page shows the visit and whom to ask', async () => {
  await phone.switchCalendar({ selfServiceEnabled: false });
  const page = await openPage(link);
  expect(page.html).toContain('Only the clinic can change this visit.');
  expect(page.html).not.toMatch(/<form|\/move|\/cancel/);
  const forced = { method: 'POST', body: new URLSearchParams({ key: 'a-key-of-nobody' }) };
  for (const part of ['/confirm', '/cancel']) await openPage(link + part, forced);
  expect((await openPage(`${link}/move`)).url).toBe(link);
  expect(await phone.visit(visitId)).toMatchObject({ status: 'BOOKED' });
});

test('the calendar file is the one that the message carries', async () => {
  const file = await openPage(`${link}/visit.ics`);
  expect(file.headers.get('content-type')).toMatch(/^text\/calendar/);
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="visit.ics"');
  expect(file.html).toContain('BEGIN:VCALENDAR');
  expect(file.html).toContain('DTSTART:20260305T110000Z');
});

test('when the visit has begun, nothing can be pressed; when it is over, there are times to book again', async () => {
  await phone.advance(plus(THURSDAY, 0));
  const begun = await openPage(link);
  expect(begun.html).toContain('This visit has begun');
  expect(begun.html).not.toContain('<form');
  await phone.act('complete', visitId);
  const over = await openPage(link);
  expect(over.html).toContain('This visit is over.');
  expect((await openPage(wayTo(over, '/b/'))).title).toBe('Book your next visit');
});

test('the link is dead a day after the visit’s end, by the clinic’s clock', async () => {
  await phone.advance(plus(THURSDAY, 24, 29));
  expect((await openPage(link)).status).toBe(200);
  await phone.advance(plus(THURSDAY, 24, 30));
  const dead = await openPage(link);
  expect([dead.status, dead.title]).toEqual([404, 'This link does not work']);
});
