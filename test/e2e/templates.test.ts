import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ChannelPriceSetDocument,
  ChannelPricesDocument,
  TemplateHistoryDocument,
  TemplatePreviewDocument,
  type TemplatePreviewInput,
  TemplateResetDocument,
  TemplateSetDocument,
  type TemplateSetInput,
  TemplatesDocument,
  type TemplatesQueryVariables,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;

beforeAll(async () => {
  server = await startRetorna();
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(() => server.stop());

const sms = { kind: 'REMINDER', channel: 'SMS', language: 'EN' } as const;
const email = { kind: 'REMINDER', channel: 'EMAIL', language: 'EN' } as const;

const set = async (input: Partial<TemplateSetInput>, token = desk.tokens.marketer) =>
  (await ask(server, token, TemplateSetDocument, { input: { ...sms, body: 'Hello {firstName}', ...input } }))
    .templateSet;
const reset = async (token = desk.tokens.marketer) =>
  (await ask(server, token, TemplateResetDocument, { input: sms })).templateReset;
const read = async (key: typeof sms | typeof email = sms, first = 10, after: string | null = null) =>
  (await ask(server, desk.tokens.receptionist, TemplateHistoryDocument, { ...key, first, after })).template;
const list = async (variables: TemplatesQueryVariables) =>
  (await ask(server, desk.tokens.receptionist, TemplatesDocument, variables)).templates;
const preview = async (input: Partial<TemplatePreviewInput>) => {
  const asked = { ...sms, ...input };
  return (await ask(server, desk.tokens.receptionist, TemplatePreviewDocument, { input: asked }))
    .templatePreview;
};
const refusalOf = async (input: Partial<TemplateSetInput>) => {
  const { template, userErrors } = await set(input);
  expect(template).toBeNull();
  return userErrors.map(({ code, message, path }) => `${code} ${path.join('.')}: ${message}`);
};

describe('the templates of a clinic', () => {
  test('are built in for every kind, channel and language, and come in pages both ways', async () => {
    const all = await list({ first: 100 });
    expect(all.totalCount).toBe(15 * 3 * 6);
    expect(all.nodes.every(({ builtIn, version }) => builtIn && version === null)).toBe(true);
    const next = await list({ first: 100, after: all.pageInfo.endCursor as string });
    const back = await list({ last: 100, before: next.pageInfo.startCursor as string });
    expect(back.nodes).toEqual(all.nodes);
    const filter = { kinds: ['REMINDER' as const], channels: ['SMS' as const] };
    expect((await list({ first: 10, filter })).nodes.map(({ language }) => language)).toEqual([
      'PT_BR',
      'PL',
      'UK',
      'RU',
      'EN',
      'ES',
    ]);
    await expect(list({ first: 10, after: 'bm8' })).rejects.toThrow('BAD_USER_INPUT');
  });

  test('say what they may name; groups, diagnoses and last names are not there', async () => {
    const names = async (key: typeof sms | typeof email) =>
      (await read(key)).variables.map(({ name }) => name);
    expect(await names(sms)).toEqual([
      'firstName',
      'clinicName',
      'branchName',
      'branchAddress',
      'branchCity',
      'startsAt',
      'endsAt',
      'selfService',
      'link',
    ]);
    const more = (await names(email)).filter((name) => name.endsWith('Name'));
    expect(more).toEqual(['firstName', 'clinicName', 'branchName', 'serviceName', 'practitionerName']);
  });

  test('become the clinic’s own, version by version, and go back', async () => {
    const { template } = await set({});
    expect(template).toMatchObject({ body: 'Hello {firstName}', builtIn: false, version: 1, changedAt: NOW });
    await set({ body: 'Again, {firstName}' }, desk.tokens.owner);
    expect((await reset()).template).toMatchObject({ builtIn: true, version: 3 });
    expect((await reset()).template?.version).toBe(3);
    const { body, builtIn, versions } = await read();
    expect(builtIn).toBe(true);
    expect(body).not.toContain('Again');
    expect(versions.totalCount).toBe(3);
    expect(versions.nodes.map((one) => [one.version, one.body])).toEqual([
      [3, null],
      [2, 'Again, {firstName}'],
      [1, 'Hello {firstName}'],
    ]);
    expect(versions.nodes.every(({ createdBy }) => createdBy !== null)).toBe(true);
    const first = await read(sms, 1);
    const second = await read(sms, 1, first.versions.pageInfo.endCursor ?? null);
    expect(second.versions.nodes.map(({ version }) => version)).toEqual([2]);
  });

  test('are numbered without gaps when many are set at once', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, i) => set({ body: `Text ${i}` })));
    const { versions } = await read();
    expect(versions.nodes.map(({ version }) => version)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test('are set once for a key', async () => {
    await set({ idempotencyKey: 'a' });
    expect((await set({ idempotencyKey: 'a' })).template).toMatchObject({ version: 1, changedAt: NOW });
    expect((await read()).versions.totalCount).toBe(1);
  });

  test('belong to one clinic, and are for those who may write them', async () => {
    await set({});
    const other = await openDesk(server);
    const { template } = await ask(server, other.tokens.owner, TemplateHistoryDocument, { ...sms, first: 1 });
    expect([template.builtIn, template.versions.totalCount]).toEqual([true, 0]);
    await expect(set({}, desk.tokens.receptionist)).rejects.toThrow('FORBIDDEN');
    await expect(reset(desk.tokens.receptionist)).rejects.toThrow('FORBIDDEN');
    const asPatient = ask(server, await desk.patientToken(desk.patientId), TemplatesDocument, { first: 1 });
    await expect(asPatient).rejects.toThrow('FORBIDDEN');
  });
});

describe('a text is refused', () => {
  test('when it cannot be read, with the place', async () => {
    expect(await refusalOf({ body: 'Hello\n{firstName' })).toEqual([
      expect.stringMatching(/^INVALID input\.body: Line 2, column \d+: a \{ is not closed by a \}/),
    ]);
    expect(await refusalOf({ body: '{selfService, select, yes {a}}' })).toEqual([
      expect.stringContaining('needs the option other'),
    ]);
  });

  test('when it names what there is not, with what there is', async () => {
    expect(await refusalOf({ body: '{lastName} {groupName}' })).toEqual([
      expect.stringMatching(/There is no variable "lastName" here. Use one of: firstName, clinicName/),
      expect.stringContaining('"groupName"'),
    ]);
    expect(await refusalOf({ body: '{serviceName}' })).toEqual([expect.stringContaining('"serviceName"')]);
    expect((await set({ ...email, subject: 'A', body: '{serviceName}' })).userErrors).toEqual([]);
  });

  test('when it uses a variable as what it is not, with how to write it', async () => {
    expect(await refusalOf({ body: '{startsAt, plural, other {#}}' })).toEqual([
      expect.stringMatching(/^INVALID input\.body: .*\{startsAt, date, full\}/),
    ]);
  });

  test('when it is empty or too long', async () => {
    expect(await refusalOf({ body: ' \n' })).toEqual([expect.stringMatching(/^REQUIRED input\.body/)]);
    expect(await refusalOf({ body: 'a'.repeat(10_001) })).toEqual([expect.stringContaining('at most 10000')]);
    expect(await refusalOf({ body: 'a'.repeat(1531) })).toEqual([
      expect.stringContaining('it takes 11 SMS segments'),
    ]);
    expect((await set({ body: 'a'.repeat(1530) })).userErrors).toEqual([]);
    expect(await refusalOf({ body: 'ж'.repeat(671) })).toEqual([expect.stringContaining('11 SMS segments')]);
    expect(await refusalOf({ ...email, subject: 'a'.repeat(201) })).toEqual([
      expect.stringMatching(/^INVALID input\.subject: Write at most 200/),
    ]);
    expect(await refusalOf({ body: '\u0000' })).toEqual([expect.stringContaining('control characters')]);
  });

  test('without its subject, with one where there is none, or with one of two lines', async () => {
    expect(await refusalOf({ ...email })).toEqual([expect.stringMatching(/^REQUIRED input\.subject/)]);
    expect(await refusalOf({ channel: 'PUSH' })).toEqual([expect.stringMatching(/title/)]);
    expect(await refusalOf({ subject: 'A' })).toEqual([expect.stringContaining('An SMS has no subject')]);
    expect(await refusalOf({ ...email, subject: 'A\nBcc: b@example.com' })).toEqual([
      expect.stringContaining('one line'),
    ]);
  });

  test('and its tags are text', async () => {
    const body = 'Hello <b>{firstName}</b> <a href="https://evil.example">x</a> <';
    expect((await set({ ...email, subject: 'A', body })).userErrors).toEqual([]);
    const { preview: made } = await preview(email);
    expect(made?.text).toContain('Hello <b>Maria</b>');
    expect(made?.html).toContain('&#60;b&#62;Maria&#60;/b&#62;');
    expect(made?.html).not.toContain('href="https://evil');
  });
});

describe('a preview', () => {
  test('shows encoding, segments and price of an SMS; one Cyrillic letter halves the room', async () => {
    const body = 'a'.repeat(160);
    expect((await preview({ body })).preview).toMatchObject({
      ...{ text: body, subject: null, html: null, encoding: 'GSM_7', segments: 1, price: null },
    });
    const input = { channel: 'SMS' as const, amount: '0.0450', currencyCode: 'BRL' };
    const priced = await ask(server, desk.tokens.owner, ChannelPriceSetDocument, { input });
    expect(priced.channelPriceSet.channelPrice).toMatchObject({ price: { amount: '0.045' }, updatedAt: NOW });
    expect((await preview({ body: `${body.slice(1)}ж` })).preview).toMatchObject({
      ...{ encoding: 'UCS_2', segments: 3, price: { amount: '0.135', currencyCode: 'BRL' } },
    });
  });

  test('of an e-mail has a subject, text and HTML', async () => {
    const { preview: made } = await preview(email);
    expect(made?.subject).toBeTruthy();
    expect(made?.text).toContain('Maria');
    expect(made?.html).toContain('Maria');
    expect([made?.encoding, made?.segments]).toEqual([null, null]);
  });

  test('takes other values, and says which cannot be', async () => {
    const body = '{firstName}, {startsAt, time, short}';
    const values = [
      { name: 'firstName', value: 'Zofia' },
      { name: 'startsAt', value: '2026-03-30T12:00:00Z' },
    ];
    expect((await preview({ body, values })).preview?.text).toMatch(/^Zofia, (9:00 AM|2:00 PM)$/);
    const { preview: none, userErrors } = await preview({
      values: [
        { name: 'lastName', value: 'a' },
        { name: 'startsAt', value: 'tomorrow' },
        { name: 'selfService', value: 'maybe' },
      ],
    });
    expect(none).toBeNull();
    expect(userErrors.map(({ path }) => path.join('.'))).toEqual([
      'input.values.0.name',
      'input.values.1.value',
      'input.values.2.value',
    ]);
  });

  test('of a visit is about it, in its branch’s time; of a foreign one is refused', async () => {
    const startsAt = plus(NOW, 24 * 7);
    const visitId = await desk.book({ startsAt, calendarId: desk.calendars.marek });
    const body = '{firstName} {startsAt, time, short} {branchCity}';
    expect((await preview({ body, visitId })).preview?.text).toBe('Ana 9:00 AM Warszawa');
    const other = await openDesk(server);
    const foreign = await other.book({ startsAt, calendarId: other.calendars.marek });
    expect((await preview({ body, visitId: foreign })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'visitId'] },
    ]);
  });

  test('says what is wrong with a text, and changes nothing', async () => {
    const { preview: none, userErrors } = await preview({ body: '{nothing}' });
    expect(none).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'body'] }]);
    await preview({ body: 'Hello' });
    expect((await read()).version).toBeNull();
  });
});

