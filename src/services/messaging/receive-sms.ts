/**
 * An SMS that came in (mission.md, section 1, "Links"): STOP withdraws consent to marketing, 1 confirms the visit that
 * the last SMS asked about, and whatever it says proves that this SMS was read. Told twice by the provider, it is answered the same and acts once.
 */
import { sql } from 'kysely';
import type { InboundMeaning } from '../../entities/messaging/inbound-sms.js';
import { anyOf } from '../any-of.js';
import { newId } from '../new-id.js';
import { readPhone } from '../patients/read-contact.js';
import type { Scope } from '../scope.js';
import { permissionsOfPatient, type Viewer } from '../viewer.js';
import type { OpenScope } from './apply-provider-callback.js';
import { confirmByReply } from './confirm-by-reply.js';
import {
  type Correspondent,
  findCorrespondents,
  findVisitAsked,
  type VisitAsked,
} from './find-correspondence.js';
import { keepable } from './keepable-text.js';
import { recordEvidence } from './record-evidence.js';
import { stopBySms } from './stop-by-sms.js';
import { meaningOf } from './stop-words.js';

export interface ReceivedSms {
  /** "twilio", "sms-gateway". */
  readonly provider: string;
  /** The provider's id of it: its repetitions have the same. */
  readonly messageId: string;
  /** The sender's number, international; some gateways leave out the plus. */
  readonly from: string;
  readonly text: string;
  /** Whether the provider took it for a STOP, and has acknowledged it itself. */
  readonly stoppedByProvider?: boolean;
}

interface Answering {
  readonly sms: ReceivedSms;
  readonly sender: string;
  readonly meaning: InboundMeaning;
  readonly clinics: readonly Correspondent[];
  readonly last: Correspondent;
  readonly asked: VisitAsked | undefined;
}

const LONGEST_TEXT = 1_600;

/** What to answer; null: nothing. An SMS from a number that no clinic wrote to is passed over. */
export async function receiveSms(open: OpenScope, sms: ReceivedSms): Promise<string | null> {
  const sender = numberOf(sms.from);
  const nobody = open({ kind: 'NOBODY' });
  const clinics = sender === null ? [] : await findCorrespondents(nobody.db, sender);
  const last = clinics[0];
  if (sender === null || last === undefined) return null;
  const meaning = sms.stoppedByProvider ? 'STOP' : meaningOf(sms.text);
  const asked =
    meaning === 'CONFIRM' ? await findVisitAsked(nobody.db, last, nobody.system.now()) : undefined;
  return open(viewerFor(last, asked)).transaction(async (tx) => {
    await lockSender(tx, sender);
    const first = await firstAnswer(tx, sms, clinics);
    if (first !== undefined) return first;
    return answer(tx, { sms, sender, meaning, clinics, last, asked });
  });
}

async function answer(tx: Scope, { sms, sender, meaning, clinics, last, asked }: Answering) {
  const now = await tx.clock.now();
  let reply: string | null = null;
  let confirmed = false;
  if (asked) ({ reply, confirmed } = await confirmByReply(tx, asked, now));
  if (meaning === 'STOP') {
    const stopped = await stopBySms(tx, { sender, words: keepable(sms.text, LONGEST_TEXT), clinics, last });
    reply = sms.stoppedByProvider ? null : stopped;
  }
  // Whoever confirmed has proved more than that already.
  if (last.theirs && !confirmed) await recordEvidence(tx, [last.deliveryId], 'REPLIED', { at: now });
  await tx.db
    .insertInto('inbound_sms')
    .values({
      clinic_id: tx.clinicId,
      id: newId(),
      provider: sms.provider,
      provider_message_id: keepable(sms.messageId, LONGEST_TEXT),
      sender,
      body: keepable(sms.text, LONGEST_TEXT),
      meaning: meaning === 'CONFIRM' && !asked ? 'OTHER' : meaning,
      reply,
      delivery_id: last.theirs ? last.deliveryId : null,
      patient_id: last.theirs ? last.patientId : null,
      received_at: now,
    })
    .execute();
  return reply;
}

/** The patient who was asked, for they confirm by themselves; else the server, at work for the clinic that wrote last. */
function viewerFor(last: Correspondent, asked: VisitAsked | undefined): Viewer {
  if (!asked) return { kind: 'SYSTEM', clinicId: last.clinicId, sandbox: last.sandbox };
  const { clinicId, sandbox, patientId } = asked;
  const permissions = permissionsOfPatient();
  return { kind: 'PATIENT', clinicId, sandbox, id: patientId, permissions, expiresAt: null };
}

/** One after the other, whatever a number sends and however often the provider says so. */
async function lockSender(tx: Scope, sender: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`inbound SMS ${sender}`}, 0))`.execute(tx.db);
}

/** What it was answered when it came first; undefined: this is the first time. */
async function firstAnswer(
  tx: Scope,
  { provider, messageId }: ReceivedSms,
  clinics: readonly Correspondent[],
): Promise<string | null | undefined> {
  const row = await tx.db
    .selectFrom('inbound_sms')
    .select('reply')
    .where('clinic_id', '=', anyOf(clinics.map(({ clinicId }) => clinicId)))
    .where('provider', '=', provider)
    .where('provider_message_id', '=', keepable(messageId, LONGEST_TEXT))
    .executeTakeFirst();
  return row?.reply;
}

function numberOf(from: string): string | null {
  const digits = from.trim();
  const read = readPhone(digits.startsWith('+') ? digits : `+${digits}`);
  return 'value' in read ? read.value : null;
}
