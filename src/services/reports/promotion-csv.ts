/** The promotion report's rows as CSV (mission.md, section 9). Pure. */
import { moneyOf } from '../clinic/minor-units.js';
import type { PromotionReportRow } from './promotion-report.js';
import { type CsvCell, csvOf } from './report-csv.js';
import type { ReportPeriod } from './report-period.js';

type Column = readonly [head: string, cell: (row: PromotionReportRow) => CsvCell];

const money = (minor: number | null, { currencyCode }: PromotionReportRow): CsvCell =>
  minor === null ? null : moneyOf(minor, currencyCode).amount;

const COLUMNS: readonly Column[] = [
  ['promotion', ({ name }) => name],
  ['uses', ({ uses }) => uses],
  ['settled', ({ settled }) => settled],
  ['released', ({ released }) => released],
  ['reserved', (row) => money(row.reservedMinor, row)],
  ['given', (row) => money(row.givenMinor, row)],
  ['new_patients', ({ newPatients }) => newPatients],
  ['returning_patients', ({ returningPatients }) => returningPatients],
  ['budget', (row) => money(row.budgetMinor, row)],
  ['budget_left', (row) => money(row.budgetLeftMinor, row)],
  ['currency', ({ currencyCode }) => currencyCode],
];

/** Amounts are decimals of `currency`; days branch-local. */
export function promotionCsv({ from, to }: ReportPeriod, rows: readonly PromotionReportRow[]): string {
  const head = ['from', 'to', ...COLUMNS.map(([name]) => name)];
  return csvOf([head, ...rows.map((row) => [from, to, ...COLUMNS.map(([, cell]) => cell(row))])]);
}
