/** What the examples of points work with: made when it is not there, or was used up. */
import { findClinic } from '../services/clinic/find-clinic.js';
import { moneyOf } from '../services/clinic/minor-units.js';
import { perform } from '../services/clinic/perform.js';
import { listPointsAdjustments } from '../services/loyalty/adjustments/adjustment-row.js';
import { requestPointsAdjustment } from '../services/loyalty/adjustments/request-adjustment.js';
import { listEarningRules } from '../services/loyalty/earning-rules/rule-row.js';
import { createEarningRule } from '../services/loyalty/earning-rules/set-rule.js';
import { setClinicLoyalty } from '../services/loyalty/set-clinic-loyalty.js';
import type { Scope } from '../services/scope.js';
import { staffScope, systemScope } from './example-rewards.js';

const TO_CHANGE = 'For a review';
const TO_ARCHIVE = 'For a visit in the opening year';
const REASON = 'Came through the snow';

/** UUIDs. */
export async function findExamplePoints(scope: Scope, patientId: string) {
  const server = systemScope(scope);
  const manager = await staffScope(server, 'MANAGER');
  const rules = (await listEarningRules(server, { first: 100 })).nodes;
  const toChange =
    rules.find(({ name }) => name === TO_CHANGE) ??
    (await perform(
      manager,
      'earningRuleCreate',
      { name: TO_CHANGE, kind: 'PORTAL_ACTIVITY' as const, activity: 'REVIEW_LEFT' as const, points: 10 },
      createEarningRule,
    ));
  const toArchive =
    rules.find(({ name }) => name === TO_ARCHIVE) ??
    (await perform(
      manager,
      'earningRuleCreate',
      { name: TO_ARCHIVE, kind: 'VISIT' as const, points: 5 },
      createEarningRule,
    ));
  const asked = await listPointsAdjustments(server, {
    ...{ statuses: ['REQUESTED'], patientIds: [patientId], first: 2 },
  });
  const adjustments = asked.nodes.map(({ id }) => id);
  while (adjustments.length < 2) {
    const input = { patientId, points: 15, reason: REASON };
    adjustments.push((await perform(manager, 'pointsAdjustmentRequest', input, requestPointsAdjustment)).id);
  }
  const { pointValueMinor, currencyCode } = await findClinic(server);
  const pointValueToApprove = moneyOf(pointValueMinor === 1 ? 2 : 1, currencyCode);
  await perform(manager, 'clinicLoyaltySet', { pointValue: pointValueToApprove }, setClinicLoyalty);
  return {
    pointValueToApprove,
    earningRuleToChange: toChange.id,
    earningRuleToArchive: toArchive.id,
    adjustmentToApprove: adjustments[0] as string,
    adjustmentToRefuse: adjustments[1] as string,
  };
}
