import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Sandbox } from '../../src/services/clinic/create-sandbox.js';
import { perform } from '../../src/services/clinic/perform.js';
import { archivePatient } from '../../src/services/patients/archive-patient.js';
import { type CreatePatientInput, createPatient } from '../../src/services/patients/create-patient.js';
import { listPatients } from '../../src/services/patients/list-patients.js';
import { type UpdatePatientInput, updatePatient } from '../../src/services/patients/update-patient.js';
import { AccessDenied } from '../../src/services/refusal.js';
import type { Scope } from '../../src/services/scope.js';
import {
  NOW,
  openSandboxHouse,
  patient,
  refusalsOf,
  type SandboxHouse,
  staff,
} from '../support/sandbox-house.js';

let house: SandboxHouse;
let sandbox: Sandbox;
let other: Sandbox;
let desk: Scope;
beforeAll(async () => {
  house = await openSandboxHouse();
  sandbox = await house.sandbox({ patients: 2, locale: 'pl' });
  other = await house.sandbox({ patients: 1 });
  desk = house.scope(staff(sandbox));
});
afterAll(() => house.close());

const create = (input: CreatePatientInput, scope = desk) =>
  perform(scope, 'patientCreate', input, createPatient);
const update = (input: UpdatePatientInput, scope = desk) =>
  perform(scope, 'patientUpdate', input, updatePatient);
const archive = (patientId: string, scope = desk) =>
  perform(scope, 'patientArchive', { patientId }, archivePatient);
const stored = (id: string) => house.scope(staff(sandbox)).loaders.patient.load(id);
const ana = { firstName: 'Ana', lastName: 'Silva' };

describe('a new patient', () => {
  test('is kept as lists show them, with the clinic’s language and time', async () => {
    const made = await create({
      firstName: ' Zofia ',
      lastName: 'Wójcik',
      phone: '+48 22 123 45 67',
      email: 'zofia@example.com',
      birthDate: '1990-02-28',
      sex: 'FEMALE',
      source: 'Friends',
    });
    expect(made).toEqual(await stored(made.id));
    expect(made).toMatchObject({
      firstName: 'Zofia',
      phone: '+48221234567',
      locale: 'pl',
      birthDate: '1990-02-28',
      doNotContact: false,
      archivedAt: null,
      createdAt: NOW,
    });
  });

  test('hears of everything that is wrong at once', async () => {
    const refused = refusalsOf(
      create({
        firstName: ' ',
        lastName: 'n'.repeat(201),
        phone: '22 123',
        email: 'nobody',
        locale: 'xx',
        birthDate: '2026-03-04',
        source: 'a\0b',
      }),
    );
    expect((await refused).sort()).toEqual(
      ['firstName', 'lastName', 'phone', 'email', 'locale', 'birthDate', 'source']
        .map((field) => `INVALID ${field}`)
        .sort(),
    );
  });

  test('born today, where today begins first, is not from the future', async () => {
    expect((await create({ ...ana, birthDate: '2026-03-02' })).birthDate).toBe('2026-03-02');
    expect(await refusalsOf(create({ ...ana, birthDate: '2026-03-03' }))).toEqual(['INVALID birthDate']);
  });

  test('is made once for one idempotency key, with the same answer', async () => {
    const input = { ...ana, idempotencyKey: 'ana-1' };
    const first = await create(input);
    expect(await create(input)).toEqual(first);
  });

  test('is not made by a patient or by a marketer', async () => {
    for (const viewer of [patient(sandbox), staff(sandbox, 'MARKETER')]) {
      await expect(create(ana, house.scope(viewer))).rejects.toThrow(AccessDenied);
    }
  });
});

describe('an update', () => {
  test('changes what is given, clears what is null and keeps the rest', async () => {
    const made = await create({ ...ana, phone: '+12025550190', email: 'ana@example.com', source: 'Walk-in' });
    const updated = await update({ patientId: made.id, lastName: 'Santos', email: null, doNotContact: true });
    expect(updated).toEqual({ ...made, lastName: 'Santos', email: null, doNotContact: true });
    expect(await stored(made.id)).toEqual(updated);
  });

  test('lets a search find the new name, and no longer the old one', async () => {
    const made = await create({ firstName: 'Quirina', lastName: 'Before' });
    await update({ patientId: made.id, lastName: 'After' });
    const found = async (search: string) => (await listPatients(desk, { search, first: 5 })).nodes.length;
    expect(await found('quirina after')).toBe(1);
    expect(await found('quirina before')).toBe(0);
  });

  test('cannot clear a name or a language', async () => {
    const { id } = await create(ana);
    const input = { patientId: id, firstName: null, lastName: '', locale: null };
    expect(await refusalsOf(update(input))).toEqual([
      'REQUIRED firstName',
      'INVALID lastName',
      'REQUIRED locale',
    ]);
    expect(await stored(id)).toMatchObject(ana);
  });

  test.each(['nonsense', '', '019b7650-0000-7000-8000-000000000000'])(
    'of %j finds nobody',
    async (patientId) => {
      expect(await refusalsOf(update({ patientId, firstName: 'Eva' }))).toEqual(['NOT_FOUND patientId']);
    },
  );

  test('of another clinic’s patient finds nobody', async () => {
    const patientId = other.patientId ?? '';
    expect(await refusalsOf(update({ patientId, firstName: 'Eva' }))).toEqual(['NOT_FOUND patientId']);
    expect(await refusalsOf(archive(patientId))).toEqual(['NOT_FOUND patientId']);
  });
});

describe('a patient', () => {
  test('changes how they are reached themselves', async () => {
    const own = house.scope(patient(sandbox));
    const patientId = sandbox.patientId ?? '';
    const updated = await update({ patientId, phone: '+12025550199', locale: 'uk' }, own);
    expect(updated).toMatchObject({ phone: '+12025550199', locale: 'uk' });
  });

  test('changes nothing else', async () => {
    const own = house.scope(patient(sandbox));
    const input = { patientId: sandbox.patientId ?? '', firstName: 'Eva', doNotContact: false };
    expect(await refusalsOf(update(input, own))).toEqual(['INVALID firstName', 'INVALID doNotContact']);
  });

  test('finds nobody else', async () => {
    const own = house.scope(patient(sandbox));
    const { id } = await create(ana);
    expect(await refusalsOf(update({ patientId: id, locale: 'uk' }, own))).toEqual(['NOT_FOUND patientId']);
    await expect(archive(sandbox.patientId ?? '', own)).rejects.toThrow(AccessDenied);
  });
});

describe('archiving', () => {
  test('takes a patient out of the lists and keeps their visits', async () => {
    const patientId = sandbox.patientId ?? '';
    const visitsOf = () =>
      desk.db.selectFrom('visit').select(['id', 'status']).where('patient_id', '=', patientId).execute();
    const before = await visitsOf();
    const archived = await archive(patientId);
    expect(archived.archivedAt).toEqual(NOW);
    expect(await visitsOf()).toEqual(before);
    const { nodes } = await listPatients(desk, { first: 100 });
    expect(nodes.map(({ id }) => id)).not.toContain(patientId);
  });

  test('again changes nothing', async () => {
    const { id } = await create(ana);
    const first = await archive(id);
    expect(await archive(id)).toEqual(first);
  });
});
