/**
 * Sessions of packages that patients bought (mission.md, section 8): a quote speaks for them, its paid invoice uses them, and
 * what is released or refunded comes back. Counted under the lock of the package.
 */
import { type RawBuilder, sql } from 'kysely';
import type { PackageSessionStatus } from '../../../entities/billing/service-package.js';
import { anyOf } from '../../any-of.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';

/** A line of a quote that a package pays. */
export interface SessionLine {
  /** Its number in the quote, from 1 on. */
  readonly line: number;
  /** Whose package it must be. */
  readonly patientId: string;
  readonly patientPackageId: string;
  readonly serviceId: string;
  /** Sessions. */
  readonly quantity: number;
}

/**
 * Speaks for the sessions of all the lines, or of none. Must run in a transaction; the quote need not be written yet.
 * @throws Refusal NOT_FOUND for a package of somebody else; ACTION_NOT_ALLOWED for one that is not paid, or over;
 * LIMIT_REACHED when fewer sessions of the service are left
 */
export async function reserveSessions(
  scope: Scope,
  quoteId: string,
  lines: readonly SessionLine[],
  now: Date,
): Promise<void> {
  if (lines.length === 0) return;
  const packages = await lockPackages(
    scope,
    lines.map(({ patientPackageId }) => patientPackageId),
  );
  for (const line of lines) {
    const path = ['lines', String(line.line - 1), 'patientPackageId'];
    const bought = packages.get(line.patientPackageId);
    if (bought?.patientId !== line.patientId) {
      throw refuse('NOT_FOUND', 'The patient has no such package.', path);
    }
    const over = bought.expiresAt !== null && bought.expiresAt <= now;
    if (bought.status !== 'ACTIVE' || over) {
      const status = over ? 'over' : bought.status;
      throw refuse('ACTION_NOT_ALLOWED', `Only a paid package gives sessions; this one is ${status}.`, path);
    }
    const taken = await take(scope, line);
    if (!taken) {
      throw refuse('LIMIT_REACHED', 'This package has not that many sessions of the service left.', path);
    }
  }
  await scope.db
    .insertInto('package_session')
    .values(
      lines.map(({ line, patientPackageId, serviceId, quantity }) => ({
        clinic_id: scope.clinicId,
        quote_id: quoteId,
        line,
        patient_package_id: patientPackageId,
        service_id: serviceId,
        sessions: quantity,
        status: 'RESERVED' as const,
      })),
    )
    .execute();
}

/** Gives back what the quote speaks for and has not used. Harmless when repeated. */
export async function freeSessions(scope: Pick<Scope, 'db' | 'clinicId'>, quoteId: string): Promise<void> {
  await change(scope, { quoteId, from: 'RESERVED', to: 'FREED' });
}

/** What one quote speaks for another one does, line by line: it takes its place. Both are of the caller, and its lock. */
export async function passSessions(scope: Scope, fromQuoteId: string, toQuoteId: string): Promise<void> {
  await scope.db
    .updateTable('package_session')
    .set({ quote_id: toQuoteId })
    .where('clinic_id', '=', scope.clinicId)
    .where('quote_id', '=', fromQuoteId)
    .where('status', '=', 'RESERVED')
    .execute();
}

/** What the quote speaks for is used. A package without sessions left is finished. Harmless when repeated. */
export async function useSessions(scope: Scope, quoteId: string, now: Date): Promise<void> {
  const ids = await change(scope, { quoteId, from: 'RESERVED', to: 'USED' });
  if (ids.length === 0) return;
  await scope.db
    .updateTable('patient_package')
    .set((row) => ({
      status: 'FINISHED' as const,
      finished_at: now,
      finished_times: row('finished_times', '+', 1),
    }))
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .where('status', '=', 'ACTIVE')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('patient_package_item as item')
            .select('item.service_id')
            .where('item.clinic_id', '=', scope.clinicId)
            .whereRef('item.patient_package_id', '=', 'patient_package.id')
            .where(sql<boolean>`item.used < item.sessions`),
        ),
      ),
    )
    .execute();
}

/**
 * The sessions of refunded lines come back, used or not. Gives the finished packages that go on, with how often they were
 * finished: what they earned by that is to be taken back. Harmless when repeated.
 */
export async function returnSessions(
  scope: Scope,
  quoteId: string,
  lines: readonly number[],
): Promise<{ id: string; times: number }[]> {
  if (lines.length === 0) return [];
  await change(scope, { quoteId, from: 'RESERVED', to: 'FREED', lines });
  const ids = await change(scope, { quoteId, from: 'USED', to: 'FREED', lines });
  if (ids.length === 0) return [];
  return scope.db
    .updateTable('patient_package')
    .set({ status: 'ACTIVE', finished_at: null })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .where('status', '=', 'FINISHED')
    .returning(['id', 'finished_times as times'])
    .execute();
}

/** Locked by id, so that two who take several do not wait in a circle. */
async function lockPackages(scope: Pick<Scope, 'db' | 'clinicId'>, ids: readonly string[]) {
  const rows = await scope.db
    .selectFrom('patient_package')
    .select(['id', 'patient_id as patientId', 'status', 'expires_at as expiresAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function take(scope: Scope, { patientPackageId, serviceId, quantity }: SessionLine): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('patient_package_item')
    .set((row) => ({ reserved: row('reserved', '+', quantity) }))
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_package_id', '=', patientPackageId)
    .where('service_id', '=', serviceId)
    .where(sql<boolean>`reserved + used + ${quantity} <= sessions`)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

interface Change {
  readonly quoteId: string;
  readonly from: PackageSessionStatus;
  readonly to: PackageSessionStatus;
  /** Numbers of lines; absent: all. */
  readonly lines?: readonly number[];
}

/** Moves sessions on, in their own rows and in the packages' counts. Gives the packages. */
async function change(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  { quoteId, from, to, lines }: Change,
): Promise<string[]> {
  const which = lines === undefined ? sql`true` : sql`line = any(${lines}::int[])`;
  const wanted = sql`clinic_id = ${scope.clinicId} and quote_id = ${quoteId} and status = ${from} and ${which}`;
  const { rows } = await sql<{ id: string }>`
    select patient_package_id as id from package_session where ${wanted} order by 1`.execute(scope.db);
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ id }) => id))];
  await lockPackages(scope, ids);
  await sql`
    with moved as (
      update package_session set status = ${to} where ${wanted}
      returning patient_package_id, service_id, sessions
    ), sums as (
      select patient_package_id, service_id, sum(sessions)::int as sessions from moved group by 1, 2
    )
    update patient_package_item as item set ${COUNTS[from]}${to === 'USED' ? sql`, used = item.used + sums.sessions` : sql``}
    from sums
    where item.clinic_id = ${scope.clinicId} and item.patient_package_id = sums.patient_package_id
      and item.service_id = sums.service_id`.execute(scope.db);
  return ids;
}

const COUNTS: Record<PackageSessionStatus, RawBuilder<unknown>> = {
  RESERVED: sql`reserved = item.reserved - sums.sessions`,
  USED: sql`used = item.used - sums.sessions`,
  FREED: sql``,
};
