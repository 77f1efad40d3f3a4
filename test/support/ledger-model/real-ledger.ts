// The services' ledger in a database of its own: plays operations, on one connection after another or on several at once, and
// remembers which transactions they became.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { createScope } from '../../../src/context.js';
import { type Db, kyselyOf, type Orm, openDatabase } from '../../../src/entities/database.js';
import { adjustPoints } from '../../../src/services/loyalty/ledger/adjust-points.js';
import { expireLots, matureLots } from '../../../src/services/loyalty/ledger/due-lots.js';
import { earnPoints } from '../../../src/services/loyalty/ledger/earn-points.js';
import { holdPoints, releaseHold, settleHold } from '../../../src/services/loyalty/ledger/hold-points.js';
import { mergeAccounts } from '../../../src/services/loyalty/ledger/merge-accounts.js';
import type { LedgerTransaction } from '../../../src/services/loyalty/ledger/posting.js';
import { reversePoints } from '../../../src/services/loyalty/ledger/reverse-points.js';
import { returnPoints, spendPoints } from '../../../src/services/loyalty/ledger/spend-points.js';
import { newId } from '../../../src/services/new-id.js';
import type { Scope } from '../../../src/services/scope.js';
import { Signals } from '../../../src/services/signals.js';
import { createTestDatabase } from '../database.js';
import { HOUR, type Operation } from './operations.js';

export interface RealLedger {
  readonly clinicId: string;
  readonly db: Db;
  scope(): Scope;
  patients(count: number): Promise<string[]>;
  close(): Promise<void>;
}

export async function openRealLedger(
  options: { connections?: number; onStatement?: (text: string) => void } = {},
): Promise<RealLedger> {
  const { connections = 4, ...listener } = options;
  const database = await createTestDatabase();
  const orm: Orm = await openDatabase(database.url, { poolSize: connections, ...listener });
  const db = kyselyOf(orm.em.fork());
  const signals = new Signals();
  const clinicId = newId();
  await sql`insert into clinic (id, name, locale, currency_code, created_at)
    values (${clinicId}, 'Points', 'en', 'EUR', '2026-01-01Z')`.execute(db);
  return {
    clinicId,
    db,
    scope: () => createScope({ orm, signals }, { kind: 'SYSTEM', clinicId, sandbox: false }),
    async patients(count) {
      const ids = Array.from({ length: count }, newId);
      await sql`insert into patient (clinic_id, id, first_name, last_name, locale, sort_name, search_text, created_at, updated_at)
        select ${clinicId}::uuid, id, 'Ada', 'Nowak', 'pl', 'nowak ada', ' nowak ada ', '2026-01-01Z', '2026-01-01Z'
        from unnest(${ids}::uuid[]) id`.execute(db);
      return ids;
    },
    async close() {
      await orm.close(true);
      await database.drop();
    },
  };
}

/** Transactions that were written so far, by what can still be done with them. */
export class Written {
  readonly earnings: string[] = [];
  readonly holds: string[] = [];
  readonly spendings: string[] = [];

  note(operation: Operation, { id }: Pick<LedgerTransaction, 'id'>): void {
    if (operation.kind === 'EARN' || (operation.kind === 'ADJUST' && operation.points > 0))
      this.earnings.push(id);
    if (operation.kind === 'HOLD') this.holds.push(id);
    if (operation.kind === 'SPEND' || operation.kind === 'SETTLE') this.spendings.push(id);
  }
}

const later = (at: Date, hours: number | null) =>
  hours === null ? null : new Date(at.getTime() + hours * HOUR);

/** Plays one operation under this source; null when it was counted before. MATURE and EXPIRE give no transaction either. */
export async function perform(
  scope: Scope,
  operation: Operation,
  {
    patients,
    written,
    source,
    at,
  }: { patients: readonly string[]; written: Written; source: string; at: Date },
): Promise<LedgerTransaction | null> {
  const patient = (number: number) => patients[number] as string;
  switch (operation.kind) {
    case 'EARN':
    case 'ADJUST': {
      const { points, lifeHours } = operation;
      const expiresAt = later(at, lifeHours);
      const expiresOn = expiresAt?.toISOString().slice(0, 10) ?? null;
      const given = { patientId: patient(operation.patient), points, source, at, expiresOn, expiresAt };
      return operation.kind === 'EARN'
        ? earnPoints(scope, { ...given, reason: 'VISIT', availableAt: later(at, operation.waitHours) })
        : adjustPoints(scope, { ...given, adjustmentId: randomUUID() });
    }
    case 'HOLD':
    case 'SPEND': {
      const taken = { patientId: patient(operation.patient), points: operation.points, source, at };
      return operation.kind === 'HOLD' ? holdPoints(scope, taken) : spendPoints(scope, taken);
    }
    case 'SETTLE':
    case 'RELEASE': {
      const end = { holdTransactionId: written.holds[operation.hold] as string, source, at };
      return operation.kind === 'SETTLE' ? settleHold(scope, end) : releaseHold(scope, end);
    }
    case 'RETURN':
      return returnPoints(scope, {
        transactionId: written.spendings[operation.spending] as string,
        points: operation.points,
        source,
        at,
      });
    case 'REVERSE':
      return reversePoints(scope, {
        transactionId: written.earnings[operation.earning] as string,
        points: operation.points,
        source,
        at,
      });
    case 'MERGE':
      return mergeAccounts(scope, {
        fromPatientId: patient(operation.from),
        intoPatientId: patient(operation.into),
        source,
        at,
      });
    default: {
      const settle = operation.kind === 'MATURE' ? matureLots : expireLots;
      await settle(scope, [patient(operation.patient)], at);
      return null;
    }
  }
}
