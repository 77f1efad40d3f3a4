/**
 * What a change of a rule, or of a channel's switch, means for messages that are planned and for mornings still ahead
 * (mission.md, section 3). The transaction holds the planning lock, and the rule's row.
 */
import { sql } from 'kysely';
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import type { RuleStatus } from '../../entities/retention/retention-rule.js';
import type { Scope } from '../scope.js';
import { type RuleRow, type RuleTerms, writtenRule } from './rule-row.js';
import { withdrawMailing } from './withdraw-mailing.js';

type TakenBackFor = 'RULE_CHANGED' | 'RULE_PAUSED' | 'RULE_ARCHIVED' | 'CHANNEL_SWITCHED_OFF';

/** Takes back what has not left, and forgets who was chosen for mornings still ahead: they are chosen anew, or not at all. */
export async function takeBack(
  scope: Scope,
  ruleId: string,
  reason: TakenBackFor,
  now: Date,
  channels: readonly Channel[] = CHANNELS,
): Promise<void> {
  await withdrawMailing(scope, ruleId, reason, now, { channels });
  await sql`
    delete from mailing_recipient r
    where r.clinic_id = ${scope.clinicId} and r.mailing_id = ${ruleId} and r.kind = 'RETENTION_RULE'
      and r.due_at >= ${now} and (r.due_at > ${now} or not r.held_out)
      and not exists (
        select from delivery d
        where d.clinic_id = r.clinic_id and d.kind = 'RETENTION_RULE' and d.subject_id = r.mailing_id
          and d.occasion = r.occasion and d.status <> 'WITHDRAWN'
      )
  `.execute(scope.db);
}

/**
 * Gives what is planned already the words and the place among rules of the present version; to whom and when stays. The
 * deliveries are locked by id, as in withdraw-mailing.ts, so that nobody waits in a circle.
 */
export async function reword(scope: Scope, rule: RuleRow, terms: RuleTerms, version: number): Promise<void> {
  const later = terms.priority - rule.priority;
  await sql`
    with open as materialized (
      select id from delivery
      where clinic_id = ${scope.clinicId} and subject_id = ${rule.id} and kind = 'RETENTION_RULE'
        and status in ('PLANNED', 'LEASED') and handed_over_at is null
      order by id
      for no key update
    ), reworded as (
      update delivery d set mailing_version = ${version}, precedence = d.precedence + ${later}
      from open
      where d.clinic_id = ${scope.clinicId} and d.id = open.id
      returning d.occasion, d.patient_id
    )
    update mailing_recipient r set version = ${version}
    from reworded
    where r.clinic_id = ${scope.clinicId} and r.mailing_id = ${rule.id} and r.occasion = reworded.occasion
      and r.patient_id = reworded.patient_id
  `.execute(scope.db);
}

/** Writes the row's status; one that writes does so from `now` on. */
export async function setRuleStatus(
  scope: Scope,
  { id }: Pick<RuleRow, 'id'>,
  status: RuleStatus,
  now: Date,
): Promise<RuleRow> {
  await scope.db
    .updateTable('retention_rule')
    .set({ status, active_since: status === 'ACTIVE' ? now : null, updated_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .execute();
  return writtenRule(scope, id);
}
