/** An import that is cut off again and again comes to what one clean run comes to (issue "retention", "Done when"). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { badFile, isBad, RUINS } from '../support/bad-import-file.js';
import { fileOf, type ImportDesk, openImportDesk } from '../support/import-desk.js';
import { type ImportedTables, importedTables } from '../support/imported-tables.js';
import { openSandboxHouse, type SandboxHouse } from '../support/sandbox-house.js';

const ROWS = 5500;
const PATIENTS = 900;
const file = { open: () => badFile(ROWS, PATIENTS, 2_000_000) };

let house: SandboxHouse;
let db: pg.Client;
let clean: Sandbox;
let cleanDesk: ImportDesk;
let cleanId: string;
let expected: ImportedTables;

beforeAll(async () => {
  house = await openSandboxHouse();
  db = new pg.Client(house.url);
  await db.connect();
  clean = await house.sandbox();
  cleanDesk = openImportDesk(house, clean);
  cleanId = (await cleanDesk.bring(file)).id;
  expected = await importedTables(db, clean.clinic.id);
}, 180_000);
afterAll(async () => {
  await db?.end();
  await house?.close();
});

test('every bad row is told of once, and the rest is in', async () => {
  const issues = await cleanDesk.issues(cleanId);
  const bad = Array.from({ length: ROWS }, (_, index) => index).filter(isBad);
  const told = new Set(issues.map(({ row }) => row));
  // The overlong line and the cut-off end are rows too.
  expect([...told].sort((a, b) => a - b)).toEqual([...bad.map((index) => index + 1), ROWS + 1, ROWS + 2]);
  const once = issues.map(({ row, code, column }) => `${row} ${code} ${column}`);
  expect(new Set(once).size).toBe(once.length);
  const codes = new Set(issues.map(({ code }) => code));
  expect([...codes].sort()).toMatchInlineSnapshot(`
[
  "BAD_ENCODING",
  "CONTROL_CHARACTERS",
  "DUPLICATE_ID",
  "ENDS_BEFORE_START",
  "FORMULA",
  "INVALID_AMOUNT",
  "INVALID_DATE",
  "INVALID_EMAIL",
  "INVALID_PHONE",
  "INVALID_VALUE",
  "NEGATIVE_AMOUNT",
  "ROW_TOO_LONG",
  "TOO_FEW_COLUMNS",
  "TOO_LONG",
  "TOO_MANY_COLUMNS",
  "TRUNCATED",
  "UNKNOWN_PATIENT",
  "VISIT_IN_THE_FUTURE",
  "VISIT_OVERLAPS",
]
`);
  expect(RUINS.length).toBeGreaterThanOrEqual(20);
  const refused = new Set(issues.filter(({ severity }) => severity === 'REFUSED').map(({ row }) => row));
  const { counts, rows_total } = await cleanDesk.find(cleanId);
  expect(rows_total).toBe(ROWS + 2);
  expect(counts.refused).toBe(refused.size);
  expect(counts.visits?.created).toBe(ROWS + 2 - refused.size);
});

test('cut off behind random batches and within them, it comes to the same', async () => {
  const sandbox = await house.sandbox();
  const desk = openImportDesk(house, sandbox);
  const id = await desk.start(file);
  let outcome: string = 'STOPPED';
  let runs = 0;
  while (outcome === 'STOPPED') {
    runs++;
    const stop = new AbortController();
    let batches = Math.floor(Math.random() * 3) + 1;
    outcome = await desk.run(id, file, stop.signal, () => {
      batches--;
      if (batches === 0) stop.abort();
    });
  }
  expect(outcome).toBe('DONE');
  expect(runs).toBeGreaterThan(1);
  expect(await importedTables(db, sandbox.clinic.id)).toEqual(expected);
});

test('taken over from a worker that fell silent in the middle of a batch, it comes to the same', async () => {
  const sandbox = await house.sandbox();
  const desk = openImportDesk(house, sandbox);
  const id = await desk.start(file);
  let taken: Promise<string> | undefined;
  const first = desk.run(id, file, undefined, () => {
    // Its lease is over while it goes on, and it is not the latest to hold it: from then on it writes nothing.
    taken ??= db
      .query(`update import set leased_until = '2000-01-01', lease_token = lease_token + 1 where id = $1`, [
        id,
      ])
      .then(() => desk.run(id, file));
  });
  expect(await first).toBe('LOST');
  expect(await taken).toBe('DONE');
  expect(await importedTables(db, sandbox.clinic.id)).toEqual(expected);
});

test('brought again, it changes nothing and tells of the same rows', async () => {
  const before = await importedTables(db, clean.clinic.id);
  const { id, counts } = await cleanDesk.bring(file);
  expect(counts).toMatchObject({ patients: { created: 0, updated: 0 }, visits: { created: 0, updated: 0 } });
  const after = await importedTables(db, clean.clinic.id);
  for (const table of [
    'patient',
    'visit',
    'consent',
    'practitioner',
    'service',
    'branch',
    'calendar',
    'delivery',
  ]) {
    expect(after[table]).toEqual(before[table]);
  }
  expect(await cleanDesk.issues(id)).toEqual(await cleanDesk.issues(cleanId));
});

test('an empty file fails with what to do', async () => {
  const { status, failure } = await cleanDesk.bring(fileOf(''));
  expect(status).toBe('FAILED');
  expect(failure).toContain('empty');
});
