/**
 * What a mailing's holdout shows (mission.md, section 3, "Retention report"): by intention to treat, so that who was chosen counts
 * whether or not a message reached them, as it is for those whom the lot left without one.
 */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import { liftOf } from './newcombe.js';
import { type ReportPeriod, widestBounds } from './report-period.js';
import { type MailingKey, matches, TOOK_PLACE, type TouchFilter, zoneOf } from './touch-sql.js';

export interface MailingLift extends MailingKey {
  /** To be written to, and left without a message. */
  chosen: number;
  heldOut: number;
  cameBackChosen: number;
  cameBackHeldOut: number;
  /** Share of the first that came back minus that of the second, −1 to 1, with its 95 % interval; not rounded. */
  lift: number;
  intervalFrom: number;
  intervalTo: number;
}

/**
 * One for each rule or campaign that had both in the period: by the branch-local day on which the message was due. Came back:
 * a visit that took place, created at that instant or later, and started after it and within `attributionDays` times 24 hours.
 */
export async function retentionLifts(
  scope: Scope,
  period: ReportPeriod,
  filter: TouchFilter,
  attributionDays: number,
): Promise<MailingLift[]> {
  const { clinicId } = scope;
  const { start, end } = widestBounds(period);
  const { rows } = await sql<Omit<MailingLift, 'lift' | 'intervalFrom' | 'intervalTo'>>`
    with chosen as (
      select r.kind, r.mailing_id, r.held_out, exists (
        select from visit v
        where v.clinic_id = ${clinicId} and v.patient_id = r.patient_id and ${TOOK_PLACE}
          and v.created_at >= r.due_at and v.starts_at > r.due_at
          and v.starts_at <= r.due_at + make_interval(hours => ${attributionDays * 24}::int)
      ) as came
      from mailing_recipient r
        left join branch b on b.clinic_id = r.clinic_id and b.id = r.branch_id
      where r.clinic_id = ${clinicId} and r.due_at >= ${start} and r.due_at < ${end}
        and (r.due_at at time zone ${zoneOf(clinicId)})::date between ${period.from}::date and ${period.to}::date
        and ${matches('r', 'mailing_id', filter)}
        and r.mailing_id in (
          select h.mailing_id from mailing_recipient h
          where h.clinic_id = ${clinicId} and h.held_out and h.due_at >= ${start} and h.due_at < ${end}
        )
    )
    select c.kind, c.mailing_id as "mailingId",
      count(*) filter (where not c.held_out)::int as chosen, count(*) filter (where c.held_out)::int as "heldOut",
      count(*) filter (where not c.held_out and c.came)::int as "cameBackChosen",
      count(*) filter (where c.held_out and c.came)::int as "cameBackHeldOut"
    from chosen c
    group by c.kind, c.mailing_id
    having bool_or(c.held_out) and bool_or(not c.held_out)
  `.execute(scope.db);
  return rows.map((row) => {
    const { chosen, heldOut, cameBackChosen, cameBackHeldOut } = row;
    const { lift, from, to } = liftOf(
      { came: cameBackChosen, all: chosen },
      { came: cameBackHeldOut, all: heldOut },
    );
    return { ...row, lift, intervalFrom: from, intervalTo: to };
  });
}
