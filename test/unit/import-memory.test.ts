/** A line of 100 MB is refused by its number, and never held. */
import { expect, test } from '@jest/globals';
import type { ImportFile } from '../../src/services/patients/import/import-record.js';
import { openImport } from '../../src/services/patients/import/open-import.js';
import { inBrazil } from '../support/import-file.js';

const PIECE = Buffer.alloc(1_048_576, 'x');
const PIECES = 100;
/** Well below what it would take to hold the line, and above what a collector may leave lying. */
const MOST_MB = 80;

async function readWatching(begin: string, end: string, format: ImportFile['format']) {
  let most = 0;
  let pieces = 0;
  async function* open() {
    yield Buffer.from(begin);
    for (let piece = 0; piece < PIECES; piece += 1) {
      yield PIECE;
      pieces += 1;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      most = Math.max(most, heapUsed + arrayBuffers);
    }
    yield Buffer.from(end);
  }
  const { rows } = await openImport({ open, format, options: {} }, inBrazil);
  pieces = 0;
  const before = process.memoryUsage();
  most = 0;
  const found = [];
  for await (const { row, line, patient, problems } of rows()) {
    found.push([row, line, patient?.lastName ?? problems.map(({ code }) => code).join()]);
  }
  return { found, pieces, grown: (most - before.heapUsed - before.arrayBuffers) / 1_048_576 };
}

test.each([
  ['unquoted', '2;', ';x'],
  ['in quotes', '2;"', '";x'],
  ['in quotes that nobody closes', '2;"', ''],
])('in CSV, %s', async (_, before, after) => {
  const begin = `id;nome;sobrenome\n1;Ana;Souza\n${before}`;
  const { found, grown } = await readWatching(begin, `${after}\n3;Bia;Lima\n`, 'CSV');
  expect(found).toEqual([
    [1, 2, 'Souza'],
    [2, 3, 'ROW_TOO_LONG'],
    [3, 4, 'Lima'],
  ]);
  expect(grown).toBeLessThan(MOST_MB);
});

test.each([
  ['FHIR_NDJSON', '', '\n', ''],
  ['FHIR_BUNDLE', '{"resourceType":"Bundle","entry":[\n', ',\n', ']}'],
] as const)('in %s', async (format, open, between, close) => {
  const patient = (id: string, family: string) => {
    const json = { resourceType: 'Patient', id, name: [{ family, given: ['A'] }] };
    return JSON.stringify(format === 'FHIR_BUNDLE' ? { resource: json } : json);
  };
  const begin = `${open}${patient('1', 'Souza')}${between}{"resource":{"resourceType":"Binary","data":"`;
  const { found, grown } = await readWatching(begin, `"}}${between}${patient('3', 'Lima')}${close}`, format);
  const first = format === 'FHIR_BUNDLE' ? 2 : 1;
  expect(found).toEqual([
    [1, first, 'Souza'],
    [2, first + 1, 'ROW_TOO_LONG'],
    [3, first + 2, 'Lima'],
  ]);
  expect(grown).toBeLessThan(MOST_MB);
});
