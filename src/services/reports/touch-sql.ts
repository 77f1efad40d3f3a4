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
 * The query `sent`: all messages of those touches of whom anything was sent from `start` to `end`, each with `place` 1 for the
 * touch's first, with `touched_at`, and with `day`, the touch's branch-local one. Of single touches it may be earlier than `start`.
 * Every row finds its message and its recipient. Left joins say so to the planner, which else expects next to nothing of keys
 * of so many columns.
 */
export function touches(clinicId: string, { start, end }: { start: Date; end: Date }): RawBuilder<unknown> {
  return sql`touched as (
      select distinct d.kind, d.subject_id, d.patient_id, ${firstOccasion('d')} as occasion
      from delivery d
      where d.clinic_id = ${clinicId} and ${SENT} and d.handed_over_at >= ${start} and d.handed_over_at < ${end}
    ), message as (
      select d.id, t.kind, t.subject_id, t.patient_id, t.occasion, d.channel, d.delivered_at, d.read_at, d.price_micros,
        d.price_currency,
        row_number() over touch as place, first_value(d.handed_over_at) over touch as touched_at
      from touched t
        left join delivery d on d.clinic_id = ${clinicId} and ${SENT}
          and d.kind = t.kind and d.subject_id = t.subject_id and d.patient_id = t.patient_id
          and ${firstOccasion('d')} = t.occasion
      window touch as (partition by t.subject_id, t.patient_id, t.occasion order by d.handed_over_at, d.id)
    ), sent as (
      select m.*, r.branch_id, r.practitioner_id, (m.touched_at at time zone ${zoneOf(clinicId)})::date as day
      from message m
        left join mailing_recipient r on r.clinic_id = ${clinicId} and r.mailing_id = m.subject_id
          and r.patient_id = m.patient_id and r.occasion = ${occasionOfRecipient}
        left join branch b on b.clinic_id = r.clinic_id and b.id = r.branch_id
    )`;
}

/**
 * Whether the patient of `t`, a row of `sent` with place 1, was touched again, by whatever rule or campaign, before the visit
 * `v` was created: by another message after it that is the first to its own recipient. `offset 0`: asked of each pair by itself,
 * before the planner joins all messages with their earlier ones.
 */
export function touchedAgain(clinicId: string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from delivery d
    where d.clinic_id = ${clinicId} and ${SENT} and d.patient_id = t.patient_id
      and d.handed_over_at between t.touched_at and v.created_at and (d.handed_over_at, d.id) > (t.touched_at, t.id)
      and not exists (
        select from delivery e
        where e.clinic_id = ${clinicId} and e.status = 'SENT' and e.kind in ('RETENTION_RULE', 'CAMPAIGN')
          and e.patient_id = d.patient_id and e.subject_id = d.subject_id and e.kind = d.kind
          and ${firstOccasion('e')} = ${firstOccasion('d')}
          and (e.handed_over_at, e.id) < (d.handed_over_at, d.id)
      )
    offset 0
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
