// A command that imports is killed again and again, and so is a server that imports what was uploaded: each time the next one
// goes on, and in the end everything is as after one clean run. The moments of the kills are printed.
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { startImport } from '../../src/services/patients/import/start-import.js';
import { uploadImport } from '../../src/services/patients/import/upload-import.js';
import { badFile } from '../support/bad-import-file.js';
import { openImportDesk } from '../support/import-desk.js';
import { startImportCommand } from '../support/import-process.js';
import { type ImportedTables, importedTables } from '../support/imported-tables.js';
import { type BuiltServer, buildServer, openHome, type ProcessHome } from '../support/process.js';
import { until } from '../support/retorna.js';
import { openSandboxHouse, type SandboxHouse, staff } from '../support/sandbox-house.js';

const ROWS = 20_000;
const PATIENTS = 2500;
const LONG_LINE = 100_000_000;
const KILLS = 8;
const SOURCE = 'old system';
/** So that the next one need not wait long for a lease that a killed one left. */
const LEASE = { LEASE_SECONDS: '1' };

let house: SandboxHouse;
let built: BuiltServer;
let home: ProcessHome;
let db: pg.Client;
let folder: string;
let path: string;
let expected: ImportedTables;

beforeAll(async () => {
  [built, house] = await Promise.all([buildServer(), openSandboxHouse()]);
  home = await openHome(built);
  folder = await mkdtemp(join(tmpdir(), 'retorna-killed-'));
  path = join(folder, 'history.csv');
  await pipeline(Readable.from(badFile(ROWS, PATIENTS, LONG_LINE)), createWriteStream(path));
  db = new pg.Client(house.url);
  await db.connect();
  const clean = await house.sandbox();
  await openImportDesk(house, clean).bring({
    open: () => badFile(ROWS, PATIENTS, LONG_LINE),
    source: SOURCE,
  });
  expected = await importedTables(db, clean.clinic.id);
}, 600_000);
afterAll(async () => {
  await db?.end();
  await home?.close();
  await house?.close();
  await built?.remove();
  await rm(folder, { recursive: true, force: true });
});

async function rowsDone({ clinic }: Sandbox): Promise<number> {
  const { rows } = await db.query('select rows_done::int as done from import where clinic_id = $1', [
    clinic.id,
  ]);
  return rows[0]?.done ?? 0;
}

/** Waits until some batches more are in, or it is over. */
async function someBatches(sandbox: Sandbox, ended: Promise<unknown>): Promise<number> {
  const before = await rowsDone(sandbox);
  const wanted = before + 1000 * Math.ceil(Math.random() * 3);
  let over = false;
  ended.then(() => {
    over = true;
  });
  return until(
    () => rowsDone(sandbox),
    (done) => over || done >= Math.min(wanted, ROWS),
  );
}

test('a command that is killed goes on where it was', async () => {
  const sandbox = await house.sandbox();
  const args = [path, '--clinic', sandbox.clinic.id, '--source', SOURCE];
  for (let kill = 1; kill <= KILLS; kill++) {
    const command = startImportCommand(built, house.url, args, LEASE);
    const done = await someBatches(sandbox, command.ended);
    command.child.kill('SIGKILL');
    await command.ended;
    console.log(`command killed ${kill}: ${done} rows were in`);
  }
  const last = startImportCommand(built, house.url, args, LEASE);
  expect({ code: await last.ended, said: last.lines }).toMatchObject({ code: 0 });
  expect(await importedTables(db, sandbox.clinic.id)).toEqual(expected);
});

test('a server that is killed goes on with what was uploaded', async () => {
  const sandbox = await house.sandbox();
  const owner = house.scope(staff(sandbox, 'OWNER'));
  const input = { fileName: 'history.csv', format: 'CSV', source: SOURCE } as const;
  const { id } = await owner.transaction((scope) => startImport(scope, input));
  await uploadImport(owner, id, Readable.from([await readFile(path)]), Number.MAX_SAFE_INTEGER);
  const env = { ...LEASE, ROLE: 'worker', DATABASE_URL: house.url };
  for (let kill = 1; kill <= KILLS; kill++) {
    const server = home.start(env);
    const done = await someBatches(sandbox, server.ended);
    server.child.kill('SIGKILL');
    await server.ended;
    console.log(`server killed ${kill}: ${done} rows were in`);
  }
  home.start(env);
  await until(
    async () => (await db.query('select status from import where id = $1', [id])).rows[0].status,
    (status) => status === 'DONE' || status === 'FAILED',
  );
  expect(await importedTables(db, sandbox.clinic.id)).toEqual(expected);
});
