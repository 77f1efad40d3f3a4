/**
 * What most deliveries need not be asked for at the moment of sending, each behind a condition that spares them: consent,
 * the address, the messages beside, and what became of the offer, task, points, rule, campaign or request that it is about.
 */
import { sql } from 'kysely';
import { requestIsLatest } from '../patients/consent-request.js';
import { effectiveConsent } from '../patients/effective-consent.js';

/** Joins to the delivery `d`, its clinic `c`, instant `t`, visit `v`, patient `p` and member of staff `m`. */
export const FACTS_BESIDE = sql`
  left join lateral ${effectiveConsent({
    clinicId: sql`d.clinic_id`,
    patientId: sql`case when d.marketing then d.patient_id end`,
    kind: sql`d.kind`,
    channel: sql`d.channel`,
  })} consent on true
  left join lateral (
    select address from stopped_address
    where d.channel <> 'PUSH' and clinic_id = d.clinic_id and channel = d.channel
      and address = case when d.channel = 'SMS' then p.phone else coalesce(p.email, m.email) end
    offset 0
  ) stopped on true
  cross join lateral (
    select coalesce(
      jsonb_agg(jsonb_build_object('id', id, 'service', service, 'address', address, 'keys', keys) order by id), '[]'
    ) as devices
    from device
    where d.channel = 'PUSH' and clinic_id = d.clinic_id and patient_id = d.patient_id and removed_at is null
  ) devices
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', id, 'channel', channel, 'status', status, 'reason', status_reason, 'read', read_at is not null
    )), '[]') as siblings
    from delivery
    where v.id is not null and clinic_id = d.clinic_id and kind = d.kind and subject_id = d.subject_id
      and (occasion = d.occasion or (read_at is not null and starts_with(occasion, d.occasion || '/'))) and id <> d.id
  ) siblings
  cross join lateral (
    select count(distinct (kind, subject_id, occasion)) as messages
    from delivery
    where d.marketing and clinic_id = d.clinic_id and patient_id = d.patient_id and marketing
      and status in ('SENT', 'UNKNOWN', 'LEASED')
      and handed_over_at > t.at - interval '168 hours'
      and (kind, subject_id, occasion) <> (d.kind, d.subject_id, d.occasion)
  ) marketing
  left join lateral (
    select status from slot_offer where d.kind = 'FREED_SLOT_OFFER' and clinic_id = d.clinic_id and id = d.subject_id offset 0
  ) offer on true
  left join lateral (
    select status from task where d.kind in ('TASK_DUE', 'TASK_OVERDUE') and clinic_id = d.clinic_id and id = d.subject_id offset 0
  ) task on true
  left join lateral (
    select case
        when r.status = 'ARCHIVED' then 'RULE_ARCHIVED'
        when r.status <> 'ACTIVE' or (w.filters <> '{}' and c.plan_tier <> 'ADVANCED') then 'RULE_PAUSED'
        when not exists (
          select from retention_channel o where o.clinic_id = d.clinic_id and o.channel = d.channel
        ) then 'CHANNEL_SWITCHED_OFF'
      end as ended
    from retention_rule r
      join retention_rule_version w on w.clinic_id = r.clinic_id and w.rule_id = r.id and w.version = r.version
    where d.kind = 'RETENTION_RULE' and r.clinic_id = d.clinic_id and r.id = d.subject_id
    offset 0
  ) rule on true
  left join lateral (
    select not ${requestIsLatest('asked')} as answered from consent asked
    where d.kind = 'CONSENT_CONFIRMATION' and asked.clinic_id = d.clinic_id and asked.id = d.subject_id
    offset 0
  ) request on true
  left join lateral (
    select (
      coalesce((
        select sum(available) from loyalty_lot
        where clinic_id = d.clinic_id and patient_id = d.subject_id and available > 0 and expires_at > t.at
          and expires_on = case when d.kind = 'POINTS_EXPIRING' then left(d.occasion, 10)::date end
      ), 0) + coalesce((
        select sum(pending) from loyalty_lot
        where clinic_id = d.clinic_id and patient_id = d.subject_id and pending > 0 and available_at < expires_at
          and expires_at > t.at and expires_on = case when d.kind = 'POINTS_EXPIRING' then left(d.occasion, 10)::date end
      ), 0)
    )::bigint as remaining
    from loyalty_account
    where d.kind = 'POINTS_EXPIRING' and clinic_id = d.clinic_id and patient_id = d.subject_id
    offset 0
  ) points on true
  left join lateral (
    select g.kind, case g.status when 'PAUSED' then 'CAMPAIGN_PAUSED' when 'STOPPED' then 'CAMPAIGN_STOPPED' end as ended
    from campaign g
    where d.kind = 'CAMPAIGN' and g.clinic_id = d.clinic_id and g.id = d.subject_id
    offset 0
  ) campaign on true
  left join lateral (
    select id from visit
    where d.kind in ('REBOOKING_INVITATION', 'RETENTION_RULE') and clinic_id = d.clinic_id and patient_id = d.patient_id
      and starts_at > v.starts_at and status not in ('CANCELLED', 'NO_SHOW')
    limit 1
  ) later on true`;
