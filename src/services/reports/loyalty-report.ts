/**
 * The loyalty report (mission.md, sections 7 and 9): points issued, used, expired, taken back and adjusted in a period, and what
 * the clinic owed its patients at the end of it, in points and money.
 */
import { sql } from 'kysely';
import { EARN_REASONS, type EarnReason } from '../../entities/loyalty/ledger.js';
import { dayEnd, zoneOfPoints } from '../loyalty/earn-times.js';
import { dayStart } from '../patients/groups/criteria-time.js';
import type { Scope } from '../scope.js';
import { loyaltyCsv } from './loyalty-csv.js';
import { checkPeriod, periodBefore, type ReportPeriod } from './report-period.js';

export interface LoyaltyFigures {
  /** Earned, also what was pending or paid what was owed. */
  issued: number;
  /** Redemptions that were used, and payments with points, less what came back. */
  used: number;
  expired: number;
  reversed: number;
  /** Given less taken by hand. */
  adjusted: number;
  /** At the end of the period: all that patients can spend, wait for or have on hold. */
  liability: number;
  /** At the end of the period: taken back after it had been spent, and not paid by later earnings. */
  owed: number;
}

export interface LoyaltyReport extends LoyaltyFigures {
  period: ReportPeriod;
  previous: LoyaltyReport | null;
  /** What was issued, by what for; all reasons. */
  issuedFor: { reason: EarnReason; points: number }[];
  /** The liability at the present value of a point, in minor units. */
  liabilityMinor: number;
  /** ISO 4217. */
  currencyCode: string;
  csv: string;
}

export interface LoyaltyReportInput {
  readonly filter: ReportPeriod;
  /** Whether to report on as many days before, too. */
  readonly compare: boolean;
}

/**
 * Days are those of the clinic's first branch. Issued - reversed - used - expired + adjusted is by how much liability less owed
 * grew. @throws BadInput for the period
 */
export async function loyaltyReport(
  scope: Scope,
  { filter, compare }: LoyaltyReportInput,
): Promise<LoyaltyReport> {
  const period = { from: filter.from, to: filter.to };
  checkPeriod(period);
  const timeZone = await zoneOfPoints(scope, null);
  const previous = compare ? await reportOn(scope, periodBefore(period), timeZone) : null;
  return { ...(await reportOn(scope, period, timeZone)), previous };
}

async function reportOn(scope: Scope, period: ReportPeriod, timeZone: string): Promise<LoyaltyReport> {
  const start = dayStart(period.from, timeZone);
  const end = dayEnd(period.to, timeZone);
  const { pointValue, currencyCode, issuedFor, ...figures } = await readFigures(scope, start, end);
  const report = {
    ...{ ...figures, period, currencyCode, previous: null },
    issuedFor: EARN_REASONS.map((reason) => ({ reason, points: issuedFor[reason] ?? 0 })),
    liabilityMinor: figures.liability * pointValue,
  };
  return { ...report, csv: loyaltyCsv(report) };
}

interface ReadFigures extends LoyaltyFigures {
  readonly issuedFor: Partial<Record<EarnReason, number>>;
  readonly pointValue: number;
  readonly currencyCode: string;
}

/**
 * One statement, so that all figures are of one moment. What patients had at the end is what they have now less what moved
 * since: a report on last month reads last month and since, however long the ledger is.
 */
async function readFigures({ db, clinicId }: Scope, start: Date, end: Date): Promise<ReadFigures> {
  const sumOf = (account: string) =>
    sql`coalesce(sum(points) filter (where account = ${account} and within), 0)::bigint`;
  const since = (accounts: readonly string[]) =>
    sql`coalesce(sum(points) filter (where account = any(${accounts}::text[]) and not within), 0)`;
  const { rows } = await sql<ReadFigures>`
    with moved as materialized (
      select t.kind, t.reason, e.account, t.occurred_at < ${end} as within, sum(e.points) as points
      from ledger_transaction t
        join ledger_entry e on e.clinic_id = t.clinic_id and e.transaction_id = t.id
      where t.clinic_id = ${clinicId} and t.occurred_at >= ${start}
      group by 1, 2, 3, 4
    )
    select c.point_value_minor as "pointValue", c.currency_code as "currencyCode",
      -coalesce(sum(points) filter (where account = 'ISSUED' and kind <> 'REVERSE' and within), 0)::bigint as issued,
      coalesce(sum(points) filter (where account = 'ISSUED' and kind = 'REVERSE' and within), 0)::bigint as reversed,
      ${sumOf('REDEEMED')} as used, ${sumOf('EXPIRED')} as expired, -${sumOf('ADJUSTED')} as adjusted,
      (a.has - ${since(['AVAILABLE', 'PENDING', 'HELD'])})::bigint as liability, (a.owed + ${since(['OWED'])})::bigint as owed,
      (
        select coalesce(jsonb_object_agg(reason, points), '{}')
        from (
          select reason, -sum(points)::bigint as points from moved
          where account = 'ISSUED' and kind <> 'REVERSE' and within and reason is not null group by reason
        ) reasons
      ) as "issuedFor"
    from clinic c
      cross join lateral (
        select coalesce(sum(available + pending + held), 0) as has, coalesce(sum(owed), 0) as owed
        from loyalty_account where clinic_id = c.id
      ) a
      left join moved on true
    where c.id = ${clinicId}
    group by c.point_value_minor, c.currency_code, a.has, a.owed
  `.execute(db);
  return rows[0] as ReadFigures;
}
