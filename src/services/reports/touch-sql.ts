/**
 * What reports of messages stand on, as pieces of SQL (mission.md, section 3, "Retention report"). A touch is one recipient of a
 * rule or a campaign to whom at least one message was sent, at the instant of the first; its channel is that message's.
 */
import { type RawBuilder, sql } from 'kysely';
import type { MailingKind } from '../../entities/retention/mailing.js';

export interface TouchFilter {
  /** Rules and campaigns; null: all. */
  readonly mailingIds: readonly string[] | null;
  readonly branchIds: readonly string[] | null;
  readonly practitionerIds: readonly string[] | null;
}

/** Of rules and campaigns in SQL. */
export type MailingKey = { kind: MailingKind; mailingId: string };

/** What a message's occasion was before staff sent it again: see messaging/resend-delivery.ts. */
const firstOccasion = (alias: string) => {
  const [occasion, resendOf] = [sql.ref(`${alias}.occasion`), sql.ref(`${alias}.resend_of`)];
  return sql`case when ${resendOf} is null then ${occasion} else regexp_replace(${occasion}, '/[0-9]+$', '') end`;
};

/** Of which delivery's rows reports look at; word for word what the partial indexes say. */
const SENT = sql.raw(`d.status = 'SENT' and d.kind in ('RETENTION_RULE', 'CAMPAIGN')`);

/**
 * The queries `sent`, each message of all touches of whom anything was sent from `start` to `end`, with `place` 1 for the
 * first, `touched_at`, and `day`, the touch's branch-local one; and `touch`, one row for each, with `next_at`, when the same
 * patient was touched next. Whoever reads them keeps to a narrower period: before `start` they are not whole.
 */
export function touches(clinicId: string, { start, end }: { start: Date; end: Date }): RawBuilder<unknown> {
  return sql`touched as (
      select distinct d.kind, d.subject_id, d.patient_id, ${firstOccasion('d')} as occasion
      from delivery d
      where d.clinic_id = ${clinicId} and ${SENT} and d.handed_over_at >= ${start} and d.handed_over_at < ${end}
    ), message as (
      select d.id, d.kind, d.subject_id, d.patient_id, t.occasion, d.channel, d.handed_over_at, d.delivered_at, d.read_at,
        d.price_micros, d.price_currency,
        row_number() over touch as place, first_value(d.handed_over_at) over touch as touched_at
      from touched t
        join delivery d on d.clinic_id = ${clinicId} and ${SENT}
          and d.kind = t.kind and d.subject_id = t.subject_id and d.patient_id = t.patient_id
          and ${firstOccasion('d')} = t.occasion
      window touch as (partition by d.subject_id, d.patient_id, t.occasion order by d.handed_over_at, d.id)
    ), sent as (
      select m.*, r.branch_id, r.practitioner_id, (m.touched_at at time zone ${zoneOf(clinicId)})::date as day
      from message m
        join mailing_recipient r on r.clinic_id = ${clinicId} and r.mailing_id = m.subject_id
          and r.patient_id = m.patient_id and r.occasion = ${occasionOfRecipient}
        left join branch b on b.clinic_id = r.clinic_id and b.id = r.branch_id
    ), touch as (
      select s.*, lead(s.touched_at) over (partition by s.patient_id order by s.touched_at, s.id) as next_at
      from sent s where s.place = 1
    )`;
}

/** A campaign's messages add "/" and the patient's id to the occasion of its run. */
const occasionOfRecipient = sql`case m.kind
    when 'CAMPAIGN' then left(m.occasion, length(m.occasion) - 37) else m.occasion end`;

/** Of the branch `b`, else of the clinic's first one. */
export function zoneOf(clinicId: string): RawBuilder<string> {
  return sql`coalesce(b.time_zone, (
    select first.time_zone from branch first where first.clinic_id = ${clinicId} order by first.id limit 1
  ), 'UTC')`;
}

/** Whether a visit `v` took place in Retorna's own time: what an import brought from before says nothing of messages. */
export const TOOK_PLACE = sql.raw(`v.status = 'COMPLETED' and not v.history`);

/** Whether the row `alias`, with the columns of a recipient, is one that is asked for. */
export function matches(alias: string, mailing: string, filter: TouchFilter): RawBuilder<boolean> {
  const oneOf = (column: string, ids: readonly string[] | null) =>
    ids === null ? sql`true` : sql`${sql.ref(`${alias}.${column}`)} = any(${ids}::uuid[])`;
  return sql<boolean>`(${oneOf(mailing, filter.mailingIds)} and ${oneOf('branch_id', filter.branchIds)}
    and ${oneOf('practitioner_id', filter.practitionerIds)})`;
}
