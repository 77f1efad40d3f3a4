/** Names of groups, insurance plans and what the loyalty programme has: one line, and of one at a time, case aside. */
import { sql } from 'kysely';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { readName } from './read-contact.js';

const WHAT = {
  insurance_plan: 'insurance plan',
  patient_group: 'group',
  earning_rule: 'earning rule',
  loyalty_tier: 'tier',
  reward: 'reward',
  service_package: 'package',
} as const;

/**
 * The name as it is kept. Until the transaction ends nobody else takes it; `exceptId` may have it already.
 * @throws Refusal INVALID; NAME_TAKEN by another that is not archived
 */
export async function unusedName(
  scope: Scope,
  table: keyof typeof WHAT,
  text: string,
  exceptId: string | null = null,
): Promise<string> {
  const name = readName(text);
  if ('wrong' in name) throw refuse('INVALID', name.wrong, ['name']);
  const lock = `names of ${table} ${scope.clinicId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(scope.db);
  const { rows } = await sql`
    select 1 from ${sql.table(table)}
    where clinic_id = ${scope.clinicId} and lower(name) = lower(${name.value}) and ${table === 'reward' ? sql`status <> 'ARCHIVED'` : sql`archived_at is null`}
      and id is distinct from ${exceptId}::uuid
  `.execute(scope.db);
  if (rows.length > 0) {
    throw refuse('NAME_TAKEN', `Another ${WHAT[table]} has this name. Choose another one.`, ['name']);
  }
  return name.value;
}
