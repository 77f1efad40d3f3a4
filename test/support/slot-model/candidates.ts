/** Who is asked about a freed slot (mission.md, section 2); each rule stands under its words. */
import { HOUR, isAhead, overlap, type Patient, row, type Slot, type Visit, type World } from './facts.js';

/**
 * "Visits of the same calendar, booked or confirmed, starting at least 48 h after the freed start, that fit its length, of
 * patients who can be reached, are not muted, have no other visit at that time and are not the one who left it; by start,
 * first 10 patients, one offer each". The numbers of the visits, in order; `ids` breaks ties.
 */
export function candidates(world: World, slot: Slot, ids: readonly string[]): number[] {
  const asked = new Set<number>();
  return world.visits
    .map((_, number) => number)
    .filter((number) => row(world.visits, number).start >= slot.start + 48 * HOUR)
    .filter((number) => mayBeAsked(world, slot, number))
    .sort((a, b) => row(world.visits, a).start - row(world.visits, b).start || (idOf(a) < idOf(b) ? -1 : 1))
    .filter((number) => {
      const { patient } = row(world.visits, number);
      return !asked.has(patient) && asked.add(patient);
    })
    .slice(0, row(world.calendars, slot.calendar).offersMax);

  function idOf(number: number): string {
    return ids[number] ?? '';
  }
}

/** All rules but those of when the visit starts and how many are asked, which staff who choose a patient are not bound by. */
export function mayBeAsked(world: World, slot: Slot, number: number): boolean {
  const visit = row(world.visits, number);
  return (
    visit.calendar === slot.calendar &&
    isAhead(visit) &&
    visit.length <= slot.length &&
    !visit.muted &&
    canBeReached(row(world.patients, visit.patient)) &&
    visit.patient !== row(world.visits, slot.freedBy).patient &&
    !isElsewhere(world, visit, slot.start)
  );
}

function canBeReached({ email, phone, app, doNotContact, archived }: Patient): boolean {
  return (email || phone || app) && !doNotContact && !archived;
}

/** "Have no other visit at that time", with whomever: the time that the visit would take. */
export function isElsewhere(world: World, visit: Visit, start: number): boolean {
  return world.visits.some(
    (other) =>
      other !== visit &&
      other.patient === visit.patient &&
      isAhead(other) &&
      overlap(other, { start, length: visit.length }),
  );
}
