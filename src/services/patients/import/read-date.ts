/** Dates and times as files write them, to those of services/visits/local-time.ts. Pure. */
import type { DateOrder } from './import-record.js';

/** A date, and what else stands beside it. */
export interface Moment {
  /** YYYY-MM-DD; a real date. */
  readonly date: string;
  /** HH:MM:SS. */
  readonly time: string | null;
  /** An instant, where the file says how far from UTC the time is. */
  readonly instant: Date | null;
}

const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?=$|[T\s])/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?=$|[,T\s])/;
const TIME = /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?|h)?\s*([ap])?\.?(?:m\.?)?$/i;
const OFFSET = /\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})$/i;

/** Both orders of a date whose year comes last; null for what is none or begins with its year. */
export function smallNumbersOf(text: string): readonly [number, number] | null {
  const found = YEAR_LAST.exec(text.trim());
  return found ? [Number(found[1]), Number(found[3])] : null;
}

/**
 * Null for what is no date of the calendar, or has something after it that is no time. Years of two digits are those up to
 * the one of `latest` (YYYY-MM-DD), else of the century before.
 */
export function readMoment(text: string, order: DateOrder, latest: string): Moment | null {
  const begins = YEAR_FIRST.exec(text);
  const ends = begins ? null : YEAR_LAST.exec(text);
  const date = begins ? yearFirst(begins) : ends ? yearLast(ends, order, latest) : null;
  if (date === null) return null;
  const rest = text.slice((begins ?? ends)?.[0].length).replace(/^(?:T|,?\s+)/i, '');
  if (rest === '') return { date, time: null, instant: null };
  const offset = OFFSET.exec(rest);
  const time = readTime(offset ? rest.slice(0, offset.index) : rest);
  if (time === null) return null;
  const instant = offset ? new Date(`${date}T${time}${wholeOffset(offset[1] ?? 'Z')}`) : null;
  return instant && Number.isNaN(instant.getTime()) ? null : { date, time, instant };
}

/** HH:MM:SS of "9:30", "09.30", "9h30", "9:30 pm"; null for what is no time. Parts of a second are cut off. */
export function readTime(text: string): string | null {
  const found = TIME.exec(text.trim());
  if (!found) return null;
  const [, hour = '', minute, second = '00', half] = found;
  // A lone number is no time, but "9 pm" and "9h" are.
  if (minute === undefined && half === undefined && !/h$/i.test(text.trim())) return null;
  const hours = half === undefined ? Number(hour) : hourOfHalf(Number(hour), half);
  if (hours === null || hours > 23 || Number(minute ?? 0) > 59 || Number(second) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}:${second}`;
}

function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function yearFirst([, year, , month, day, mm, dd]: RegExpExecArray): string | null {
  return realDate(Number(year), Number(month ?? mm), Number(day ?? dd));
}

/** Where a file has no such date in its sample, the day before the month is what most of the world writes. */
function yearLast(
  [, one, , other, year = '']: RegExpExecArray,
  order: DateOrder,
  latest: string,
): string | null {
  const [day, month] = order === 'MONTH_DAY_YEAR' ? [other, one] : [one, other];
  return realDate(yearOf(year, latest), Number(month), Number(day));
}

function yearOf(text: string, latest: string): number {
  if (text.length === 4) return Number(text);
  const newest = Number(latest.slice(0, 4));
  const year = newest - (newest % 100) + Number(text);
  return year > newest ? year - 100 : year;
}

function realDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function wholeOffset(offset: string): string {
  if (/^z$/i.test(offset)) return 'Z';
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
