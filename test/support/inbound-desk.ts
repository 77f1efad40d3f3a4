/** A server that providers call, deliveries that have been handed over, and calls signed as each provider signs them. */
import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { Permission } from '../../src/entities/clinic/access.js';
import { type Db, kyselyOf } from '../../src/entities/database.js';
import type { Channel, DeliveryStatus } from '../../src/entities/messaging/delivery.js';
import type { NotificationKind } from '../../src/entities/messaging/notification-kind.js';
import type { CampaignAudience, CampaignKind } from '../../src/entities/retention/campaign.js';
import { decodeId } from '../../src/schema/id.js';
import { newId } from '../../src/services/new-id.js';
import { PatientConsentRecordDocument, PatientCreateDocument } from './generated.js';
import { ask, startRetorna, type TestServer } from './retorna.js';
import { NOW, openDesk, type VisitDesk } from './visit-desk.js';

export const PUBLIC_URL = 'https://retorna.example';
const AUTH_TOKEN = 'a token of Twilio';
const WEBHOOK_SECRET = `whsec_${Buffer.from('a secret of 24 bytes or more').toString('base64')}`;

export interface GivenDelivery {
  channel: Channel;
  /** As the API shows it. */
  patientId: string;
  visitId: string | null;
  kind: NotificationKind;
  status: DeliveryStatus;
  recipient: string;
  providerMessageId: string | null;
  bookingNumber: number | null;
  handedOverAt: string;
}

export type InboundDesk = Awaited<ReturnType<typeof openInboundDesk>>;

export function startCalledServer(env: Record<string, string> = {}): Promise<TestServer> {
  return startRetorna({
    env: {
      ROLE: 'api',
      PUBLIC_URL,
      TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      TWILIO_FROM: '+15005550006',
      WEBHOOK_SECRET,
      ...env,
    },
  });
}

export async function openInboundDesk(server: TestServer) {
  const desk = await openDesk(server);
  const db = kyselyOf(server.application.parts.orm.em.fork());
  return {
    ...desk,
    db,
    /** A delivery that was handed over; its id as the tables have it. */
    handedOver: (given: Partial<GivenDelivery>) => insertDelivery(db, desk, given),
    /** The campaign of such a delivery. */
    campaign: (deliveryId: string, kind: CampaignKind) =>
      db
        .insertInto('campaign')
        .values({
          ...{ clinic_id: desk.clinicId, id: deliveryId, name: 'Please confirm', kind, status: 'ACTIVE' },
          ...{
            channels: ['SMS'],
            timing: 'NOW',
            audience: sql<CampaignAudience>`'{}'`,
            local_time: '10:00',
            created_at: new Date(NOW),
            updated_at: new Date(NOW),
          },
        })
        .execute(),
    delivery: (id: string) =>
      db
        .selectFrom('delivery')
        .selectAll()
        .where('clinic_id', '=', desk.clinicId)
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
    /** The kinds of its steps, in their order. */
    steps: async (id: string) => {
      const rows = await db
        .selectFrom('delivery_event')
        .select('kind')
        .where('clinic_id', '=', desk.clinicId)
        .where('delivery_id', '=', id)
        .orderBy('id')
        .execute();
      return rows.map(({ kind }) => kind);
    },
    /** The kinds of events that the clinic's log tells of it, in their order. */
    announced: async (id: string) => {
      const rows = await db
        .selectFrom('event_outbox')
        .select('kind')
        .where('clinic_id', '=', desk.clinicId)
        .where(sql<string>`payload->>'deliveryId'`, '=', id)
        .orderBy('id')
        .execute();
      return rows.map(({ kind }) => kind);
    },
    patientWithPhone: async (firstName: string, phone: string, locale = 'en') => {
      const input = { firstName, lastName: 'Silva', phone, locale };
      const { patientCreate } = await ask(server, desk.tokens.receptionist, PatientCreateDocument, { input });
      if (!patientCreate.patient) throw new Error(JSON.stringify(patientCreate.userErrors));
      return patientCreate.patient.id;
    },
    /** What the partner's key allows from now on; before its first use. */
    letPartner: async (...scopes: Permission[]) => {
      await db.updateTable('api_key').set({ scopes }).where('clinic_id', '=', desk.clinicId).execute();
    },
    giveConsent: async (patientId: string, channel: Channel) => {
      const input = {
        patientId,
        channel,
        purpose: 'MARKETING',
        given: true,
        wording: 'Yes, offers please.',
      } as const;
      const token = desk.tokens.receptionist;
      const { patientConsentRecord } = await ask(server, token, PatientConsentRecordDocument, { input });
      if (!patientConsentRecord.consent) throw new Error(JSON.stringify(patientConsentRecord.userErrors));
    },
    /** All consents of a patient, in the order in which they were recorded. */
    consents: (patientId: string) =>
      db
        .selectFrom('consent')
        .select(['channel', 'given', 'wording', 'recorded_by as recordedBy'])
        .where('clinic_id', '=', desk.clinicId)
        .where('patient_id', '=', decodeId(patientId, 'Patient').id)
        .orderBy('id')
        .execute(),
    stopped: () =>
      db
        .selectFrom('stopped_address')
        .select(['channel', 'address', 'reason'])
        .where('clinic_id', '=', desk.clinicId)
        .orderBy('address')
        .execute(),
  };
}

async function insertDelivery(db: Db, desk: VisitDesk, given: Partial<GivenDelivery>): Promise<string> {
  const id = newId();
  const { channel = 'EMAIL', kind = 'VISIT_BOOKED', status = 'SENT', visitId = null } = given;
  const at = new Date(given.handedOverAt ?? NOW);
  await db
    .insertInto('delivery')
    .values({
      clinic_id: desk.clinicId,
      id,
      kind,
      channel,
      patient_id: decodeId(given.patientId ?? desk.patientId, 'Patient').id,
      visit_id: visitId === null ? null : decodeId(visitId, 'Visit').id,
      booking_number: given.bookingNumber ?? null,
      subject_id: id,
      occasion: '1',
      status,
      planned_reason: 'BOOKED',
      status_reason: status === 'UNKNOWN' ? 'ANSWER_LOST' : null,
      due_at: at,
      attempt_at: at,
      useful_until: new Date('2028-01-01T00:00:00Z'),
      attempts: status === 'PLANNED' ? 0 : 1,
      handed_over_at: status === 'PLANNED' ? null : at,
      recipient: given.recipient ?? 'ana@example.com',
      provider_message_id: given.providerMessageId ?? null,
      variables: sql<Record<string, string>>`'{}'::jsonb`,
      planned_at: at,
      finished_at: status === 'PLANNED' ? null : at,
    })
    .execute();
  return id;
}

/** A call of Twilio, signed for the address that it was given. */
export function callTwilio(
  server: TestServer,
  path: string,
  form: Record<string, string>,
  signature = getExpectedTwilioSignature(AUTH_TOKEN, `${PUBLIC_URL}${path}`, form),
): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': signature,
    },
    body: new URLSearchParams(form).toString(),
  });
}

/** A call signed as Standard Webhooks has it, now. */
export function callWebhook(
  server: TestServer,
  path: string,
  body: object,
  { id = newId(), secret = WEBHOOK_SECRET, at = new Date() } = {},
): Promise<Response> {
  const text = JSON.stringify(body);
  return fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, at, text),
    },
    body: text,
  });
}
