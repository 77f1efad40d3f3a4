/** Earning rules with what their latest version says, as far as the viewer may see them (mission.md, section 7). */
import type { EarningRuleKind } from '../../../entities/loyalty/earning-rule.js';
import { anyOf } from '../../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { isId, whereCode } from '../../where-any.js';
import type { EarningTerms } from './rules-in-force.js';

/** A version's terms, and when they hold. */
export interface DatedTerms extends EarningTerms {
  readonly effectiveFrom: Date;
  /** Null: until a later version begins. */
  readonly effectiveTo: Date | null;
}

export interface EarningRuleRow extends DatedTerms {
  readonly id: string;
  readonly name: string;
  readonly kind: EarningRuleKind;
  readonly version: number;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ListEarningRules extends PageInput {
  kinds?: readonly string[] | null | undefined;
  /** True: only archived ones; null: both; absent: only those that are not. */
  archived?: boolean | null | undefined;
}

export const termColumns = [
  'v.effective_from as effectiveFrom',
  'v.effective_to as effectiveTo',
  'v.basis_points as basisPoints',
  'v.points as points',
  'v.activity as activity',
  'v.service_ids as serviceIds',
  'v.branch_ids as branchIds',
  'v.available_after_days as availableAfterDays',
  'v.expires_after_months as expiresAfterMonths',
] as const;

const OLDEST_FIRST: Sort<EarningRuleRow> = {
  name: 'earning rules by age',
  direction: 'asc',
  keys: [
    { column: 'earning_rule.created_at', field: 'createdAt', type: 'instant' },
    { column: 'earning_rule.id', field: 'id', type: 'uuid' },
  ],
};

function rulesOf(scope: Scope) {
  const query = allRules(scope);
  return allows(scope.viewer, 'promotions:read') ? query : query.where('earning_rule.id', 'is', null);
}

function allRules(scope: Scope) {
  return scope.db
    .selectFrom('earning_rule')
    .innerJoin('earning_rule_version as v', (join) =>
      join
        .onRef('v.clinic_id', '=', 'earning_rule.clinic_id')
        .onRef('v.rule_id', '=', 'earning_rule.id')
        .onRef('v.version', '=', 'earning_rule.version'),
    )
    .where('earning_rule.clinic_id', '=', scope.clinicId)
    .select([
      'earning_rule.id as id',
      'earning_rule.name as name',
      'earning_rule.kind as kind',
      'earning_rule.version as version',
      'earning_rule.archived_at as archivedAt',
      'earning_rule.created_at as createdAt',
      'earning_rule.updated_at as updatedAt',
      ...termColumns,
    ]);
}

export async function findEarningRules(scope: Scope, ids: readonly string[]): Promise<EarningRuleRow[]> {
  return rulesOf(scope).where('earning_rule.id', '=', anyOf(ids)).execute();
}

/** The oldest first. Absent or null kinds keep all. @throws BadInput for the page */
export function listEarningRules(scope: Scope, input: ListEarningRules): Promise<Connection<EarningRuleRow>> {
  const { kinds, archived = false } = input;
  const query = whereCode(rulesOf(scope), 'earning_rule.kind', kinds);
  if (archived === null) return connect(query, OLDEST_FIRST, input);
  return connect(
    query.where('earning_rule.archived_at', archived ? 'is not' : 'is', null),
    OLDEST_FIRST,
    input,
  );
}

/**
 * The rule, as it stays until the transaction ends.
 * @throws AccessDenied without "promotions:write"; Refusal NOT_FOUND; INVALID for one that is archived
 */
export async function lockEarningRule(scope: Scope, earningRuleId: string): Promise<EarningRuleRow> {
  scope.require('promotions:write');
  const rule = isId(earningRuleId)
    ? await allRules(scope)
        .where('earning_rule.id', '=', earningRuleId)
        .forNoKeyUpdate('earning_rule')
        .executeTakeFirst()
    : undefined;
  if (rule === undefined) throw refuse('NOT_FOUND', 'There is no such earning rule.', ['earningRuleId']);
  if (rule.archivedAt !== null) {
    throw refuse('INVALID', 'This earning rule is archived. Make a new one.', ['earningRuleId']);
  }
  return rule;
}

/** The row itself, to be updated. */
export function earningRuleRow(scope: Scope, id: string) {
  return scope.db.updateTable('earning_rule').where('clinic_id', '=', scope.clinicId).where('id', '=', id);
}

/** A rule that this transaction has just written. */
export async function writtenEarningRule(scope: Scope, id: string): Promise<EarningRuleRow> {
  return allRules(scope).where('earning_rule.id', '=', id).executeTakeFirstOrThrow();
}
