/** Short words in which tests speak about rewards and points to a sandbox, above that of test/support/visit-desk.ts. */
import { sql } from 'kysely';
import { createScope } from '../../src/context.js';
import { decodeId } from '../../src/schema/id.js';
import { earnPoints } from '../../src/services/loyalty/ledger/earn-points.js';
import { newId } from '../../src/services/new-id.js';
import type { Scope } from '../../src/services/scope.js';
import {
  RedemptionCancelDocument,
  RedemptionsDocument,
  RedemptionUseDocument,
  RewardApproveDocument,
  RewardCreateDocument,
  type RewardCreateInput,
  RewardRedeemDocument,
  RewardsDocument,
} from './generated.js';
import { ask } from './retorna.js';
import type { VisitDesk } from './visit-desk.js';

export interface RewardDesk extends ReturnType<typeof openRewardDesk> {}

export function openRewardDesk(desk: VisitDesk) {
  const { server, tokens, clinicId } = desk;
  const { parts } = server.application;
  /** The server itself, in this clinic, on a connection of its own. */
  const scope = (): Scope => createScope(parts, { kind: 'SYSTEM', clinicId, sandbox: true });
  const within = <T>(work: (tx: Scope) => Promise<T>): Promise<T> => scope().transaction(work);
  const uuid = (id: string) => decodeId(id).id;

  return {
    scope,
    within,
    uuid,
    /** Points of a visit, available at once; until `expiresAt`, where it is given. */
    earn: (patientId: string, points: number, expiresAt: Date | null = null) =>
      within(async (tx) => {
        const at = await tx.clock.now();
        const expiresOn = expiresAt?.toISOString().slice(0, 10) ?? null;
        const given = {
          patientId: uuid(patientId),
          points,
          source: `visit/${newId()}`,
          reason: 'VISIT' as const,
        };
        const earned = await earnPoints(tx, { ...given, at, expiresOn, expiresAt });
        if (earned === null) throw new Error('Points of a new source were counted before');
        return earned;
      }),
    /** "available/held" */
    points: async (patientId: string) => {
      const { rows } = await sql<{ points: string }>`
        select available || '/' || held as points from loyalty_account
        where clinic_id = ${clinicId} and patient_id = ${uuid(patientId)}`.execute(scope().db);
      return rows[0]?.points ?? '0/0';
    },
    /** Proposed by the marketer. */
    propose: async (input: RewardCreateInput) =>
      (await ask(server, tokens.marketer, RewardCreateDocument, { input })).rewardCreate,
    /** The same, approved by the manager. Goods of 100 points unless said otherwise. @throws when it is refused */
    reward: async (given: Partial<RewardCreateInput> = {}) => {
      const input = { name: `Reward ${newId()}`, kind: 'GOODS' as const, points: 100, ...given };
      const { rewardCreate } = await ask(server, tokens.marketer, RewardCreateDocument, { input });
      if (!rewardCreate.reward) throw new Error(JSON.stringify(rewardCreate.userErrors));
      const approval = { rewardId: rewardCreate.reward.id, version: 1 };
      const { rewardApprove } = await ask(server, tokens.manager, RewardApproveDocument, { input: approval });
      if (!rewardApprove.reward) throw new Error(JSON.stringify(rewardApprove.userErrors));
      return rewardApprove.reward;
    },
    approve: async (rewardId: string, version: number, token = tokens.manager) =>
      (await ask(server, token, RewardApproveDocument, { input: { rewardId, version } })).rewardApprove,
    rewards: async (token = tokens.marketer, filter = {}) =>
      (await ask(server, token, RewardsDocument, { first: 50, filter })).rewards.nodes,
    tryRedeem: async (rewardId: string, patientId = desk.patientId, token = tokens.receptionist) => {
      const input = { rewardId, patientId };
      return (await ask(server, token, RewardRedeemDocument, { input })).rewardRedeem;
    },
    /** @throws when it is refused */
    redeem: async (rewardId: string, patientId = desk.patientId, token = tokens.receptionist) => {
      const input = { rewardId, patientId };
      const { rewardRedeem } = await ask(server, token, RewardRedeemDocument, { input });
      if (!rewardRedeem.redemption) throw new Error(JSON.stringify(rewardRedeem.userErrors));
      return rewardRedeem.redemption;
    },
    use: async (redemptionId: string, token = tokens.receptionist) =>
      (await ask(server, token, RedemptionUseDocument, { input: { redemptionId } })).redemptionUse,
    cancel: async (redemptionId: string, token = tokens.receptionist) =>
      (await ask(server, token, RedemptionCancelDocument, { input: { redemptionId } })).redemptionCancel,
    redemptions: async (token = tokens.receptionist, filter = {}) =>
      (await ask(server, token, RedemptionsDocument, { first: 50, filter })).redemptions.nodes,
  };
}
