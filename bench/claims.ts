// How many claims of freed slots the service answers, beside one conditional UPDATE in raw `pg` with as many claimants at a slot,
// as many at once, and as many connections. `npm run bench -- claims [claimants, 10 to 200] [slots] [slots at once]`
import pg from 'pg';
import { createScope } from '../src/context.js';
import { kyselyOf, type Orm, openDatabase } from '../src/entities/database.js';
import { perform } from '../src/services/clinic/perform.js';
import { Refusal } from '../src/services/refusal.js';
import { Signals } from '../src/services/signals.js';
import { permissionsOfPatient } from '../src/services/viewer.js';
import { claimInTurn, claimSlotOffer } from '../src/services/visits/claim-slot-offer.js';
import { CLINIC, countWon, insertOfferedSlots, offerId, patientId } from './claim-rows.js';
import { withScratchDatabase } from './scratch-database.js';

const GIVEN = process.argv[3] === undefined ? [10, 50, 200] : [Number(process.argv[3])];
const SLOTS = Number(process.argv[4] ?? 300);
/** One: a claim waits for those before it and for nothing else; more: as a busy clinic network, where connections are never idle. */
const TOGETHER = process.argv[5] === undefined ? [1, 8] : [Number(process.argv[5])];
const MOST_OFFERS = 50;
/** Slots that are not counted: programs and plans are warm after them. */
const WARM_UP = 30;
const POOL_SIZE = 20;

/** One claim of a slot by its claimant of this number; whether it was won. */
type Claim = (slot: number, claimant: number) => Promise<boolean>;

export async function run(): Promise<void> {
  for (const claimants of GIVEN) {
    for (const together of TOGETHER) await measure(claimants, together);
  }
}

async function measure(claimants: number, together: number): Promise<void> {
  await withScratchDatabase(async (databaseUrl) => {
    const orm = await openDatabase(databaseUrl, { poolSize: POOL_SIZE });
    const pool = new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE });
    // Idle connections are cut when the database is removed.
    pool.on('error', () => undefined);
    try {
      const offers = Math.min(claimants, MOST_OFFERS);
      await insertOfferedSlots(kyselyOf(orm.em.fork()), SLOTS, offers);
      const service = await race(claimants, together, claimsByService(orm, offers));
      const { won, moved } = await countWon(kyselyOf(orm.em.fork()));
      if (won !== SLOTS || moved !== SLOTS) throw new Error(`${won} slots won, ${moved} visits moved`);
      const raw = await race(claimants, together, claimsByUpdate(pool));
      console.log(
        `${claimants} claimants a slot, ${together} slots at once: ${Math.round(service)} claims/s by the service, ` +
          `${Math.round(raw)} by one UPDATE in pg: ${(service / raw).toFixed(2)}×`,
      );
    } finally {
      await Promise.all([pool.end(), orm.close(true)]);
    }
  });
}

/** Claims a second: all claimants of a slot at once, `together` slots at a time, each followed by another one. */
async function race(claimants: number, together: number, claim: Claim): Promise<number> {
  const slots = Array.from({ length: SLOTS }, (_, slot) => slot).values();
  let began = 0;
  const raceOn = async () => {
    for (const slot of slots) {
      if (slot === WARM_UP) began = performance.now();
      const won = await Promise.all(Array.from({ length: claimants }, (_, number) => claim(slot, number)));
      const winners = won.filter(Boolean).length;
      if (winners !== 1) throw new Error(`${winners} winners of one slot`);
    }
  };
  await Promise.all(Array.from({ length: together }, raceOn));
  return ((SLOTS - WARM_UP) * claimants) / ((performance.now() - began) / 1000);
}

function claimsByService(orm: Orm, offers: number): Claim {
  const signals = new Signals();
  const permissions = permissionsOfPatient();
  return async (slot, claimant) => {
    const number = claimant % offers;
    const id = patientId(slot, number);
    const scope = createScope(
      { orm, signals },
      { kind: 'PATIENT', clinicId: CLINIC, id, sandbox: false, permissions, expiresAt: null },
    );
    try {
      // As the API does it.
      const claim = { offerId: offerId(slot, number) };
      await claimInTurn(scope, claim.offerId, () => perform(scope, 'slotOfferClaim', claim, claimSlotOffer));
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };
}

function claimsByUpdate(pool: pg.Pool): Claim {
  const text = 'update offer_slot set winner = $1 where id = $2 and winner is null';
  return async (slot, claimant) => {
    const { rowCount } = await pool.query({ name: 'claim', text, values: [String(claimant), slot] });
    return rowCount === 1;
  };
}
