/** Who is asked about a freed slot: the rule of mission.md, section 2. */
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.js';
import { readWorking } from './calendar-time.js';
import { isWithin } from './free-times.js';
import type { OpenSlot } from './open-slots.js';
import type { PlacingCalendar } from './place-visit.js';
import type { Interval } from './working-time.js';

/** A visit that may move into the slot. */
export interface Candidate {
  readonly visitId: string;
  readonly patientId: string;
  readonly bookingNumber: number;
}

export type SlotToOffer = Pick<OpenSlot, 'calendarId' | 'startsAt' | 'endsAt' | 'freedByVisitId'>;

const NOTICE_MS = 48 * 3600 * 1000;

/**
 * Booked and confirmed visits of the slot's calendar that start at least 48 h after it (elapsed time, to the millisecond) and
 * fit its length, of patients who can be reached, are not muted, have no other visit at that time and are not the one who left
 * it: by start, then id, the first `limit`, of each patient the earliest. Who is archived or has died after they were asked keeps
 * an open offer, which harms nobody: no message leaves for it and its link is dead, and staff may still claim it on the phone.
 */
export async function findCandidates(scope: Scope, slot: SlotToOffer, limit: number): Promise<Candidate[]> {
  const from = new Date(slot.startsAt.getTime() + NOTICE_MS);
  for (let rows = 2 * limit; ; rows *= 8) {
    const found = await fitting(scope, slot, sql`starts_at >= ${from}`, sql`limit ${rows}`);
    const ofPatient = new Map<string, Candidate>();
    for (const candidate of found) {
      if (!ofPatient.has(candidate.patientId)) ofPatient.set(candidate.patientId, candidate);
    }
    // Patients with many visits may fill a page: then more is read.
    if (ofPatient.size >= limit || found.length < rows) return [...ofPatient.values()].slice(0, limit);
  }
}

/** The visit, if all but the 48 h and the limit speaks for it: it must only start after the slot does. */
export async function findCandidate(
  scope: Scope,
  slot: SlotToOffer,
  visitId: string,
): Promise<Candidate | undefined> {
  const chosen = sql`id = ${visitId} and starts_at > ${slot.startsAt}`;
  return (await fitting(scope, slot, chosen, sql``))[0];
}

/** Whether the calendar still works then: nobody is asked to come on a day that the practitioner is away. */
export async function worksThen(scope: Scope, calendar: PlacingCalendar, time: Interval): Promise<boolean> {
  return isWithin(await readWorking(scope, calendar, time), time);
}

/** Each row is read by its key, behind "offset 0": the planner knows nothing of a new clinic, and would join by the clinic alone. */
async function fitting(
  { db, clinicId }: Scope,
  slot: SlotToOffer,
  which: RawBuilder<unknown>,
  limit: RawBuilder<unknown>,
): Promise<Candidate[]> {
  const { rows } =
    await sql<Candidate>`select v.id as "visitId", v.patient_id as "patientId", v.booking_number as "bookingNumber"
    from (
      select id, patient_id, booking_number, starts_at, ends_at - starts_at as length from visit
      where clinic_id = ${clinicId} and calendar_id = ${slot.calendarId} and ${which}
        and status in ('BOOKED', 'CONFIRMED') and not ('FREED_SLOT_OFFER' = any(muted_kinds))
        and ends_at - starts_at <= ${slot.endsAt}::timestamptz - ${slot.startsAt}::timestamptz
      order by starts_at, id offset 0
    ) v
      cross join lateral (
        select id, email, phone from patient
        where clinic_id = ${clinicId} and id = v.patient_id
          and archived_at is null and deceased_at is null and not do_not_contact
        offset 0
      ) p
      join clinic c on c.id = ${clinicId}
    where v.patient_id is distinct from (
        select patient_id from visit where clinic_id = ${clinicId} and id = ${slot.freedByVisitId}
      )
      and (${reachedBy(clinicId, 'EMAIL')} or ${reachedBy(clinicId, 'SMS')} or ${hasApp(clinicId)})
      and not exists (
        select from visit o
        where o.clinic_id = ${clinicId} and o.patient_id = v.patient_id and o.id <> v.id
          and o.status in ('BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED')
          and o.starts_at < ${slot.startsAt}::timestamptz + v.length and o.ends_at > ${slot.startsAt}
      )
    order by v.starts_at, v.id
    ${limit}
  `.execute(db);
  return rows;
}

function reachedBy(clinicId: string, channel: 'EMAIL' | 'SMS'): RawBuilder<unknown> {
  const address = channel === 'EMAIL' ? sql`p.email` : sql`p.phone`;
  return sql`(
    ${address} <> '' and not exists (
      select from stopped_address where clinic_id = ${clinicId} and channel = ${sql.lit(channel)} and address = ${address}
    ) and ${consented(clinicId, channel)}
  )`;
}

function hasApp(clinicId: string): RawBuilder<unknown> {
  return sql`(
    exists (select from device where clinic_id = ${clinicId} and patient_id = p.id and removed_at is null)
    and ${consented(clinicId, 'PUSH')}
  )`;
}

/** Asked only where the clinic has made offers marketing. */
function consented(clinicId: string, channel: 'EMAIL' | 'SMS' | 'PUSH'): RawBuilder<unknown> {
  return sql`(
    not ('FREED_SLOT_OFFER' = any(c.marketing_kinds)) or coalesce((
      select given from consent
      where clinic_id = ${clinicId} and patient_id = p.id and purpose = 'MARKETING' and channel = ${sql.lit(channel)}
      order by recorded_at desc, id desc limit 1
    ), false)
  )`;
}
