/**
 * Whom a campaign is for and whom it can reach, as SQL conditions on a patient `p` (mission.md, section 3): choosing asks them of
 * a million patients, the preview counts by them.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { CampaignAudience, CampaignKind } from '../../../entities/retention/campaign.js';
import { anyOf } from '../../any-of.js';
import { effectiveConsent } from '../../patients/effective-consent.js';
import { criteriaCondition } from '../../patients/groups/criteria-condition.js';
import type { CriteriaTime } from '../../patients/groups/criteria-time.js';
import type { MonthDay } from './campaign-times.js';

type Condition = RawBuilder<boolean>;

/** Fits the criteria, is in one of the groups and in none of the excepted ones. The statement keeps `p` to the clinic. */
export function fitsAudience(audience: CampaignAudience, at: CriteriaTime): Condition {
  const { criteria = {}, groupIds, exceptGroupIds } = audience;
  const inOne = (ids: readonly string[]) => sql<boolean>`exists (
    select from patient_group_member m
    where m.clinic_id = ${at.clinicId} and m.patient_id = p.id and m.group_id = ${anyOf(ids)}
  )`;
  const conditions = [
    criteriaCondition(criteria, at),
    ...(groupIds ? [inOne(groupIds)] : []),
    ...(exceptGroupIds ? [sql<boolean>`not ${inOne(exceptGroupIds)}`] : []),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** Written as the index of birthdays has it. */
export function hasBirthday(days: readonly MonthDay[]): Condition {
  const one = ({ month, day }: MonthDay) => sql<boolean>`(
    p.birth_date is not null and extract(month from p.birth_date) = ${month}
    and extract(day from p.birth_date) = ${day}
  )`;
  return sql<boolean>`(${sql.join(days.map(one), sql` or `)})`;
}

/** Whether messages of the kind are about a visit that lies ahead. */
export function isAboutVisit(kind: CampaignKind): boolean {
  return kind === 'CONFIRMING' || kind === 'REMINDING';
}

/** `ahead`, for a lateral join: the patient's next visit that such a campaign is about; of a confirming one not yet confirmed. */
export function visitAhead(kind: CampaignKind, { clinicId, now }: CriteriaTime): RawBuilder<unknown> {
  const statuses = kind === 'CONFIRMING' ? ['BOOKED'] : ['BOOKED', 'CONFIRMED'];
  return sql`(
    select v.id, v.branch_id, v.practitioner_id from visit v
    where v.clinic_id = ${clinicId} and v.patient_id = p.id and v.starts_at > ${now}
      and v.status = any(${statuses}::text[])
    order by v.starts_at, v.id limit 1
  ) ahead`;
}

/** `latest`, for a lateral join: the visit whose branch a patient counts as of: the last there is, also one that is to come. */
export function latestVisit({ clinicId }: CriteriaTime): RawBuilder<unknown> {
  return sql`(
    select v.branch_id, v.practitioner_id from visit v
    where v.clinic_id = ${clinicId} and v.patient_id = p.id and v.status not in ('CANCELLED', 'NO_SHOW')
    order by v.starts_at desc, v.id desc limit 1
  ) latest`;
}

/** Is neither archived nor deceased, and may be written to at all. */
export const MAY_BE_CONTACTED = sql<boolean>`(
  p.archived_at is null and p.deceased_at is null and not p.do_not_contact
)`;

/** Consents to campaigns over a channel, an SQL expression. */
function consents(channel: RawBuilder<unknown>): RawBuilder<unknown> {
  const [clinicId, patientId, kind] = [sql`p.clinic_id`, sql`p.id`, sql`'CAMPAIGN'`];
  return sql`exists (select from ${effectiveConsent({ clinicId, patientId, kind, channel })} consent where consent.given)`;
}

function hasAddress(channel: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(case ${channel}
    when 'EMAIL' then p.email is not null
    when 'SMS' then p.phone is not null
    else exists (
      select from device i where i.clinic_id = p.clinic_id and i.patient_id = p.id and i.removed_at is null
    )
  end)`;
}

/** Consents to one of the channels. */
export function consentsToOne(channels: readonly Channel[]): Condition {
  return sql<boolean>`exists (select from ${given(channels)} where ${consents(sql`given.channel`)})`;
}

/** Consents to one of the channels, and has an address for it. */
export function reachable(channels: readonly Channel[]): Condition {
  return sql<boolean>`exists (select from ${given(channels)} where ${isUsable()})`;
}

/** A list of the channels over which the patient can be reached, in their order. */
export function usableChannels(channels: readonly Channel[]): RawBuilder<Channel[]> {
  return sql`array(select given.channel from ${given(channels)} where ${isUsable()} order by given.place)`;
}

function isUsable(): RawBuilder<unknown> {
  return sql`${hasAddress(sql`given.channel`)} and ${consents(sql`given.channel`)}`;
}

function given(channels: readonly Channel[]): RawBuilder<unknown> {
  return sql`unnest(${channels}::text[]) with ordinality as given (channel, place)`;
}
