/** Whom a number answers: the clinics that wrote to it, real ones before sandboxes, and who wrote last first. Over all clinics. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';

export interface Correspondent {
  readonly clinicId: string;
  readonly sandbox: boolean;
  /** The latest SMS that the clinic sent there. */
  readonly deliveryId: string;
  /** Whether its patient has this number still: else whoever has it now says nothing about the patient. */
  readonly theirs: boolean;
  readonly patientId: string | null;
  /** BCP 47; the patient's, or for staff the clinic's. */
  readonly locale: string;
  readonly clinicName: string;
  readonly clinicLocale: string;
  /** The present instant where the clinic has a test clock. */
  readonly testClock: Date | null;
}

export interface VisitAsked {
  readonly clinicId: string;
  readonly sandbox: boolean;
  readonly deliveryId: string;
  readonly patientId: string;
  readonly visitId: string;
  /** The booking or move that the SMS was about. */
  readonly bookingNumber: number;
}

/** `phone`: E.164. One row for each clinic. */
export async function findCorrespondents(db: Db, phone: string): Promise<Correspondent[]> {
  const { rows } = await sql<Correspondent>`
    select c.id as "clinicId", c.sandbox, d.id as "deliveryId", d.patient_id as "patientId",
      coalesce(p.locale, c.locale) as locale, c.name as "clinicName", c.locale as "clinicLocale",
      c.test_clock as "testClock", coalesce(p.phone = ${phone}, false) as theirs
    from (
      select distinct on (clinic_id) clinic_id, id, patient_id, handed_over_at from delivery
      where channel = 'SMS' and recipient = ${phone} and handed_over_at is not null
      order by clinic_id, handed_over_at desc, id desc
    ) d
      join clinic c on c.id = d.clinic_id
      left join patient p on p.clinic_id = d.clinic_id and p.id = d.patient_id
    order by c.sandbox, d.handed_over_at desc
  `.execute(db);
  return rows;
}

/** Of delivery `d` and its visit `v`: a campaign that asks to confirm means the visit as it stood when the message left; moved since, it is another. */
const BOOKING_ASKED = sql`case
  when d.kind in ('VISIT_BOOKED', 'VISIT_MOVED', 'REMINDER') then d.booking_number
  when d.kind = 'CAMPAIGN' and v.booked_at <= d.handed_over_at and exists (
    select from campaign where clinic_id = d.clinic_id and id = d.subject_id and kind = 'CONFIRMING'
  ) then v.booking_number
end`;

/**
 * The coming visit that the SMS asked about; undefined when it was about something else: 1 may then be a mark or a count.
 * `now`: the machine's time, by which clinics without a test clock live.
 */
export async function findVisitAsked(
  db: Db,
  { clinicId, deliveryId, theirs }: Correspondent,
  now: Date,
): Promise<VisitAsked | undefined> {
  if (!theirs) return undefined;
  const { rows } = await sql<VisitAsked>`
    select d.clinic_id as "clinicId", c.sandbox, d.id as "deliveryId", d.patient_id as "patientId",
      d.visit_id as "visitId", ${BOOKING_ASKED} as "bookingNumber"
    from delivery d
      join clinic c on c.id = d.clinic_id
      join visit v on v.clinic_id = d.clinic_id and v.id = d.visit_id and v.patient_id = d.patient_id
    where d.clinic_id = ${clinicId} and d.id = ${deliveryId}
      and ${BOOKING_ASKED} is not null and v.starts_at > coalesce(c.test_clock, ${now}::timestamptz)
  `.execute(db);
  return rows[0];
}
