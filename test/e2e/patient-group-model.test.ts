// Random patients, visits, edits, criteria and days that pass: whatever happens in whatever order, groups hold those whom a
// recomputation of everyone from scratch finds. A failure prints the seed and path that repeat it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type { PatientCriteria } from '../../src/entities/patients/patient-group.js';
import { newId } from '../../src/services/new-id.js';
import { fits, type PatientFacts } from '../support/group-model.js';
import { startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, type VisitDesk } from '../support/visit-desk.js';

const DAY = 24 * 3_600_000;
const RUNS = 10;
const PEOPLE = 12;
const LIMIT_MS = 30_000;
/** Six weeks before clocks go forward in Warsaw, and a week before a birthday of those born on 29 February. */
const OPENING = '2026-02-21T08:00:00.000Z';

interface House {
  desk: VisitDesk;
  clinicId: string;
  now: Date;
  calendars: { id: string; branch: string; practitioner: string }[];
  services: string[];
  plans: string[];
  groups: Map<string, PatientCriteria>;
}

let server: TestServer;
let db: pg.Client;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  db = new pg.Client(server.databaseUrl);
  await db.connect();
});
afterAll(async () => {
  await db?.end();
  await server?.stop();
});

async function openHouse(): Promise<House> {
  const desk = await openDesk(server, OPENING);
  const { clinicId } = desk;
  const rows = async (text: string) => (await db.query(text, [clinicId])).rows;
  const plans = [newId(), newId()];
  for (const [i, id] of plans.entries()) {
    await db.query('insert into insurance_plan values ($1, $2, $3, null, $4)', [
      clinicId,
      id,
      `P${i}`,
      OPENING,
    ]);
  }
  return {
    ...{ desk, clinicId, now: new Date(OPENING), plans, groups: new Map() },
    calendars: await rows(
      'select id, branch_id as branch, practitioner_id as practitioner from calendar where clinic_id = $1 order by id',
    ),
    services: (await rows('select id from service where clinic_id = $1 order by id')).map(({ id }) => id),
  };
}

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const small = fc.nat({ max: 11 });

const CITIES = ['Kraków', 'KRAKÓW', 'Lwów', null];
const BIRTHS = ['2008-02-29', '2008-03-01', '2008-02-28', '1990-03-29', '1990-06-15', null];
const SEXES = ['FEMALE', 'MALE', 'OTHER', null];
const STATUSES = ['BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED', 'COMPLETED', 'CANCELLED', 'NO_SHOW'];
const COMPLETED = STATUSES.indexOf('COMPLETED');

/** Numbers stand for what the house has there. What looks back some days does so with `withinDays` more often than not. */
const days = fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined, freq: 3 });
const shapes = [
  fc.record({ ageFrom: fc.constantFrom(0, 17, 18, 36) }),
  fc.record({ ageTo: fc.constantFrom(17, 18, 35, 36) }),
  fc.record({ sexes: fc.constant(['FEMALE', 'OTHER']) }),
  fc.record({ plan: small }),
  fc.record({ cities: fc.constant(['kraków']) }),
  fc.record({ service: small, withinDays: days }),
  fc.record({ calendar: small, withinDays: days }),
  fc.record({ practitioner: small, service: small }),
  fc.record({ visitsFrom: fc.integer({ min: 0, max: 2 }), withinDays: days }),
  fc.record({ visitsTo: fc.integer({ min: 0, max: 2 }), withinDays: days }),
  fc.record({ spentMinorFrom: fc.constantFrom(0, 5000, 7500), withinDays: days }),
  fc.record({ spentMinorTo: fc.constantFrom(0, 2500, 5000), withinDays: days }),
  fc.record({ lastVisitDaysAgoFrom: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ lastVisitDaysAgoTo: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ hasUpcomingVisit: fc.boolean() }),
];
type Criteria = Partial<PatientCriteria> &
  Partial<Record<'plan' | 'service' | 'calendar' | 'practitioner', number>>;
const criteria: fc.Arbitrary<Criteria> = fc
  .array(fc.oneof(...(shapes as fc.Arbitrary<object>[])), { maxLength: 2 })
  .map((all) => Object.assign({}, ...all));

function criteriaIn(house: House, given: Criteria): PatientCriteria {
  const { plan, service, calendar, practitioner, ...rest } = given;
  const one = (n: number | undefined, find: (n: number) => string) =>
    n === undefined ? undefined : [find(n)];
  return JSON.parse(
    JSON.stringify({
      ...rest,
      insurancePlanIds: one(plan, (n) => pick(house.plans, n)),
      serviceIds: one(service, (n) => pick(house.services, n)),
      branchIds: one(calendar, (n) => pick(house.calendars, n).branch),
      practitionerIds: one(practitioner, (n) => pick(house.calendars, n).practitioner),
    }),
  );
}

