/** Consents are kept as they were said, the latest one holds, and addresses that are stopped stay so until staff lift them. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ConsentHistoryDocument,
  PatientConsentRecordDocument,
  type PatientConsentRecordInput,
  PatientReachDocument,
  StoppedAddressesDocument,
  StoppedAddressLiftDocument,
} from '../support/generated.js';
import {
  callWebhook,
  type InboundDesk,
  openInboundDesk,
  startCalledServer,
} from '../support/inbound-desk.js';
import { ask, type TestServer } from '../support/retorna.js';

let server: TestServer;
let desk: InboundDesk;
/** Of another clinic. */
let other: InboundDesk;
let ana: string;

beforeAll(async () => {
  server = await startCalledServer();
  [desk, other] = [await openInboundDesk(server), await openInboundDesk(server)];
  await desk.letPartner('patients:read', 'patients:write');
});

afterAll(() => server?.stop());

beforeEach(async () => {
  ana = await desk.patient('Ana');
});

async function record(input: Partial<PatientConsentRecordInput>, token = desk.tokens.receptionist) {
  const given = { patientId: ana, purpose: 'MARKETING', channel: 'SMS', given: true } as const;
  const answer = await ask(server, token, PatientConsentRecordDocument, {
    input: { ...given, wording: 'Yes, offers please.', ...input },
  });
  return answer.patientConsentRecord;
}

async function consentsOf(id: string, token = desk.tokens.receptionist) {
  return (await ask(server, token, PatientReachDocument, { id })).patient?.consents;
}

describe('a consent', () => {
  test('is recorded with who said so, and the latest of each channel shows', async () => {
    const patient = await desk.patientToken(ana);
    await record({ channel: 'EMAIL' }, desk.tokens.partner);
    await record({ channel: 'SMS' });
    await record({ channel: 'SMS', given: false, wording: ' No SMS. ' }, patient);
    expect(await consentsOf(ana)).toEqual([
      {
        ...{ purpose: 'MARKETING', channel: 'EMAIL', given: true },
        wording: 'Yes, offers please.',
        recordedBy: 'PARTNER',
      },
      {
        ...{ purpose: 'MARKETING', channel: 'SMS', given: false },
        wording: 'No SMS.',
        recordedBy: 'PATIENT',
      },
    ]);
    expect(await desk.consents(ana)).toHaveLength(3);
  });

  test('holds or not by all that was said of it and of all marketing, whatever its own last word is', async () => {
    const history = async (token = desk.tokens.receptionist) => {
      const { patient } = await ask(server, token, ConsentHistoryDocument, { id: ana, first: 10 });
      return patient;
    };
    const latest = async () =>
      (await history())?.consents.map(
        ({ purpose, channel, given, holds }) => `${purpose} ${channel} ${given} ${holds}`,
      );
    await record({ purpose: 'RETENTION_RULE', channel: 'EMAIL' });
    await record({ purpose: 'CAMPAIGN', given: false });
    await record({ purpose: 'RETENTION_RULE' });
    await record({});
    const before = ['RETENTION_RULE EMAIL true true', 'CAMPAIGN SMS false false'];
    expect(await latest()).toEqual(
      expect.arrayContaining([...before, 'RETENTION_RULE SMS true true', 'MARKETING SMS true true']),
    );
    await record({ given: false, wording: 'STOP' });
    expect(await latest()).toEqual(
      expect.arrayContaining([...before, 'RETENTION_RULE SMS true false', 'MARKETING SMS false false']),
    );
    const own = await history(await desk.patientToken(ana));
    expect(own?.consentHistory.nodes.map(({ given, holds }) => [given, holds])).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, false],
      [true, true],
    ]);
    await record({ purpose: 'RETENTION_RULE' });
    expect(await latest()).toEqual(
      expect.arrayContaining([...before, 'RETENTION_RULE SMS true true', 'MARKETING SMS false false']),
    );
  });

  test('has the time of the clinic’s clock', async () => {
    expect((await record({})).consent?.recordedAt).toBe('2026-03-02T08:00:00.000Z');
  });

  test('is the patient’s own to give, and no one else’s; not a marketer’s at all', async () => {
    const token = await desk.patientToken(ana);
    const { userErrors } = await record({ patientId: await desk.patient('Bea') }, token);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'patientId'] }]);
    await expect(record({}, desk.tokens.marketer)).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  });

  test.each([
    ['', 'REQUIRED'],
    ['  \n', 'REQUIRED'],
    ['a'.repeat(2_001), 'INVALID'],
    ['a\0', 'INVALID'],
  ])('needs the words that were shown: %j', async (wording, code) => {
    expect((await record({ wording })).userErrors).toMatchObject([{ code, path: ['input', 'wording'] }]);
    expect(await desk.consents(ana)).toEqual([]);
  });

  test('repeated with its key is recorded once', async () => {
    for (let i = 0; i < 2; i++) expect((await record({ idempotencyKey: 'k' })).consent?.given).toBe(true);
    expect(await desk.consents(ana)).toHaveLength(1);
  });
});

describe('stopped addresses', () => {
  async function bounce(recipient: string, of = desk) {
    const messageId = `<${recipient}>`;
    await of.handedOver({ recipient, providerMessageId: messageId });
    const data = { messageId, permanent: true, detail: '550' };
    await callWebhook(server, '/webhooks/email', { type: 'email.bounced', data });
  }
  const list = async (token = desk.tokens.receptionist, after?: string | null) =>
    (await ask(server, token, StoppedAddressesDocument, { first: 2, after: after ?? null })).stoppedAddresses;
  const lift = async (
    address: string,
    token = desk.tokens.receptionist,
    channel: 'EMAIL' | 'PUSH' = 'EMAIL',
  ) =>
    (await ask(server, token, StoppedAddressLiftDocument, { input: { channel, address } }))
      .stoppedAddressLift;

  test('are listed page by page, for the clinic’s staff only', async () => {
    for (const name of ['a', 'b', 'c']) await bounce(`list-${name}@example.com`, other);
    const page = await list(other.tokens.receptionist);
    expect(page.totalCount).toBe(3);
    expect(page.nodes.map(({ address }) => address)).toEqual(['list-c@example.com', 'list-b@example.com']);
    expect(page.nodes[0]).toMatchObject({ channel: 'EMAIL', reason: 'HARD_BOUNCE', detail: '550' });
    const rest = await list(other.tokens.receptionist, page.pageInfo.endCursor);
    expect(rest.nodes.map(({ address }) => address)).toEqual(['list-a@example.com']);
    expect((await list(await other.patientToken(other.patientId))).nodes).toEqual([]);
    const owners = (await list(desk.tokens.owner)).nodes.map(({ address }) => address);
    expect(owners).not.toContain('list-a@example.com');
  });

  test('are lifted by staff, once; a marketer may only look', async () => {
    await bounce('lift@example.com');
    await expect(lift('lift@example.com', desk.tokens.marketer)).rejects.toMatchObject({
      codes: ['FORBIDDEN'],
    });
    expect((await lift('lift@example.com')).stoppedAddress).toMatchObject({ address: 'lift@example.com' });
    expect((await list()).nodes).toEqual([]);
    for (const address of ['lift@example.com', 'a\0']) {
      expect((await lift(address)).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'address'] },
      ]);
    }
    expect((await lift('x', undefined, 'PUSH')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
