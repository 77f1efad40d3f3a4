/** The promotion report (mission.md, sections 8 and 9): uses against the budget, the money given, and the patients brought. */
import { sql } from 'kysely';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { promotionCsv } from './promotion-csv.js';
import { checkPeriod, periodBefore, type ReportPeriod, widestBounds } from './report-period.js';

type Ids = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface PromotionReportFilter extends ReportPeriod {
  readonly promotionIds?: Ids;
  readonly branchIds?: Ids;
  readonly practitionerIds?: Ids;
}

/** Money in minor units of the clinic's currency. */
export interface PromotionFigures {
  /** Quotes of the period that have it, paid or not; and those that had it and let it go. */
  readonly uses: number;
  readonly settled: number;
  readonly released: number;
  readonly reservedMinor: number;
  readonly givenMinor: number;
  /** Patients whose first use of it was in the period, by whether they had completed a visit before. */
  readonly newPatients: number;
  readonly returningPatients: number;
  readonly currencyCode: string;
}

export interface PromotionReportRow extends PromotionFigures {
  readonly promotionId: string;
  readonly name: string;
  /** By what is in force now, and as it is now; null: none. */
  readonly budgetMinor: number | null;
  readonly budgetLeftMinor: number | null;
}

export interface PromotionReport {
  readonly period: ReportPeriod;
  readonly previous: PromotionReport | null;
  readonly rows: readonly PromotionReportRow[];
  readonly total: PromotionFigures;
  readonly csv: string;
}

/**
 * One row for each promotion that a quote of the period had. A use belongs to the local day on which its quote was made: of the
 * quote's branch, else of the clinic's first. `compare`: as many days just before, too.
 * @throws AccessDenied without "reports:read"; BadInput for the period
 */
export async function promotionReport(
  scope: Scope,
  filter: PromotionReportFilter,
  compare: boolean,
): Promise<PromotionReport> {
  scope.require('reports:read');
  const period = { from: filter.from, to: filter.to };
  checkPeriod(period);
  const previous = compare ? await reportOn(scope, { ...filter, ...periodBefore(period) }) : null;
  return { ...(await reportOn(scope, filter)), previous };
}

async function reportOn(scope: Scope, filter: PromotionReportFilter): Promise<PromotionReport> {
  const { from, to } = filter;
  const { currencyCode } = await scope.db
    .selectFrom('clinic')
    .select('currency_code as currencyCode')
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  const rows = (await figuresOf(scope, filter)).map((row) => ({ ...row, currencyCode }));
  return {
    ...{ period: { from, to }, previous: null, rows, total: sumOf(rows, currencyCode) },
    csv: promotionCsv({ from, to }, rows),
  };
}

async function figuresOf(scope: Scope, filter: PromotionReportFilter) {
  const { clinicId } = scope;
  const { start, end } = widestBounds(filter);
  const given = (ids: Ids) => ids?.filter(isId) ?? null;
  const [promotionIds, branchIds] = [given(filter.promotionIds), given(filter.branchIds)];
  const practitionerIds = given(filter.practitionerIds);
  const { rows } = await sql<Omit<PromotionReportRow, 'currencyCode'>>`
    with first_branch as (
      select b.id from branch b where b.clinic_id = ${clinicId} order by b.created_at, b.id limit 1
    ), used as (
      select u.*, not exists (
        select from promotion_use e
        where e.clinic_id = ${clinicId} and e.promotion_id = u.promotion_id and e.patient_id = u.patient_id
          and e.status <> 'RELEASED' and (e.created_at, e.id) < (u.created_at, u.id)
      ) as first
      from promotion_use u
        join discount_quote q on q.clinic_id = ${clinicId} and q.id = u.quote_id
        left join branch b
          on b.clinic_id = ${clinicId} and b.id = coalesce(q.branch_id, (select id from first_branch))
      where u.clinic_id = ${clinicId} and u.created_at >= ${start} and u.created_at < ${end}
        and (u.created_at at time zone coalesce(b.time_zone, 'UTC'))::date
          between ${filter.from}::date and ${filter.to}::date
        and (${promotionIds}::uuid[] is null or u.promotion_id = any(${promotionIds}::uuid[]))
        and (${branchIds}::uuid[] is null or b.id = any(${branchIds}::uuid[]))
        and (${practitionerIds}::uuid[] is null or exists (
          select from discount d
            join quote_line l on l.clinic_id = ${clinicId} and l.quote_id = d.quote_id and l.line = d.line
          where d.clinic_id = ${clinicId} and d.quote_id = u.quote_id and d.promotion_id = u.promotion_id
            and l.practitioner_id = any(${practitionerIds}::uuid[])
        ))
    )
    select p.id as "promotionId", p.name,
      count(*) filter (where used.status <> 'RELEASED')::int as uses,
      count(*) filter (where used.status = 'SETTLED')::int as settled,
      count(*) filter (where used.status = 'RELEASED')::int as released,
      coalesce(sum(used.amount_minor) filter (where used.status = 'RESERVED'), 0)::bigint as "reservedMinor",
      coalesce(sum(used.amount_minor) filter (where used.status = 'SETTLED'), 0)::bigint as "givenMinor",
      count(*) filter (where used.status <> 'RELEASED' and used.first and used.new_patient)::int as "newPatients",
      count(*) filter (where used.status <> 'RELEASED' and used.first and not used.new_patient)::int
        as "returningPatients",
      v.budget_minor as "budgetMinor",
      greatest(0, v.budget_minor - p.reserved_minor - p.settled_minor) as "budgetLeftMinor"
    from used
      join promotion p on p.clinic_id = ${clinicId} and p.id = used.promotion_id
      left join promotion_version v
        on v.clinic_id = ${clinicId} and v.promotion_id = p.id and v.version = p.approved_version
    group by p.clinic_id, p.id, v.clinic_id, v.promotion_id, v.version
    order by p.name, p.id
  `.execute(scope.db);
  // `greatest` passes over null.
  return rows.map((row) => ({
    ...row,
    budgetLeftMinor: row.budgetMinor === null ? null : row.budgetLeftMinor,
  }));
}

function sumOf(rows: readonly PromotionFigures[], currencyCode: string): PromotionFigures {
  const sum = (figure: Exclude<keyof PromotionFigures, 'currencyCode'>) =>
    rows.reduce((all, row) => all + row[figure], 0);
  return {
    ...{ uses: sum('uses'), settled: sum('settled'), released: sum('released') },
    ...{ reservedMinor: sum('reservedMinor'), givenMinor: sum('givenMinor') },
    ...{ newPatients: sum('newPatients'), returningPatients: sum('returningPatients'), currencyCode },
  };
}
