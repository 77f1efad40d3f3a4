// Many redeem, use, cancel and let run out at once, on connections of their own: of the last one there is one, and points and
// stock add up. The seed is printed; REWARD_SEED=… plays the same choices again, REWARD_ROUNDS=… plays longer.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { SeededRandom } from '../../src/services/clinic/seeded-random.js';
import { earnPoints } from '../../src/services/loyalty/ledger/earn-points.js';
import { cancelRedemption, useRedemption } from '../../src/services/loyalty/rewards/end-redemption.js';
import { expireRedemptions } from '../../src/services/loyalty/rewards/expire-redemptions.js';
import { redeemReward } from '../../src/services/loyalty/rewards/redeem-reward.js';
import { newId } from '../../src/services/new-id.js';
import { Refusal } from '../../src/services/refusal.js';
import { Scope } from '../../src/services/scope.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  silentLog,
  type TestClinic,
} from '../support/delivery-rows.js';

const ROUNDS = Number(process.env.REWARD_ROUNDS ?? 12);
const SEED = Number(process.env.REWARD_SEED ?? Math.floor(performance.now() * 1000));
const LIMIT_MS = 60_000 + ROUNDS * 3_000;

let house: DeliveryHouse;
let clinic: TestClinic;
let staff: string[];

beforeAll(async () => {
  house = await openDeliveryHouse();
  clinic = await house.clinic();
  staff = [newId(), newId()];
  for (const id of staff) {
    await house.db
      .insertInto('staff')
      .values({ clinic_id: clinic.id, id, name: id, role: 'MANAGER', created_at: NOW })
      .execute();
  }
}, 60_000);
afterAll(() => house?.close());

/** Each on a connection of its own. */
function scope(): Scope {
  const viewer = { kind: 'SYSTEM' as const, clinicId: clinic.id, sandbox: false };
  return new Scope({
    viewer,
    em: house.orm.em.fork(),
    signals: house.signals,
    system: house.time,
  });
}

async function patientWith(points: number): Promise<string> {
  const patientId = await clinic.patient();
  const source = `visit/${newId()}`;
  await earnPoints(scope(), { patientId, points, source, reason: 'VISIT', at: house.time.now() });
  return patientId;
}

async function reward(columns: { points: number; stock: number | null; per_patient_limit?: number }) {
  const id = newId();
  const [proposed_by, approved_by] = staff as [string, string];
  await house.db
    .insertInto('reward')
    .values({
      ...{ clinic_id: clinic.id, id, name: id, kind: 'GOODS', status: 'ACTIVE', valid_days: 1 },
      ...{
        proposed_by,
        proposers: [proposed_by],
        approved_by,
        approved_at: NOW,
        created_at: NOW,
        updated_at: NOW,
        ...columns,
      },
    })
    .execute();
  return id;
}

/** "done", or why not. */
async function outcome(work: (tx: Scope) => Promise<unknown>): Promise<string> {
  try {
    await scope().transaction(work);
    return 'done';
  } catch (error) {
    if (error instanceof Refusal) return error.userErrors[0].code;
    throw error;
  }
}

const counts = (outcomes: string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].sort().map((one) => [one, outcomes.filter((other) => other === one).length]),
  );

async function account(patientId: string) {
  const { rows } = await sql<{ available: number; held: number }>`
    select available, held from loyalty_account where clinic_id = ${clinic.id} and patient_id = ${patientId}
  `.execute(house.db);
  return rows[0];
}

