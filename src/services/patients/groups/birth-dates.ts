/** Ages in full years on a local date. Who was born on 29 February is a year older on 28 February in other years. Pure. */
import { Temporal } from 'temporal-polyfill';

const EARLIEST = '0001-01-01';

/** The latest birth date, YYYY-MM-DD, of who is `years` old or older on `today`; years below 1 give the first there is. */
export function latestBirthOf(years: number, today: string): string {
  const day = Temporal.PlainDate.from(today);
  if (years >= day.year) return EARLIEST;
  const birth = day.subtract({ years });
  // On 28 February of a common year: those born on the 29th are that old already.
  const next = birth.add({ days: 1 });
  return (Temporal.PlainDate.compare(next.add({ years }), day) <= 0 ? next : birth).toString();
}
