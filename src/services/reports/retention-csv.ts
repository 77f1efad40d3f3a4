/** The retention report's rows as CSV, with the columns that they are grouped by (mission.md, section 9). Pure. */
import { moneyOf, moneyOfMicros } from '../clinic/minor-units.js';
import { type CsvCell, csvOf } from './report-csv.js';
import type { ReportFigures } from './report-figures.js';
import type { ReportNames } from './report-names.js';
import type { ReportPeriod } from './report-period.js';
import type { RetentionGrouping } from './retention-figures.js';
import type { RetentionReportRow } from './retention-report.js';

type Column<Row> = readonly [head: string, cell: (row: Row) => CsvCell];

/** Amounts are decimals of `currency`; days and months branch-local. The sum of a column is the total. */
export function retentionCsv(
  { from, to }: ReportPeriod,
  groupBy: readonly RetentionGrouping[],
  rows: readonly RetentionReportRow[],
  names: ReportNames,
): string {
  const grouped = groupingColumns(names);
  const columns: Column<RetentionReportRow>[] = [
    ['from', () => from],
    ['to', () => to],
    ...groupBy.flatMap((grouping) => grouped[grouping]),
    ...FIGURES,
  ];
  return csvOf([columns.map(([head]) => head), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}

function groupingColumns(
  names: ReportNames,
): Record<RetentionGrouping, readonly Column<RetentionReportRow>[]> {
  const named = (of: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (of.get(id) ?? null);
  return {
    MAILING: [
      ['mailing_kind', ({ kind }) => kind],
      ['mailing', ({ mailing }) => mailing?.name ?? null],
    ],
    CHANNEL: [['channel', ({ channel }) => channel]],
    MONTH: [['month', ({ month }) => month?.slice(0, 7) ?? null]],
    BRANCH: [['branch', ({ branchId }) => named(names.branches, branchId)]],
    PRACTITIONER: [['practitioner', ({ practitionerId }) => named(names.practitioners, practitionerId)]],
  };
}

const FIGURES: readonly Column<ReportFigures>[] = [
  ['sent', ({ sent }) => sent],
  ['delivered', ({ delivered }) => delivered],
  ['read', ({ read }) => read],
  ['unpriced', ({ unpriced }) => unpriced],
  ['recipients', ({ recipients }) => recipients],
  ['came_back', ({ cameBack }) => cameBack],
  ['revenue', ({ revenueMinor, currencyCode }) => moneyOf(revenueMinor, currencyCode).amount],
  ['cost', ({ costMicros, currencyCode }) => moneyOfMicros(costMicros, currencyCode).amount],
  ['return', ({ returnMicros, currencyCode }) => moneyOfMicros(returnMicros, currencyCode).amount],
  ['return_ratio', ({ returnRatio }) => returnRatio],
  ['currency', ({ currencyCode }) => currencyCode],
];
