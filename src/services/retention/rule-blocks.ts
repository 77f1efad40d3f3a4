/** Why an active rule writes to nobody (mission.md, section 3). */
import { sql } from 'kysely';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import type { RuleRow } from './rule-row.js';

export type RuleBlock = 'PLAN_TIER_TOO_LOW' | 'CHANNELS_SWITCHED_OFF';

const load = loaderPerArguments<object, RuleBlock | null>(async (scope, _, ruleIds) => {
  const { rows } = await sql<{ id: string; block: RuleBlock }>`
    select r.id,
      case when v.filters <> '{}' and k.plan_tier <> 'ADVANCED' then 'PLAN_TIER_TOO_LOW' else 'CHANNELS_SWITCHED_OFF' end
        as block
    from retention_rule r
      join retention_rule_version v on v.clinic_id = r.clinic_id and v.rule_id = r.id and v.version = r.version
      join clinic k on k.id = r.clinic_id
    where r.clinic_id = ${scope.clinicId} and r.id = any(${ruleIds}::uuid[]) and r.status = 'ACTIVE'
      and (
        (v.filters <> '{}' and k.plan_tier <> 'ADVANCED')
        or not exists (
          select from retention_channel c where c.clinic_id = r.clinic_id and c.channel = any(v.channels)
        )
      )
  `.execute(scope.db);
  const blocks = new Map(rows.map(({ id, block }) => [id, block]));
  return ruleIds.map((id) => blocks.get(id) ?? null);
});

/** Null: nothing, or it is not active. All that are asked for in one tick share a statement. */
export function blockOf(scope: Scope, { id }: Pick<RuleRow, 'id'>): Promise<RuleBlock | null> {
  return load(scope, id, {});
}
