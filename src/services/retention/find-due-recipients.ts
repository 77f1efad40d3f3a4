/**
 * Whom the rules of a clinic write to on given mornings: one statement for all rules (mission.md, section 3). It only reads, and
 * locks nothing.
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { Channel, DeliveryReason } from '../../entities/messaging/delivery.js';
import {
  consentToRules,
  endedVisits,
  FILTERS_HOLD,
  givenRules,
  HELD_OUT,
  hasAddress,
  IS_LAST,
  type RuleSearch,
} from './rule-sql.js';

export interface DueRecipient {
  /** The rule's place in the search. */
  readonly n: number;
  readonly patientId: string;
  /** The last visit. */
  readonly visitId: string;
  readonly branchId: string;
  readonly practitionerId: string;
  readonly dueAt: Date;
  /** Those that can be used and have not been planned; none for who is held out. */
  readonly channels: readonly Channel[];
  readonly heldOut: boolean;
}

/** A message that was taken back for one of these can be planned again, while its morning is not past. */
const COMES_AGAIN: readonly DeliveryReason[] = ['RULE_CHANGED', 'RULE_PAUSED', 'CHANNEL_SWITCHED_OFF'];

/**
 * Everybody whom a rule is due to write to on one of the mornings and has not written to for this visit yet: who can get it
 * over a channel that the rule, the clinic's switch and their consent allow since that morning at the latest. `now` is by
 * the clinic's clock. In no order.
 */
export async function findDueRecipients(db: Db, search: RuleSearch, now: Date): Promise<DueRecipient[]> {
  if (search.rules.length === 0 || search.windows.length === 0) return [];
  const { rows } = await sql<DueRecipient>`
    with ${givenRules(search)}, ${endedVisits(search, 'LAST')}, ${matched(search)}
    select e.n, e.patient_id as "patientId", e.id as "visitId", e.branch_id as "branchId",
      e.practitioner_id as "practitionerId", e.morning as "dueAt", e.held_out as "heldOut",
      case when e.held_out then '{}' else array_agg(e.channel order by e.channel) end as channels
    from (
      select m.*, c.channel
      from matched m
        join rule_channel c on c.n = m.n and c.since <= m.morning
        cross join lateral ${reach(search)} reach
      where reach.since <= m.morning and case
        when m.held_out then not ${wasChosen(search)}
        else not ${wasChosenToBeHeldOut(search)} and not ${wasWritten(search, now)}
      end
    ) e
    group by e.n, e.patient_id, e.id, e.branch_id, e.practitioner_id, e.morning, e.held_out
  `.execute(db);
  return rows;
}

/** `matched`: for each rule the last visits that it fires on, of patients who may be written to at all. */
function matched({ clinicId }: RuleSearch) {
  return sql`
    matched as materialized (
      select r.n, r.id as rule_id, ${HELD_OUT} as held_out, e.id, e.patient_id, e.branch_id, e.practitioner_id, e.morning,
        -- Whether there is one is all that is asked of them.
        case when p.email is not null then true end as email, case when p.phone is not null then true end as phone
      from ended e
        cross join lateral (
          select * from patient where clinic_id = ${clinicId} and id = e.patient_id offset 0
        ) p
        join rule_of r on r.days = e.days and (r.practitioner_id is null or r.practitioner_id = e.practitioner_id)
      where p.archived_at is null and p.deceased_at is null and not p.do_not_contact
        and ${IS_LAST} and ${FILTERS_HOLD}
    )`;
}

/**
 * Since when the patient of `matched m` can be written to over `rule_channel c`; no row: not at all. Asked for each match by
 * its keys: joined to a list of all patients, about which the planner knows nothing, it is compared row by row.
 */
function reach({ clinicId }: RuleSearch) {
  return sql`(
    select consent.recorded_at as since
    from (values (${clinicId}::uuid, m.patient_id, m.email, m.phone)) as p (clinic_id, id, email, phone)
      cross join lateral ${consentToRules(clinicId, sql`c.channel`)} consent
    where consent.given and ${hasAddress(sql`c.channel`)}
  )`;
}

function wasChosen({ clinicId }: RuleSearch) {
  return sql`exists (
    select from mailing_recipient o
    where o.clinic_id = ${clinicId} and o.mailing_id = m.rule_id and o.occasion = m.id::text
      and o.patient_id = m.patient_id
  )`;
}

function wasChosenToBeHeldOut({ clinicId }: RuleSearch) {
  return sql`exists (
    select from mailing_recipient o
    where o.clinic_id = ${clinicId} and o.mailing_id = m.rule_id and o.occasion = m.id::text
      and o.patient_id = m.patient_id and o.held_out
  )`;
}

/** Over this channel already, or over another for another morning: a rule writes once for a visit, whatever became of it. */
function wasWritten({ clinicId }: RuleSearch, now: Date) {
  return sql`exists (
    select from delivery d
    where d.clinic_id = ${clinicId} and d.kind = 'RETENTION_RULE' and d.subject_id = m.rule_id
      and d.occasion = m.id::text
      and case
        when d.status = 'WITHDRAWN' and d.handed_over_at is null and d.status_reason = any(${COMES_AGAIN}::text[])
          then d.channel = c.channel and m.morning < ${now}
        else d.channel = c.channel or d.due_at <> m.morning
      end
  )`;
}
