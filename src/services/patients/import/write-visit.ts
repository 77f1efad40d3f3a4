/** Visits as an import reads and writes them: many with one statement (issue "retention", import). */
import { sql } from 'kysely';
import { VISIT_KINDS } from '../../../entities/messaging/notification-kind.js';
import type { Visit, VisitStatus } from '../../../entities/visits/visit.js';
import type { Scope } from '../../scope.js';
import { givenColumns } from './write-columns.js';

/** Everything of a visit that an import decides. */
export interface VisitToWrite
  extends Pick<
    Visit,
    | 'id'
    | 'calendarId'
    | 'branchId'
    | 'practitionerId'
    | 'serviceId'
    | 'patientId'
    | 'status'
    | 'startsAt'
    | 'endsAt'
    | 'bookedAt'
    | 'history'
  > {
  readonly confirmedAt: Date | null;
  readonly arrivedAt: Date | null;
  readonly completedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly paidMinor: number | null;
}

/** A visit that was brought before, as it is now. */
export interface KnownVisit extends VisitToWrite {
  readonly bookingNumber: number;
  readonly bookedBy: Visit['bookedBy'];
  readonly placedBy: Visit['placedBy'];
  readonly mutedKinds: Visit['mutedKinds'];
  readonly cancelledBy: Visit['cancelledBy'];
}

/** What the calendar that Retorna keeps says of the visit from now on, and what was paid. */
export type VisitChange = Pick<
  VisitToWrite,
  'id' | 'status' | 'confirmedAt' | 'arrivedAt' | 'completedAt' | 'cancelledAt' | 'paidMinor'
>;

export interface VisitOrigin {
  /** Who is said to have booked them: the member of staff who started the import, or the import. */
  readonly bookedById: string;
  readonly currencyCode: string;
}

/** The booking is old news to the patient; of what is over there is nothing to tell at all. */
const MUTED_AHEAD = ['VISIT_BOOKED'] as const;
export const mutedKindsOf = (history: boolean): Visit['mutedKinds'] =>
  history ? [...VISIT_KINDS] : [...MUTED_AHEAD];

const CHANGING = {
  ...{ id: 'uuid', status: 'text', confirmedAt: 'timestamptz', arrivedAt: 'timestamptz' },
  ...{ completedAt: 'timestamptz', cancelledAt: 'timestamptz', paidMinor: 'bigint' },
} as const;
const COLUMNS = {
  ...CHANGING,
  ...{ calendarId: 'uuid', branchId: 'uuid', practitionerId: 'uuid', serviceId: 'uuid', patientId: 'uuid' },
  ...{ startsAt: 'timestamptz', endsAt: 'timestamptz', bookedAt: 'timestamptz', history: 'boolean' },
} as const;

/** Locks them until the transaction ends, in the order of their ids, and gives them as they are then. */
export async function lockVisits({ db, clinicId }: Scope, ids: readonly string[]): Promise<KnownVisit[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<KnownVisit>`
    select id, calendar_id as "calendarId", branch_id as "branchId", practitioner_id as "practitionerId",
      service_id as "serviceId", patient_id as "patientId", status, starts_at as "startsAt", ends_at as "endsAt",
      booked_at as "bookedAt", booking_number as "bookingNumber", booked_by as "bookedBy", placed_by as "placedBy",
      muted_kinds as "mutedKinds", history, confirmed_at as "confirmedAt", arrived_at as "arrivedAt",
      completed_at as "completedAt", cancelled_at as "cancelledAt", cancelled_by as "cancelledBy",
      paid_minor as "paidMinor"
    from visit where clinic_id = ${clinicId} and id = any(${ids}::uuid[])
    order by id
    for no key update
  `.execute(db);
  return rows;
}

