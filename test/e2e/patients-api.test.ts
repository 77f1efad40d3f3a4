// Patients through the API: written with everything that is wrong told at once, found, archived.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeId } from '../../src/schema/id.js';
import { newId } from '../../src/services/new-id.js';
import {
  PatientArchiveDocument,
  PatientCreateDocument,
  type PatientCreateInput,
  PatientsDocument,
  PatientUpdateDocument,
  type PatientUpdateInput,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;
let other: VisitDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api,relay' } });
  desk = await openDesk(server);
  other = await openDesk(server);
});
afterAll(() => server?.stop());

const create = async (input: Partial<PatientCreateInput>, token = desk.tokens.receptionist) =>
  (
    await ask(server, token, PatientCreateDocument, {
      input: { firstName: 'Zoé', lastName: 'Nowak', ...input },
    })
  ).patientCreate;
const update = async (input: PatientUpdateInput, token = desk.tokens.receptionist) =>
  (await ask(server, token, PatientUpdateDocument, { input })).patientUpdate;
const archive = async (patientId: string, token = desk.tokens.receptionist) =>
  (await ask(server, token, PatientArchiveDocument, { input: { patientId } })).patientArchive;
const created = async (input: Partial<PatientCreateInput>) => {
  const { patient, userErrors } = await create(input);
  expect(userErrors).toEqual([]);
  return patient?.id as string;
};
const search = async (text: string, archived?: boolean, token = desk.tokens.receptionist) => {
  const filter = { search: text, ...(archived === undefined ? {} : { archived }) };
  return (await ask(server, token, PatientsDocument, { first: 100, filter })).patients.nodes.map(
    ({ id }) => id,
  );
};
const wrong = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`).sort();

describe('a patient', () => {
  test('who wants no messages is entered so', async () => {
    const patientId = await created({ doNotContact: true });
    expect((await update({ patientId })).patient).toMatchObject({ doNotContact: true });
    expect((await create({ doNotContact: null })).userErrors).toEqual([]);
  });

  test('is entered as it is kept: trimmed, with the phone in one form', async () => {
    expect(
      await create({ firstName: ' Zoé ', phone: '+48 (22) 123-45-67', email: ' zoe@example.com ' }),
    ).toEqual({
      patient: {
        id: expect.any(String),
        firstName: 'Zoé',
        lastName: 'Nowak',
        phone: '+48221234567',
        email: 'zoe@example.com',
        locale: 'pt-BR',
      },
      userErrors: [],
    });
  });

  test('hears of all that is wrong at once, when entered and when changed', async () => {
    const bad = {
      firstName: ' ',
      lastName: 'n'.repeat(201),
      phone: '123',
      email: 'nobody',
      locale: '!!',
      birthDate: '2999-01-01',
      source: 'a\0b',
    };
    const errors = Object.keys(bad)
      .map((field) => `INVALID input.${field}`)
      .sort();
    const entered = await create(bad);
    expect(entered.patient).toBeNull();
    expect(wrong(entered)).toEqual(errors);
    const id = await created({ lastName: 'Before' });
    const changed = await update({ patientId: id, ...bad });
    expect(changed.patient).toBeNull();
    expect(wrong(changed)).toEqual(errors);
    expect(await search('before')).toEqual([id]);
  });

  test('changes in what is given, and nothing else; null takes a value away', async () => {
    const id = await created({ lastName: 'Kowal', phone: '+48221234568', email: 'kowal@example.com' });
    expect((await update({ patientId: id, firstName: 'Eva' })).patient).toMatchObject({
      firstName: 'Eva',
      lastName: 'Kowal',
      phone: '+48221234568',
      email: 'kowal@example.com',
      doNotContact: false,
    });
    expect((await update({ patientId: id, phone: null, doNotContact: true })).patient).toMatchObject({
      phone: null,
      email: 'kowal@example.com',
      doNotContact: true,
    });
  });

  test('is archived once, and stays so', async () => {
    const id = await created({ lastName: 'Leaving' });
    expect(await archive(id)).toEqual({ patient: { id, archivedAt: NOW }, userErrors: [] });
    const again = await archive(id);
    expect(again.patient?.archivedAt ?? NOW).toBe(NOW);
    expect(await search('leaving', true)).toEqual([id]);
    expect(await search('leaving', false)).toEqual([]);
  });

  test('of another clinic is unknown', async () => {
    for (const patientId of [other.patientId, encodeId('Patient', newId())]) {
      expect(wrong(await update({ patientId, firstName: 'Mine' }))).toEqual(['NOT_FOUND input.patientId']);
      expect(wrong(await archive(patientId))).toEqual(['NOT_FOUND input.patientId']);
    }
  });

  test('is entered once for one key', async () => {
    const input = { lastName: 'Twice', idempotencyKey: 'enter' };
    expect(await create(input)).toEqual(await create(input));
    expect(await search('twice')).toHaveLength(1);
    expect(wrong(await create({ ...input, lastName: 'Else' }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED input.idempotencyKey',
    ]);
  });

  test('is written by the desk only', async () => {
    const mine = await desk.patientToken(desk.patientId);
    for (const token of [desk.tokens.marketer, desk.tokens.partner, mine]) {
      await expect(create({}, token)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
      await expect(archive(desk.patientId, token)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    }
  });
});

describe('the search', () => {
  let id: string;
  beforeAll(async () => {
    id = await created({
      firstName: 'Łucja Maria',
      lastName: 'Sánchez-Öztürk',
      phone: '+5511987654321',
      email: 'lucja.s@clinic.example',
    });
  });

  test.each([
    'lucja',
    'ŁUC',
    'sanchez',
    'ozturk maria',
    'oz luc',
    'lucja.s@',
    '987654',
    '+55 11 98765',
    '  maria   sanchez ',
  ])('finds by "%s"', async (text) => {
    expect(await search(text)).toEqual([id]);
  });

  test.each(['ucja', 'anchez', 'lucja kowal', 'l%a', 'l_cja', '111222333444'])(
    'finds nobody by "%s"',
    async (text) => {
      expect(await search(text)).toEqual([]);
    },
  );

  test('never reaches into another clinic, and shows a patient only themselves', async () => {
    expect(await search('lucja', undefined, other.tokens.receptionist)).toEqual([]);
    const mine = await desk.patientToken(id);
    const { patients } = await ask(server, mine, PatientsDocument, { first: 10 });
    expect(patients).toMatchObject({ nodes: [{ id }], totalCount: 1 });
  });
});
