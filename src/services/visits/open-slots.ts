/** Slots whose time nobody has yet, with their open offers (mission.md, section 2): read under their practitioner's lock. */
import { sql } from 'kysely';
import type { Slot } from '../../entities/visits/slot.js';
import type { Visit } from '../../entities/visits/visit.js';
import type { Scope } from '../scope.js';
import type { Interval } from './working-time.js';

/** Where it is done: a clinic, and the connection of a transaction in it. */
export type InClinic = Pick<Scope, 'db' | 'clinicId'>;

export interface OpenOffer {
  readonly id: string;
  readonly patientId: string;
  readonly visitId: string;
  readonly bookingNumber: number;
}

export interface OpenSlot
  extends Pick<
    Slot,
    | 'id'
    | 'calendarId'
    | 'branchId'
    | 'practitionerId'
    | 'startsAt'
    | 'endsAt'
    | 'status'
    | 'freedByVisitId'
    | 'chainId'
    | 'chainNumber'
    | 'closesAt'
    | 'round'
  > {
  /** In the order in which they were made. */
  readonly offers: readonly OpenOffer[];
}

/** No visit is longer than the longest service: a day. Older slots are not looked at. */
const LONGEST_SLOT = sql.raw("interval '24 hours'");

/**
 * Slots that the practitioner's new time lies over, and those with an open offer for the visit. A slot that is neither is not
 * changed by what a visit does.
 */
export async function readTouchedSlots(
  { db, clinicId }: InClinic,
  { visitId, over }: { visitId: string; over: (Interval & Pick<Visit, 'practitionerId'>) | null },
): Promise<OpenSlot[]> {
  const lying = over
    ? sql`union select id from slot
        where clinic_id = ${clinicId} and practitioner_id = ${over.practitionerId}
          and status in ('FREED', 'OFFERED', 'CLOSED')
          and starts_at > ${over.startsAt}::timestamptz - ${LONGEST_SLOT} and starts_at < ${over.endsAt}
          and ends_at > ${over.startsAt}`
    : sql``;
  const { rows } = await sql<OpenSlot>`select ${COLUMNS} from slot s
    where s.clinic_id = ${clinicId} and s.id = any(array(
      select slot_id from slot_offer where clinic_id = ${clinicId} and visit_id = ${visitId} and status = 'OPEN'
      ${lying}
    ))
    order by s.starts_at, s.id
  `.execute(db);
  return rows;
}

/** One slot, whatever became of it: its status says; undefined when there is none. */
export async function readSlot({ db, clinicId }: InClinic, slotId: string): Promise<OpenSlot | undefined> {
  const { rows } =
    await sql<OpenSlot>`select ${COLUMNS} from slot s where s.clinic_id = ${clinicId} and s.id = ${slotId}
  `.execute(db);
  return rows[0];
}

const COLUMNS = sql`
  s.id, s.calendar_id as "calendarId", s.branch_id as "branchId", s.practitioner_id as "practitionerId",
  s.starts_at as "startsAt", s.ends_at as "endsAt", s.status, s.freed_by_visit_id as "freedByVisitId",
  s.chain_id as "chainId", s.chain_number as "chainNumber", s.closes_at as "closesAt", s.round,
  case when s.status = 'OFFERED' then (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', o.id, 'patientId', o.patient_id, 'visitId', o.visit_id, 'bookingNumber', o.booking_number
    ) order by o.offered_at, o.id), '[]')
    from slot_offer o where o.clinic_id = s.clinic_id and o.slot_id = s.id and o.status = 'OPEN'
  ) else '[]' end as offers`;
