/** Writes what became of messages, and all that follows from it, in one transaction (architecture.md, idea 5). */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DeliveryWork } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';
import { keepInMailboxes, moveTestClocks } from './keep-in-mailboxes.js';
import { keepable } from './keepable-text.js';
import { type DeliveryNote, noteDeliveries } from './note-deliveries.js';
import type { Outcome } from './outcome.js';
import { isUnreached, planSubstitutesOfFailed, removeDeadDevices, stopAddresses } from './stop-addresses.js';

/** Records the outcomes of deliveries that this worker still holds, and gives how many of them were sent. */
export async function recordOutcomes(work: DeliveryWork, outcomes: readonly Outcome[]): Promise<number> {
  if (outcomes.length === 0) return 0;
  const { held, planned } = await inTransaction(work.db, async (tx) => {
    await lockVisitsOf(tx, outcomes.filter(isUnreached));
    const recorded = await writeOutcomes(tx, outcomes);
    const held = outcomes.filter(({ delivery }) => recorded.has(delivery.id));
    await keepInMailboxes(tx, held);
    await noteDeliveries(tx, held.flatMap(notesOf));
    await removeDeadDevices(tx, held);
    await stopAddresses(tx, held);
    const planned = await planSubstitutesOfFailed(tx, held);
    await moveTestClocks(tx, held);
    work.passing?.('BEFORE_COMMIT');
    return { held, planned };
  });
  if (held.length > 0) work.signals.give('events-written');
  if (planned > 0) work.signals.give('deliveries-planned');
  return held.filter(({ status }) => status === 'SENT').length;
}

/** Visits first, then deliveries, as everywhere; few messages come here. */
async function lockVisitsOf(tx: Db, outcomes: readonly Outcome[]): Promise<void> {
  const visits = outcomes.filter(({ delivery }) => delivery.visitId !== null);
  if (visits.length === 0) return;
  await sql`
    select v.id
    from unnest(
      ${visits.map(({ delivery }) => delivery.clinicId)}::uuid[], ${visits.map(({ delivery }) => delivery.visitId)}::uuid[]
    ) as given (clinic_id, id) join visit v on v.clinic_id = given.clinic_id and v.id = given.id
    order by v.clinic_id, v.id
    for no key update of v
  `.execute(tx);
}

async function writeOutcomes(tx: Db, outcomes: readonly Outcome[]): Promise<Set<string>> {
  // What is undefined is left out, and null to the database.
  const given = outcomes.map((outcome) => ({
    clinicId: outcome.delivery.clinicId,
    id: outcome.delivery.id,
    token: outcome.delivery.token,
    channel: outcome.delivery.channel,
    recipient: outcome.delivery.recipient,
    status: outcome.status,
    reason: outcome.reason ?? undefined,
    error: keepable(outcome.error) ?? undefined,
    provider: outcome.provider ?? undefined,
    providerMessageId: keepable(outcome.providerMessageId) ?? undefined,
    templateId: outcome.templateId ?? undefined,
    encoding: outcome.encoding ?? undefined,
    segments: outcome.segments ?? undefined,
    attemptAt: outcome.attemptAt ?? undefined,
    lookUpAt: outcome.lookUpAt ?? undefined,
    at: outcome.at,
  }));
  const { rows } = await sql<{ id: string }>`
    update delivery d set
      status = given.status,
      status_reason = given.reason,
      last_error = coalesce(given.error, d.last_error),
      provider = given.provider,
      provider_message_id = given."providerMessageId",
      template_id = given."templateId",
      encoding = given.encoding,
      segments = given.segments,
      price_micros = case when given.status = 'SENT' then p.price_micros * coalesce(given.segments, 1) end,
      price_currency = case when given.status = 'SENT' then p.currency_code end,
      recipient = given.recipient,
      attempt_at = coalesce(given."attemptAt", d.attempt_at),
      look_up_at = given."lookUpAt",
      look_ups = 0,
      handed_over_at = case when given.status = 'PLANNED' then null else d.handed_over_at end,
      finished_at = case when given.status = 'PLANNED' then null else given.at end,
      leased_until = null
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
        "clinicId" uuid, id uuid, token int, channel text, recipient text, status text, reason text, error text,
        provider text, "providerMessageId" text, "templateId" uuid, encoding text, segments int,
        "attemptAt" timestamptz, "lookUpAt" timestamptz, at timestamptz
      )
      left join channel_price p on p.clinic_id = given."clinicId" and p.channel = given.channel
    where d.clinic_id = given."clinicId" and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token
    returning d.id
  `.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

const NOTED = { SENT: 'SENT', PLANNED: 'RETRYING', FAILED: 'FAILED', UNKNOWN: 'UNKNOWN' } as const;

function notesOf({ delivery, status, reason, error, attemptAt, at }: Outcome): DeliveryNote[] {
  const note = { clinicId: delivery.clinicId, deliveryId: delivery.id };
  return [
    { ...note, kind: 'CHECKED', at: delivery.at },
    { ...note, kind: NOTED[status], reason, detail: keepable(error), dueAt: attemptAt, at },
  ];
}
