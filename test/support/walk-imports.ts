// An import of the walk's clinic: one patient who comes in, and one row that is refused.
import { ImportStartDocument, ImportsDocument } from './generated.js';
import { ask, type TestServer, until } from './retorna.js';

/** `mark` stands in every text of the file. */
export async function makeImport(server: TestServer, owner: string, mark: string): Promise<void> {
  const input = { fileName: `${mark}.csv`, format: 'CSV' as const, source: `${mark} source` };
  const { importStart } = await ask(server, owner, ImportStartDocument, { input });
  const lines = [
    'patient id,first name,last name,consent email,visit id,practitioner,service,starts at,status',
    `${mark}1,Una${mark},${mark}son,yes,${mark}v,Jan ${mark},${mark} service,2024-05-06 10:00,completed`,
    `${mark}2,,,,,,,,`,
  ];
  const response = await fetch(`${server.url}${importStart.import?.uploadUrl}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${owner}` },
    body: `${lines.join('\n')}\n`,
  });
  if (!response.ok) throw new Error(await response.text());
  await until(
    () => ask(server, owner, ImportsDocument, { first: 1 }),
    ({ imports }) => imports.nodes[0]?.status === 'DONE',
  );
}
