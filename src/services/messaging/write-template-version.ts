/** Adds a version to a clinic's template; what was there before stays as its history. */
import { sql } from 'kysely';
import { TemplateEntity } from '../../entities/messaging/template.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { findTemplates, type TemplateRow } from './find-templates.js';
import type { TemplateKey } from './template-variables.js';
import type { TemplateText } from './texts/index.js';

/**
 * `text` null: back to the built-in text; then nothing is written if that is what holds. Versions are numbered from 1,
 * without gaps: two writers wait for each other. Must run within a transaction.
 */
export async function writeTemplateVersion(
  scope: Scope,
  key: TemplateKey,
  text: TemplateText | null,
): Promise<TemplateRow> {
  const name = [scope.clinicId, key.kind, key.channel, key.language].join(' ');
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(scope.db);
  const [present] = await findTemplates(scope, [key]);
  if (present === undefined) throw new Error(`There is no template ${name}`);
  if (text === null && present.builtIn) return present;
  await scope.em.insert(TemplateEntity, {
    clinicId: scope.clinicId,
    id: newId(),
    kind: key.kind,
    channel: key.channel,
    language: key.language,
    version: (present.version ?? 0) + 1,
    subject: text?.subject ?? null,
    body: text?.body ?? null,
    createdBy: scope.viewer.kind === 'STAFF' ? scope.viewer.id : null,
    createdAt: await scope.clock.now(),
  });
  const [written] = await findTemplates(scope, [key]);
  return written ?? present;
}
