/** Rules as their evaluation takes them: the present version, and since when each channel may be written over (mission.md, section 3). */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { RuleFilters } from '../../entities/retention/retention-rule.js';

/** A scope, or a sweep's transaction for one clinic. */
export interface ClinicDb {
  readonly db: Db;
  readonly clinicId: string;
}

export interface RuleChannel {
  readonly channel: Channel;
  /** Mornings before it are past: the rule, or the channel, came later. */
  readonly since: Date;
}

export interface RuleToEvaluate {
  readonly id: string;
  readonly version: number;
  readonly days: number;
  readonly practitionerId: string | null;
  readonly priority: number;
  readonly filters: RuleFilters;
  readonly holdoutPercent: number;
  readonly channels: readonly RuleChannel[];
}

/**
 * The rules that fire: active, with a channel that is switched on, and without filters that the clinic's plan does not open;
 * of `ruleIds` only, when given.
 */
export async function rulesThatFire(
  { db, clinicId }: ClinicDb,
  ruleIds: readonly string[] | null = null,
): Promise<RuleToEvaluate[]> {
  const { rows } = await sql<
    Omit<RuleToEvaluate, 'channels'> & { channels: { channel: Channel; since: number }[] }
  >`
    select r.id, r.version, v.days, v.practitioner_id as "practitionerId", v.priority, v.filters,
      v.holdout_percent as "holdoutPercent",
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'channel', c.channel,
          -- Milliseconds since 1970, so that no reader of JSON can get the zone wrong.
          'since', extract(epoch from greatest(r.active_since, c.on_since)) * 1000
        ) order by c.channel), '[]')
        from retention_channel c where c.clinic_id = r.clinic_id and c.channel = any(v.channels)
      ) as channels
    from retention_rule r
      join retention_rule_version v on v.clinic_id = r.clinic_id and v.rule_id = r.id and v.version = r.version
      join clinic k on k.id = r.clinic_id
    where r.clinic_id = ${clinicId} and r.status = 'ACTIVE' and (v.filters = '{}' or k.plan_tier = 'ADVANCED')
      and (${ruleIds}::uuid[] is null or r.id = any(${ruleIds}::uuid[]))
    order by v.priority, r.id
  `.execute(db);
  return rows
    .map((row) => ({
      ...row,
      channels: row.channels.map(({ channel, since }) => ({ channel, since: new Date(since) })),
    }))
    .filter(({ channels }) => channels.length > 0);
}
