/** A rule begins to write, or begins again; it pauses; it is put away for good (mission.md, section 3). */
import type { RuleStatus } from '../../entities/retention/retention-rule.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { requireNotArchived } from './change-rule.js';
import { opensFilters } from './check-rule.js';
import { evaluateChangedRules } from './evaluate-retention.js';
import { keepGroupsOfRule } from './mailing-groups.js';
import { setRuleStatus, takeBack } from './rule-plan.js';
import { lockRule, type RuleRow, writtenRule } from './rule-row.js';

export interface RuleChoice {
  retentionRuleId: string;
}

/**
 * It writes from now on: never for a day already past. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED unless it is a draft or paused, and for a group that was
 * archived since it was named, PLAN_TIER_TOO_LOW
 */
export async function activateRule(scope: Scope, { retentionRuleId }: RuleChoice): Promise<RuleRow> {
  const rule = await lockToSet(scope, retentionRuleId, ['DRAFT', 'PAUSED'], 'This rule is active already.');
  if (Object.keys(rule.filters).length > 0 && !(await opensFilters(scope))) {
    const message = 'Its filters need the advanced plan. Take them out, or change the clinic’s plan.';
    throw refuse('PLAN_TIER_TOO_LOW', message, ['retentionRuleId']);
  }
  await keepGroupsOfRule(scope, rule.filters);
  await setRuleStatus(scope, rule, 'ACTIVE', await scope.clock.now());
  await evaluateChangedRules(scope, [rule.id]);
  return writtenRule(scope, rule.id);
}

/** What has not left is taken back. Must run within a transaction. @throws as `activateRule` does, unless it is active */
export async function pauseRule(scope: Scope, { retentionRuleId }: RuleChoice): Promise<RuleRow> {
  const rule = await lockToSet(scope, retentionRuleId, ['ACTIVE'], 'Only an active rule can be paused.');
  const now = await scope.clock.now();
  await takeBack(scope, rule.id, 'RULE_PAUSED', now);
  return setRuleStatus(scope, rule, 'PAUSED', now);
}

/** For good; what it said and sent stays known. Must run within a transaction. @throws as `activateRule` does, if it is archived */
export async function archiveRule(scope: Scope, { retentionRuleId }: RuleChoice): Promise<RuleRow> {
  const rule = await lockToSet(scope, retentionRuleId, ['DRAFT', 'ACTIVE', 'PAUSED'], '');
  const now = await scope.clock.now();
  await takeBack(scope, rule.id, 'RULE_ARCHIVED', now);
  return setRuleStatus(scope, rule, 'ARCHIVED', now);
}

async function lockToSet(
  scope: Scope,
  ruleId: string,
  from: readonly RuleStatus[],
  message: string,
): Promise<RuleRow> {
  const rule = await lockRule(scope, ruleId);
  requireNotArchived(rule);
  if (!from.includes(rule.status)) throw refuse('ACTION_NOT_ALLOWED', message, ['retentionRuleId']);
  return rule;
}
