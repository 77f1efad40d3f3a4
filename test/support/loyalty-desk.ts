/** A sandbox in which points are earned, and the short words in which tests speak of them to the API. */
import {
  ClinicLoyaltySetDocument,
  type ClinicLoyaltySetInput,
  ConsentRecordDocument,
  EarningRuleChangeDocument,
  type EarningRuleChangeInput,
  EarningRuleCreateDocument,
  type EarningRuleCreateInput,
  LoyaltyFiguresDocument,
  PointsAdjustmentApproveDocument,
  PointsAdjustmentRequestDocument,
  type PointsAdjustmentRequestInput,
  PointsDocument,
  PointsHistoryDocument,
  type PointsHistoryQueryVariables,
  PointsStatementDocument,
  PointValueApproveDocument,
  PortalActivityRecordDocument,
  type PortalActivityRecordInput,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';
import { NOW, openDesk, plus } from './visit-desk.js';

export interface LoyaltyDesk extends Awaited<ReturnType<typeof openLoyaltyDesk>> {}

export async function openLoyaltyDesk(server: TestServer) {
  const desk = await openDesk(server);
  const { manager, owner, marketer, receptionist } = desk.tokens;
  let halfHours = 0;

  const tryRule = async (input: EarningRuleCreateInput, token = marketer) =>
    (await ask(server, token, EarningRuleCreateDocument, { input })).earningRuleCreate;
  const request = async (input: Partial<PointsAdjustmentRequestInput>, token = marketer) => {
    const given = { patientId: desk.patientId, points: 100, reason: 'Kindness', ...input };
    return (await ask(server, token, PointsAdjustmentRequestDocument, { input: given }))
      .pointsAdjustmentRequest;
  };
  const approve = async (pointsAdjustmentId: string, token = owner) =>
    (await ask(server, token, PointsAdjustmentApproveDocument, { input: { pointsAdjustmentId } }))
      .pointsAdjustmentApprove;

  return {
    ...desk,
    tryRule,
    request,
    approve,
    /** The id of a rule of 10 points for each visit, unless said otherwise. @throws when it is refused */
    rule: async (name: string, input: Partial<EarningRuleCreateInput> = {}) => {
      const { earningRule, userErrors } = await tryRule({ name, kind: 'VISIT', points: 10, ...input });
      if (!earningRule) throw new Error(JSON.stringify(userErrors));
      return earningRule.id;
    },
    change: async (earningRuleId: string, input: Omit<EarningRuleChangeInput, 'earningRuleId'>) => {
      const given = { earningRuleId, ...input };
      return (await ask(server, marketer, EarningRuleChangeDocument, { input: given })).earningRuleChange;
    },
    /** A completed visit's id: half an hour with Helena in São Paulo, each after the one before, unless said otherwise. */
    completed: async (input: Parameters<typeof desk.book>[0] = {}, bookedBy = receptionist) => {
      const startsAt = plus(NOW, 6, 30 * halfHours++);
      const visitId = await desk.book({ startsAt, ...input }, bookedBy);
      await desk.act('markArrived', visitId);
      await desk.act('complete', visitId);
      return visitId;
    },
    activity: async (input: PortalActivityRecordInput, token = receptionist) =>
      (await ask(server, token, PortalActivityRecordDocument, { input })).portalActivityRecord,
    settings: async (input: ClinicLoyaltySetInput, token = manager) =>
      (await ask(server, token, ClinicLoyaltySetDocument, { input })).clinicLoyaltySet,
    approveValue: async (amount: string, token = owner) => {
      const input = { pointValue: { amount, currencyCode: 'BRL' } };
      return (await ask(server, token, PointValueApproveDocument, { input })).pointValueApprove;
    },
    /** @throws when there is no such account to be seen */
    points: async (patientId = desk.patientId, token = receptionist) => {
      const { loyaltyAccount } = await ask(server, token, PointsDocument, { patientId });
      if (!loyaltyAccount) throw new Error('There is no such account');
      return loyaltyAccount;
    },
    history: async (page: Omit<PointsHistoryQueryVariables, 'patientId'>, patientId = desk.patientId) => {
      const { loyaltyAccount } = await ask(server, receptionist, PointsHistoryDocument, {
        patientId,
        ...page,
      });
      if (!loyaltyAccount) throw new Error('There is no such account');
      return loyaltyAccount.history;
    },
    statement: async (from: string, to: string, patientId = desk.patientId) => {
      const { loyaltyAccount } = await ask(server, receptionist, PointsStatementDocument, {
        patientId,
        from,
        to,
      });
      if (!loyaltyAccount) throw new Error('There is no such account');
      return loyaltyAccount.statement;
    },
    figures: async (from: string, to: string) => {
      const variables = { filter: { from, to }, compare: true };
      return (await ask(server, manager, LoyaltyFiguresDocument, variables)).loyaltyReport;
    },
    /** Asked for by the marketer and approved by the owner. @throws when it is refused */
    adjust: async (points: number, input: Partial<PointsAdjustmentRequestInput> = {}) => {
      const asked = await request({ points, ...input });
      const done = asked.pointsAdjustment && (await approve(asked.pointsAdjustment.id));
      if (!done?.pointsAdjustment) throw new Error(JSON.stringify([asked.userErrors, done?.userErrors]));
    },
    /** To messages about points, over the channel. @throws when it is refused */
    consent: async (channel: 'EMAIL' | 'SMS' | 'PUSH', patientId = desk.patientId, given = true) => {
      const input = { patientId, purpose: 'POINTS_EXPIRING' as const, channel, given, wording: 'Yes.' };
      const { patientConsentRecord } = await ask(server, receptionist, ConsentRecordDocument, { input });
      if (!patientConsentRecord.consent) throw new Error(JSON.stringify(patientConsentRecord.userErrors));
    },
  };
}
