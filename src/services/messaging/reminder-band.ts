// When a visit's reminder is due (mission.md section 1, "Reminder"). Pure: hours are elapsed time between
// instants, so no time zone is asked and days on which clocks change need no care.

type ReminderBand =
  | { dueAt: Date; band: 'OVER_72_H' | 'FROM_36_TO_72_H' }
  | { dueAt: null; band: 'UNDER_36_H' };

const HOUR_MS = 3_600_000;

/**
 * The band of a visit's lead time, `startsAt` minus `bookedAt` (the moment of booking or of the last move), to
 * the millisecond: over 72 h, due 48 h before the start; from 36 h to 72 h, both included, due 24 h before;
 * under 36 h, or booked after the start, no reminder (`dueAt` null).
 */
export function reminderBand({ startsAt, bookedAt }: { startsAt: Date; bookedAt: Date }): ReminderBand {
  const lead = startsAt.getTime() - bookedAt.getTime();
  if (lead > 72 * HOUR_MS) return { dueAt: hoursBefore(startsAt, 48), band: 'OVER_72_H' };
  if (lead >= 36 * HOUR_MS) return { dueAt: hoursBefore(startsAt, 24), band: 'FROM_36_TO_72_H' };
  return { dueAt: null, band: 'UNDER_36_H' };
}

function hoursBefore(instant: Date, hours: number): Date {
  return new Date(instant.getTime() - hours * HOUR_MS);
}
