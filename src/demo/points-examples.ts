/** Examples of points: what earns them, points by hand, a patient's account, the report, and what is told live. */
import { encodeId } from '../schema/id.js';
import { addDays } from '../services/visits/local-time.js';
import { type Example, input, patient } from './example.js';

const rule = (id: string) => encodeId('EarningRule', id);
const adjustment = (id: string) => encodeId('PointsAdjustment', id);
const DAYS = 90;

/** So many days up to now, by UTC. */
function lately(now: Date): { from: string; to: string } {
  const to = now.toISOString().slice(0, 10);
  return { from: addDays(to, 1 - DAYS), to };
}

export const POINTS_EXAMPLES: readonly Example[] = [
  {
    name: 'ClinicLoyaltySet',
    who: 'manager',
    variables: (v) => input({ reviewRewards: true, pointValue: v.pointValueToApprove }),
  },
  {
    name: 'PointValueApprove',
    who: 'owner',
    variables: (v) => input({ pointValue: v.pointValueToApprove, idempotencyKey: v.newKey() }),
  },
  {
    name: 'EarningRuleCreate',
    who: 'manager',
    variables: (v) =>
      input({
        ...{ name: `For a visit ${v.newKey().slice(-6)}`, kind: 'VISIT', points: 50 },
        ...{ expiresAfterMonths: 12, idempotencyKey: v.newKey() },
      }),
  },
  {
    name: 'EarningRuleChange',
    who: 'manager',
    variables: (v) => input({ earningRuleId: rule(v.earningRuleToChange), points: 20 }),
  },
  { name: 'EarningRules', who: 'receptionist', variables: () => ({ filter: { kinds: ['VISIT'] } }) },
  {
    name: 'PortalActivityRecord',
    who: 'receptionist',
    variables: (v) =>
      input({
        ...{ patientId: patient(v.patientId), activity: 'REVIEW_LEFT' },
        ...{ reference: 'https://reviews.example/1', idempotencyKey: v.newKey() },
      }),
  },
  {
    name: 'PointsAdjustmentRequest',
    who: 'manager',
    variables: (v) =>
      input({
        ...{ patientId: patient(v.patientId), points: 25, reason: 'Waited for an hour' },
        ...{ expiresOn: addDays(v.monday, DAYS), idempotencyKey: v.newKey() },
      }),
  },
  {
    name: 'PointsAdjustmentApprove',
    who: 'owner',
    variables: (v) =>
      input({ pointsAdjustmentId: adjustment(v.adjustmentToApprove), idempotencyKey: v.newKey() }),
  },
  {
    name: 'PointsAdjustmentRefuse',
    who: 'owner',
    variables: (v) =>
      input({ pointsAdjustmentId: adjustment(v.adjustmentToRefuse), idempotencyKey: v.newKey() }),
  },
  {
    name: 'PointsAdjustments',
    who: 'receptionist',
    variables: (v) => ({ filter: { patientIds: [patient(v.patientId)] } }),
  },
  {
    name: 'LoyaltyAccount',
    who: 'patient',
    variables: (v) => ({ patientId: patient(v.patientId), ...lately(v.now) }),
  },
  { name: 'LoyaltyReport', who: 'manager', variables: (v) => ({ filter: lately(v.now) }) },
  {
    name: 'EarningRuleArchive',
    who: 'manager',
    variables: (v) => input({ earningRuleId: rule(v.earningRuleToArchive) }),
  },
  { name: 'LoyaltyChanged', who: 'patient', variables: (v) => ({ after: v.lastEvent }) },
];
