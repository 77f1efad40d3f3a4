/** How far those came who were referred in a period (mission.md, sections 7 and 9). */
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { checkPeriod, type ReportPeriod } from '../../reports/report-period.js';
import type { Scope } from '../../scope.js';
import { instantOfLocal } from '../../visits/local-time.js';
import { zoneOfPoints } from '../earn-times.js';

export interface ReferralFunnel {
  openings: number;
  contacts: number;
  joined: number;
  booked: number;
  qualified: number;
  flagged: number;
  refused: number;
  reversed: number;
  pointsGiven: number;
}

/**
 * Days of the clinic's first branch, both included. Openings are those of the days; all else is about the referrals that
 * began on them, however far they have come since. Points that were taken back do not count.
 * @throws AccessDenied without "promotions:read"; BadInput for the period
 */
export async function referralFunnel(scope: Scope, period: ReportPeriod): Promise<ReferralFunnel> {
  scope.require('promotions:read');
  checkPeriod(period);
  const zone = await zoneOfPoints(scope, null);
  const start = instantOfLocal(period.from, '00:00', zone, 'opening');
  const end = instantOfLocal(period.to, '24:00', zone, 'closing');
  const { clinicId } = scope;
  const counted = (condition: RawBuilder<SqlBool>) => sql`count(*) filter (where ${condition})::int`;
  const { rows } = await sql<ReferralFunnel>`
    select
      (select coalesce(sum(o.opened), 0)::int from referral_opening o
        where o.clinic_id = ${clinicId} and o.date between ${period.from} and ${period.to}) as openings,
      ${counted(sql`r.contact_phone is not null`)} as contacts,
      ${counted(sql`r.joined_at is not null`)} as joined,
      ${counted(sql`r.booked_at is not null`)} as booked,
      ${counted(sql`r.status = 'QUALIFIED'`)} as qualified,
      ${counted(sql`r.status = 'FLAGGED'`)} as flagged,
      ${counted(sql`r.status = 'REFUSED'`)} as refused,
      ${counted(sql`r.status = 'REVERSED'`)} as reversed,
      coalesce(sum(g.points), 0)::bigint as "pointsGiven"
    from referral r
    left join lateral (
      select sum(w.points) as points from referral_reward w
      where w.clinic_id = ${clinicId} and w.referral_id = r.id and w.reversed_at is null
    ) g on true
    where r.clinic_id = ${clinicId} and r.created_at >= ${start} and r.created_at < ${end}
  `.execute(scope.db);
  return rows[0] as ReferralFunnel;
}