/** Their patients must be locked, and of those still ahead their practitioners too. `now` is by the clinic's clock. */
export async function insertVisits(
  { db, clinicId }: Scope,
  visits: readonly VisitToWrite[],
  { bookedById, currencyCode }: VisitOrigin,
  now: Date,
): Promise<void> {
  if (visits.length === 0) return;
  await sql`
    insert into visit (
      clinic_id, id, calendar_id, branch_id, practitioner_id, service_id, patient_id, status, starts_at, ends_at,
      booked_at, booking_number, booked_by, booked_by_id, booked_through, placed_by, muted_kinds, confirmed_at,
      confirmed_by, arrived_at, completed_at, cancelled_at, paid_minor, paid_currency, history, created_at, updated_at
    )
    select ${clinicId}::uuid, id, "calendarId", "branchId", "practitionerId", "serviceId", "patientId", status, "startsAt",
      "endsAt", "bookedAt", 1, 'STAFF', ${bookedById}::uuid, 'import', 'STAFF',
      case when history then ${mutedKindsOf(true)}::text[] else ${mutedKindsOf(false)}::text[] end,
      "confirmedAt", case when "confirmedAt" is not null then 'STAFF' end, "arrivedAt", "completedAt", "cancelledAt",
      "paidMinor", case when "paidMinor" is not null then ${currencyCode} end, history, ${now}::timestamptz,
      ${now}::timestamptz
    from ${givenColumns(visits, COLUMNS)}
  `.execute(db);
}

/** What is paid for a visit with an invoice is paid there; both statements have it from their own clinic's rows. */
const INVOICED = sql`exists (
  select from invoice i where i.clinic_id = v.clinic_id and i.visit_id = v.id and i.status = 'ISSUED')`;

/** Of visits that were over when they were brought: everything, as the file has it now. They must be locked. */
export async function replaceVisits(
  { db, clinicId }: Scope,
  visits: readonly VisitToWrite[],
  { currencyCode }: VisitOrigin,
  now: Date,
): Promise<void> {
  if (visits.length === 0) return;
  await sql`
    update visit v set
      calendar_id = given."calendarId", branch_id = given."branchId", practitioner_id = given."practitionerId",
      service_id = given."serviceId", patient_id = given."patientId", status = given.status,
      starts_at = given."startsAt", ends_at = given."endsAt", booked_at = given."bookedAt",
      muted_kinds = case when given.history then ${mutedKindsOf(true)}::text[] else ${mutedKindsOf(false)}::text[] end,
      confirmed_at = given."confirmedAt", confirmed_by = case when given."confirmedAt" is not null then 'STAFF' end,
      arrived_at = given."arrivedAt", completed_at = given."completedAt", cancelled_at = given."cancelledAt",
      paid_minor = case when ${INVOICED} then v.paid_minor else given."paidMinor" end,
      paid_currency = case when ${INVOICED} then v.paid_currency when given."paidMinor" is not null then ${currencyCode} end,
      history = given.history, updated_at = ${now}
    from ${givenColumns(visits, COLUMNS)}
    where v.clinic_id = ${clinicId} and v.id = given.id
  `.execute(db);
}

/** Of visits that Retorna's calendar has: their status, and what was paid where that is told. They must be locked. */
export async function changeVisits(
  { db, clinicId }: Scope,
  changes: readonly VisitChange[],
  { currencyCode }: VisitOrigin,
  now: Date,
): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    update visit v set
      status = given.status, confirmed_at = given."confirmedAt",
      confirmed_by = case when given."confirmedAt" is not null then coalesce(v.confirmed_by, 'STAFF') end,
      arrived_at = given."arrivedAt", completed_at = given."completedAt", cancelled_at = given."cancelledAt",
      paid_minor = case when ${INVOICED} then v.paid_minor else given."paidMinor" end,
      paid_currency = case
        when ${INVOICED} then v.paid_currency
        when given."paidMinor" is null then null
        when given."paidMinor" is distinct from v.paid_minor then ${currencyCode}
        else v.paid_currency
      end,
      updated_at = ${now}
    from ${givenColumns(changes, CHANGING)}
    where v.clinic_id = ${clinicId} and v.id = given.id
  `.execute(db);
}

/** Statuses that come one after the other; the last three end a visit. */
const STEPS: Record<VisitStatus, number> = {
  BOOKED: 0,
  CONFIRMED: 1,
  ARRIVED: 2,
  COMPLETED: 3,
  CANCELLED: 3,
  NO_SHOW: 3,
};

/** How far along a visit is: from 0, booked, to 3, over. */
export function stepOf(status: VisitStatus): number {
  return STEPS[status];
}
