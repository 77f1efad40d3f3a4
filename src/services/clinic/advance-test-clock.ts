/**
 * Moves a sandbox's clock forward, doing everything that falls due on the way, in order (mission.md, section 12). Each
 * step commits by itself: a call that was cut off is continued by the next one.
 */

import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import { AccessDenied, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { moveTestClock } from './test-clock.js';

/** One kind of work that falls due. All of a call's statements go over its one connection, `db`. */
export interface DueWork {
  /** When the clinic's first piece of this work is due, if by `through`. */
  nextDueAt(db: Db, clinicId: string, through: Date): Promise<Date | null>;
  /**
   * Does all of it that is due by `through`, in order, each piece at its own time, and moves the test clock along with
   * it. Gives how many messages were sent.
   */
  run(db: Db, clinicId: string, through: Date): Promise<number>;
}

export interface AdvancedClock {
  now: Date;
  /** Messages that were sent on the way. */
  delivered: number;
}

/** No test clock comes here: behind it lie years that dates of four digits cannot write. */
export const CLOCKS_END = new Date('2101-01-01T00:00:00Z');
/** Milliseconds between looks whether another call for the same clinic has ended. */
const WAIT = 50;
/** Keeps this lock apart from others that are taken by number. */
const LOCK_CLASS = 7_263_002;

/**
 * Returns when everything that is due by `to` has happened. Calls for one clinic wait for each other. Must not be called
 * in a transaction. At one instant, kinds of work take their turns in the order of `dueWork`.
 * @throws Refusal NOT_A_SANDBOX, CLOCK_MOVES_FORWARD_ONLY, INVALID after 2100, and what the work refuses @throws AccessDenied
 */
export async function advanceTestClock(
  scope: Scope,
  to: Date,
  dueWork: readonly DueWork[],
): Promise<AdvancedClock> {
  if (scope.viewer.kind === 'NOBODY') throw new AccessDenied('UNAUTHENTICATED');
  if (scope.viewer.kind === 'PATIENT' || scope.viewer.kind === 'PARTNER') throw new AccessDenied('FORBIDDEN');
  if (scope.em.isInTransaction()) throw new Error('A test clock moves in many transactions');
  await checkClock(scope.db, scope.clinicId, to);
  for (;;) {
    // All on one connection: however many clocks are moved at a time, each has what it needs.
    const advanced = await scope.db.connection().execute(async (db) => {
      if (!(await lock(db, scope.clinicId))) return null;
      try {
        return await advance(db, scope.clinicId, to, dueWork);
      } finally {
        await sql`select pg_advisory_unlock(${LOCK_CLASS}, hashtext(${scope.clinicId}))`.execute(db);
      }
    });
    if (advanced !== null) return advanced;
    // The connection was given back, so that calls that wait cannot use up those that work.
    await new Promise((resolve) => setTimeout(resolve, WAIT));
  }
}

async function lock(db: Db, clinicId: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_lock(${LOCK_CLASS}, hashtext(${clinicId})) as taken`.execute(db);
  return rows[0]?.taken === true;
}

async function advance(
  db: Db,
  clinicId: string,
  to: Date,
  dueWork: readonly DueWork[],
): Promise<AdvancedClock> {
  await checkClock(db, clinicId, to);
  let delivered = 0;
  for (;;) {
    const next = await earliest(db, clinicId, to, dueWork);
    if (next === null) break;
    delivered += await next.work.run(db, clinicId, next.through);
  }
  await moveTestClock(db, clinicId, to);
  return { now: to, delivered };
}

/** Who has the earliest work, and how far it may go before another's turn comes. */
async function earliest(db: Db, clinicId: string, to: Date, dueWork: readonly DueWork[]) {
  const due: { work: DueWork; at: number; turn: number }[] = [];
  for (const [turn, work] of dueWork.entries()) {
    const at = await work.nextDueAt(db, clinicId, to);
    if (at !== null) due.push({ work, at: at.getTime(), turn });
  }
  due.sort((a, b) => a.at - b.at || a.turn - b.turn);
  const [first, ...others] = due;
  if (first === undefined) return null;
  // Instants are whole milliseconds: one before the instant at which another kind has its turn before this one.
  const ends = others.map(({ at, turn }) => (turn < first.turn ? at - 1 : at));
  return { work: first.work, through: new Date(Math.min(to.getTime(), ...ends)) };
}

async function checkClock(db: Db, clinicId: string, to: Date): Promise<void> {
  const clinic = await db
    .selectFrom('clinic')
    .select(['sandbox', 'test_clock'])
    .where('id', '=', clinicId)
    .executeTakeFirstOrThrow();
  if (!clinic.sandbox || clinic.test_clock === null) {
    throw refuse('NOT_A_SANDBOX', 'Only a sandbox that has a test clock can be moved in time.', ['to']);
  }
  if (to < clinic.test_clock) {
    throw refuse(
      'CLOCK_MOVES_FORWARD_ONLY',
      `The clock stands at ${clinic.test_clock.toISOString()}. Give that time or a later one.`,
      ['to'],
    );
  }
  if (to >= CLOCKS_END) throw refuse('INVALID', 'Move the clock to a time before 2101.', ['to']);
}
