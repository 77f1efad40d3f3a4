/** A freed slot and its open offers as the tables have them, many at a time: rounds of claims must cost little to set up. */
import type pg from 'pg';
import { newId } from '../../../src/services/new-id.js';
import type { RaceHouse } from './house.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One round: a practitioner of its own, a slot, and as many visits that it was offered to. Ids are UUIDs. */
export interface Round {
  practitionerId: string;
  calendarId: string;
  slotId: string;
  startsAt: number;
  closesAt: number;
  offers: { id: string; visitId: string; patient: number; startsAt: number }[];
  /** Of the same calendar and nobody's who was asked. */
  bystander: { id: string; startsAt: number };
}

export interface RoundPlan {
  offers: number;
  /** Whether the winner's old time is offered in turn, to all who wait. */
  chain: boolean;
}

/**
 * Writes the rounds. Their slots start thirty days after `now`, one after the other, and close a day before: no patient has two
 * of them at one time, nor one of those before, which end sooner.
 */
export async function writeRounds(
  house: RaceHouse,
  now: number,
  plans: readonly RoundPlan[],
): Promise<Round[]> {
  const first = Math.ceil(now / DAY) * DAY + 30 * DAY;
  const rounds = plans.map((plan, number): Round => {
    const startsAt = first + (number * HOUR) / 2;
    const closesAt = startsAt - DAY;
    const offers = Array.from({ length: plan.offers }, (_, patient) => ({
      id: newId(),
      visitId: newId(),
      patient,
      startsAt: startsAt + 2 * DAY + patient * HOUR,
    }));
    const bystander = { id: newId(), startsAt: startsAt + 8 * DAY };
    return {
      practitionerId: newId(),
      calendarId: newId(),
      slotId: newId(),
      startsAt,
      closesAt,
      offers,
      bystander,
    };
  });
  const { clinicId } = house.desk;
  const created_at = iso(now);
  const own = { clinic_id: clinicId, created_at };
  const { db } = house;
  await db.query('begin');
  await insertRows(
    db,
    'practitioner',
    rounds.map(({ practitionerId: id }) => ({ ...own, id, first_name: 'Ada', last_name: 'Nowak' })),
  );
  await insertRows(
    db,
    'calendar',
    rounds.map(({ calendarId: id, practitionerId: practitioner_id }, number) => ({
      ...{ ...own, id, practitioner_id, branch_id: house.branchId, enabled_kinds: [] },
      // The limit of offers bounds what a chain asks.
      ...{ slot_chain_max: 2, slot_offers_max: plans[number]?.chain ? 50 : 1 },
    })),
  );
  await insertRows(
    db,
    'working_hours',
    rounds.flatMap(({ calendarId: calendar_id }) =>
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
        ...{ clinic_id: clinicId, id: newId(), calendar_id, weekday, opens_at: '00:00', closes_at: '24:00' },
      })),
    ),
  );
  await insertRows(
    db,
    'visit',
    rounds.flatMap((round, number) => visitRows(house, now, round, plans[number]?.chain ?? false)),
  );
  await insertRows(
    db,
    'slot',
    rounds.map((round) => ({ ...place(house, round), ...slotRow(now, round) })),
  );
  await insertRows(
    db,
    'slot_offer',
    rounds.flatMap(({ slotId: slot_id, offers }) =>
      offers.map(({ id, visitId: visit_id, patient }) => ({
        ...{ clinic_id: clinicId, id, slot_id, visit_id, patient_id: house.claimants[patient]?.id, round: 1 },
        ...{ booking_number: 1, status: 'OPEN', offered_at: created_at },
      })),
    ),
  );
  await db.query('commit');
  return rounds;
}

/** Those who were asked, somebody else, and the cancelled visit whose time it was. Muted ones are not asked in a chain. */
function visitRows(house: RaceHouse, now: number, round: Round, chain: boolean) {
  const at = iso(now);
  const visit = (id: string, patient: number, startsAt: number) => ({
    ...place(house, round),
    ...{ id, service_id: house.serviceId, patient_id: house.claimants[patient]?.id, status: 'BOOKED' },
    ...{ starts_at: iso(startsAt), ends_at: iso(startsAt + HOUR / 2), booked_at: at, booking_number: 1 },
    ...{ booked_by: 'STAFF', booked_by_id: house.claimants[patient]?.id, placed_by: 'STAFF' },
    ...{
      muted_kinds: chain ? [] : ['FREED_SLOT_OFFER'],
      cancelled_at: null as string | null,
      cancelled_by: null as string | null,
    },
    ...{ created_at: at, updated_at: at },
  });
  const { offers, bystander, slotId, startsAt } = round;
  return [
    ...offers.map(({ visitId, patient, startsAt }) => visit(visitId, patient, startsAt)),
    visit(bystander.id, 0, bystander.startsAt),
    { ...visit(slotId, 0, startsAt), status: 'CANCELLED', cancelled_at: at, cancelled_by: 'STAFF' },
  ];
}

function slotRow(now: number, { slotId: id, startsAt, closesAt, offers }: Round) {
  return {
    ...{ id, starts_at: iso(startsAt), ends_at: iso(startsAt + HOUR / 2), closes_at: iso(closesAt) },
    ...{ status: 'OFFERED', freed_by_visit_id: id, freed_at: iso(now), chain_id: id, chain_number: 1 },
    ...{ round: 1, offers_made: offers.length, offers_open: offers.length },
  };
}

function place({ desk, branchId }: RaceHouse, { calendarId, practitionerId }: Round) {
  return {
    clinic_id: desk.clinicId,
    calendar_id: calendarId,
    branch_id: branchId,
    practitioner_id: practitionerId,
  };
}

/** All rows have the columns of the first one; others have their defaults. */
export async function insertRows(db: pg.Client, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await db.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

const iso = (at: number) => new Date(at).toISOString();
