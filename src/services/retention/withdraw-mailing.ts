/** Takes back what a rule or a campaign has planned and not yet sent (mission.md, sections 1 and 3). */
import { sql } from 'kysely';
import { CHANNELS, type Channel, type DeliveryReason } from '../../entities/messaging/delivery.js';
import { noteDeliveries } from '../messaging/note-deliveries.js';
import type { Scope } from '../scope.js';

/** Of a scope, or of a sweep's transaction for one clinic. */
type MailingWriter = Pick<Scope, 'db' | 'clinicId' | 'signal'>;

type MailingReason = Extract<
  DeliveryReason,
  | 'RULE_CHANGED'
  | 'RULE_PAUSED'
  | 'RULE_ARCHIVED'
  | 'CHANNEL_SWITCHED_OFF'
  | 'CAMPAIGN_PAUSED'
  | 'CAMPAIGN_STOPPED'
>;

/** Written at a time, so that a mailing to a million needs no more memory than one to a thousand. */
const BATCH = 5000;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Lot {
  readonly mailingId: string;
  readonly reason: MailingReason;
  readonly now: Date;
  readonly channels: readonly Channel[];
  /** The ids of the deliveries are larger. */
  readonly after: string;
}

/**
 * Withdraws all that is planned of the rule or the campaign, over `channels` or over all, and gives the deliveries' ids. What
 * a worker has taken up and not handed over is still taken back; what has left for its provider is passed over. Must be
 * called within a transaction that took the planning lock, then the rule's or the campaign's row. `now` is by the clinic's
 * clock.
 */
export async function withdrawMailing(
  scope: MailingWriter,
  mailingId: string,
  reason: MailingReason,
  now: Date,
  { channels = CHANNELS }: { channels?: readonly Channel[] } = {},
): Promise<string[]> {
  const withdrawn: string[] = [];
  for (;;) {
    // What was withdrawn before is not looked at again: its rows are still in the index.
    const after = withdrawn.at(-1) ?? FIRST;
    const ids = await withdrawSome(scope, { mailingId, reason, now, channels, after });
    await noteDeliveries(
      scope.db,
      ids.map((deliveryId) => ({ clinicId: scope.clinicId, deliveryId, kind: 'WITHDRAWN', reason, at: now })),
    );
    withdrawn.push(...ids);
    if (ids.length < BATCH) break;
  }
  if (withdrawn.length > 0) scope.signal('events-written');
  return withdrawn;
}

async function withdrawSome(
  scope: MailingWriter,
  { mailingId, reason, now, channels, after }: Lot,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with open as materialized (
      select id from delivery
      where clinic_id = ${scope.clinicId} and subject_id = ${mailingId} and id > ${after}
        and kind in ('RETENTION_RULE', 'CAMPAIGN') and status in ('PLANNED', 'LEASED')
        and handed_over_at is null and channel = any(${channels}::text[])
      order by id
      limit ${BATCH}
      for no key update
    )
    update delivery d
    set status = 'WITHDRAWN', status_reason = ${reason}, leased_until = null, finished_at = ${now}
    from open
    where d.clinic_id = ${scope.clinicId} and d.id = open.id
    returning d.id
  `.execute(scope.db);
  return rows.map(({ id }) => id).sort();
}
