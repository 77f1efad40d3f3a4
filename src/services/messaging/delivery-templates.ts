/** The clinics' own texts for messages that are about to be sent, in their readers' languages. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DeliveryFacts } from './delivery-facts.js';
import { languageFor } from './texts/index.js';

export interface DeliveryTemplate {
  readonly id: string;
  readonly subject: string | null;
  readonly body: string;
}

interface TemplateKey {
  clinicId: string;
  kind: string;
  channel: string;
  language: string;
}

/** For each delivery the latest version of its clinic's text; null: the built-in one. One statement for all of them. */
export async function readTemplates(
  db: Db,
  deliveries: readonly DeliveryFacts[],
): Promise<(DeliveryTemplate | null)[]> {
  const keys = deliveries.map(keyOf);
  const wanted = new Map(keys.map((key) => [JSON.stringify(key), key]));
  if (wanted.size === 0) return [];
  const { rows } = await sql<TemplateKey & { id: string; subject: string | null; body: string | null }>`
    select t.clinic_id as "clinicId", t.kind, t.channel, t.language, t.id, t.subject, t.body
    from jsonb_to_recordset(${JSON.stringify([...wanted.values()])}::jsonb)
        as given ("clinicId" uuid, kind text, channel text, language text)
      cross join lateral (
        select * from template
        where clinic_id = given."clinicId" and kind = given.kind and channel = given.channel
          and language = given.language
        order by version desc limit 1
      ) t
  `.execute(db);
  const found = new Map(
    rows.map(({ clinicId, kind, channel, language, id, subject, body }) => [
      JSON.stringify({ clinicId, kind, channel, language }),
      body === null ? null : { id, subject, body },
    ]),
  );
  return keys.map((key) => found.get(JSON.stringify(key)) ?? null);
}

function keyOf({ clinicId, kind, channel, locale, clinicLocale }: DeliveryFacts): TemplateKey {
  return { clinicId, kind, channel, language: languageFor(locale, clinicLocale).language };
}
