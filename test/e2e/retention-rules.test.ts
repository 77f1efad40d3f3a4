/** Who gets which rule on which morning, by the test clock (mission.md, section 3). NOW is Monday, 2 March 2026, 09:00 in Warsaw. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { latestBirthOf } from '../../src/services/patients/groups/birth-dates.js';
import { latestBirth } from '../../src/services/retention/rule-sql.js';
import { type DeliveryHouse, hoursAfter, NOW, openDeliveryHouse } from '../support/delivery-rows.js';
import { openRuleDesk, type RuleDesk } from '../support/rule-desk.js';

let house: DeliveryHouse;
let desk: RuleDesk;

beforeAll(async () => {
  house = await openDeliveryHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  house.time.time = NOW;
  desk = await openRuleDesk(house);
});

describe('a rule', () => {
  test('fires once for the last visit, each rule at its own days, and in order', async () => {
    for (const days of [90, 30, 60]) await desk.rule(`after ${days}`, { days });
    const patient = await desk.person();
    await desk.visit(patient, '2026-03-02T07:00:00Z');
    await desk.go('2026-07-01T00:00:00Z');
    expect(await desk.sent()).toEqual([
      'after 30 2026-04-01T08:00',
      'after 60 2026-05-01T08:00',
      'after 90 2026-05-31T08:00',
    ]);
  });

  test('counts from the local date of the end, and fires at ten by the branch’s clock, summer or winter', async () => {
    await desk.rule('soon', { days: 3 });
    const [east, west] = [await desk.person(), await desk.person()];
    // The 27th at both; in Warsaw already the day before clocks change is two days on.
    await desk.visit(east, '2026-03-26T22:45:00Z');
    await desk.visit(west, '2026-03-27T22:45:00Z', 'COMPLETED', desk.places.saoPaulo);
    const late = await desk.person();
    // From 23:30 to midnight in Warsaw: it ends on the next date.
    await desk.visit(late, '2026-03-26T22:30:00Z');
    const before = await desk.person();
    await desk.visit(before, '2026-03-25T10:00:00Z');
    await desk.go('2026-04-05T00:00:00Z');
    expect(await desk.sent(east)).toEqual(['soon 2026-03-30T08:00']);
    expect(await desk.sent(late)).toEqual(['soon 2026-03-30T08:00']);
    expect(await desk.sent(before)).toEqual(['soon 2026-03-28T09:00']);
    expect(await desk.sent(west)).toEqual(['soon 2026-03-30T13:00']);
  });

  test('is silent for whoever has a later visit with anyone, and not for one that fell away', async () => {
    await desk.rule('after 30');
    const [booked, cancelled, missed, free] = [
      await desk.person(),
      await desk.person(),
      await desk.person(),
      await desk.person(),
    ];
    for (const patient of [booked, cancelled, missed, free])
      await desk.visit(patient, '2026-03-02T07:00:00Z');
    await desk.visit(booked, '2026-05-20T07:00:00Z', 'CONFIRMED', desk.places.saoPaulo);
    await desk.visit(cancelled, '2026-03-20T07:00:00Z', 'CANCELLED');
    await desk.visit(missed, '2026-03-20T07:00:00Z', 'NO_SHOW');
    await desk.go('2026-04-10T00:00:00Z');
    expect(await desk.messages(booked)).toEqual([]);
    for (const patient of [cancelled, missed, free])
      expect(await desk.sent(patient)).toEqual(['after 30 2026-04-01T08:00']);
  });

  test('sees what happened between the night and the morning: booked, it is not sent; cancelled, it is', async () => {
    await desk.rule('after 30');
    const [books, cancels] = [await desk.person(), await desk.person()];
    for (const patient of [books, cancels]) await desk.visit(patient, '2026-03-02T07:00:00Z');
    const next = await desk.visit(cancels, '2026-05-20T07:00:00Z', 'BOOKED');
    await desk.go('2026-04-01T06:00:00Z');
    expect(await desk.messages()).toEqual(['after 30 EMAIL PLANNED 2026-04-01T08:00']);
    await desk.visit(books, '2026-05-21T07:00:00Z', 'BOOKED');
    await desk.setVisit(next, { status: 'CANCELLED' });
    await desk.go('2026-04-01T08:00:00Z');
    expect(await desk.messages(books)).toEqual(['after 30 EMAIL SUPPRESSED LATER_VISIT 2026-04-01T08:00']);
    expect(await desk.sent(cancels)).toEqual(['after 30 2026-04-01T08:00']);
  });

  test('of a practitioner looks at their visits only, and is silent after one with somebody else', async () => {
    const { colleague } = desk.places;
    await desk.rule('of Helena', { practitionerId: desk.places.warsaw.practitionerId });
    const [hers, theirs, both] = [await desk.person(), await desk.person(), await desk.person()];
    await desk.visit(hers, '2026-03-02T07:00:00Z');
    await desk.visit(theirs, '2026-03-02T07:00:00Z', 'COMPLETED', colleague);
    await desk.visit(both, '2026-03-02T07:00:00Z');
    await desk.visit(both, '2026-03-05T07:00:00Z', 'COMPLETED', colleague);
    await desk.go('2026-04-20T00:00:00Z');
    expect(await desk.sent()).toEqual(['of Helena 2026-04-01T08:00']);
    expect(await desk.sent(hers)).toHaveLength(1);
  });

  test('takes one of two visits that start together', async () => {
    await desk.rule('after 30');
    const patient = await desk.person();
    await desk.visit(patient, '2026-03-02T07:00:00Z');
    await desk.visit(patient, '2026-03-02T07:00:00Z', 'COMPLETED', desk.places.colleague);
    await desk.go('2026-04-20T00:00:00Z');
    expect(await desk.sent()).toEqual(['after 30 2026-04-01T08:00']);
  });

  test('does not wait for a visit that starts together with one that is over, and is never completed', async () => {
    await desk.rule('after 30');
    const patient = await desk.person();
    await desk.visit(patient, '2026-03-02T07:00:00Z');
    await desk.visit(patient, '2026-03-02T07:00:00Z', 'BOOKED', desk.places.colleague);
    await desk.go('2026-04-20T00:00:00Z');
    expect(await desk.sent()).toEqual(['after 30 2026-04-01T08:00']);
  });

  test('finds a visit that was completed late, while its morning is ahead', async () => {
    await desk.rule('after 30');
    const [ahead, past] = [await desk.person(), await desk.person()];
    const first = await desk.visit(ahead, '2026-03-02T07:00:00Z', 'ARRIVED');
    const second = await desk.visit(past, '2026-03-02T07:00:00Z', 'ARRIVED');
    await desk.go('2026-04-01T07:59:00Z');
    await desk.setVisit(first, { status: 'COMPLETED' });
    expect(await desk.evaluateOf(ahead)).toBe(1);
    await desk.go('2026-04-01T08:00:01Z');
    await desk.setVisit(second, { status: 'COMPLETED' });
    expect(await desk.evaluateOf(past)).toBe(0);
    await desk.go('2026-05-01T00:00:00Z');
    expect(await desk.sent()).toEqual(['after 30 2026-04-01T08:00']);
    expect(await desk.sent(ahead)).toHaveLength(1);
  });

  test('does not write to the archived, the deceased, those not to be contacted, and those without an address', async () => {
    await desk.rule('after 30');
    const columns = [{ archived_at: NOW }, { deceased_at: NOW }, { do_not_contact: true }, { email: null }];
    for (const set of columns) {
      const patient = await desk.person();
      await desk.visit(patient, '2026-03-02T07:00:00Z');
      await house.db
        .updateTable('patient')
        .set(set)
        .where('clinic_id', '=', desk.clinicId)
        .where('id', '=', patient)
        .execute();
    }
    await desk.go('2026-04-10T00:00:00Z');
    expect(await desk.messages()).toEqual([]);
  });
});

describe('days that are past', () => {
  const MORNING = new Date('2026-04-01T08:00:00Z');
  const oneLater = hoursAfter(MORNING, 1 / 3_600_000);

  test.each([
    ['the rule', MORNING, true],
    ['the rule', oneLater, false],
    ['the switch', MORNING, true],
    ['the switch', oneLater, false],
    ['the consent', MORNING, true],
    ['the consent', oneLater, false],
  ])('when %s came at %o: sent is %p', async (what, came, sent) => {
    const patient = await desk.person({ channels: what === 'the consent' ? [] : ['EMAIL'] });
    await desk.visit(patient, '2026-03-02T07:00:00Z');
    if (what === 'the switch') await desk.channel('EMAIL', false);
    if (what !== 'the rule') await desk.rule('after 30');
    const rule = await desk.create('came');
    await desk.go(came.toISOString());
    if (what === 'the rule') await desk.activate(rule);
    if (what === 'the switch') await desk.channel('EMAIL', true);
    if (what === 'the consent') {
      await desk.clinic.consent(patient, 'EMAIL', true, came);
      await desk.evaluateOf(patient);
    }
    await desk.go('2026-04-20T00:00:00Z');
    expect(await desk.sent()).toHaveLength(sent ? 1 : 0);
  });

  test('are not written to by a new rule, however many were lost in ten years', async () => {
    for (const date of ['2016-05-01', '2025-12-31', '2026-01-30', '2026-01-31'])
      await desk.visit(await desk.person(), `${date}T07:00:00Z`);
    await desk.go('2026-03-02T10:00:00Z');
    await desk.rule('after 30');
    await desk.go('2026-04-20T00:00:00Z');
    expect(await desk.messages()).toEqual([]);
  });
});

describe('an age', () => {
  test('of those born on 29 February grows on the 28th in common years, as it does in groups', async () => {
    const later = await openRuleDesk(house, new Date('2027-02-20T08:00:00Z'));
    await later.clinic.set({ plan_tier: 'ADVANCED' });
    await later.rule('from 19', { filters: { ageFrom: 19 } });
    await later.rule('to 18', { filters: { ageTo: 18 } });
    const told: string[] = [];
    for (const birth_date of ['2008-02-28', '2008-02-29', '2008-03-01']) {
      const patient = await later.person();
      await house.db
        .updateTable('patient')
        .set({ birth_date })
        .where('clinic_id', '=', later.clinicId)
        .where('id', '=', patient)
        .execute();
      await later.visit(patient, '2027-01-29T07:00:00Z');
      told.push(patient);
    }
    await later.go('2027-02-28T12:00:00Z');
    const sent = await Promise.all(told.map((patient) => later.sent(patient)));
    expect(sent.map(([only, ...more]) => [only?.slice(0, 7), more.length])).toEqual([
      ['from 19', 0],
      ['from 19', 0],
      ['to 18 2', 0],
    ]);
  });

  test('begins on the same day as in groups, on whatever day one asks', async () => {
    const { rows } = await sql<{ date: string; years: number; birth: string }>`
      select day::date as date, years, ${latestBirth(sql`day::date`, sql`years`)}::date as birth
      from generate_series(0, 110, 3) as years
        cross join generate_series(2023, 2104) as year
        cross join generate_series(make_date(year, 2, 26)::timestamp, make_date(year, 3, 3), '1 day') as day
    `.execute(house.db);
    const wrong = rows.filter(({ date, years, birth }) => latestBirthOf(years, date) !== birth);
    expect([rows.length > 10_000, wrong]).toEqual([true, []]);
  });
});
