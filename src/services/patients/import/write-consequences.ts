/**
 * What follows from visits that a file brought: messages are planned or taken back, freed slots are taken, and the facts are
 * written, as after a booking (mission.md, sections 1, 2 and 10). Of what was over before it was brought nothing follows.
 */
import { sql } from 'kysely';
import type { EventKind } from '../../../entities/events/event.js';
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { closeVisitQuotes } from '../../billing/quotes/visit-over.js';
import { planVisitDeliveries, type VisitToPlan } from '../../messaging/plan-visit-deliveries.js';
import { newIds } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { endOffersOf, settleSlots } from '../../visits/freed-slots.js';
import type { Agenda } from './write-agenda.js';
import { mutedKindsOf, type VisitToWrite } from './write-visit.js';
import type { Visits } from './write-visits.js';

const FACTS: Record<VisitStatus, EventKind> = {
  BOOKED: 'VISIT_BOOKED',
  CONFIRMED: 'VISIT_CONFIRMED',
  ARRIVED: 'VISIT_ARRIVED',
  COMPLETED: 'VISIT_COMPLETED',
  CANCELLED: 'VISIT_CANCELLED',
  NO_SHOW: 'VISIT_NO_SHOW',
};

interface Fact {
  readonly kind: EventKind;
  readonly visit: Pick<VisitToWrite, 'id' | 'patientId' | 'calendarId' | 'branchId' | 'practitionerId'>;
}

/**
 * The visits must be written, and their practitioners locked. A visit that a file says is cancelled frees no slot: its time
 * may be taken where the file comes from. `now` is by the clinic's clock.
 */
export async function drawConsequences(
  scope: Scope,
  visits: Visits,
  agenda: Agenda,
  now: Date,
): Promise<void> {
  const placed = [...visits.inserted, ...visits.replaced].filter(({ history }) => !history);
  const moved = visits.changed.filter(({ before, after }) => before.status !== after.status);
  const booked = placed.filter(({ status }) => status !== 'CANCELLED');
  await writeFacts(
    scope,
    [
      ...booked.map((visit): Fact => ({ kind: 'VISIT_BOOKED', visit })),
      ...moved.map(({ before, after }): Fact => ({ kind: FACTS[after.status], visit: before })),
    ],
    now,
  );
  for (const visit of booked.filter((one) => agenda.isFreed(one))) {
    await settleSlots(scope, { visitId: visit.id, placed: visit, left: null }, now);
  }
  for (const { before } of moved.filter(({ after }) => after.status !== 'CONFIRMED')) {
    await endOffersOf(scope, before.id, now);
  }
  await planVisitDeliveries(
    scope,
    [
      ...booked.map((visit): VisitToPlan => ({ ...visit, ...FIRST_BOOKING })),
      ...moved.map(({ before, after }): VisitToPlan => ({ ...before, ...after })),
    ],
    now,
  );
  await closeVisitQuotes(
    scope,
    visits.changed.map(({ before, after }) => ({ ...before, ...after })),
    now,
  );
}

const FIRST_BOOKING: Pick<
  VisitToPlan,
  'bookingNumber' | 'bookedBy' | 'placedBy' | 'mutedKinds' | 'cancelledBy'
> = {
  ...{ bookingNumber: 1, bookedBy: 'STAFF', placedBy: 'STAFF', cancelledBy: null },
  mutedKinds: mutedKindsOf(false),
};

async function writeFacts(scope: Scope, facts: readonly Fact[], now: Date): Promise<void> {
  if (facts.length === 0) return;
  const ids = newIds(facts.length);
  const given = facts.map(({ kind, visit }, index) => ({
    ...{ id: ids[index], kind },
    payload: {
      ...{ visitId: visit.id, slotId: null, patientId: visit.patientId, calendarId: visit.calendarId },
      ...{ branchId: visit.branchId, practitionerId: visit.practitionerId },
    },
  }));
  await sql`
    insert into event_outbox (clinic_id, id, kind, payload, occurred_at)
    select ${scope.clinicId}::uuid, id, kind, payload, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (id uuid, kind text, payload jsonb)
    order by id
  `.execute(scope.db);
  scope.signal('events-written');
}
