/** Writes what providers said about messages whose answers were lost. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { SmsEncoding } from '../../entities/messaging/delivery.js';
import type { DeliveryFacts } from './delivery-facts.js';
import type { DeliveryWork } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';
import { keepable } from './keepable-text.js';
import { type DeliveryNote, noteDeliveries } from './note-deliveries.js';
import type { LookUp } from './transport.js';

export interface LookedUp {
  readonly delivery: DeliveryFacts;
  readonly answer: LookUp;
  readonly provider: string | null;
  readonly encoding: SmsEncoding | null;
  readonly segments: number | null;
  readonly templateId: string | null;
}

interface Change {
  readonly looked: LookedUp;
  readonly status: 'SENT' | 'PLANNED' | 'FAILED';
  readonly providerMessageId: string | null;
}

/**
 * Accepted, or listed under an id that no other delivery has: it was sent. Not accepted: it is planned again while it is useful, else it failed. What a callback has told
 * meanwhile stays. Where the provider cannot say, the row waits for its next look, if there is one.
 */
export async function recordLookUps(work: DeliveryWork, answers: readonly LookedUp[]): Promise<void> {
  const now = work.system.now();
  if (answers.every(({ answer }) => answer.verdict === 'UNKNOWN')) return;
  const planned = await inTransaction(work.db, async (tx) => {
    const taken = await takenIds(tx, answers);
    const changes = answers.flatMap((looked) => changeOf(looked, taken, now));
    const given = changes.map(({ looked, status, providerMessageId }) => ({
      clinicId: looked.delivery.clinicId,
      id: looked.delivery.id,
      token: looked.delivery.token,
      channel: looked.delivery.channel,
      status,
      provider: looked.provider,
      providerMessageId,
      encoding: looked.encoding,
      segments: looked.segments,
      templateId: looked.templateId,
    }));
    const { rows } = await sql<{ id: string }>`
      update delivery d set
        status = given.status,
        status_reason = case when given.status = 'FAILED' then 'NOT_ACCEPTED' end,
        provider = coalesce(given.provider, d.provider),
        provider_message_id = given."providerMessageId",
        encoding = given.encoding,
        segments = given.segments,
        template_id = given."templateId",
        price_micros = case when given.status = 'SENT' then p.price_micros * coalesce(given.segments, 1) end,
        price_currency = case when given.status = 'SENT' then p.currency_code end,
        attempt_at = case when given.status = 'PLANNED' then ${now}::timestamptz else d.attempt_at end,
        handed_over_at = case when given.status = 'PLANNED' then null else d.handed_over_at end,
        finished_at = case when given.status = 'PLANNED' then null else ${now}::timestamptz end,
        look_up_at = null
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
          "clinicId" uuid, id uuid, token int, channel text, status text, provider text, "providerMessageId" text,
          encoding text, segments int, "templateId" uuid
        )
        left join channel_price p on p.clinic_id = given."clinicId" and p.channel = given.channel
      where d.clinic_id = given."clinicId" and d.id = given.id
        and d.status = 'UNKNOWN' and d.lease_token = given.token
      returning d.id
    `.execute(tx);
    const changed = new Set(rows.map(({ id }) => id));
    const notes = changes.filter(({ looked }) => changed.has(looked.delivery.id));
    await noteDeliveries(
      tx,
      notes.map((change) => noteOf(change, now)),
    );
    return changes.some(({ status }) => status === 'PLANNED');
  });
  work.signals.give('events-written');
  if (planned) work.signals.give('deliveries-planned');
}

function changeOf(looked: LookedUp, taken: Set<string>, now: Date): Change[] {
  const { answer, delivery } = looked;
  switch (answer.verdict) {
    case 'UNKNOWN':
      return [];
    case 'ACCEPTED':
      return [{ looked, status: 'SENT', providerMessageId: keepable(answer.id) }];
    case 'NOT_ACCEPTED': {
      const status = delivery.usefulUntil > now ? 'PLANNED' : 'FAILED';
      return [{ looked, status, providerMessageId: null }];
    }
    case 'LISTED': {
      const own = answer.ids.find((id) => !taken.has(id));
      if (own === undefined) return [];
      // Of two lost messages in the same words only one is that of this id.
      taken.add(own);
      return [{ looked, status: 'SENT', providerMessageId: own }];
    }
  }
}

/**
 * Those of the listed ids that deliveries have, of whatever clinic: providers know no clinics. Whoever else was given one of
 * these ids waits until this transaction has written who has it.
 */
async function takenIds(tx: Db, answers: readonly LookedUp[]): Promise<Set<string>> {
  const listed = answers.flatMap(({ answer }) => (answer.verdict === 'LISTED' ? answer.ids : []));
  if (listed.length === 0) return new Set();
  for (const id of [...new Set(listed)].sort()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`message of a provider ${id}`}, 0))`.execute(
      tx,
    );
  }
  const { rows } = await sql<{ id: string }>`
    select provider_message_id as id from delivery where provider_message_id = any(${listed}::text[])
  `.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

function noteOf({ looked: { delivery }, status }: Change, at: Date): DeliveryNote {
  const note = { clinicId: delivery.clinicId, deliveryId: delivery.id, at };
  if (status === 'SENT') return { ...note, kind: 'SENT', detail: 'The provider was asked, and has it.' };
  if (status === 'FAILED') return { ...note, kind: 'FAILED', reason: 'NOT_ACCEPTED' };
  return { ...note, kind: 'RETRYING', reason: 'NOT_ACCEPTED', dueAt: at };
}
