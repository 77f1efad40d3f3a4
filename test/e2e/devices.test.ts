/** Devices: where a patient has the app; a message must never reach the screen of whoever used one before. */
import { createECDH, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeId } from '../../src/schema/id.js';
import {
  DeviceNodeDocument,
  DeviceRegisterDocument,
  type DeviceRegisterInput,
  DeviceRemoveDocument,
  PatientReachDocument,
  PatientsReachDocument,
} from '../support/generated.js';
import { type InboundDesk, openInboundDesk } from '../support/inbound-desk.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';

let server: TestServer;
let desk: InboundDesk;
/** Of another clinic. */
let other: InboundDesk;
let ana: string;
let bea: string;
const statements: string[] = [];

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api' }, onStatement: (sql) => void statements.push(sql) });
  [desk, other] = [await openInboundDesk(server), await openInboundDesk(server)];
  await desk.letPartner('patients:read', 'patients:write');
});

afterAll(() => server?.stop());

beforeEach(async () => {
  [ana, bea] = [await desk.patient('Ana'), await desk.patient('Bea')];
});

function keys() {
  const pair = createECDH('prime256v1');
  return { p256dh: pair.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
}

const browser = () => ({
  ...{ service: 'WEB_PUSH' as const, keys: keys() },
  address: `https://push.example.com/send/${randomBytes(9).toString('base64url')}`,
});
const phone = () => ({ service: 'FCM' as const, address: `fcm:${randomBytes(90).toString('base64url')}` });

async function tryRegister(input: DeviceRegisterInput, token = desk.tokens.receptionist) {
  return (await ask(server, token, DeviceRegisterDocument, { input })).deviceRegister;
}

async function register(input: DeviceRegisterInput, token?: string) {
  const { device, userErrors } = await tryRegister(input, token);
  if (!device) throw new Error(JSON.stringify(userErrors));
  return device;
}

async function remove(deviceId: string, token = desk.tokens.receptionist) {
  return (await ask(server, token, DeviceRemoveDocument, { input: { deviceId } })).deviceRemove;
}

async function devicesOf(id: string, token = desk.tokens.receptionist) {
  const { patient } = await ask(server, token, PatientReachDocument, { id });
  return patient?.devices.map((device) => device.id);
}

const rowOf = (id: string) =>
  desk.db
    .selectFrom('device')
    .select(['removed_reason as reason', 'keys', 'address'])
    .where('clinic_id', '=', desk.clinicId)
    .where('id', '=', decodeId(id, 'Device').id)
    .executeTakeFirstOrThrow();

describe('registering', () => {
  test('staff register for anyone, a patient and a partner too', async () => {
    const [one, two, three] = [
      await register({ patientId: ana, ...browser() }),
      await register({ patientId: ana, ...phone() }, await desk.patientToken(ana)),
      await register({ patientId: ana, ...phone() }, desk.tokens.partner),
    ];
    expect(one).toMatchObject({ service: 'WEB_PUSH', patient: { id: ana }, removedAt: null });
    expect(await devicesOf(ana)).toEqual([one.id, two.id, three.id]);
    expect(await devicesOf(bea)).toEqual([]);
  });

  test('a patient registers for nobody else', async () => {
    const { device, userErrors } = await tryRegister(
      { patientId: bea, ...phone() },
      await desk.patientToken(ana),
    );
    expect(device).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'patientId'] }]);
  });

  test('a marketer, and a partner who may only read, register for nobody at all', async () => {
    await other.letPartner('patients:read');
    const patientId = other.patientId;
    for (const token of [other.tokens.marketer, other.tokens.partner]) {
      const answer = tryRegister({ patientId, ...phone() }, token);
      await expect(answer).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
    }
  });

  test('again for the same patient it is the same device, with its present keys', async () => {
    const given = browser();
    const first = await register({ patientId: ana, ...given });
    const present = keys();
    const again = await register({ patientId: ana, ...given, keys: present });
    expect(again.id).toBe(first.id);
    expect((await rowOf(first.id)).keys).toEqual(present);
  });

  test('for another patient it moves: the former one has it no more', async () => {
    const given = browser();
    const former = await register({ patientId: ana, ...given });
    const present = await register({ patientId: bea, ...given });
    expect(present.id).not.toBe(former.id);
    expect(await devicesOf(ana)).toEqual([]);
    expect(await devicesOf(bea)).toEqual([present.id]);
    expect((await rowOf(former.id)).reason).toBe('OTHER_PATIENT');
  });

  test('by two patients at one moment, it is one’s', async () => {
    const given = phone();
    await Promise.all([ana, bea, ana, bea].map((patientId) => register({ patientId, ...given })));
    const lists = [await devicesOf(ana), await devicesOf(bea)];
    expect(lists.flat()).toHaveLength(1);
  });

  test('with a key that came before gives the first answer', async () => {
    const input = { patientId: ana, ...phone(), idempotencyKey: 'once' };
    const first = await register(input);
    await remove(first.id);
    expect(await register(input)).toEqual(first);
    expect(await devicesOf(ana)).toEqual([]);
  });

  test('a 21st device takes the place of the first', async () => {
    const first = await register({ patientId: ana, ...phone() });
    for (let i = 0; i < 20; i++) await register({ patientId: ana, ...phone() });
    const devices = await devicesOf(ana);
    expect(devices).toHaveLength(20);
    expect(devices).not.toContain(first.id);
  });
});

