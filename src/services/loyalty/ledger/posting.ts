/**
 * Postings to the ledger of points (mission.md, section 7). Each is one call of a function of migration 0006_ledger.sql, which
 * locks the account, settles what fell due on it, and writes transaction, entries, lots, account and event. It is done
 * in the database so that an account that many write to is locked for one round trip and not for four.
 */
import { type RawBuilder, sql } from 'kysely';
import type { LedgerTransactionKind } from '../../../entities/loyalty/ledger.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';

/** Where to post: a scope, or a clinic that a sweep has come to. */
export type LedgerScope = Pick<Scope, 'db' | 'clinicId' | 'signal'>;

/** What a transaction is about; kept in its row. */
export interface LedgerRefs {
  readonly visitId?: string | null;
  readonly invoiceId?: string | null;
  readonly invoiceLineId?: string | null;
  readonly redemptionId?: string | null;
  readonly referralId?: string | null;
  readonly earningRuleId?: string | null;
  readonly earningRuleVersion?: number | null;
}

/** A transaction that was written: what it moved, and the account as it stood then. */
export interface LedgerTransaction {
  readonly id: string;
  /** Whose account: of a card that was merged, the one that it went into. */
  readonly patientId: string;
  readonly number: number;
  readonly kind: LedgerTransactionKind;
  /** How many points it was for; above zero, of an adjustment that takes points below. */
  readonly points: number;
  readonly available: number;
  readonly pending: number;
  readonly held: number;
  readonly owed: number;
  readonly occurredAt: Date;
}

/** As the functions answer; without an id when the source was counted before, or when points are missing. */
interface PostingAnswer extends Omit<LedgerTransaction, 'id'> {
  readonly id: string | null;
  /** Whether nothing was written because so many points are not available, or would be more than an account holds. */
  readonly short: boolean;
}

/** What a transaction is about, as the functions take it. */
export function refsOf(refs: LedgerRefs | undefined): RawBuilder<unknown> {
  if (refs === undefined) return NO_REFS;
  return sql`row(${refs.visitId ?? null}, ${refs.invoiceId ?? null}, ${refs.invoiceLineId ?? null},
    ${refs.redemptionId ?? null}, ${refs.referralId ?? null}, ${refs.earningRuleId ?? null},
    ${refs.earningRuleVersion ?? null})::ledger_refs`;
}

const NO_REFS = sql`null`;

/**
 * Calls a function of the ledger. Null: its source was counted before, and nothing is written.
 * @throws Refusal INSUFFICIENT_POINTS, with what is available; LIMIT_REACHED for a gift by hand above what an account holds; Error when the call contradicts the ledger, such as one that
 *   returns more than was spent.
 */
export async function post(scope: LedgerScope, call: RawBuilder<unknown>): Promise<LedgerTransaction | null> {
  const { rows } =
    await sql<PostingAnswer>`select id, patient_id as "patientId", number, kind, points, available, pending,
      held, owed, occurred_at as "occurredAt", short
    from ${call}`.execute(scope.db);
  // Settling what fell due may have written facts even where the posting itself wrote none.
  scope.signal('events-written');
  const [answer] = rows;
  if (answer?.short) {
    const { available, kind, points } = answer;
    if (kind === 'ADJUST' && points > 0) {
      throw refuse('LIMIT_REACHED', 'A patient can have 1000000000 points. Give fewer.', []);
    }
    throw refuse('INSUFFICIENT_POINTS', `Only ${available} points can be spent. Take fewer.`, [], {
      available,
    });
  }
  if (!answer?.id) return null;
  const { short: _, ...transaction } = answer;
  return { ...transaction, id: answer.id };
}
