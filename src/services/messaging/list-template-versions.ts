/** The history of a clinic's templates. */
import { sql } from 'kysely';
import { Connection, type PageInput, pageOf, readPage, type Sort } from '../connection.js';
import { groupBy } from '../group-by.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import type { TemplateKey } from './template-variables.js';

export interface TemplateVersionRow {
  id: string;
  name: string;
  version: number;
  subject: string | null;
  /** Null: back to the built-in text. */
  body: string | null;
  createdAt: Date;
  /** The member of staff; null: through an API key. */
  createdBy: string | null;
}

const NEWEST_FIRST: Sort<TemplateVersionRow> = {
  name: 'versions of a template',
  direction: 'desc',
  keys: [
    { column: 'template.created_at', field: 'createdAt', type: 'instant' },
    { column: 'template.id', field: 'id', type: 'uuid' },
  ],
};

const nameColumn = sql<string>`concat_ws(' ', template.kind, template.channel, template.language)`;

function versionsOf(scope: Scope) {
  return scope.db
    .selectFrom('template')
    .leftJoin('staff', (join) =>
      join.onRef('staff.clinic_id', '=', 'template.clinic_id').onRef('staff.id', '=', 'template.created_by'),
    )
    .where('template.clinic_id', '=', scope.clinicId)
    .select([
      'template.id as id',
      nameColumn.as('name'),
      'template.version as version',
      'template.subject as subject',
      'template.body as body',
      'template.created_at as createdAt',
      'staff.name as createdBy',
    ]);
}

/** All that are asked for in one tick share a statement. */
const load = loaderPerArguments<PageInput, Connection<TemplateVersionRow>>(async (scope, input, names) => {
  const page = readPage(NEWEST_FIRST, input);
  const keys = names.map((name) => name.split(' '));
  const [kinds, channels, languages] = [0, 1, 2].map((part) => keys.map((key) => key[part]));
  const ofKey = versionsOf(scope)
    .whereRef('template.kind', '=', sql.ref('wanted.kind'))
    .whereRef('template.channel', '=', sql.ref('wanted.channel'))
    .whereRef('template.language', '=', sql.ref('wanted.language'));
  const order = sql.raw(page.backward ? 'asc' : 'desc');
  const { rows } = await sql<TemplateVersionRow>`
    select page.* from unnest(${kinds}::text[], ${channels}::text[], ${languages}::text[])
      as wanted (kind, channel, language)
    cross join lateral ${pageOf(ofKey, NEWEST_FIRST, page)} as page
    order by page."createdAt" ${order}, page.id ${order}
  `.execute(scope.db);
  const ofName = groupBy(rows, (row) => row.name);
  return names.map(
    (name) => new Connection(ofName.get(name) ?? [], NEWEST_FIRST, page, () => count(scope, name)),
  );
});

/** The newest first; empty where the built-in text was never changed. @throws BadInput for the page. */
export function templateVersions(
  scope: Scope,
  { kind, channel, language }: TemplateKey,
  input: PageInput,
): Promise<Connection<TemplateVersionRow>> {
  return load(scope, `${kind} ${channel} ${language}`, input);
}

async function count(scope: Scope, name: string): Promise<number> {
  const { count } = await versionsOf(scope)
    .clearSelect()
    .where(nameColumn, '=', name)
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
