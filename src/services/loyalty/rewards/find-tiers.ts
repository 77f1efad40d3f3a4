/** Tiers by id, for everyone of the clinic who may see points (mission.md, section 7, "Segments"). */
import { sql } from 'kysely';
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';

export type LoyaltyTierRow = Awaited<ReturnType<typeof findLoyaltyTiers>>[number];

export const loyaltyTierColumns = [
  'loyalty_tier.id as id',
  'loyalty_tier.name as name',
  'loyalty_tier.points_from as pointsFrom',
  'loyalty_tier.archived_at as archivedAt',
  'loyalty_tier.created_at as createdAt',
] as const;

/** Sorts as text as `pointsFrom` does. */
export const tierPlace = sql<string>`lpad(loyalty_tier.points_from::text, 9, '0')`.as('place');

/** Tiers that the viewer may see: none without "loyalty:read". */
export function tiersIn(scope: Scope) {
  const query = scope.db
    .selectFrom('loyalty_tier')
    .select(loyaltyTierColumns)
    .select(tierPlace)
    .where('loyalty_tier.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'loyalty:read') ? query : query.where('loyalty_tier.id', 'is', null);
}

export function findLoyaltyTiers(scope: Scope, ids: readonly string[]) {
  return tiersIn(scope).where('loyalty_tier.id', '=', anyOf(ids)).execute();
}
