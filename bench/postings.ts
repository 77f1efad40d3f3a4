// How many postings a second the ledger of points takes, spread over 10,000 accounts and on one that everybody writes to, beside
// raw `pg` calling a function that writes the same rows (aims: 0.6× and 0.8×). The two take turns; the ratio is the median of
// the turns'. `npm run bench -- postings [seconds a turn] [turns] [workers]`
import pg from 'pg';
import { createScope } from '../src/context.js';
import { kyselyOf, type Orm, openDatabase } from '../src/entities/database.js';
import { earnPoints } from '../src/services/loyalty/ledger/earn-points.js';
import { spendPoints } from '../src/services/loyalty/ledger/spend-points.js';
import { Signals } from '../src/services/signals.js';
import { CLINIC, insertAccounts, patientId } from './postings-peer.js';
import { withScratchDatabase } from './scratch-database.js';

const SECONDS = Number(process.argv[3] ?? 2);
const TURNS = Number(process.argv[4] ?? 9);
const WORKERS = Number(process.argv[5] ?? 16);
const ACCOUNTS = 10_000;
const AT = new Date('2026-03-02T08:00:00.000Z');

/** Posts once, for the patient, under a source of this number. */
type Post = (patient: string, number: number) => Promise<unknown>;

export async function run(): Promise<void> {
  await withScratchDatabase(async (databaseUrl) => {
    const orm = await openDatabase(databaseUrl, { poolSize: WORKERS });
    const pool = new pg.Pool({ connectionString: databaseUrl, max: WORKERS });
    // Idle connections are cut when the database is removed.
    pool.on('error', () => undefined);
    try {
      await insertAccounts(kyselyOf(orm.em.fork()), ACCOUNTS);
      const peers = {
        earn: [earning(orm), raw(pool, 'raw_earn')],
        spend: [spending(orm), raw(pool, 'raw_spend')],
      } as const;
      for (const accounts of [ACCOUNTS, 1]) {
        for (const [what, [service, peer]] of Object.entries(peers))
          await compare(what, accounts, service, peer);
      }
    } finally {
      await Promise.all([pool.end(), orm.close(true)]);
    }
  });
}

async function compare(what: string, accounts: number, service: Post, peer: Post): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  // The first turn warms up plans and pages, and does not count.
  for (let turn = 0; turn <= TURNS; turn++) {
    const pair = [await rate(accounts, service), await rate(accounts, peer)] as const;
    if (turn === 0) continue;
    ours.push(pair[0]);
    theirs.push(pair[1]);
  }
  // Of each turn by itself: whatever else the machine does slows both.
  const ratio = median(ours.map((rate, turn) => rate / (theirs[turn] as number)));
  console.log(
    `${what}, ${accounts === 1 ? 'one hot account' : `${accounts} accounts`}, ${WORKERS} workers: ` +
      `${Math.round(median(ours))} postings/s by the service, ${Math.round(median(theirs))} by a raw function: ${ratio.toFixed(2)}×`,
  );
}

let posted = 0;

/** Postings a second. */
async function rate(accounts: number, post: Post): Promise<number> {
  const began = performance.now();
  const end = began + SECONDS * 1000;
  let done = 0;
  const work = async () => {
    while (performance.now() < end) {
      const number = posted++;
      // A stride that meets every account before it meets one again.
      await post(patientId((number * 7919) % accounts), number);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return done / ((performance.now() - began) / 1000);
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

function scopes(orm: Orm) {
  const signals = new Signals();
  return () => createScope({ orm, signals }, { kind: 'SYSTEM', clinicId: CLINIC, sandbox: false });
}

function earning(orm: Orm): Post {
  const scope = scopes(orm);
  return (patient, number) =>
    earnPoints(scope(), {
      patientId: patient,
      points: 10,
      source: `visit/bench/${number}`,
      reason: 'VISIT',
      at: AT,
    });
}

function spending(orm: Orm): Post {
  const scope = scopes(orm);
  return (patient, number) =>
    spendPoints(scope(), { patientId: patient, points: 1, source: `spend/${number}`, at: AT });
}

function raw(pool: pg.Pool, name: 'raw_earn' | 'raw_spend'): Post {
  const text = `select ${name}($1, $2, $3, $4, $5)`;
  const points = name === 'raw_earn' ? 10 : 1;
  return (patient, number) =>
    pool.query({ name, text, values: [CLINIC, patient, `raw/${number}`, points, AT] });
}