type Act =
  | { act: 'patient'; birth: number; sex: number; city: number; plan: number }
  | { act: 'edit'; whom: number; birth: number; sex: number; city: number; plan: number }
  | {
      act: 'visit';
      whom: number;
      days: number;
      hours: number;
      status: number;
      service: number;
      calendar: number;
      paid: number;
    }
  | {
      act: 'change';
      which: number;
      days: number;
      status: number;
      service: number;
      paid: number;
      whom: number;
    }
  | { act: 'group'; criteria: Criteria }
  | { act: 'criteria'; which: number; criteria: Criteria }
  /** `asleep`: the server was down meanwhile, and does all days at once. */
  | { act: 'pass'; hours: number; asleep: boolean };

const person = { birth: small, sex: small, city: small, plan: small };
const hours = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 24, max: 24 * 12 }));
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('patient' as const), ...person }),
  fc.record({ act: fc.constant('edit' as const), whom: small, ...person }),
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ act: fc.constant('visit' as const), whom: small, status: small, service: small, calendar: small },
      ...{ days: fc.integer({ min: -40, max: 20 }), hours: fc.nat({ max: 23 }), paid: small },
    }),
  },
  fc.record({
    ...{ act: fc.constant('change' as const), which: small, status: small, service: small, paid: small },
    ...{ days: fc.integer({ min: -3, max: 3 }), whom: small },
  }),
  fc.record({ act: fc.constant('group' as const), criteria }),
  fc.record({ act: fc.constant('criteria' as const), which: small, criteria }),
  { weight: 3, arbitrary: fc.record({ act: fc.constant('pass' as const), hours, asleep: fc.boolean() }) },
);

/** One of those who are there from the beginning: with a visit some time ago, and with one to come. */
async function enter(house: House, n: number): Promise<void> {
  await play(house, { act: 'patient', birth: n, sex: n, city: n, plan: n });
  const visit = { act: 'visit', whom: n, service: n, calendar: n, paid: n } as const;
  await play(house, { ...visit, days: -3 * n - 1, hours: 2 * n, status: COMPLETED });
  await play(house, { ...visit, days: n, hours: n, status: n % 2 });
}

async function play(house: House, step: Act): Promise<void> {
  const { clinicId, now } = house;
  const rowOf = async (table: string, n: number) => {
    const { rows } = await db.query(`select id from ${table} where clinic_id = $1 order by id`, [clinicId]);
    return rows.length === 0 ? null : (pick(rows, n).id as string);
  };
  if (step.act === 'patient') {
    await db.query(
      `insert into patient (clinic_id, id, first_name, last_name, locale, sort_name, search_text, birth_date, sex, city,
         insurance_plan_id, created_at, updated_at)
       values ($1, $2, 'A', 'B', 'en', 'b a', ' b a ', $3, $4, $5, $6, $7, $7)`,
      [clinicId, newId(), ...personOf(house, step), now],
    );
  } else if (step.act === 'edit') {
    await db.query(
      `update patient set birth_date = $3, sex = $4, city = $5, insurance_plan_id = $6 where clinic_id = $1 and id = $2`,
      [clinicId, await rowOf('patient', step.whom), ...personOf(house, step)],
    );
  } else if (step.act === 'visit') {
    const calendar = pick(house.calendars, step.calendar);
    const start = new Date(now.getTime() + step.days * DAY + step.hours * 3_600_000);
    await db.query(
      `insert into visit (clinic_id, id, calendar_id, branch_id, practitioner_id, service_id, patient_id, status, starts_at,
         ends_at, booked_at, booked_by, booked_by_id, placed_by, paid_minor, paid_currency, history, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz, $9::timestamptz + interval '30 minutes', $10, 'STAFF', $2, 'STAFF', $11, $12, true, $10, $10)`,
      [
        ...[clinicId, newId(), calendar.id, calendar.branch, calendar.practitioner],
        ...[
          pick(house.services, step.service),
          await rowOf('patient', step.whom),
          pick(STATUSES, step.status),
        ],
        ...[start, now, ...paidOf(step.paid)],
      ],
    );
  } else if (step.act === 'change') {
    await db.query(
      `update visit set status = $3, service_id = $4, starts_at = starts_at + $5::interval, ends_at = ends_at + $5::interval,
         patient_id = $6, paid_minor = $7, paid_currency = $8 where clinic_id = $1 and id = $2`,
      [
        ...[clinicId, await rowOf('visit', step.which), pick(STATUSES, step.status)],
        ...[pick(house.services, step.service), `${step.days} days`, await rowOf('patient', step.whom)],
        ...paidOf(step.paid),
      ],
    );
  } else if (step.act === 'pass') {
    house.now = new Date(now.getTime() + step.hours * 3_600_000);
    if (step.asleep) await db.query('update clinic set test_clock = $2 where id = $1', [clinicId, house.now]);
    await house.desk.advance(house.now.toISOString());
  } else {
    await writeCriteria(house, step);
  }
}

