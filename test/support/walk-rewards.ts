/** A tier, a reward and what two patients redeemed of it, for the clinic that the access tests walk. */
import { createScope } from '../../src/context.js';
import { earnPoints } from '../../src/services/loyalty/ledger/earn-points.js';
import {
  LoyaltyTierCreateDocument,
  RewardApproveDocument,
  RewardCreateDocument,
  RewardRedeemDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';

interface Rewarded {
  readonly clinicId: string;
  /** Tokens of staff by role. */
  readonly staff: Readonly<Record<string, string>>;
  /** Each with the global id. */
  readonly patients: readonly { id: string; globalId: string }[];
  readonly mark: string;
}

export async function makeRewards(server: TestServer, given: Rewarded): Promise<void> {
  const { clinicId, staff, patients, mark } = given;
  const [owner, manager] = [staff.OWNER as string, staff.MANAGER as string];
  const tier = { name: `${mark} friends`, pointsFrom: 10 };
  const { loyaltyTierCreate } = await ask(server, owner, LoyaltyTierCreateDocument, { input: tier });
  const { rewardCreate } = await ask(server, owner, RewardCreateDocument, {
    input: {
      ...{ name: `${mark} mug`, description: `${mark} on it`, kind: 'GOODS', points: 10, stock: 1000 },
      tierId: loyaltyTierCreate.tier?.id as string,
    },
  });
  const rewardId = rewardCreate.reward?.id as string;
  const approved = await ask(server, manager, RewardApproveDocument, { input: { rewardId, version: 1 } });
  const errors = [loyaltyTierCreate, rewardCreate, approved.rewardApprove].flatMap((one) => one.userErrors);
  for (const { id: patientId, globalId } of patients) {
    const scope = createScope(server.application.parts, { kind: 'SYSTEM', clinicId, sandbox: true });
    const at = await scope.clock.now();
    const points = {
      patientId,
      points: 100,
      source: `visit/walk/${patientId}`,
      reason: 'VISIT' as const,
      at,
    };
    await scope.transaction((tx) => earnPoints(tx, points));
    const input = { rewardId, patientId: globalId };
    errors.push(...(await ask(server, owner, RewardRedeemDocument, { input })).rewardRedeem.userErrors);
  }
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}
