/**
 * Rules worked out in the transaction of a change, for mornings that are still ahead and whose night has come: what was
 * already worked out did not know of it (mission.md, section 3).
 */
import type { Scope } from '../scope.js';
import { chooseRecipients, planRecipients } from './evaluate-rules.js';
import { type ClinicDb, rulesThatFire } from './rule-facts.js';
import { type BranchPlace, morningsAhead } from './rule-mornings.js';

/**
 * For patients of whom something changed that rules go by: consent came, a visit was completed late or fell away, they were
 * restored. Must be called within a transaction that took the planning lock before it locked rows. Gives how many messages'
 * recipients it added.
 */
export async function evaluateRetentionOf(scope: Scope, patientIds: readonly string[]): Promise<number> {
  return evaluate(scope, patientIds, null);
}

/** For rules that were changed, or all of them. Must be called within a transaction that took the planning lock, then the rules' rows. */
export async function evaluateChangedRules(
  scope: Scope,
  ruleIds: readonly string[] | null = null,
): Promise<number> {
  return evaluate(scope, null, ruleIds);
}

async function evaluate(
  scope: Scope,
  patientIds: readonly string[] | null,
  ruleIds: readonly string[] | null,
): Promise<number> {
  if (patientIds?.length === 0) return 0;
  const rules = await rulesThatFire(scope, ruleIds);
  if (rules.length === 0) return 0;
  // The statement must see what the unit of work may still be holding back.
  await scope.em.flush();
  const now = await scope.clock.now();
  const mornings = morningsAhead(await branchPlaces(scope), now);
  const chosen = await chooseRecipients(scope, { rules, mornings, patientIds, now });
  return planRecipients(scope, chosen, now, patientIds === null ? 'WAIT' : 'LEAVE');
}

/** The clinic's branches, each with its time zone. */
export async function branchPlaces({ db, clinicId }: ClinicDb): Promise<BranchPlace[]> {
  return db
    .selectFrom('branch')
    .select(['id as branchId', 'time_zone as timeZone'])
    .where('clinic_id', '=', clinicId)
    .orderBy('id')
    .execute();
}