/** As the services write them: apart from names and checks, which are not the matter here. */
async function writeCriteria(house: House, step: Extract<Act, { act: 'group' | 'criteria' }>): Promise<void> {
  const { clinicId, now } = house;
  const wanted = criteriaIn(house, step.criteria);
  const known = [...house.groups.keys()];
  const id = step.act === 'criteria' && known.length > 0 ? pick(known, step.which) : newId();
  if (house.groups.size === 0) {
    await db.query('update clinic set groups_swept_at = $2 where id = $1', [clinicId, now]);
  }
  await db.query(
    `insert into patient_group (clinic_id, id, name, criteria, status, created_at, updated_at)
     values ($1, $2::uuid, $2::uuid::text, $3, 'FILLING', $4, $4)
     on conflict (clinic_id, id) do update set criteria = excluded.criteria, status = 'FILLING', filled_after = null`,
    [clinicId, id, JSON.stringify(wanted), now],
  );
  house.groups.set(id, wanted);
}

function personOf(house: House, { birth, sex, city, plan }: Record<keyof typeof person, number>): unknown[] {
  return [pick(BIRTHS, birth), pick(SEXES, sex), pick(CITIES, city), pick([...house.plans, null], plan)];
}

function paidOf(n: number): [number | null, string | null] {
  return pick<[number | null, string | null]>(
    [
      [null, null],
      [5000, 'BRL'],
      [2500, 'BRL'],
      [90_000, 'EUR'],
    ],
    n,
  );
}

/** Everyone, and the names of those who are in each group and of those who ought to be. */
async function compare(house: House): Promise<void> {
  const { rows } = await db.query(
    `select p.id, p.birth_date::text as "birthDate", p.sex, p.source, p.city, p.insurance_plan_id as "insurancePlanId",
       coalesce((select jsonb_agg(jsonb_build_object('status', v.status, 'startsAt', v.starts_at, 'endsAt', v.ends_at,
         'serviceId', v.service_id, 'branchId', v.branch_id, 'practitionerId', v.practitioner_id,
         'paidMinor', v.paid_minor, 'paidCurrency', v.paid_currency))
       from visit v where v.clinic_id = p.clinic_id and v.patient_id = p.id), '[]') as visits
     from patient p where p.clinic_id = $1 order by p.id`,
    [house.clinicId],
  );
  const patients: PatientFacts[] = rows.map((row) => ({
    ...row,
    visits: row.visits.map((visit: { startsAt: string; endsAt: string }) => ({
      ...visit,
      startsAt: new Date(visit.startsAt),
      endsAt: new Date(visit.endsAt),
    })),
  }));
  const branch = await db.query('select time_zone from branch where clinic_id = $1 order by id limit 1', [
    house.clinicId,
  ]);
  const at = { now: house.now, timeZone: branch.rows[0].time_zone, currencyCode: 'BRL' };
  for (const [id, wanted] of house.groups) {
    const members = await db.query(
      'select patient_id as id from patient_group_member where clinic_id = $1 and group_id = $2 order by 1',
      [house.clinicId, id],
    );
    const expected = patients.filter((patient) => fits(wanted, patient, at)).map((patient) => patient.id);
    expect({ wanted, members: members.rows.map((row) => row.id) }).toEqual({ wanted, members: expected });
  }
}

test(
  'groups hold whom a recomputation finds, whatever happened',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(criteria, { minLength: 4, maxLength: 8 }),
        fc.array(act, { minLength: 5, maxLength: 25 }),
        async (groups, steps) => {
          const house = await openHouse();
          for (let n = 0; n < PEOPLE; n++) await enter(house, n);
          for (const criteria of groups) await play(house, { act: 'group', criteria });
          for (const step of steps) {
            await play(house, step);
            if (step.act === 'pass') await compare(house);
          }
          await house.desk.advance(house.now.toISOString());
          await compare(house);
        },
      ),
      { numRuns: RUNS, interruptAfterTimeLimit: LIMIT_MS },
    );
  },
  LIMIT_MS + 60_000,
);
