/** Makes, changes and puts away earning rules; what they said stays for ever (mission.md, section 7, "Earning"). */
import {
  EarningRuleEntity,
  type EarningRuleKind,
  EarningRuleVersionEntity,
} from '../../../entities/loyalty/earning-rule.js';
import { newId } from '../../new-id.js';
import { unusedName } from '../../patients/unused-name.js';
import type { Scope } from '../../scope.js';
import { exceptPartners } from '../except-partners.js';
import { checkEarningTerms, type TermsInput } from './check-terms.js';
import {
  type DatedTerms,
  type EarningRuleRow,
  earningRuleRow,
  lockEarningRule,
  writtenEarningRule,
} from './rule-row.js';

export interface CreateEarningRule extends TermsInput {
  name: string;
  kind: EarningRuleKind;
}

/** What is absent stays as it is in the latest version, but for `effectiveFrom`: absent or null, the change holds at once. */
export interface ChangeEarningRule extends TermsInput {
  earningRuleId: string;
  name?: string | null;
}

const TERMS = [
  'basisPoints',
  'points',
  'activity',
  'serviceIds',
  'branchIds',
  'availableAfterDays',
  'expiresAfterMonths',
  'effectiveFrom',
  'effectiveTo',
] as const;

/**
 * Must run within a transaction. @throws AccessDenied without "promotions:write", and for partners; Refusal NAME_TAKEN, and as checkEarningTerms
 */
export async function createEarningRule(scope: Scope, input: CreateEarningRule): Promise<EarningRuleRow> {
  scope.require('promotions:write');
  exceptPartners(scope);
  const now = await scope.clock.now();
  const terms = await checkEarningTerms(scope, input.kind, input, now);
  const name = await unusedName(scope, 'earning_rule', input.name);
  const id = newId();
  await scope.em.insert(EarningRuleEntity, {
    ...{ clinicId: scope.clinicId, id, name, kind: input.kind, version: 1 },
    ...{ archivedAt: null, createdAt: now, updatedAt: now },
  });
  await writeVersion(scope, { ruleId: id, version: 1, terms }, now);
  return writtenEarningRule(scope, id);
}

/**
 * Another name makes no version. Until a new version begins, the one before goes on.
 * @throws as createEarningRule; Refusal NOT_FOUND; INVALID for a rule that is archived
 */
export async function changeEarningRule(scope: Scope, input: ChangeEarningRule): Promise<EarningRuleRow> {
  exceptPartners(scope);
  const rule = await lockEarningRule(scope, input.earningRuleId);
  const now = await scope.clock.now();
  const changes = TERMS.some((field) => input[field] !== undefined);
  const version = changes ? rule.version + 1 : rule.version;
  if (changes) {
    const terms = await checkEarningTerms(scope, rule.kind, changed(rule, input), now);
    await writeVersion(scope, { ruleId: rule.id, version, terms }, now);
  }
  const { name } = input;
  const named = typeof name === 'string' ? await unusedName(scope, 'earning_rule', name, rule.id) : rule.name;
  await earningRuleRow(scope, rule.id).set({ name: named, version, updated_at: now }).execute();
  return writtenEarningRule(scope, rule.id);
}

/** From now on it gives nothing, and its name is free. @throws as lockEarningRule; AccessDenied for partners */
export async function archiveEarningRule(
  scope: Scope,
  { earningRuleId }: { earningRuleId: string },
): Promise<EarningRuleRow> {
  exceptPartners(scope);
  const rule = await lockEarningRule(scope, earningRuleId);
  const now = await scope.clock.now();
  await earningRuleRow(scope, rule.id).set({ archived_at: now, updated_at: now }).execute();
  return writtenEarningRule(scope, rule.id);
}

function changed(rule: EarningRuleRow, input: TermsInput): TermsInput {
  const given = Object.fromEntries(TERMS.map((field) => [field, input[field]] as const).filter(isSaid));
  return { ...rule, effectiveFrom: null, ...given };
}

const isSaid = ([, value]: readonly [string, unknown]): boolean => value !== undefined;

async function writeVersion(
  scope: Scope,
  { ruleId, version, terms }: { ruleId: string; version: number; terms: DatedTerms },
  now: Date,
): Promise<void> {
  const { clinicId, viewer } = scope;
  await scope.em.insert(EarningRuleVersionEntity, {
    ...{ clinicId, ruleId, version, id: newId(), ...terms, createdAt: now },
    ...{ serviceIds: [...terms.serviceIds], branchIds: [...terms.branchIds] },
    createdBy: viewer.kind === 'STAFF' ? viewer.id : null,
  });
}
