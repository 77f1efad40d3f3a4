/** Rewards, as far as the viewer may see them (mission.md, section 7, "Catalogue"). */
import type { RewardKind, RewardStatus } from '../../../entities/loyalty/reward.js';
import { anyOf } from '../../any-of.js';
import { findClinic } from '../../clinic/find-clinic.js';
import { moneyOf } from '../../clinic/minor-units.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { whereCode } from '../../where-any.js';

export type RewardRow = Awaited<ReturnType<typeof findRewards>>[number];

export const rewardColumns = [
  'reward.id as id',
  'reward.name as name',
  'reward.description as description',
  'reward.kind as kind',
  'reward.status as status',
  'reward.version as version',
  'reward.points as points',
  'reward.basis_points as basisPoints',
  'reward.amount_minor as amountMinor',
  'reward.service_id as serviceId',
  'reward.stock as stock',
  'reward.per_patient_limit as perPatientLimit',
  'reward.limit_days as limitDays',
  'reward.tier_id as tierId',
  'reward.valid_days as validDays',
  'reward.proposed_by as proposedById',
  'reward.proposers as proposers',
  'reward.approved_by as approvedById',
  'reward.approved_at as approvedAt',
  'reward.created_at as createdAt',
  'reward.updated_at as updatedAt',
] as const;

/** Absent or null statuses: ACTIVE only. */
export interface ListRewardsInput extends PageInput {
  statuses?: readonly RewardStatus[] | null | undefined;
  kinds?: readonly RewardKind[] | null | undefined;
}

const OLDEST_FIRST: Sort<RewardRow> = {
  name: 'rewards by age',
  direction: 'asc',
  keys: [
    { column: 'reward.created_at', field: 'createdAt', type: 'instant' },
    { column: 'reward.id', field: 'id', type: 'uuid' },
  ],
};

/** What patients can be shown: what is or was on offer, and not what is still thought about. */
const SHOWN: readonly RewardStatus[] = ['ACTIVE', 'PAUSED'];

/** Whether the viewer may see a reward that is in this status. */
export function showsReward({ viewer }: Scope, status: RewardStatus): boolean {
  return viewer.kind !== 'PATIENT' || SHOWN.includes(status);
}

function rewardsOf(scope: Scope) {
  const query = scope.db
    .selectFrom('reward')
    .select(rewardColumns)
    .where('reward.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'loyalty:read')) return query.where('reward.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('reward.status', 'in', SHOWN) : query;
}

export function findRewards(scope: Scope, ids: readonly string[]) {
  return rewardsOf(scope).where('reward.id', '=', anyOf(ids)).execute();
}

/** @throws BadInput for the page */
export function listRewards(
  scope: Scope,
  { statuses, kinds, ...page }: ListRewardsInput,
): Promise<Connection<RewardRow>> {
  const some = whereCode(rewardsOf(scope), 'reward.status', statuses ?? ['ACTIVE']);
  return connect(whereCode(some, 'reward.kind', kinds), OLDEST_FIRST, page);
}

const currency = loaderPerArguments<Record<string, never>, string>(async (scope, _, ids) => {
  const { currencyCode } = await findClinic(scope);
  return ids.map(() => currencyCode);
});

/** What a discount takes off, exact, in the clinic's currency; null: a percentage, or no discount. */
export async function amountOff(scope: Scope, { amountMinor }: Pick<RewardRow, 'amountMinor'>) {
  return amountMinor === null ? null : moneyOf(amountMinor, await currency(scope, scope.clinicId, {}));
}
