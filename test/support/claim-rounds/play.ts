/** Many rounds of claims, one after the other: how large each is and who competes follows from its number. */
import { expectLogWithoutGaps, expectOneWinner } from './check.js';
import { MOST_OFFERS, type RaceHouse } from './house.js';
import { playRound, RIVALS, type Rival } from './round.js';
import { writeRounds } from './rows.js';

export interface Played {
  rounds: number;
  claims: number;
  /** Of those, the ones with nothing beside them, and how long they took without setting up and looking. */
  quiet: { claims: number; ms: number };
}

/** Rounds that are set up at once. */
const BATCH = 50;

/** Mostly ten at once, at times up to two hundred; nothing beside them in every other round. */
function planOf(number: number) {
  const claims =
    number % 25 === 24 ? 100 + ((number * 37) % 101) : number % 5 === 4 ? 11 + ((number * 13) % 60) : 10;
  const offers = Math.min(MOST_OFFERS, claims, 2 + ((number * 7) % MOST_OFFERS));
  const rival = number % 2 === 0 ? 'NOBODY' : (RIVALS[1 + ((number >> 1) % (RIVALS.length - 1))] as Rival);
  const second = number % 11 === 5 ? (RIVALS[1 + (number % (RIVALS.length - 2))] as Rival) : 'NOBODY';
  return { claims, offers, chain: number % 10 === 3, rivals: [rival, second] };
}

/** Plays the rounds and looks at each. @throws when one came to something that must not be */
export async function playRounds(house: RaceHouse, rounds: number): Promise<Played> {
  const played: Played = { rounds: 0, claims: 0, quiet: { claims: 0, ms: 0 } };
  while (played.rounds < rounds) {
    const count = Math.min(BATCH, rounds - played.rounds);
    const plans = Array.from({ length: count }, (_, index) => planOf(played.rounds + index));
    const now = await clockOf(house);
    const written = await writeRounds(house, now, plans);
    // A clock that has come to the end of one slot's time has passed that of those before: such rounds are played last.
    const order = [...written.entries()].sort(([a], [b]) => Number(hasTime(a)) - Number(hasTime(b)));
    for (const [index, round] of order) {
      const { claims, rivals } = plans[index] as (typeof plans)[number];
      const began = performance.now();
      const answers = await playRound(house, round, claims, rivals);
      played.claims += claims;
      if (rivals.every((rival) => rival === 'NOBODY')) {
        played.quiet.claims += claims;
        played.quiet.ms += performance.now() - began;
      }
      await expectOneWinner(house, round, answers, rivals).catch((error) => {
        throw new Error(`Round ${played.rounds + index} (${claims} claims, ${rivals}): ${error.message}`);
      });
    }
    played.rounds += count;
    function hasTime(index: number): boolean {
      return plans[index]?.rivals.includes('TIME') ?? false;
    }
  }
  await expectLogWithoutGaps(house);
  return played;
}

async function clockOf({ db, desk }: RaceHouse): Promise<number> {
  const { rows } = await db.query('select test_clock from clinic where id = $1', [desk.clinicId]);
  return rows[0].test_clock.getTime();
}
