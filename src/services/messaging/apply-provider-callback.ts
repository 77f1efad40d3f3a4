/**
 * Applies what a provider tells of a message: delivered, bounced, opened, clicked, complained (mission.md, section 1). In
 * whatever order and however often it is told, the same comes of it: a hard bounce wins over "delivered".
 */
import { sql } from 'kysely';
import type { StopReason } from '../../entities/messaging/stopped-address.js';
import { withdrawConsent } from '../patients/withdraw-consent.js';
import type { Scope } from '../scope.js';
import type { Viewer } from '../viewer.js';
import { findSent, type MessageName, type SentMessage } from './find-sent.js';
import { keepable } from './keepable-text.js';
import { type DeliveryNote, noteDeliveries } from './note-deliveries.js';
import { proveSent } from './prove-sent.js';
import { recordEvidence } from './record-evidence.js';

/**
 * - SENT: the provider has it. DELIVERED: it has arrived.
 * - BOUNCED: it did not arrive; `final`: and no longer will; `stop`: nor will others to that address, and why.
 * - OPENED: an image of it was loaded. CLICKED: a link of it was followed. COMPLAINED: it was called spam.
 */
export type ProviderNews =
  | { readonly kind: 'SENT' | 'DELIVERED' | 'OPENED' | 'CLICKED' | 'COMPLAINED' }
  | { readonly kind: 'BOUNCED'; readonly final: boolean; readonly stop: StopReason | null };

export interface ProviderCallback extends MessageName {
  /** "twilio", "sms-gateway", "smtp": as deliveries show it. */
  readonly provider: string;
  /** The same for each repetition of the same news, and for no other. */
  readonly eventId: string;
  readonly news: ProviderNews;
  /** The provider's words. */
  readonly detail: string | null;
}

/** Makes a scope for the work on one clinic; of nobody, for finding out which clinic that is. */
export type OpenScope = (viewer: Viewer) => Scope;

/** Whether there is such a message. What is told of others is passed over. */
export async function applyProviderCallback(open: OpenScope, callback: ProviderCallback): Promise<boolean> {
  const sent = await findSent(open({ kind: 'NOBODY' }).db, callback);
  if (!sent) return false;
  const scope = open({ kind: 'SYSTEM', clinicId: sent.clinicId, sandbox: sent.sandbox });
  const detail = keepable(callback.detail) || null;
  await scope.transaction(async (tx) => {
    await lockRows(tx, sent, callback.news);
    if (await isKnown(tx, sent, callback.eventId)) return;
    await apply(tx, sent, { ...callback, detail }, await tx.clock.now());
  });
  return true;
}

/**
 * Makes the same news told twice at once come one after the other. The patient, if the news is about their consent, is
 * locked before the delivery, as everybody does.
 */
async function lockRows(
  tx: Scope,
  { patientId, deliveryId }: SentMessage,
  news: ProviderNews,
): Promise<void> {
  if (news.kind === 'COMPLAINED' && patientId !== null) {
    const patient = tx.db.selectFrom('patient').select('id').where('clinic_id', '=', tx.clinicId);
    await patient.where('id', '=', patientId).forUpdate().execute();
  }
  const delivery = tx.db.selectFrom('delivery').select('id').where('clinic_id', '=', tx.clinicId);
  await delivery.where('id', '=', deliveryId).forUpdate().execute();
}

async function isKnown(tx: Scope, { deliveryId }: SentMessage, eventId: string): Promise<boolean> {
  const known = await tx.db
    .selectFrom('delivery_event')
    .select('id')
    .where('clinic_id', '=', tx.clinicId)
    .where('delivery_id', '=', deliveryId)
    .where('provider_event_id', '=', eventId)
    .executeTakeFirst();
  return known !== undefined;
}

async function apply(tx: Scope, sent: SentMessage, callback: ProviderCallback, at: Date): Promise<void> {
  const { news, detail, eventId: providerEventId } = callback;
  const { deliveryId } = sent;
  if (news.kind === 'OPENED' || news.kind === 'CLICKED') {
    const evidence = news.kind === 'OPENED' ? 'IMAGE_LOADED' : 'LINK_FOLLOWED';
    await recordEvidence(tx, [deliveryId], evidence, { at, detail, providerEventId });
    return;
  }
  const note = { clinicId: tx.clinicId, deliveryId, at, detail, providerEventId };
  const notes: DeliveryNote[] = [];
  if (news.kind === 'BOUNCED') {
    if (news.stop) await stopAddress(tx, sent, callback.channel, { reason: news.stop, detail, at });
    if (news.final) await markBounced(tx, deliveryId, detail, at);
    notes.push({ ...note, kind: 'BOUNCED', reason: news.final ? 'BOUNCED' : null });
  } else {
    const { provider, messageId } = callback;
    notes.push(...(await proveSent(tx, [deliveryId], at, { provider, messageId: keepable(messageId) })));
    if (news.kind === 'DELIVERED') {
      await markDelivered(tx, deliveryId, at);
      notes.push({ ...note, kind: 'DELIVERED' });
    }
    if (news.kind === 'COMPLAINED') {
      await stopAddress(tx, sent, callback.channel, { reason: 'COMPLAINT', detail, at });
      await withdrawMail(tx, sent, at);
      notes.push({ ...note, kind: 'COMPLAINED' });
    }
  }
  await noteDeliveries(tx.db, notes);
  if (notes.length > 0) tx.signal('events-written');
}

async function withdrawMail(tx: Scope, { clinicId, patientId }: SentMessage, at: Date): Promise<void> {
  if (patientId === null) return;
  await withdrawConsent(tx.db, [{ clinicId, patientId, at }], {
    purpose: 'MARKETING',
    channel: 'EMAIL',
    wording: 'Complaint: the mail provider reports that the patient marked a message as spam.',
    recordedBy: 'PATIENT',
  });
}

async function markDelivered(tx: Scope, deliveryId: string, at: Date): Promise<void> {
  await tx.db
    .updateTable('delivery')
    .set({ delivered_at: at })
    .where('clinic_id', '=', tx.clinicId)
    .where('id', '=', deliveryId)
    .where('delivered_at', 'is', null)
    .execute();
}

/** Also what waits to be tried again: the provider says that it had the message, and that it did not arrive. */
async function markBounced(tx: Scope, deliveryId: string, detail: string | null, at: Date): Promise<void> {
  await sql`
    update delivery set
      status = 'FAILED', status_reason = 'BOUNCED', last_error = coalesce(${detail}, last_error),
      finished_at = ${at}, leased_until = null, look_up_at = null
    where clinic_id = ${tx.clinicId} and id = ${deliveryId} and attempts > 0
      and status in ('SENT', 'UNKNOWN', 'LEASED', 'PLANNED', 'FAILED')
  `.execute(tx.db);
}

async function stopAddress(
  tx: Scope,
  { recipient }: SentMessage,
  channel: MessageName['channel'],
  stop: { reason: StopReason; detail: string | null; at: Date },
): Promise<void> {
  if (channel === 'PUSH' || recipient === null) return;
  const { reason, detail, at } = stop;
  await tx.db
    .insertInto('stopped_address')
    .values({ clinic_id: tx.clinicId, channel, address: recipient, reason, detail, stopped_at: at })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'channel', 'address']).doNothing())
    .execute();
}
