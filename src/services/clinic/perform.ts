/**
 * Performs a mutation: one transaction, and with an idempotency key only once in 24 hours (api.md, "Errors").
 * Repeated with the same input it returns the first answer, refusals included; with another input it is refused.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal, refuse, type UserError } from '../refusal.js';
import type { Scope } from '../scope.js';

interface Idempotent {
  idempotencyKey?: string | null | undefined;
}

type Outcome<T> = { result: T } | { userErrors: [UserError, ...UserError[]] };

const DAY = 24 * 3600 * 1000;

/** Runs `work(scope, input)` in a transaction. @throws Refusal as the work does. */
export async function perform<I extends object, T>(
  scope: Scope,
  mutation: string,
  input: I,
  work: (scope: Scope, input: I) => Promise<T>,
): Promise<T> {
  const key = (input as Idempotent).idempotencyKey;
  if (key === null || key === undefined) return scope.transaction((tx) => work(tx, input));
  if (key.length < 1 || key.length > 255 || /[\0\p{Cs}]/u.test(key))
    throw refuse('INVALID', 'Use a key of 1 to 255 plain characters.', ['idempotencyKey']);
  const outcome = await scope.transaction(async (tx): Promise<Outcome<T>> => {
    const first = await claimKey(tx, mutation, key, input);
    if (first !== null) return first as Outcome<T>;
    const made = await attempt(tx, input, work);
    await keyRow(tx, key)
      .set({ outcome: sql`${JSON.stringify(made, dehydrate)}::jsonb` })
      .execute();
    return made;
  });
  if ('userErrors' in outcome) throw new Refusal(outcome.userErrors);
  return outcome.result;
}

async function attempt<I, T>(
  tx: Scope,
  input: I,
  work: (scope: Scope, input: I) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    return { result: await tx.transaction((inner) => work(inner, input)) };
  } catch (error) {
    if (error instanceof Refusal) return { userErrors: error.userErrors };
    throw error;
  }
}

/** Takes the key, waiting for whoever is using it; or gives the first answer. Keys outlive a test clock: real time. */
async function claimKey(tx: Scope, mutation: string, key: string, input: unknown): Promise<unknown> {
  const now = tx.system.now();
  const hash = createHash('sha256').update(mutation).update(canonical(input)).digest('base64url');
  const inserted = await tx.db
    .insertInto('idempotency_key')
    .values({
      clinic_id: tx.clinicId,
      principal: principalOf(tx),
      key,
      mutation,
      input_hash: hash,
      outcome: null,
      created_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'principal', 'key'])
        .doUpdateSet({ mutation, input_hash: hash, outcome: null, created_at: now })
        .where('idempotency_key.created_at', '<=', new Date(now.getTime() - DAY)),
    )
    .returning('key')
    .executeTakeFirst();
  if (inserted) return null;
  const row = await tx.db
    .selectFrom('idempotency_key')
    .select(['input_hash', sql<string>`outcome::text`.as('outcome')])
    .where('clinic_id', '=', tx.clinicId)
    .where('principal', '=', principalOf(tx))
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (row.input_hash !== hash) {
    throw refuse(
      'IDEMPOTENCY_KEY_REUSED',
      'This key was used with another input. Use a new key for a new request.',
      ['idempotencyKey'],
    );
  }
  return JSON.parse(row.outcome, rehydrate);
}

function keyRow(tx: Scope, key: string) {
  return tx.db
    .updateTable('idempotency_key')
    .where('clinic_id', '=', tx.clinicId)
    .where('principal', '=', principalOf(tx))
    .where('key', '=', key);
}

function principalOf(scope: Scope): string {
  const { viewer } = scope;
  return 'id' in viewer ? `${viewer.kind}:${viewer.id}` : viewer.kind;
}

/** The same JSON for the same input, whatever the order in which its fields were given. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) && !(part instanceof Date)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

// Dates go through JSON with a mark, because toJSON has made strings of them before a replacer sees them.
function dehydrate(this: unknown, key: string, value: unknown): unknown {
  const original = (this as Record<string, unknown>)[key];
  return original instanceof Date ? { $date: original.toISOString() } : value;
}

function rehydrate(_: string, value: unknown): unknown {
  const date = (value as { $date?: unknown } | null)?.$date;
  return typeof date === 'string' ? new Date(date) : value;
}
