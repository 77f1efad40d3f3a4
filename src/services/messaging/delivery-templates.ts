/**
 * The clinics' own texts for messages that are about to be sent, in their readers' languages: of rules and campaigns what
 * they say themselves, of all others the templates (mission.md, sections 1 and 3).
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { DeliveryFacts } from './delivery-facts.js';
import { languageFor } from './texts/index.js';

export interface DeliveryTemplate {
  /** Of a template's version, or of a mailing's text. */
  readonly id: string;
  /** Null: the built-in one. */
  readonly subject: string | null;
  readonly body: string;
}

interface TemplateKey {
  clinicId: string;
  kind: NotificationKind;
  channel: string;
  language: string;
  /** Of a rule's or a campaign's message, which says which version and variant it was planned with. */
  deliveryId: string | null;
}

interface Found extends TemplateKey {
  id: string | null;
  subject: string | null;
  body: string | null;
  textId: string | null;
  textSubject: string | null;
  textBody: string | null;
}

/**
 * For each delivery the text that holds; null: the built-in one. Of a mailing's texts of the delivery's version and variant the
 * one for its channel and language goes first, then for any language of that channel, then for that language on any channel,
 * then for all; without any, and for all other messages, the latest version of the clinic's template. A mailing's text
 * without a subject has the template's. One statement for all of them.
 */
export async function readTemplates(
  db: Db,
  deliveries: readonly DeliveryFacts[],
): Promise<(DeliveryTemplate | null)[]> {
  const keys = deliveries.map(keyOf);
  const wanted = new Map(keys.map((key) => [nameOf(key), key]));
  if (wanted.size === 0) return [];
  const { rows } = await sql<Found>`
    select given.*, t.id, t.subject, t.body, m.id as "textId", m.subject as "textSubject", m.body as "textBody"
    from jsonb_to_recordset(${JSON.stringify([...wanted.values()])}::jsonb)
        as given ("clinicId" uuid, kind text, channel text, language text, "deliveryId" uuid)
      left join lateral (
        select id, subject, body from template
        where clinic_id = given."clinicId" and kind = given.kind and channel = given.channel
          and language = given.language
        order by version desc limit 1
      ) t on true
      left join lateral (
        select subject_id, mailing_version, mailing_variant from delivery
        where given."deliveryId" is not null and clinic_id = given."clinicId" and id = given."deliveryId"
        offset 0
      ) d on true
      left join lateral (
        select id, subject, body from mailing_text
        where clinic_id = given."clinicId" and mailing_id = d.subject_id and version = d.mailing_version
          and variant = d.mailing_variant
          and (channel is null or channel = given.channel) and (language is null or language = given.language)
        order by channel is null, language is null
        limit 1
      ) m on true
  `.execute(db);
  const found = new Map(rows.map((row) => [nameOf(row), textOf(row)]));
  return keys.map((key) => found.get(nameOf(key)) ?? null);
}

function textOf({ id, subject, body, textId, textSubject, textBody }: Found): DeliveryTemplate | null {
  if (textId !== null && textBody !== null)
    return { id: textId, subject: textSubject ?? (body === null ? null : subject), body: textBody };
  return id === null || body === null ? null : { id, subject, body };
}

function keyOf({ clinicId, id, kind, channel, locale, clinicLocale }: DeliveryFacts): TemplateKey {
  const { language } = languageFor(locale, clinicLocale);
  const ofMailing = kind === 'RETENTION_RULE' || kind === 'CAMPAIGN';
  return { clinicId, kind, channel, language, deliveryId: ofMailing ? id : null };
}

function nameOf({ clinicId, kind, channel, language, deliveryId }: TemplateKey): string {
  return `${clinicId} ${kind} ${channel} ${language} ${deliveryId}`;
}
