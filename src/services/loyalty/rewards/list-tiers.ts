/** The clinic's tiers, the lowest first (mission.md, section 7, "Segments"). */
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import type { Scope } from '../../scope.js';
import { type LoyaltyTierRow, tiersIn } from './find-tiers.js';

/** True: only archived ones; false or absent: only the others; null: both. */
export interface ListTiersInput extends PageInput {
  archived?: boolean | null | undefined;
}

const BY_POINTS: Sort<LoyaltyTierRow> = {
  name: 'tiers by points',
  direction: 'asc',
  keys: [
    { column: 'loyalty_tier.points_from', field: 'place', type: 'number' },
    { column: 'loyalty_tier.id', field: 'id', type: 'uuid' },
  ],
};

/** @throws BadInput for the page */
export function listLoyaltyTiers(
  scope: Scope,
  { archived = false, ...page }: ListTiersInput,
): Promise<Connection<LoyaltyTierRow>> {
  const query = tiersIn(scope);
  const some =
    archived === null ? query : query.where('loyalty_tier.archived_at', archived ? 'is not' : 'is', null);
  return connect(some, BY_POINTS, page);
}
