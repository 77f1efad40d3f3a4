/**
 * The retention report's figures, counted in one statement (mission.md, section 3). Each message counts where its own channel
 * stands, each touch where the touch's does; both on the touch's day. So rows of any grouping sum to the same total, and
 * reports of parts of a period to that of the whole.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { MailingKind } from '../../entities/retention/mailing.js';
import { BadInput } from '../refusal.js';
import type { Scope } from '../scope.js';
import { type ReportPeriod, widestBounds } from './report-period.js';
import { matches, TOOK_PLACE, type TouchFilter, touchedAgain, touches } from './touch-sql.js';

export const RETENTION_GROUPINGS = ['MAILING', 'CHANNEL', 'MONTH', 'BRANCH', 'PRACTITIONER'] as const;
export type RetentionGrouping = (typeof RETENTION_GROUPINGS)[number];

export interface FigureFilter extends TouchFilter {
  readonly channels: readonly Channel[] | null;
}

/** What a clinic's reports are reckoned with. */
export interface Reckoning {
  /** ISO 4217. */
  readonly currencyCode: string;
  /** How many times 24 hours after a touch a visit may start that it brought back. */
  readonly attributionDays: number;
}

export interface Figures {
  sent: number;
  delivered: number;
  read: number;
  /** Sent at no price that is known in the clinic's currency. */
  unpriced: number;
  recipients: number;
  cameBack: number;
  /** Minor units of the clinic's currency. */
  revenueMinor: bigint;
  /** Millionths of its unit. */
  costMicros: bigint;
}

/** Null where not grouped by it, or where there is none. */
export interface FigureKeys {
  kind: MailingKind | null;
  mailingId: string | null;
  channel: Channel | null;
  /** YYYY-MM-DD, its first day. */
  month: string | null;
  branchId: string | null;
  practitionerId: string | null;
}

const MOST_ROWS = 10_000;

const COLUMNS: Record<RetentionGrouping, readonly (readonly [keyof FigureKeys, RawBuilder<unknown>])[]> = {
  MAILING: [
    ['kind', sql`f.kind`],
    ['mailingId', sql`f.subject_id`],
  ],
  CHANNEL: [['channel', sql`f.channel`]],
  MONTH: [['month', sql`date_trunc('month', f.day::timestamp)::date`]],
  BRANCH: [['branchId', sql`f.branch_id`]],
  PRACTITIONER: [['practitionerId', sql`f.practitioner_id`]],
};

/** One row for each group in which anything was sent, in no order. @throws BadInput for more than 10,000 rows */
export async function retentionFigures(
  scope: Scope,
  period: ReportPeriod,
  filter: FigureFilter,
  groupBy: readonly RetentionGrouping[],
  reckoning: Reckoning,
): Promise<(FigureKeys & Figures)[]> {
  const columns = groupBy.flatMap((grouping) => COLUMNS[grouping]);
  const named = columns.map(([name, expression]) => sql`${expression} as ${sql.ref(name)}, `);
  const grouped = columns.map(([, expression]) => expression);
  const { rows } = await sql<Partial<FigureKeys> & Figures>`
    with ${counted(scope.clinicId, period, filter, reckoning)}
    select ${sql.join(named, sql``)}
      sum(f.sent)::int as sent, sum(f.delivered)::int as delivered, sum(f.read)::int as read,
      sum(f.unpriced)::int as unpriced, sum(f.recipients)::int as recipients, sum(f.came_back)::int as "cameBack",
      sum(f.revenue)::text as "revenueMinor", sum(f.cost)::text as "costMicros"
    from figure f
    ${filter.channels === null ? sql`` : sql`where f.channel = any(${filter.channels}::text[])`}
    ${grouped.length === 0 ? sql`having count(*) > 0` : sql`group by ${sql.join(grouped)}`}
    limit ${MOST_ROWS + 1}
  `.execute(scope.db);
  if (rows.length > MOST_ROWS) {
    throw new BadInput(`The report has more than ${MOST_ROWS} rows. Ask for fewer days, or group by less.`);
  }
  return rows.map((row) => ({
    ...{ kind: null, mailingId: null, channel: null, month: null, branchId: null, practitionerId: null },
    ...row,
    revenueMinor: BigInt(row.revenueMinor),
    costMicros: BigInt(row.costMicros),
  }));
}

/**
 * `credit`: what each touch brought back. A visit's touch is the patient's latest at or before the instant at which it was
 * created, of whichever rule or campaign, asked for or not; and it counts if it starts after it and within the window.
 */
function counted(
  clinicId: string,
  period: ReportPeriod,
  filter: FigureFilter,
  { currencyCode, attributionDays }: Reckoning,
): RawBuilder<unknown> {
  const { start, end } = widestBounds(period);
  const window = sql`make_interval(hours => ${attributionDays * 24}::int)`;
  return sql`${touches(clinicId, { start, end })}, asked as materialized (
      select s.* from sent s
      where s.day between ${period.from}::date and ${period.to}::date and ${matches('s', 'subject_id', filter)}
    ), credit as (
      select t.id, t.kind, t.subject_id, t.channel, t.day, t.branch_id, t.practitioner_id,
        sum(case when v.paid_currency = ${currencyCode} then v.paid_minor end) as paid
      from asked t
        join visit v on v.clinic_id = ${clinicId} and v.patient_id = t.patient_id and ${TOOK_PLACE}
          and v.starts_at > t.touched_at and v.starts_at <= t.touched_at + ${window}
          and v.created_at >= t.touched_at and not ${touchedAgain(clinicId)}
      where t.place = 1
      group by t.id, t.kind, t.subject_id, t.channel, t.day, t.branch_id, t.practitioner_id
    ), figure as (
      select s.kind, s.subject_id, s.channel, s.day, s.branch_id, s.practitioner_id, 1 as sent,
        (s.delivered_at is not null)::int as delivered, (s.read_at is not null)::int as read,
        (s.price_currency is distinct from ${currencyCode})::int as unpriced, (s.place = 1)::int as recipients,
        0 as came_back, 0::bigint as revenue,
        case when s.price_currency = ${currencyCode} then s.price_micros else 0 end as cost
      from asked s
      union all
      select c.kind, c.subject_id, c.channel, c.day, c.branch_id, c.practitioner_id, 0, 0, 0, 0, 0, 1, coalesce(c.paid, 0), 0
      from credit c
    )`;
}
