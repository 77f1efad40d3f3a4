/** Rules with what their present version says, as far as the viewer may see them (mission.md, section 3). */
import { sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { RuleFilters, RuleStatus } from '../../entities/retention/retention-rule.js';
import { anyOf } from '../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { isId, whereCode } from '../where-any.js';

/** What a version of a rule says, its texts aside. */
export interface RuleTerms {
  readonly channels: Channel[];
  readonly days: number;
  /** Null: all. */
  readonly practitionerId: string | null;
  /** 0 to 999: the smaller goes first. */
  readonly priority: number;
  readonly filters: RuleFilters;
  readonly holdoutPercent: number;
}

export interface RuleRow extends RuleTerms {
  readonly id: string;
  readonly name: string;
  readonly status: RuleStatus;
  readonly version: number;
  readonly activeSince: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ListRulesInput extends PageInput {
  statuses?: readonly string[] | null | undefined;
}

export const termColumns = [
  'v.channels as channels',
  'v.days as days',
  'v.practitioner_id as practitionerId',
  'v.priority as priority',
  'v.filters as filters',
  'v.holdout_percent as holdoutPercent',
] as const;

const OLDEST_FIRST: Sort<RuleRow> = {
  name: 'rules by age',
  direction: 'asc',
  keys: [
    { column: 'retention_rule.created_at', field: 'createdAt', type: 'instant' },
    { column: 'retention_rule.id', field: 'id', type: 'uuid' },
  ],
};

function rulesOf(scope: Scope) {
  const query = scope.db
    .selectFrom('retention_rule')
    .innerJoin('retention_rule_version as v', (join) =>
      join
        .onRef('v.clinic_id', '=', 'retention_rule.clinic_id')
        .onRef('v.rule_id', '=', 'retention_rule.id')
        .onRef('v.version', '=', 'retention_rule.version'),
    )
    .where('retention_rule.clinic_id', '=', scope.clinicId)
    .select([
      'retention_rule.id as id',
      'retention_rule.name as name',
      'retention_rule.status as status',
      'retention_rule.version as version',
      'retention_rule.active_since as activeSince',
      'retention_rule.created_at as createdAt',
      'retention_rule.updated_at as updatedAt',
      ...termColumns,
    ]);
  return allows(scope.viewer, 'retention:read') ? query : query.where('retention_rule.id', 'is', null);
}

export async function findRules(scope: Scope, ids: readonly string[]): Promise<RuleRow[]> {
  return rulesOf(scope).where('retention_rule.id', '=', anyOf(ids)).execute();
}

/** The oldest first. Absent or null statuses keep all. @throws BadInput for the page. */
export function listRules(scope: Scope, input: ListRulesInput): Promise<Connection<RuleRow>> {
  return connect(whereCode(rulesOf(scope), 'retention_rule.status', input.statuses), OLDEST_FIRST, input);
}

/**
 * The rule as it stays until the transaction ends: nobody plans by it meanwhile. Takes the planning lock before.
 * @throws AccessDenied without "retention:write"; Refusal NOT_FOUND
 */
export async function lockRule(scope: Scope, ruleId: string): Promise<RuleRow> {
  scope.require('retention:write');
  await sharePlanning(scope);
  const known = isId(ruleId) ? ruleId : null;
  await sql`
    select r.id from retention_rule r where r.clinic_id = ${scope.clinicId} and r.id = ${known}::uuid for no key update
  `.execute(scope.db);
  const [rule] = known === null ? [] : await findRules(scope, [known]);
  if (rule === undefined) throw refuse('NOT_FOUND', 'There is no such rule.', ['retentionRuleId']);
  return rule;
}

/** A rule that this transaction has just written. */
export async function writtenRule(scope: Scope, id: string): Promise<RuleRow> {
  return rulesOf(scope).where('retention_rule.id', '=', id).executeTakeFirstOrThrow();
}
