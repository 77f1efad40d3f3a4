/** Which channels rules may write over, for the whole clinic, and since when (mission.md, section 3). */
import { sql } from 'kysely';
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { evaluateChangedRules } from './evaluate-retention.js';
import { takeBack } from './rule-plan.js';

export interface SwitchRetentionChannel {
  channel: Channel;
  on: boolean;
}

export interface RetentionChannelRow {
  channel: Channel;
  on: boolean;
  /** Since when; null: it is off. */
  onSince: Date | null;
}

/**
 * Switched on, rules write over it from now on, never for a day already past; switched off, what has not left is taken back.
 * Switching it to what it is does nothing. Must run within a transaction. @throws AccessDenied without "retention:write"
 */
export async function switchRetentionChannel(
  scope: Scope,
  { channel, on }: SwitchRetentionChannel,
): Promise<RetentionChannelRow> {
  scope.require('retention:write');
  await sharePlanning(scope);
  const rules = await lockRulesOver(scope, channel);
  const now = await scope.clock.now();
  if (on ? await switchOn(scope, channel, now) : await switchOff(scope, channel)) {
    if (!on) for (const id of rules) await takeBack(scope, id, 'CHANNEL_SWITCHED_OFF', now, [channel]);
    await evaluateChangedRules(scope, rules);
  }
  const found = (await readChannels(scope)).find((row) => row.channel === channel);
  if (found === undefined) throw new Error(`There is no channel ${channel}`);
  return found;
}

/** In the order of `CHANNELS`; none for whoever may not see rules. */
export async function retentionChannels(scope: Scope): Promise<RetentionChannelRow[]> {
  return allows(scope.viewer, 'retention:read') ? readChannels(scope) : [];
}

async function readChannels(scope: Scope): Promise<RetentionChannelRow[]> {
  const rows = await scope.db
    .selectFrom('retention_channel')
    .select(['channel', 'on_since as onSince'])
    .where('clinic_id', '=', scope.clinicId)
    .execute();
  const since = new Map(rows.map((row) => [row.channel, row.onSince]));
  return CHANNELS.map((channel) => ({
    ...{ channel, on: since.has(channel), onSince: since.get(channel) ?? null },
  }));
}

async function lockRulesOver(scope: Scope, channel: Channel): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select r.id
    from retention_rule r
      join retention_rule_version v on v.clinic_id = r.clinic_id and v.rule_id = r.id and v.version = r.version
    where r.clinic_id = ${scope.clinicId} and r.status = 'ACTIVE' and ${channel} = any(v.channels)
    order by r.id
    for no key update of r
  `.execute(scope.db);
  return rows.map(({ id }) => id);
}

async function switchOn(scope: Scope, channel: Channel, now: Date): Promise<boolean> {
  const { rows } = await sql`
    insert into retention_channel (clinic_id, channel, on_since) values (${scope.clinicId}, ${channel}, ${now})
    on conflict (clinic_id, channel) do nothing
    returning channel
  `.execute(scope.db);
  return rows.length > 0;
}

async function switchOff(scope: Scope, channel: Channel): Promise<boolean> {
  const { rows } = await sql`
    delete from retention_channel where clinic_id = ${scope.clinicId} and channel = ${channel}
    returning channel
  `.execute(scope.db);
  return rows.length > 0;
}
