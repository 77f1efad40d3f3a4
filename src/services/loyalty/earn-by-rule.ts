/** Points that one rule gives for one fact, into the ledger (mission.md, section 7, "Earning"). */
import type { EarnReason } from '../../entities/loyalty/ledger.js';
import type { Scope } from '../scope.js';
import { pointsTimes, zoneOfPoints } from './earn-times.js';
import type { RuleInForce } from './earning-rules/rules-in-force.js';
import { earnPoints } from './ledger/earn-points.js';

/** What was done, by whom and where. */
export interface EarningFact {
  readonly patientId: string;
  /** Null: at none. */
  readonly branchId: string | null;
  /** Any of these is enough for a rule that names services; none: no service was done. */
  readonly serviceIds: readonly string[];
  readonly refs: { visitId?: string; invoiceId?: string; invoiceLineId?: string };
}

/** Whether the rule is about such a service and branch. Pure. */
export function fits(
  rule: RuleInForce,
  { branchId, serviceIds }: Omit<EarningFact, 'patientId' | 'refs'>,
): boolean {
  const service = rule.serviceIds.length === 0 || serviceIds.some((id) => rule.serviceIds.includes(id));
  const branch = rule.branchIds.length === 0 || (branchId !== null && rule.branchIds.includes(branchId));
  return service && branch;
}

/** Must run within a transaction. Earned before for the same `source`: nothing happens. No points: none are earned. */
export async function earnByRule(
  scope: Scope,
  rule: RuleInForce,
  fact: EarningFact,
  { points, source }: { points: number; source: string },
  now: Date,
): Promise<void> {
  if (points <= 0) return;
  const { patientId, branchId, refs } = fact;
  const { availableAt, expiresOn, expiresAt } = pointsTimes(rule, now, await zoneOfPoints(scope, branchId));
  await earnPoints(scope, {
    ...{ patientId, points, source, at: now, branchId, availableAt, expiresOn, expiresAt },
    reason: rule.kind satisfies EarnReason,
    refs: { ...refs, earningRuleId: rule.ruleId, earningRuleVersion: rule.version },
  });
}
