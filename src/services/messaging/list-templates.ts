/** All templates that there are, by kind, channel and language, page by page. */
import { CHANNELS } from '../../entities/messaging/delivery.js';
import { NOTIFICATION_KINDS } from '../../entities/messaging/notification-kind.js';
import { LANGUAGES } from '../../entities/messaging/template.js';
import { Connection, type PageInput, readPage, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { findTemplates, type TemplateRow } from './find-templates.js';
import type { TemplateKey } from './template-variables.js';

type Values = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface ListTemplatesInput extends PageInput {
  kinds?: Values;
  channels?: Values;
  languages?: Values;
}

interface ListedTemplate extends TemplateRow {
  place: string;
}

const BY_PLACE: Sort<ListedTemplate> = {
  name: 'templates',
  direction: 'asc',
  keys: [{ column: 'place', field: 'place', type: 'text' }],
};

const ALL: readonly (TemplateKey & { place: string })[] = NOTIFICATION_KINDS.flatMap((kind) =>
  CHANNELS.flatMap((channel) => LANGUAGES.map((language) => ({ kind, channel, language }))),
).map((key, index) => ({ ...key, place: String(index).padStart(4, '0') }));

/** One statement, whatever the page. @throws BadInput for the page. */
export async function listTemplates(
  scope: Scope,
  input: ListTemplatesInput,
): Promise<Connection<ListedTemplate>> {
  const page = readPage(BY_PLACE, input);
  const listed = ALL.filter(
    ({ kind, channel, language }) =>
      isAmong(kind, input.kinds) && isAmong(channel, input.channels) && isAmong(language, input.languages),
  );
  const [after] = page.after ?? [''];
  const [before] = page.before ?? ['~'];
  const between = listed.filter(({ place }) => place > String(after) && place < String(before));
  const keys = (page.backward ? between.reverse() : between).slice(0, page.size + 1);
  const rows = await findTemplates(scope, keys);
  const placed = rows.map((row, index) => ({ ...row, place: keys[index]?.place ?? '' }));
  return new Connection(placed, BY_PLACE, page, async () => listed.length);
}

function isAmong(code: string, wanted: Values): boolean {
  return wanted === null || wanted === undefined || wanted.includes(code);
}