test(
  'of two hundred who redeem the last one at once exactly one gets it, and the others keep their points',
  async () => {
    const mug = await reward({ points: 10, stock: 1 });
    const patients: string[] = [];
    for (let number = 0; number < 200; number++) patients.push(await patientWith(10));
    const outcomes = await Promise.all(
      patients.map((patientId) => outcome((tx) => redeemReward(tx, { rewardId: mug, patientId }))),
    );
    expect(counts(outcomes)).toEqual({ done: 1, OUT_OF_STOCK: 199 });
    const winner = patients[outcomes.indexOf('done')] as string;
    expect(await account(winner)).toEqual({ available: 0, held: 10 });
    const { rows } = await sql<{ available: number; held: number }>`
      select sum(available) as available, sum(held) as held from loyalty_account
      where clinic_id = ${clinic.id} and patient_id = any(${patients}::uuid[])`.execute(house.db);
    expect(rows.map(({ available, held }) => [Number(available), Number(held)])).toEqual([[1990, 10]]);
  },
  LIMIT_MS,
);

test('a patient who redeems several at once gets no more than their points and their limit allow', async () => {
  const rewards = [await reward({ points: 60, stock: null }), await reward({ points: 60, stock: null })];
  const poor = await patientWith(100);
  const twice = [...rewards, ...rewards].map((rewardId) =>
    outcome((tx) => redeemReward(tx, { rewardId, patientId: poor })),
  );
  expect(counts(await Promise.all(twice))).toEqual({ done: 1, INSUFFICIENT_POINTS: 3 });
  expect(await account(poor)).toEqual({ available: 40, held: 60 });

  const limited = await reward({ points: 1, stock: null, per_patient_limit: 2 });
  const rich = await patientWith(100);
  const often = Array.from({ length: 20 }, () =>
    outcome((tx) => redeemReward(tx, { rewardId: limited, patientId: rich })),
  );
  expect(counts(await Promise.all(often))).toEqual({ done: 2, LIMIT_REACHED: 18 });
});

test('redemptions run out by the machine’s time, each once, however many processes look', async () => {
  house.time.time = hoursAfter(NOW, 1000);
  const sweep = () =>
    expireRedemptions({ db: house.db, signals: house.signals, system: house.time, log: silentLog });
  await sweep();
  const mug = await reward({ points: 10, stock: 3 });
  const patientId = await patientWith(30);
  for (let number = 0; number < 3; number++) {
    await scope().transaction((tx) => redeemReward(tx, { rewardId: mug, patientId }));
  }
  house.time.time = new Date(hoursAfter(NOW, 1024).getTime() - 1);
  expect(await sweep()).toBe(0);
  house.time.time = hoursAfter(NOW, 1024);
  const ended = await Promise.all([sweep(), sweep(), sweep(), sweep()]);
  expect(ended.reduce((all, one) => all + one, 0)).toBe(3);
  expect(await account(patientId)).toEqual({ available: 30, held: 0 });
});

test('one redemption that is used, cancelled and runs out at once ends one way', async () => {
  for (let round = 0; round < 10; round++) {
    house.time.time = NOW;
    const mug = await reward({ points: 10, stock: 1 });
    const patientId = await patientWith(10);
    const { id: redemptionId } = await scope().transaction((tx) =>
      redeemReward(tx, { rewardId: mug, patientId }),
    );
    const { db, signals } = house;
    const after = { db, signals, system: { now: () => hoursAfter(NOW, 24) }, log: silentLog };
    const [used, cancelled] = await Promise.all([
      outcome((tx) => useRedemption(tx, { redemptionId })),
      outcome((tx) => cancelRedemption(tx, { redemptionId })),
      expireRedemptions(after),
    ]);
    const ways = { USED: used === 'done', CANCELLED: cancelled === 'done' };
    const { status } = await house.db
      .selectFrom('redemption')
      .select('status')
      .where('clinic_id', '=', clinic.id)
      .where('id', '=', redemptionId)
      .executeTakeFirstOrThrow();
    expect({ USED: status === 'USED', CANCELLED: status === 'CANCELLED' }).toEqual(ways);
    expect(status).not.toBe('HELD');
    const { stock } = await house.db
      .selectFrom('reward')
      .select('stock')
      .where('clinic_id', '=', clinic.id)
      .where('id', '=', mug)
      .executeTakeFirstOrThrow();
    expect({ ...(await account(patientId)), stock }).toEqual(
      used === 'done' ? { available: 0, held: 0, stock: 0 } : { available: 10, held: 0, stock: 1 },
    );
  }
});

