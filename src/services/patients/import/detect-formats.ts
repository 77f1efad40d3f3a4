/** How a CSV file writes its dates and amounts, by a sample of its values; where they do not tell, by the clinic's locale. */
import type { DateOrder, DecimalMark } from './import-record.js';
import { smallNumbersOf } from './read-date.js';

const YEAR_FIRST = /^\d{4}[-/.\d]/;

/** `values` are those of the columns with dates. A day beyond 12 tells; the majority, where they contradict each other. */
export function detectDateOrder(values: readonly string[], locale: string): DateOrder {
  let yearFirst = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let unclear = 0;
  for (const value of values) {
    const [one, other] = smallNumbersOf(value) ?? [0, 0];
    if (one === 0) yearFirst += YEAR_FIRST.test(value) ? 1 : 0;
    else if (one > 12) dayFirst += 1;
    else if (other > 12) monthFirst += 1;
    else unclear += 1;
  }
  if (dayFirst + monthFirst > 0) return dayFirst >= monthFirst ? 'DAY_MONTH_YEAR' : 'MONTH_DAY_YEAR';
  return yearFirst > 0 && unclear === 0 ? 'YEAR_MONTH_DAY' : dateOrderOf(locale);
}

/** `values` are those of the columns with amounts. "1.234" tells nothing; "1,5", "12.50" and "1.234,00" do. */
export function detectDecimal(values: readonly string[], locale: string): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const value of values) {
    const digits = value.replace(/[^\d.,]/g, '');
    const mark = /[.,](?=\d*$)/.exec(digits);
    if (!mark) continue;
    const places = digits.length - mark.index - 1;
    const others = digits.slice(0, mark.index);
    // Three places may be thousands, unless another mark stands before them.
    const tells = places !== 3 || others.includes(mark[0] === ',' ? '.' : ',');
    if (!tells || others.includes(mark[0])) continue;
    if (mark[0] === ',') commas += 1;
    else points += 1;
  }
  if (commas !== points) return commas > points ? ',' : '.';
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}

function dateOrderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  // Those who write the year first write no date that ends with it; who is meant then is unknown.
  return parts.indexOf('month') < parts.indexOf('day') && parts[0] !== 'year'
    ? 'MONTH_DAY_YEAR'
    : 'DAY_MONTH_YEAR';
}
