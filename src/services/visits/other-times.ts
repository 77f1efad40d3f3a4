/** What is left for a patient whose wanted time was taken: other starts in the same calendar (mission.md, section 2). */
import type { Scope } from '../scope.js';
import {
  type CalendarForTime,
  type CalendarTime,
  findNextFree,
  freeTimesOf,
  readCalendarTimes,
} from './calendar-time.js';
import { addDays, instantOfLocal, localDateOf } from './local-time.js';

interface Wish {
  /** The start that is taken. */
  readonly wanted: Date;
  /** How long the visit is. */
  readonly minutes: number;
  /** Starts before this instant only: the visit's own. */
  readonly before: Date;
  /** Its present time is as good as free. */
  readonly visitId: string;
}

interface OtherTimes {
  /** The first free start that is not before the wanted one; null when there is none within 60 days. */
  readonly nextFree: Date | null;
  /** At most 5, the soonest first, none before now. */
  readonly stillFree: Date[];
}

const MOST = 5;
/** Days from today that are looked through: those near first, because most often they are enough. */
const WINDOWS = [
  { from: -1, to: 8 },
  { from: 7, to: 60 },
];

/** Starts on the calendar's grid, within 60 days. Nothing is locked: whoever wants one may be too late again. */
export async function findOtherTimes(
  scope: Scope,
  calendar: CalendarForTime,
  { wanted, minutes, before, visitId }: Wish,
): Promise<OtherTimes> {
  const now = await scope.clock.now();
  const today = localDateOf(now, calendar.timeZone);
  const starts = new Set<number>();
  let nextFree: Date | null = null;
  for (const { from, to } of WINDOWS) {
    const lastDay = addDays(today, to);
    const read = await readTogether(scope, calendar, addDays(today, from), lastDay);
    const time = { ...read, busy: read.busy.filter((busy) => busy.visitId !== visitId) };
    for (const { startsAt } of freeTimesOf(time, minutes, now, MOST)) {
      if (startsAt < before) starts.add(startsAt.getTime());
    }
    nextFree ??= freeTimesOf(time, minutes, wanted, 1)[0]?.startsAt ?? null;
    if (starts.size >= MOST || before <= instantOfLocal(lastDay, '00:00', calendar.timeZone, 'opening'))
      break;
  }
  const stillFree = [...starts]
    .sort((a, b) => a - b)
    .slice(0, MOST)
    .map((start) => new Date(start));
  const endsAt = new Date(wanted.getTime() + minutes * 60_000);
  nextFree ??= await findNextFree(scope, calendar, { startsAt: wanted, endsAt }, visitId);
  return { nextFree, stillFree };
}

/** Being read at this moment. */
const reading = new Map<string, Promise<CalendarTime>>();

/** Those who come too late come together: who asks for what is being read at that moment gets the same. */
async function readTogether(
  scope: Scope,
  calendar: CalendarForTime,
  fromDate: string,
  toDate: string,
): Promise<CalendarTime> {
  const read = async () => {
    const [time] = await readCalendarTimes(scope, [calendar], fromDate, toDate);
    if (time === undefined) throw new Error('A calendar that was asked for has no time');
    return time;
  };
  const key = [scope.clinicId, calendar.id, fromDate, toDate].join(' ');
  const present = reading.get(key);
  // Another's connection may break, which is no reason for this one to fail.
  if (present !== undefined) return present.catch(read);
  const mine = read();
  reading.set(key, mine);
  try {
    return await mine;
  } finally {
    reading.delete(key);
  }
}