describe('refused', () => {
  const point = Buffer.alloc(65, 1);
  point[0] = 4;
  test.each<[string, Partial<DeviceRegisterInput>, string[]]>([
    ['no https', { address: 'http://push.example.com/1' }, ['INVALID address']],
    ['no address', { address: 'push' }, ['INVALID address']],
    ['a password in it', { address: 'https://a:b@push.example.com/1' }, ['INVALID address']],
    ['a space in it', { address: 'https://push.example.com/ 1' }, ['INVALID address']],
    ['too long', { address: `https://push.example.com/${'a'.repeat(4_100)}` }, ['INVALID address']],
    ['no keys', { keys: null }, ['REQUIRED keys']],
    ['keys that are none', { keys: { p256dh: '!', auth: '' } }, ['INVALID keys.p256dh', 'INVALID keys.auth']],
    [
      'keys too short',
      { keys: { p256dh: 'BAAA', auth: 'AAAA' } },
      ['INVALID keys.p256dh', 'INVALID keys.auth'],
    ],
    [
      'a key that is no point of the curve',
      { keys: { p256dh: point.toString('base64url'), auth: 'A'.repeat(22) } },
      ['INVALID keys.p256dh'],
    ],
    ['a token with keys', { service: 'FCM', address: 'token' }, ['INVALID keys']],
    ['an empty token', { service: 'FCM', address: '', keys: null }, ['INVALID address']],
    ['a token too long', { service: 'FCM', address: 'a'.repeat(4_097), keys: null }, ['INVALID address']],
    ['a token of two words', { service: 'FCM', address: 'a b', keys: null }, ['INVALID address']],
  ])('%s', async (_, wrong, refusals) => {
    const { device, userErrors } = await tryRegister({ patientId: ana, ...browser(), ...wrong });
    expect(device).toBeNull();
    expect(userErrors.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)).toEqual(refusals);
  });
});

describe('removing', () => {
  test('a patient removes their own; again it stays as it was', async () => {
    const token = await desk.patientToken(ana);
    const { id } = await register({ patientId: ana, ...phone() }, token);
    const { device } = await remove(id, token);
    expect(device?.removedAt).not.toBeNull();
    expect((await remove(id, token)).device).toEqual(device);
    expect((await rowOf(id)).reason).toBe('REMOVED');
    expect(await devicesOf(ana)).toEqual([]);
  });

  test('anyone else’s is to them as absent as one of another clinic is to staff', async () => {
    const { id } = await register({ patientId: bea, ...phone() });
    for (const token of [await desk.patientToken(ana), other.tokens.receptionist]) {
      expect((await remove(id, token)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    expect(await devicesOf(bea)).toEqual([id]);
  });
});

describe('seeing', () => {
  test('a device is found by its id, by those who may see the patient', async () => {
    const { id } = await register({ patientId: bea, ...phone() });
    const find = async (token: string) => (await ask(server, token, DeviceNodeDocument, { id })).node;
    expect(await find(desk.tokens.receptionist)).toMatchObject({ id, service: 'FCM' });
    expect(await find(await desk.patientToken(bea))).toMatchObject({ id });
    expect(await find(await desk.patientToken(ana))).toBeNull();
    expect(await find(other.tokens.owner)).toBeNull();
  });

  test('the devices and consents of a page of patients cost a statement each, and whether those hold another', async () => {
    await register({ patientId: ana, ...phone() });
    for (const id of [ana, bea]) await desk.giveConsent(id, 'SMS');
    await desk.giveConsent(bea, 'EMAIL');
    statements.length = 0;
    const { patients } = await ask(server, desk.tokens.receptionist, PatientsReachDocument, { first: 100 });
    const holding = patients.nodes.flatMap(({ consents }) => consents.filter(({ holds }) => holds));
    expect(holding.length).toBeGreaterThanOrEqual(3);
    expect(statements.filter((sql) => sql.includes('of_all.given'))).toHaveLength(1);
    expect(statements.filter((sql) => sql.includes('"device"'))).toHaveLength(1);
    expect(statements.filter((sql) => sql.includes('"consent"'))).toHaveLength(1);
  });
});
