/** The clinic's clock as the board knows it: the machine's may be wrong, and a sandbox's stands still until it is moved. */

export interface ClinicClock {
  now(): Date;
  /** Something happened at this instant, by the clinic's clock. */
  heard(occurredAt: string): void;
}

/** `told` is what the server said it was at `machine`; a clock that `stands` moves only by what is heard. */
export function clinicClock(told: Date, stands: boolean, machine: () => number = Date.now): ClinicClock {
  const ahead = told.getTime() - machine();
  let latest = told.getTime();
  return {
    now: () => new Date(stands ? latest : machine() + ahead),
    heard(occurredAt) {
      latest = Math.max(latest, Date.parse(occurredAt));
    },
  };
}
