/** Makes a retention rule: a draft, which writes to nobody before it is activated (mission.md, section 3). */
import type { Channel } from '../../entities/messaging/delivery.js';
import { RetentionRuleEntity } from '../../entities/retention/retention-rule.js';
import { newId } from '../new-id.js';
import { readName } from '../patients/read-contact.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import type { WrittenMailingText } from './check-mailing-text.js';
import { checkTerms, type FiltersInput } from './check-rule.js';
import { type RuleRow, writtenRule } from './rule-row.js';
import { writeRuleVersion } from './rule-versions.js';

export interface CreateRule {
  name: string;
  channels: readonly Channel[];
  /** Since the local date of the last completed visit's end: 1 to 3,650. */
  days: number;
  /** Absent or null: all. */
  practitionerId?: string | null;
  /** 0 to 999, the smaller goes first; absent or null: 500. */
  priority?: number | null;
  filters?: FiltersInput | null;
  /** 0 to 50; absent or null: 0. */
  holdoutPercent?: number | null;
  texts: readonly WrittenMailingText[];
}

const PRIORITY = 500;

/** Must run within a transaction. @throws Refusal as `checkTerms` and `writeMailingTexts` do; AccessDenied */
export async function createRule(scope: Scope, input: CreateRule): Promise<RuleRow> {
  scope.require('retention:write');
  const name = ruleName(input.name);
  const terms = await checkTerms(scope, fullTerms(input));
  const now = await scope.clock.now();
  const id = newId();
  await scope.em.insert(RetentionRuleEntity, {
    ...{ clinicId: scope.clinicId, id, name, status: 'DRAFT', version: 1, activeSince: null },
    ...{ createdAt: now, updatedAt: now },
  });
  await writeRuleVersion(scope, { ruleId: id, version: 1, terms, texts: input.texts }, now);
  return writtenRule(scope, id);
}

/** What is left out, as it is then. */
export function fullTerms(input: Omit<CreateRule, 'name' | 'texts'>) {
  return {
    ...{ channels: input.channels, days: input.days, practitionerId: input.practitionerId ?? null },
    ...{ priority: input.priority ?? PRIORITY, filters: input.filters ?? null },
    holdoutPercent: input.holdoutPercent ?? 0,
  };
}

/** @throws Refusal INVALID */
export function ruleName(text: string): string {
  const name = readName(text);
  if ('wrong' in name) throw refuse('INVALID', name.wrong, ['name']);
  return name.value;
}
