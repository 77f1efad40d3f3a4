/** FHIR R4: people first, whatever the order of the file, and no resource costs another. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ImportFormat, ImportRow } from '../../src/services/patients/import/import-record.js';
import { fileOf, inBrazil, readAll } from '../support/import-file.js';

const ANA = {
  resourceType: 'Patient',
  id: 'p1',
  name: [
    { use: 'nickname', given: ['Aninha'] },
    { use: 'official', family: 'Souza', given: ['Ana', 'Maria'] },
  ],
  telecom: [
    { system: 'email', value: 'ana@example.com' },
    { system: 'phone', value: '(11) 3333-4444', use: 'home' },
    { system: 'phone', value: '+55 11 91234-5678', use: 'mobile' },
  ],
  gender: 'female',
  birthDate: '1980-12-31',
  address: [{ city: 'Recife' }],
  communication: [{ language: { coding: [{ code: 'pt-BR' }] }, preferred: true }],
  deceasedBoolean: false,
};
const RUI = {
  resourceType: 'Practitioner',
  id: 'd1',
  identifier: [{ system: 'urn:crm', value: '77' }],
  name: [{ text: 'Rui Melo' }],
};
const BOOKED = {
  resourceType: 'Appointment',
  id: 'a1',
  status: 'booked',
  start: '2026-07-01T10:00:00-03:00',
  minutesDuration: 40,
  serviceType: [{ coding: [{ code: 'clean', display: 'Cleaning' }] }],
  participant: [
    { actor: { reference: 'Patient/p1' } },
    { actor: { reference: 'https://ehr.example/fhir/Practitioner/d1/_history/2', display: 'Dr. Melo' } },
    { actor: { reference: 'Location/l1', display: 'Centro' } },
  ],
};
const DONE = {
  resourceType: 'Encounter',
  id: 'e1',
  status: 'finished',
  subject: { reference: 'Patient/p1' },
  participant: [{ individual: { reference: 'Practitioner?identifier=urn:crm|77' } }],
  serviceType: { text: 'Check-up' },
  period: { start: '2026-05-01T13:00:00Z', end: '2026-05-01T13:30:00Z' },
  location: [{ location: { display: 'Sul' } }],
};
const OTHER = { resourceType: 'Observation', id: 'o1' };

function written(resources: readonly unknown[], format: ImportFormat, indent = 0): string {
  if (format === 'FHIR_NDJSON') return resources.map((resource) => JSON.stringify(resource)).join('\n');
  const entry = resources.map((resource) => ({
    fullUrl: 'https://ehr.example/x',
    resource,
    search: { mode: 'match' },
  }));
  const link = [{ relation: 'next "entry": [{', url: 'x' }];
  return JSON.stringify(
    { resourceType: 'Bundle', meta: { entry: [{}] }, link, entry, total: 1 },
    null,
    indent,
  );
}

function things({ patient, practitioner, visit }: ImportRow) {
  return patient ?? practitioner ?? visit;
}

describe.each(['FHIR_BUNDLE', 'FHIR_NDJSON'] as const)('%s', (format) => {
  const read = (content: string, pieceLength?: number) => readAll(fileOf(content, {}, format, pieceLength));

  test('gives people, then appointments and encounters', async () => {
    const rows = await read(written([DONE, BOOKED, ANA, RUI], format));
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(rows.map(things)).toEqual([
      {
        externalId: 'p1',
        firstName: 'Ana Maria',
        lastName: 'Souza',
        phone: '+5511912345678',
        email: 'ana@example.com',
        birthDate: '1980-12-31',
        sex: 'FEMALE',
        city: 'Recife',
        locale: 'pt-BR',
      },
      { externalId: 'd1', firstName: 'Rui', lastName: 'Melo' },
      {
        externalId: 'Encounter/e1',
        patientExternalId: 'p1',
        practitioner: { externalId: 'd1', name: null },
        service: { externalId: null, name: 'Check-up' },
        branch: { externalId: null, name: null },
        startsAt: new Date('2026-05-01T13:00:00Z'),
        endsAt: new Date('2026-05-01T13:30:00Z'),
        status: 'COMPLETED',
        paidMinor: null,
      },
      {
        externalId: 'Appointment/a1',
        patientExternalId: 'p1',
        practitioner: { externalId: 'd1', name: 'Dr. Melo' },
        service: { externalId: 'clean', name: 'Cleaning' },
        branch: { externalId: 'l1', name: 'Centro' },
        startsAt: new Date('2026-07-01T13:00:00Z'),
        endsAt: new Date('2026-07-01T13:40:00Z'),
        status: 'BOOKED',
        paidMinor: null,
      },
    ]);
  });

  test('gives the same rows in whatever pieces it comes', async () => {
    const resources = [DONE, { ...ANA, note: '}]"\\{["entry":[ż' }, OTHER, BOOKED, RUI];
    const whole = await read(written(resources, format, 2));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (pieceLength) => {
        expect(await read(written(resources, format, 2), pieceLength)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  test('tells of a type that is not brought in once', async () => {
    const rows = await read(written([OTHER, ANA, OTHER, OTHER], format));
    expect(
      rows.map(({ row, problems }) => [
        row,
        problems.map(({ severity, code, value }) => [severity, code, value]),
      ]),
    ).toEqual([
      [1, [['WARNING', 'UNSUPPORTED_RESOURCE', 'Observation']]],
      [2, []],
    ]);
  });

  test.each([
    ['nobody', { ...BOOKED, participant: [] }, 'REQUIRED', 'participant'],
    ['no start', { ...BOOKED, start: undefined }, 'REQUIRED', 'start'],
    ['a wrong start', { ...BOOKED, start: '2026-02-30T10:00:00Z' }, 'INVALID_DATE', 'start'],
    ['a status of no visit', { ...BOOKED, status: 'entered-in-error' }, 'INVALID_VALUE', 'status'],
    [
      'an end before the start',
      { ...DONE, period: { ...DONE.period, end: '2026-05-01T12:00:00Z' } },
      'ENDS_BEFORE_START',
      'period.end',
    ],
    ['a formula for a name', { ...RUI, name: [{ family: '=1+1', given: ['x'] }] }, 'FORMULA', 'name.family'],
    ['no name', { resourceType: 'Patient', id: 'x' }, 'REQUIRED', 'name'],
    ['no type', { id: 'x' }, 'REQUIRED', 'resourceType'],
    ['done next month', { ...BOOKED, status: 'fulfilled' }, 'VISIT_IN_THE_FUTURE', 'status'],
  ])('refuses a resource with %s, and no other', async (_, bad, code, column) => {
    const rows = await read(written([ANA, bad, DONE], format));
    const problems = rows.flatMap((row) => row.problems);
    expect(problems).toMatchObject([{ severity: 'REFUSED', code, column }]);
    expect(rows.filter((row) => things(row) !== undefined)).toHaveLength(2);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });
});

test('an entry that is not JSON costs itself; a bundle that is cut off says so', async () => {
  const text = written([ANA, RUI, DONE], 'FHIR_BUNDLE').replace('"id":"d1"', '"id":d1');
  const rows = await readAll(fileOf(text, {}, 'FHIR_BUNDLE'));
  expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['INVALID_JSON'], []]);
  const cut = await readAll(fileOf(text.slice(0, text.indexOf('"finished"')), {}, 'FHIR_BUNDLE'));
  expect(cut.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
    [],
    ['INVALID_JSON'],
    ['TRUNCATED'],
  ]);
});

test('lines of NDJSON that are not JSON, or the last of which is cut off, cost themselves', async () => {
  const rows = await readAll(
    fileOf(`${written([ANA, RUI], 'FHIR_NDJSON')}\n{oops}\n\n{"resourceType":"Pat`, {}, 'FHIR_NDJSON'),
  );
  expect(rows.map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([
    [1, []],
    [2, []],
    [3, ['INVALID_JSON']],
    [5, ['TRUNCATED']],
  ]);
});

test('in a bundle of URNs people are known by theirs, and practitioners from patients', async () => {
  const entry = [
    { fullUrl: 'urn:uuid:11', resource: { ...ANA, id: undefined } },
    { fullUrl: 'urn:uuid:22', resource: { ...RUI, id: undefined } },
    {
      fullUrl: 'urn:uuid:33',
      resource: {
        ...BOOKED,
        participant: [{ actor: { reference: 'urn:uuid:22' } }, { actor: { reference: 'urn:uuid:11' } }],
      },
    },
  ];
  const rows = await readAll(fileOf(JSON.stringify({ resourceType: 'Bundle', entry }), {}, 'FHIR_BUNDLE'));
  expect(rows.map((row) => things(row)?.externalId)).toEqual(['11', '22', 'Appointment/33']);
  expect(rows[2]?.visit).toMatchObject({ patientExternalId: '11', practitioner: { externalId: '22' } });
});

test('an encounter of an appointment is the same visit', async () => {
  const encounter = { ...DONE, appointment: [{ reference: 'Appointment/a1' }] };
  const rows = await readAll(fileOf(written([encounter], 'FHIR_NDJSON'), {}, 'FHIR_NDJSON'));
  expect(rows[0]?.visit?.externalId).toBe('Appointment/a1');
});

test.each([
  ['id,nome\n1,Ana\n', 'FHIR_BUNDLE', 'not JSON'],
  ['{"resourceType":"Patient"}', 'FHIR_BUNDLE', 'no FHIR Bundle'],
  ['{"a":1}', 'FHIR_NDJSON', 'No resource'],
  ['', 'FHIR_NDJSON', 'empty'],
] as const)('%j is no %s', async (text, format, message) => {
  await expect(readAll(fileOf(text, {}, format), inBrazil)).rejects.toThrow(message);
});
