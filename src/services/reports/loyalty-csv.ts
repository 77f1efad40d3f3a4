/** The loyalty report as CSV (mission.md, section 9): one line. Pure. */
import { moneyOf } from '../clinic/minor-units.js';
import type { LoyaltyReport } from './loyalty-report.js';
import { type CsvCell, csvOf } from './report-csv.js';

/** Points are whole; the liability is also a decimal of `currency`. */
export function loyaltyCsv(report: Omit<LoyaltyReport, 'csv'>): string {
  const { period, issuedFor, liabilityMinor, currencyCode } = report;
  const columns: (readonly [head: string, cell: CsvCell])[] = [
    ['from', period.from],
    ['to', period.to],
    ['issued', report.issued],
    ...issuedFor.map(({ reason, points }) => [`issued_${reason.toLowerCase()}`, points] as const),
    ['used', report.used],
    ['expired', report.expired],
    ['reversed', report.reversed],
    ['adjusted', report.adjusted],
    ['liability', report.liability],
    ['owed', report.owed],
    ['liability_amount', moneyOf(liabilityMinor, currencyCode).amount],
    ['currency', currencyCode],
  ];
  return csvOf([columns.map(([head]) => head), columns.map(([, cell]) => cell)]);
}
