// 120 days of clinics in two time zones by their test clocks: 30, 37, 60 and 90 days after their last visits patients hear from rules
// that are paused, resumed and edited meanwhile, as often and when the mission says and not once more (mission.md, section 3).
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type DeliveryHouse, openDeliveryHouse } from '../support/delivery-rows.js';
import { expectedOf } from '../support/retention-days/expected.js';
import { makeHistory, START } from '../support/retention-days/history.js';
import { play } from '../support/retention-days/play.js';

const RUNS = Number(process.env.RETENTION_DAYS_RUNS ?? 3);
const FIRST_SEED = Number(process.env.RETENTION_DAYS_SEED ?? 1);
const PATIENTS = 60;

let house: DeliveryHouse;
beforeAll(async () => {
  house = await openDeliveryHouse();
  house.time.time = new Date(START);
});
afterAll(() => house.close());

/** Without those of patients of whom the mission leaves it open. */
const certain = (names: readonly string[], patientOf: (visit: number) => number, doubtful: Set<number>) =>
  names.filter((name) => !doubtful.has(patientOf(Number(name.split(' ')[1]))));

test.each(Array.from({ length: RUNS }, (_, run) => FIRST_SEED + run))(
  'whatever happens to patients and rules, each hears what is due, once, in order and under the cap (seed %i)',
  async (seed) => {
    const history = makeHistory(seed, PATIENTS);
    const expected = expectedOf(history);
    const played = await play(house, history);
    const patients = new Map<number, number>();
    for (const happenings of history.happenings.values()) {
      for (const one of happenings) {
        if (one.kind === 'VISIT_BOOKED') patients.set(one.visit.id, one.visit.patient);
      }
    }
    const sure = (names: readonly string[]) =>
      certain(names, (visit) => patients.get(visit) ?? -1, expected.doubtful);
    expect(sure(played.sent)).toEqual(sure(expected.sent));
    expect(sure(played.overCap)).toEqual(sure(expected.overCap));
    // A history in which little happens proves nothing.
    expect(expected.sent.length).toBeGreaterThan(PATIENTS / 2);
    expect(expected.overCap).not.toEqual([]);
    expect(expected.doubtful.size).toBeLessThan(PATIENTS / 10);
    expect(played.mailbox).toBe(played.sent.length);
    expect(new Set(played.sent.map((name) => name.split(' ').slice(0, 3).join(' '))).size).toBe(
      played.sent.length,
    );
  },
);
