/** The command `npm run import`: a file of the machine, with the API's own rules, and nothing twice (README, "Import"). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { startImportCommand } from '../support/import-process.js';
import { type BuiltServer, buildServer } from '../support/process.js';
import { openSandboxHouse, type SandboxHouse } from '../support/sandbox-house.js';

let house: SandboxHouse;
let sandbox: Sandbox;
let built: BuiltServer;
let folder: string;
let db: pg.Client;

beforeAll(async () => {
  [built, house] = await Promise.all([buildServer(), openSandboxHouse()]);
  sandbox = await house.sandbox({ name: 'First clinic' });
  folder = await mkdtemp(join(tmpdir(), 'retorna-import-'));
  db = new pg.Client(house.url);
  await db.connect();
}, 120_000);
afterAll(async () => {
  await db?.end();
  await house?.close();
  await built?.remove();
  await rm(folder, { recursive: true, force: true });
});

async function fileNamed(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** What it said, and its exit code. */
async function run(...args: string[]): Promise<{ said: string; code: number | NodeJS.Signals }> {
  const command = startImportCommand(built, house.url, args);
  const code = await command.ended;
  return { said: command.lines.join('\n'), code };
}

const PEOPLE = 'Chart,first name,last name,phone\n1,Ana,Silva,+5511987654321\n2,Rui,Costa,\n3,,,\n';

test('brings a file in, says what became of it, and brings nothing twice', async () => {
  const file = await fileNamed('people.csv', PEOPLE);
  const columns = await fileNamed('columns.json', '{"Chart": "patientId"}');
  const first = await run(file, '--columns', columns, '--source', 'old system');
  expect(first).toMatchObject({ code: 0 });
  expect(first.said).toContain('First clinic');
  expect(first.said).toContain('patients: 2 new, 0 changed, 0 unchanged, 0 merged');
  expect(first.said).toContain('rows refused: 1');
  expect(first.said).toContain('100 %  3 rows');
  const again = await run(
    file,
    '--columns',
    columns,
    '--source',
    'old system',
    '--clinic',
    sandbox.clinic.id,
  );
  expect(again.said).toContain('patients: 0 new, 0 changed, 2 unchanged, 0 merged');
  const { rows } = await db.query(
    'select status, by_command, bytes_total::int from import order by created_at',
  );
  expect(rows).toEqual([
    { status: 'DONE', by_command: true, bytes_total: PEOPLE.length },
    { status: 'DONE', by_command: true, bytes_total: PEOPLE.length },
  ]);
});

test('says what is wrong with what it was told', async () => {
  const file = await fileNamed('wrong.csv', 'one,two\n1,2\n');
  expect(await run('nowhere.csv')).toMatchObject({
    code: 1,
    said: expect.stringContaining('There is no file'),
  });
  expect(await run(file, '--encoding', 'klingon')).toMatchObject({
    code: 1,
    said: expect.stringContaining('encoding'),
  });
  expect(await run(file, '--clinic', 'Nobody’s')).toMatchObject({
    code: 1,
    said: expect.stringContaining('First clinic'),
  });
  expect(await run(file)).toMatchObject({ code: 1, said: expect.stringContaining('columns') });
  expect(await run('--help')).toMatchObject({ code: 0, said: expect.stringContaining('--source') });
}, 120_000);
