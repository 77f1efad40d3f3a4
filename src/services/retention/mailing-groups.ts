/** Groups that campaigns and rules go by: none of them is archived while one of these is active or paused (mission.md, section 3). */
import { sql } from 'kysely';
import type { RuleFilters } from '../../entities/retention/retention-rule.js';
import { anyOf } from '../any-of.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';

/** What goes by groups: where it names them, and the argument by which it was chosen. */
interface Groups {
  readonly groupIds: readonly string[];
  readonly place: 'the campaign’s audience' | 'the rule’s filters';
  readonly path: 'campaignId' | 'retentionRuleId';
}

/**
 * None of the groups is archived, and so it stays until the transaction ends: who archives one waits, and finds then what goes
 * by it. @throws Refusal ACTION_NOT_ALLOWED
 */
export async function keepGroups(scope: Scope, { groupIds, place, path }: Groups): Promise<void> {
  if (groupIds.length === 0) return;
  const groups = await scope.db
    .selectFrom('patient_group')
    .select(['name', 'archived_at as archivedAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(groupIds))
    .orderBy('id')
    .forShare()
    .execute();
  const archived = groups.find(({ archivedAt }) => archivedAt !== null);
  if (archived === undefined) return;
  const message = `The group “${archived.name}” is archived. Name another in ${place}, or none, and try again.`;
  throw refuse('ACTION_NOT_ALLOWED', message, [path]);
}

/** As `keepGroups` does. @throws Refusal ACTION_NOT_ALLOWED */
export async function keepGroupsOfRule(scope: Scope, { groupIds = [] }: RuleFilters): Promise<void> {
  await keepGroups(scope, { groupIds, place: 'the rule’s filters', path: 'retentionRuleId' });
}

interface Mailing {
  readonly kind: 'CAMPAIGN' | 'RETENTION_RULE';
  readonly name: string;
}

/** Campaigns and rules, active or paused, that go by the group. The group must be locked. */
export async function mailingsByGroup({ db, clinicId }: Scope, groupId: string): Promise<Mailing[]> {
  const { rows } = await sql<Mailing>`
    select 'CAMPAIGN' as kind, c.name from campaign c
    where c.clinic_id = ${clinicId} and c.status in ('ACTIVE', 'PAUSED') and (
      c.audience @> jsonb_build_object('groupIds', jsonb_build_array(${groupId}::text))
      or c.audience @> jsonb_build_object('exceptGroupIds', jsonb_build_array(${groupId}::text))
    )
    union all
    select 'RETENTION_RULE', r.name from retention_rule r
      join retention_rule_version v on v.clinic_id = r.clinic_id and v.rule_id = r.id and v.version = r.version
    where r.clinic_id = ${clinicId} and r.status in ('ACTIVE', 'PAUSED')
      and v.filters @> jsonb_build_object('groupIds', jsonb_build_array(${groupId}::text))
    order by kind, name
  `.execute(db);
  return rows;
}
