/** Tiers are made and put away (mission.md, section 7, "Segments"). */
import { newId } from '../../new-id.js';
import { unusedName } from '../../patients/unused-name.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { type LoyaltyTierRow, tiersIn } from './find-tiers.js';

export interface CreateTierInput {
  name: string;
  /** Points earned in the last 12 months. */
  pointsFrom: number;
}

const MOST = 999_999_999;

/**
 * The new tier; patients who reach it are in it at once. Must run within a transaction.
 * @throws AccessDenied without "promotions:write"; Refusal INVALID, also for points that another tier begins at, NAME_TAKEN
 */
export async function createLoyaltyTier(scope: Scope, input: CreateTierInput): Promise<LoyaltyTierRow> {
  scope.require('promotions:write');
  const { pointsFrom } = input;
  if (!Number.isInteger(pointsFrom) || pointsFrom < 0 || pointsFrom > MOST) {
    throw refuse('INVALID', `Give a whole number from 0 to ${MOST}.`, ['pointsFrom']);
  }
  const name = await unusedName(scope, 'loyalty_tier', input.name);
  const same = await tiersIn(scope)
    .where('loyalty_tier.points_from', '=', pointsFrom)
    .where('loyalty_tier.archived_at', 'is', null)
    .executeTakeFirst();
  if (same !== undefined) {
    throw refuse('INVALID', `The tier “${same.name}” begins at these points already.`, ['pointsFrom']);
  }
  const id = newId();
  await scope.db
    .insertInto('loyalty_tier')
    .values({
      ...{ clinic_id: scope.clinicId, id, name, points_from: pointsFrom, archived_at: null },
      created_at: await scope.clock.now(),
    })
    .execute();
  return tiersIn(scope).where('loyalty_tier.id', '=', id).executeTakeFirstOrThrow();
}

/**
 * Nobody is in it any more. Nothing changes for one that is archived already. Must run within a transaction.
 * @throws AccessDenied without "promotions:write"; Refusal NOT_FOUND; ACTION_NOT_ALLOWED while a reward that is not archived asks
 * for it, which nobody could have then
 */
export async function archiveLoyaltyTier(
  scope: Scope,
  { tierId }: { tierId: string },
): Promise<LoyaltyTierRow> {
  scope.require('promotions:write');
  const tier = isId(tierId)
    ? await tiersIn(scope).where('loyalty_tier.id', '=', tierId).forUpdate().executeTakeFirst()
    : undefined;
  if (tier === undefined) throw refuse('NOT_FOUND', 'There is no such tier.', ['tierId']);
  if (tier.archivedAt !== null) return tier;
  const users = await scope.db
    .selectFrom('reward')
    .select('name')
    .where('clinic_id', '=', scope.clinicId)
    .where('tier_id', '=', tierId)
    .where('status', '<>', 'ARCHIVED')
    .orderBy('name')
    .execute();
  if (users.length > 0) {
    const names = users.map(({ name }) => `the reward “${name}”`).join(', ');
    throw refuse('ACTION_NOT_ALLOWED', `In use by ${names}. Change or archive that first.`, ['tierId']);
  }
  const archivedAt = await scope.clock.now();
  await scope.db
    .updateTable('loyalty_tier')
    .set({ archived_at: archivedAt })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', tierId)
    .execute();
  return { ...tier, archivedAt };
}
