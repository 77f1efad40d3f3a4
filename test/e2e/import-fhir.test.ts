/** FHIR R4 brought in through the API: the same people and visits from a Bundle and from NDJSON, once however often it comes. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId } from '../../src/schema/id.js';
import { ClinicNowDocument, ImportByIdDocument, ImportStartDocument } from '../support/generated.js';
import { importedTables } from '../support/imported-tables.js';
import { ask, createSandbox, startRetorna, type TestServer, until } from '../support/retorna.js';

const RESOURCES = [
  {
    resourceType: 'Encounter',
    id: 'e1',
    status: 'finished',
    subject: { reference: 'Patient/p1' },
    participant: [{ individual: { reference: 'Practitioner/d1' } }],
    serviceType: { text: 'Root canal' },
    period: { start: '2025-05-01T13:00:00Z', end: '2025-05-01T13:30:00Z' },
  },
  {
    resourceType: 'Appointment',
    id: 'a1',
    status: 'booked',
    start: '2026-07-01T10:00:00-03:00',
    minutesDuration: 40,
    serviceType: [{ text: 'Root canal' }],
    participant: [
      { actor: { reference: 'Patient/p1' } },
      { actor: { reference: 'Practitioner/d1', display: 'Rui Melo' } },
    ],
  },
  {
    ...{ resourceType: 'Appointment', id: 'a2', status: 'booked', start: '2026-07-02T10:00:00-03:00' },
    ...{ minutesDuration: 40, participant: [{ actor: { reference: 'Patient/nobody' } }] },
  },
  {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ use: 'official', family: 'Souza', given: ['Ana', 'Maria'] }],
    telecom: [
      { system: 'email', value: 'ana.fhir@example.com' },
      { system: 'phone', value: '+55 11 91234-5678', use: 'mobile' },
    ],
    gender: 'female',
    birthDate: '1980-12-31',
    address: [{ city: 'Recife' }],
  },
  { resourceType: 'Practitioner', id: 'd1', name: [{ text: 'Rui Melo' }] },
  { resourceType: 'Observation', id: 'o1' },
];
const FILES = {
  FHIR_BUNDLE: JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: RESOURCES.map((resource) => ({ resource })),
  }),
  FHIR_NDJSON: RESOURCES.map((resource) => `${JSON.stringify(resource)}\n`).join(''),
};
type Format = keyof typeof FILES;

let server: TestServer;
let db: pg.Client;
beforeAll(async () => {
  server = await startRetorna();
  db = new pg.Client(server.databaseUrl);
  await db.connect();
});
afterAll(async () => {
  await db?.end();
  await server?.stop();
});

async function clinic() {
  const { manager } = await createSandbox(server, { patients: 0 });
  const now = await ask(server, manager, ClinicNowDocument, {});
  return { token: manager, id: decodeId(now.clinic.id).id };
}

/** All that an import is for, without the imports themselves. */
async function historyOf(clinicId: string) {
  const { import: _, import_issue: __, ...history } = await importedTables(db, clinicId);
  return history;
}

async function bring(token: string, format: Format) {
  const input = { fileName: 'history.json', format, source: 'ehr' };
  const { importStart } = await ask(server, token, ImportStartDocument, { input });
  if (!importStart.import?.uploadUrl) throw new Error(JSON.stringify(importStart.userErrors));
  const { id, uploadUrl } = importStart.import;
  const headers = { authorization: `Bearer ${token}` };
  const sent = await fetch(`${server.url}${uploadUrl}`, { method: 'PUT', body: FILES[format], headers });
  expect(sent.status).toBe(200);
  const read = async () => (await ask(server, token, ImportByIdDocument, { id, first: 50 })).node;
  const node = await until(read, (now) => now !== null && 'status' in now && now.status === 'DONE');
  if (!node || !('status' in node)) throw new Error('There is no such import');
  return node;
}

test.each(['FHIR_BUNDLE', 'FHIR_NDJSON'] as const)('%s: people, then their visits, once', async (format) => {
  const { token, id } = await clinic();
  const first = await bring(token, format);
  expect(first.counts).toMatchObject({ patients: { created: 1 }, visits: { created: 2 }, refused: 1 });
  expect(first.issues.nodes.map(({ severity, code, column }) => [severity, code, column])).toEqual([
    ['WARNING', 'UNSUPPORTED_RESOURCE', 'resourceType'],
    ['REFUSED', 'UNKNOWN_PATIENT', null],
  ]);
  const tables = await historyOf(id);
  expect(tables.patient?.map((row) => JSON.parse(row))).toMatchObject([
    {
      ...{ first_name: 'Ana Maria', last_name: 'Souza', sex: 'FEMALE', birth_date: '1980-12-31' },
      ...{ phone: '+5511912345678', email: 'ana.fhir@example.com', city: 'Recife' },
    },
  ]);
  const visits = tables.visit?.map((row) => JSON.parse(row)) ?? [];
  expect(visits.sort((one, other) => one.starts_at.localeCompare(other.starts_at))).toMatchObject([
    {
      ...{ treating: 'Rui', treated_by: 'Melo', service: 'Root canal', status: 'COMPLETED', history: true },
      ...{ starts_at: '2025-05-01T13:00:00.000Z', ends_at: '2025-05-01T13:30:00.000Z' },
    },
    {
      ...{ treated_by: 'Melo', status: 'BOOKED', history: false },
      ...{ starts_at: '2026-07-01T13:00:00.000Z', ends_at: '2026-07-01T13:40:00.000Z' },
    },
  ]);
  const again = await bring(token, format);
  expect(again.counts).toMatchObject({
    patients: { created: 0, unchanged: 1 },
    visits: { created: 0, unchanged: 2 },
  });
  expect(await historyOf(id)).toEqual(tables);
});

test('a Bundle and its NDJSON are the same history', async () => {
  const one = await clinic();
  await bring(one.token, 'FHIR_BUNDLE');
  const tables = await historyOf(one.id);
  const again = await bring(one.token, 'FHIR_NDJSON');
  expect(again.counts).toMatchObject({ patients: { unchanged: 1 }, visits: { unchanged: 2 } });
  expect(await historyOf(one.id)).toEqual(tables);
});
