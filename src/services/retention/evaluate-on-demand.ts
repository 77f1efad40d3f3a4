/** Rules worked out when somebody asks, without waiting for the night (mission.md, section 3). */
import type { Scope } from '../scope.js';
import { evaluateAll, evaluateMornings } from './evaluate-mornings.js';
import { branchPlaces } from './evaluate-retention.js';
import { morningsAhead } from './rule-mornings.js';

export interface RetentionEvaluation {
  /** By the clinic's clock. */
  evaluatedAt: Date;
  /** How many patients were chosen by a rule, those held out among them; a patient of two rules counts twice. */
  recipients: number;
}

/**
 * What the night would have done by now, and once more the mornings that are ahead; of `retentionRuleIds` only, when given. In
 * short transactions of its own: must not be called within one. @throws AccessDenied without "retention:write"
 */
export async function evaluateRetention(
  scope: Scope,
  { retentionRuleIds }: { retentionRuleIds?: readonly string[] | null },
): Promise<RetentionEvaluation> {
  scope.require('retention:write');
  if (scope.em.isInTransaction()) throw new Error('An evaluation has transactions of its own');
  const evaluatedAt = await scope.clock.now();
  const { db, clinicId } = scope;
  const work = { db, clinicId, signal: scope.signal.bind(scope) };
  const late = retentionRuleIds ? 0 : await evaluateMornings(work, evaluatedAt);
  const mornings = morningsAhead(await branchPlaces(scope), evaluatedAt);
  const ahead = await evaluateAll(work, mornings, evaluatedAt, { ruleIds: retentionRuleIds ?? null });
  return { evaluatedAt, recipients: late + ahead };
}