test(
  'whatever sixteen workers do with few rewards and patients, stock and points add up',
  async () => {
    process.stdout.write(`REWARD_SEED=${SEED} chooses what is redeemed, used and cancelled\n`);
    const chance = new SeededRandom(SEED);
    const random = () => chance.next();
    const among = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    house.time.time = NOW;
    const [earned, stocked] = [300, 7];
    const rewards: string[] = [];
    for (const points of [20, 35, 50]) {
      rewards.push(await reward({ points, stock: stocked, per_patient_limit: 3 }));
    }
    const patients: string[] = [];
    for (let number = 0; number < 6; number++) patients.push(await patientWith(earned));
    const known: string[] = [];
    const met = new Set<string>();
    const redeem = async (rewardId: string, patientId: string) => {
      const { id } = await scope().transaction((tx) => redeemReward(tx, { rewardId, patientId }));
      known.push(id);
      return 'redeemed';
    };
    const act = () => {
      const [choice, redemptionId] = [random(), known.length > 0 ? among(known) : newId()];
      if (choice < 0.5) return redeem(among(rewards), among(patients));
      if (choice < 0.6) return scope().transaction((tx) => useRedemption(tx, { redemptionId }));
      if (choice < 0.9) return scope().transaction((tx) => cancelRedemption(tx, { redemptionId }));
      return expireRedemptions({ db: house.db, signals: house.signals, system: house.time, log: silentLog });
    };
    for (let round = 0; round < ROUNDS; round++) {
      house.time.time = hoursAfter(NOW, round * 7);
      await Promise.all(
        Array.from({ length: 16 }, async () => {
          for (let step = 0; step < 4; step++) {
            await act().catch((error: unknown) => {
              if (!(error instanceof Refusal)) throw error;
              met.add(error.userErrors[0].code);
            });
          }
        }),
      );
      await addsUp();
    }
    expect([...met]).toEqual(expect.arrayContaining(['ACTION_NOT_ALLOWED']));

    async function addsUp(): Promise<void> {
      const { rows: left } = await sql<{ sum: number }>`
        select r.stock + count(d.id) filter (where d.status in ('HELD', 'USED')) as sum
        from reward r left join redemption d on d.clinic_id = r.clinic_id and d.reward_id = r.id
        where r.clinic_id = ${clinic.id} and r.id = any(${rewards}::uuid[]) group by r.id, r.stock`.execute(
        house.db,
      );
      expect(left.map(({ sum }) => Number(sum))).toEqual(rewards.map(() => stocked));
      const { rows: points } = await sql<{ all: number; held: number; owned: number; most: number }>`
        select a.available + a.held + coalesce(d.used, 0) as all, a.held, coalesce(d.held, 0) as owned
        from loyalty_account a left join lateral (
          select sum(points) filter (where status = 'USED') as used, sum(points) filter (where status = 'HELD') as held
          from redemption d where d.clinic_id = a.clinic_id and d.patient_id = a.patient_id
        ) d on true
        where a.clinic_id = ${clinic.id} and a.patient_id = any(${patients}::uuid[])`.execute(house.db);
      expect(points.map(({ all }) => Number(all))).toEqual(patients.map(() => earned));
      expect(points.map(({ held }) => Number(held))).toEqual(points.map(({ owned }) => Number(owned)));
      const { rows: most } = await sql<{ most: number }>`
        select count(*) as most from redemption where clinic_id = ${clinic.id} and reward_id = any(${rewards}::uuid[])
          and (status = 'USED' or (status = 'HELD' and expires_at > ${house.time.now()}))
        group by reward_id, patient_id order by 1 desc limit 1`.execute(house.db);
      expect(Number(most[0]?.most ?? 0)).toBeLessThanOrEqual(3);
    }
  },
  LIMIT_MS,
);
