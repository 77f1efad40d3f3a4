/**
 * Changes a rule: each change is a new version, and what was sent under which stays known (mission.md, section 3). Nobody gets a
 * message twice for it.
 */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import type { WrittenMailingText } from './check-mailing-text.js';
import { type ChangedTerms, changeTerms } from './check-rule.js';
import { ruleName } from './create-rule.js';
import { evaluateChangedRules } from './evaluate-retention.js';
import { keepGroupsOfRule } from './mailing-groups.js';
import { textsOfMailing } from './mailing-text.js';
import { reword, takeBack } from './rule-plan.js';
import { lockRule, type RuleRow, type RuleTerms, writtenRule } from './rule-row.js';
import { writeRuleVersion } from './rule-versions.js';

export interface ChangeRule extends ChangedTerms {
  retentionRuleId: string;
  name?: string | null;
  texts?: readonly WrittenMailingText[] | null;
}

/** By what a rule chooses: changed, it writes from now on only, and what it had planned is planned anew. */
const CHOOSES_BY = ['channels', 'days', 'practitionerId', 'filters', 'holdoutPercent'] as const;

/**
 * The rule in its new version; a new name alone makes none. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND, ACTION_NOT_ALLOWED for an archived rule, and as `createRule` does
 */
export async function changeRule(scope: Scope, input: ChangeRule): Promise<RuleRow> {
  const rule = await lockRule(scope, input.retentionRuleId);
  requireNotArchived(rule);
  const name = typeof input.name === 'string' ? ruleName(input.name) : rule.name;
  const terms = await changeTerms(scope, rule, input);
  if (rule.status !== 'DRAFT') await keepGroupsOfRule(scope, terms.filters);
  const changed = Object.keys(terms).filter((field) => differs(field as keyof RuleTerms, rule, terms));
  const version = changed.length > 0 || input.texts ? rule.version + 1 : rule.version;
  const now = await scope.clock.now();
  const chooses = CHOOSES_BY.some((field) => changed.includes(field));
  if (version > rule.version) {
    const texts = input.texts ?? (await textsOfMailing(scope, rule.id, rule.version));
    await writeRuleVersion(scope, { ruleId: rule.id, version, terms, texts }, now);
  }
  await scope.db
    .updateTable('retention_rule')
    .set({ name, version, updated_at: now, ...(chooses && rule.activeSince ? { active_since: now } : {}) })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', rule.id)
    .execute();
  if (chooses) {
    await takeBack(scope, rule.id, 'RULE_CHANGED', now);
    if (rule.status === 'ACTIVE') await evaluateChangedRules(scope, [rule.id]);
  } else if (version > rule.version) {
    await reword(scope, rule, terms, version);
  }
  return writtenRule(scope, rule.id);
}

/** @throws Refusal ACTION_NOT_ALLOWED */
export function requireNotArchived({ status }: RuleRow): void {
  if (status === 'ARCHIVED')
    throw refuse('ACTION_NOT_ALLOWED', 'This rule is archived. Make a new one.', ['retentionRuleId']);
}

function differs(field: keyof RuleTerms, before: RuleTerms, after: RuleTerms): boolean {
  return canonical(before[field]) !== canonical(after[field]);
}

/** The same for lists and objects in whatever order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${name} ${canonical(part)}`)
    .join();
}
