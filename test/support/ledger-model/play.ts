// Random histories of a few accounts, played one operation after another by the services and by the model: both come to the same
// answers, balances and lots, whatever happens and whenever.
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { sql } from 'kysely';
import { accountOf } from '../../../src/services/loyalty/ledger/account-of.js';
import { expireLots, matureLots } from '../../../src/services/loyalty/ledger/due-lots.js';
import type { LedgerTransaction } from '../../../src/services/loyalty/ledger/posting.js';
import { Refusal } from '../../../src/services/refusal.js';
import { LedgerModel } from './model.js';
import type { Balance, Operation, Outcome } from './operations.js';
import { perform, type RealLedger, Written } from './real-ledger.js';

const PATIENTS = 4;
/** What PostgreSQL says when a function raises an exception. */
const RAISED = 'P0001';

type Step =
  | { readonly passHours: number | null }
  | {
      readonly operation: Operation;
      /** Whether the same is tried a second time under the same source. */
      readonly again: boolean;
    };

const patient = fc.nat(PATIENTS - 1);
const points = fc.integer({ min: 1, max: 30 });
/** Taken modulo the number of those so far. */
const place = fc.nat(1000);
const lifeHours = fc.constantFrom(null, 1, 24, 24, 72, 300);
const some = <K extends Operation['kind'], S extends object>(
  kind: K,
  shape: { [F in keyof S]: fc.Arbitrary<S[F]> },
) => fc.record({ kind: fc.constant(kind), ...shape }) as unknown as fc.Arbitrary<Operation>;

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 8,
    arbitrary: some('EARN', { patient, points, waitHours: fc.constantFrom(null, null, 2, 48), lifeHours }),
  },
  { weight: 5, arbitrary: some('SPEND', { patient, points }) },
  { weight: 5, arbitrary: some('HOLD', { patient, points }) },
  { weight: 3, arbitrary: some('SETTLE', { hold: place }) },
  { weight: 3, arbitrary: some('RELEASE', { hold: place }) },
  { weight: 4, arbitrary: some('RETURN', { spending: place, points }) },
  { weight: 5, arbitrary: some('REVERSE', { earning: place, points }) },
  { weight: 2, arbitrary: some('ADJUST', { patient, points, lifeHours }) },
  { weight: 2, arbitrary: some('ADJUST', { patient, points: points.map((number) => -number), lifeHours }) },
  { weight: 1, arbitrary: some('MATURE', { patient }) },
  { weight: 1, arbitrary: some('EXPIRE', { patient }) },
  { weight: 1, arbitrary: some('MERGE', { from: patient, into: patient }) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ operation, again: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ passHours: fc.constantFrom(null, null, 1, 24, 100) }) },
);

export async function playHistories(
  ledger: RealLedger,
  parameters: fc.Parameters<[Step[]]>,
): Promise<Map<string, number>> {
  const met = new Map<string, number>();
  let histories = 0;
  const history = fc.asyncProperty(
    fc.array(step, { minLength: 5, maxLength: 90, size: 'max' }),
    async (steps) => {
      await playHistory(ledger, steps, `history/${histories++}`, (what) =>
        met.set(what, (met.get(what) ?? 0) + 1),
      );
    },
  );
  await fc.assert(history, parameters);
  return met;
}

async function playHistory(
  ledger: RealLedger,
  steps: readonly Step[],
  name: string,
  meet: (what: string) => void,
) {
  const patients = await ledger.patients(PATIENTS);
  const model = new LedgerModel(PATIENTS);
  const written = new Written();
  for (const [number, step] of steps.entries()) {
    if ('passHours' in step) {
      model.pass(step.passHours);
      continue;
    }
    const operation = placed(step.operation, model);
    if (operation === null) continue;
    const call = { patients, written, source: `${name}/${number}`, at: new Date(model.now) };
    const { outcome, transaction } = await attempt(ledger, operation, call);
    const wished = model.play(operation);
    meet(`${operation.kind} ${outcome}`);
    expect({ operation, outcome }).toEqual({ operation, outcome: wished });
    if (step.again && wished === 'DONE' && transaction) {
      expect((await attempt(ledger, operation, call)).outcome).toBe('NOTHING');
    }
    if (transaction) written.note(operation, transaction);
    for (const [index, id] of patients.entries()) {
      const { available, pending, held, owed } = await accountOf(ledger.scope(), id, call.at);
      expect({ operation, index, available, pending, held, owed }).toEqual({
        operation,
        index,
        ...model.balance(index),
      });
    }
    // No two lots are earned at one moment, so that it is clear which comes first.
    model.tick();
  }
  const at = new Date(model.now);
  await matureLots(ledger.scope(), patients, at);
  await expireLots(ledger.scope(), patients, at);
  model.pass(0);
  expect(await lotsOf(ledger, patients)).toEqual(model.lots());
}

/** The operation on something that there is; null when there is nothing yet. */
function placed(operation: Operation, { counts }: LedgerModel): Operation | null {
  const at = (place: number, count: number) => (count === 0 ? null : place % count);
  switch (operation.kind) {
    case 'SETTLE':
    case 'RELEASE': {
      const hold = at(operation.hold, counts.holds);
      return hold === null ? null : { ...operation, hold };
    }
    case 'RETURN': {
      const spending = at(operation.spending, counts.spendings);
      return spending === null ? null : { ...operation, spending };
    }
    case 'REVERSE': {
      const earning = at(operation.earning, counts.earnings);
      return earning === null ? null : { ...operation, earning };
    }
    default:
      return operation;
  }
}

/** Plays it in a transaction, as services do. */
async function attempt(
  ledger: RealLedger,
  operation: Operation,
  call: Parameters<typeof perform>[2],
): Promise<{ outcome: Outcome; transaction: LedgerTransaction | null }> {
  try {
    const transaction = await ledger.scope().transaction((scope) => perform(scope, operation, call));
    const sweeps = operation.kind === 'MATURE' || operation.kind === 'EXPIRE';
    return { outcome: transaction || sweeps ? 'DONE' : 'NOTHING', transaction };
  } catch (error) {
    if (error instanceof Refusal && error.userErrors[0].code === 'INSUFFICIENT_POINTS')
      return { outcome: 'SHORT', transaction: null };
    if ((error as { code?: unknown }).code === RAISED) return { outcome: 'REFUSED', transaction: null };
    throw error;
  }
}

async function lotsOf({ db, clinicId }: RealLedger, patients: readonly string[]) {
  const { rows } = await sql<Omit<Balance, 'owed'>>`select available, pending, held from loyalty_lot
    where clinic_id = ${clinicId} and patient_id = any(${patients}::uuid[])
    order by earned_at`.execute(db);
  return rows;
}