describe('prices of channels', () => {
  const setPrice = async (amount: string, token = desk.tokens.manager) => {
    const input = { channel: 'EMAIL' as const, amount, currencyCode: 'EUR' };
    return (await ask(server, token, ChannelPriceSetDocument, { input })).channelPriceSet;
  };

  test('are exact to six places, and are shown to who may see templates', async () => {
    expect((await setPrice('0.000001')).channelPrice?.price.amount).toBe('0.000001');
    expect((await setPrice('9999.999999')).channelPrice?.price.amount).toBe('9999.999999');
    expect((await setPrice('0')).channelPrice?.price.amount).toBe('0.00');
    const seenBy = async (token: string) =>
      (await ask(server, token, ChannelPricesDocument, {})).clinic.channelPrices.length;
    expect(await seenBy(desk.tokens.receptionist)).toBe(1);
    expect(await seenBy(await desk.patientToken(desk.patientId))).toBe(0);
  });

  test.each(['-1', '0.0000001', '10000', '99999999999999999999'])('are not %s', async (amount) => {
    expect((await setPrice(amount)).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'amount'] },
    ]);
  });

  test('are set by those who set the clinic up', async () => {
    await expect(setPrice('1', desk.tokens.marketer)).rejects.toThrow('FORBIDDEN');
  });
});
