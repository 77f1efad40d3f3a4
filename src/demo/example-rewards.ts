/** What the examples of rewards, tiers and merged cards work with: made when it is not there, or was used up. */
import { perform } from '../services/clinic/perform.js';
import { earnPoints } from '../services/loyalty/ledger/earn-points.js';
import { listRedemptions } from '../services/loyalty/rewards/find-redemptions.js';
import { listRewards, type RewardRow } from '../services/loyalty/rewards/find-rewards.js';
import { listLoyaltyTiers } from '../services/loyalty/rewards/list-tiers.js';
import { redeemReward } from '../services/loyalty/rewards/redeem-reward.js';
import { approveReward } from '../services/loyalty/rewards/set-reward.js';
import { createReward } from '../services/loyalty/rewards/write-reward.js';
import { createLoyaltyTier } from '../services/loyalty/rewards/write-tier.js';
import { newId } from '../services/new-id.js';
import { createPatient } from '../services/patients/create-patient.js';
import { listPatients } from '../services/patients/list-patients.js';
import { Scope } from '../services/scope.js';
import { permissionsOfRole } from '../services/viewer.js';

const TO_REDEEM = 'Travel toothbrush';
const TO_CHANGE = 'A cleaning for nothing';
const TO_ARCHIVE = 'Calendar of the year before';
const TIER_TO_ARCHIVE = 'Friends of the opening';
const DOUBLE = { firstName: 'Second', lastName: 'Card', locale: 'en' };
const ENOUGH = 500;

/** UUIDs, and the numbers that go with them. `serviceId`: what a reward gives for nothing. */
export async function findExampleRewards(scope: Scope, patientId: string, serviceId: string) {
  const server = systemScope(scope);
  const [manager, owner] = [await staffScope(server, 'MANAGER'), await staffScope(server, 'OWNER')];
  const statuses = ['DRAFT', 'ACTIVE', 'PAUSED'] as const;
  const rewards = (await listRewards(server, { first: 100, statuses })).nodes;
  const reward = async (name: string, gives: { points: number; serviceId?: string }): Promise<RewardRow> => {
    const known = rewards.find((one) => one.name === name && one.status === 'ACTIVE');
    if (known) return known;
    const kind = gives.serviceId ? ('SERVICE' as const) : ('GOODS' as const);
    const draft =
      rewards.find((one) => one.name === name) ??
      (await perform(manager, 'rewardCreate', { name, kind, ...gives }, createReward));
    const approval = { rewardId: draft.id, version: draft.version };
    return perform(owner, 'rewardApprove', approval, approveReward);
  };
  const toRedeem = await reward(TO_REDEEM, { points: 10 });
  const toChange = await reward(TO_CHANGE, { points: 300, serviceId });
  await server.transaction(async (tx) => {
    const at = await tx.clock.now();
    const points = {
      patientId,
      points: ENOUGH,
      source: `visit/example/${newId()}`,
      reason: 'VISIT' as const,
      at,
    };
    await earnPoints(tx, points);
  });
  const held = await listRedemptions(server, { patientIds: [patientId], statuses: ['HELD'], first: 2 });
  const redemptions = held.nodes.map(({ id }) => id);
  while (redemptions.length < 2) {
    const input = { rewardId: toRedeem.id, patientId };
    redemptions.push((await perform(server, 'rewardRedeem', input, redeemReward)).id);
  }
  const tiers = (await listLoyaltyTiers(server, { first: 100 })).nodes;
  const highest = Math.max(1, ...tiers.map(({ pointsFrom }) => pointsFrom));
  const tier =
    tiers.find(({ name }) => name === TIER_TO_ARCHIVE) ??
    (await perform(
      manager,
      'loyaltyTierCreate',
      { name: TIER_TO_ARCHIVE, pointsFrom: 1 },
      createLoyaltyTier,
    ));
  const doubles = await listPatients(server, { search: `${DOUBLE.firstName} ${DOUBLE.lastName}`, first: 1 });
  const double = doubles.nodes[0] ?? (await perform(server, 'patientCreate', DOUBLE, createPatient));
  return {
    rewardToRedeem: toRedeem.id,
    rewardToChange: toChange.id,
    /** What it costs once it is changed, and the version that it then is. */
    changedReward: { points: toChange.points === 300 ? 250 : 300, version: toChange.version + 1 },
    rewardToArchive: (await reward(TO_ARCHIVE, { points: 50 })).id,
    redemptionToUse: redemptions[0] as string,
    redemptionToCancel: redemptions[1] as string,
    tierToArchive: tier.id,
    nextTierFrom: highest + 500,
    doubleId: double.id,
  };
}

/** The server itself, for what no person of the demo has to do. */
export function systemScope(scope: Scope): Scope {
  const { parts, clinicId } = scope;
  return new Scope({ ...parts, viewer: { kind: 'SYSTEM', clinicId, sandbox: true } });
}

/** Somebody who proposes, or who approves. */
export async function staffScope(server: Scope, role: 'MANAGER' | 'OWNER'): Promise<Scope> {
  const { clinicId } = server;
  const { id } = await server.db
    .selectFrom('staff')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('role', '=', role)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const permissions = permissionsOfRole(role);
  const viewer = { kind: 'STAFF' as const, role, clinicId, id, sandbox: true, permissions, expiresAt: null };
  return new Scope({ ...server.parts, viewer });
}
