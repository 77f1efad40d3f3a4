/**
 * What rules and campaigns say, version by version: written once, and kept for good, so that what was sent under a version
 * stays known (mission.md, section 3). Which of them a reader gets, delivery-templates.ts says.
 */

import { sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import type { Language } from '../../entities/messaging/template.js';
import { MailingTextEntity } from '../../entities/retention/mailing.js';
import { anyOf } from '../any-of.js';
import { groupBy } from '../group-by.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import { newId } from '../new-id.js';
import { Refusal } from '../refusal.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { type CheckedMailing, checkMailingTexts } from './check-mailing-text.js';
import { sharesOf } from './mailing-shares.js';

export interface MailingTextRow {
  /** '': the only one. */
  variant: string;
  /** Of a hundred recipients. */
  share: number;
  /** Null: every channel, or language, that has no text of its own. */
  channel: Channel | null;
  language: Language | null;
  /** Null: the clinic's own for the kind, or the built-in one. */
  subject: string | null;
  body: string;
}

export interface WriteMailingTexts extends CheckedMailing {
  /** The rule's or the campaign's. */
  readonly mailingId: string;
  /** One that has no texts yet. */
  readonly version: number;
}

/**
 * Writes the texts of a new version. Must run within a transaction. @throws Refusal REQUIRED or INVALID for everything that is
 * wrong with them, with its place under `input.texts`
 */
export async function writeMailingTexts(scope: Scope, mailing: WriteMailingTexts): Promise<void> {
  const { mailingId, version } = mailing;
  const rows = checkedTexts(mailing).map((text) => ({
    clinicId: scope.clinicId,
    id: newId(),
    mailingId,
    version,
    ...text,
  }));
  await scope.em.insertMany(MailingTextEntity, rows);
}

/** The texts as they would be written. @throws Refusal as `writeMailingTexts` does */
export function checkedTexts(mailing: CheckedMailing): MailingTextRow[] {
  const { shares, wrong } = sharesOf(mailing.texts);
  const [first, ...others] = [...wrong, ...checkMailingTexts(mailing)];
  if (first !== undefined) throw new Refusal([first, ...others]);
  return mailing.texts.map(({ variant, channel, language, subject, body }) => ({
    variant: variant || '',
    share: shares.get(variant || '') ?? 100,
    channel: channel ?? null,
    language: language ?? null,
    subject: subject || null,
    body,
  }));
}

const loadText = loaderPerArguments<object, MailingTextRow | null>(async (scope, _, ids) => {
  const rows = await scope.db
    .selectFrom('mailing_text')
    .select(['id', 'variant', 'share', 'channel', 'language', 'subject', 'body'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .execute();
  const found = new Map(rows.map(({ id, ...text }) => [id, text]));
  return ids.map((id) => found.get(id) ?? null);
});

/**
 * The text that a delivery was written with, by its `template_id`: null for what is no mailing's, and where the viewer may not
 * see rules and campaigns.
 */
export async function mailingTextOf(
  scope: Scope,
  { mailingVersion, templateId }: { mailingVersion: number | null; templateId: string | null },
): Promise<MailingTextRow | null> {
  if (mailingVersion === null || templateId === null) return null;
  return allows(scope.viewer, 'retention:read') ? loadText(scope, templateId, {}) : null;
}

const loadTexts = loaderPerArguments<object, MailingTextRow[]>(async (scope, _, keys) => {
  const wanted = keys.map((key) => key.split(' '));
  const { rows } = await sql<MailingTextRow & { mailingId: string; version: number }>`
    select mailing_id as "mailingId", version, variant, share, channel, language, subject, body
    from unnest(${wanted.map(([id]) => id)}::uuid[], ${wanted.map(([, version]) => Number(version))}::int[])
        as given (id, number)
      join mailing_text on clinic_id = ${scope.clinicId} and mailing_id = given.id and version = given.number
    order by variant, channel nulls first, language nulls first
  `.execute(scope.db);
  const found = groupBy(rows, ({ mailingId, version }) => `${mailingId} ${version}`);
  return keys.map((key) => (found.get(key) ?? []).map(({ mailingId, version, ...text }) => text));
});

/**
 * By variant, channel and language, those for all first; none where the viewer may not see rules and campaigns. All that are
 * asked for in one tick share a statement.
 */
export async function textsOfMailing(
  scope: Scope,
  mailingId: string,
  version: number,
): Promise<MailingTextRow[]> {
  return allows(scope.viewer, 'retention:read') ? loadTexts(scope, `${mailingId} ${version}`, {}) : [];
}
