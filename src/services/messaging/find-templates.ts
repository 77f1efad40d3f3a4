/** The texts that hold in a clinic: its own, or the built-in ones. */
import { type SqlBool, sql } from 'kysely';
import type { Scope } from '../scope.js';
import { type TemplateKey, type TemplateVariable, variablesOf } from './template-variables.js';
import { builtInText } from './texts/index.js';

export interface TemplateRow extends TemplateKey {
  /** Of an e-mail, or the title of a push message; null for an SMS. */
  subject: string | null;
  body: string;
  builtIn: boolean;
  /** The number of the clinic's latest change; null: never changed. */
  version: number | null;
  changedAt: Date | null;
  variables: readonly TemplateVariable[];
}

/** What holds for each of the keys, in their order. */
export async function findTemplates(scope: Scope, keys: readonly TemplateKey[]): Promise<TemplateRow[]> {
  const rows = await scope.db
    .selectFrom('template')
    .distinctOn(['kind', 'channel', 'language'])
    .select(['kind', 'channel', 'language', 'version', 'subject', 'body', 'created_at as changedAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where(
      sql<SqlBool>`(kind, channel, language) in (
        select * from unnest(
          ${keys.map(({ kind }) => kind)}::text[],
          ${keys.map(({ channel }) => channel)}::text[],
          ${keys.map(({ language }) => language)}::text[]
        )
      )`,
    )
    .orderBy('kind')
    .orderBy('channel')
    .orderBy('language')
    .orderBy('version', 'desc')
    .execute();
  const latest = new Map(rows.map((row) => [nameOf(row), row]));
  return keys.map(({ kind, channel, language }) => {
    const own = latest.get(nameOf({ kind, channel, language }));
    const text =
      own === undefined || own.body === null
        ? { ...builtInText(kind, channel, language), builtIn: true }
        : { subject: own.subject, body: own.body, builtIn: false };
    return {
      ...{ kind, channel, language },
      ...text,
      version: own?.version ?? null,
      changedAt: own?.changedAt ?? null,
      variables: variablesOf({ kind, channel }),
    };
  });
}

const nameOf = ({ kind, channel, language }: TemplateKey): string => `${kind} ${channel} ${language}`;
