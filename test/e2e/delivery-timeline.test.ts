// Every message answers "why": its timeline, step by step (mission.md, section 1).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { decodeId } from '../../src/schema/id.js';
import { makeApiKey } from '../../src/services/clinic/api-key.js';
import { newId } from '../../src/services/new-id.js';
import { DeliveryTimelinesDocument } from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { NOW, openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

/** Ninety-nine hours ahead, in São Paulo's working hours. */
const START = plus(NOW, 99);

let server: TestServer;
let sql: pg.Client;
let desk: VisitDesk;
const statements: string[] = [];

beforeAll(async () => {
  server = await startRetorna({
    env: { ROLE: 'api,relay' },
    onStatement: (text) => statements.push(text),
  });
  sql = new pg.Client(server.databaseUrl);
  await sql.connect();
});
beforeEach(async () => {
  desk = await openDesk(server);
});
afterAll(async () => {
  await sql?.end();
  await server?.stop();
});

async function timelines(variables: object = {}, token = desk.tokens.owner) {
  const page = { first: 10, steps: 20, ...variables };
  return (await ask(server, token, DeliveryTimelinesDocument, page)).deliveries.nodes;
}

async function timelineOf(id: string, token = desk.tokens.owner, page: object = {}) {
  const found = (await timelines(page, token)).find((one) => one.id === id);
  if (!found) throw new Error('There is no such message');
  return found.timeline;
}

/** The reminder of a new visit, with no steps but those of the test. */
async function reminder(startsAt = START): Promise<string> {
  const all = await desk.deliveries(await desk.book({ startsAt }));
  const id = all.find(({ kind, channel }) => kind === 'REMINDER' && channel === 'EMAIL')?.id as string;
  await sql.query('delete from delivery_event where delivery_id = $1', [decodeId(id).id]);
  return id;
}

interface Step {
  kind: string;
  reason?: string;
  detail?: string;
  dueAt?: string;
  at?: string;
}

async function went(deliveryId: string, ...steps: Step[]): Promise<void> {
  for (const { kind, reason, detail, dueAt, at = NOW } of steps) {
    await sql.query(
      `insert into delivery_event (clinic_id, id, delivery_id, kind, reason, detail, due_at, occurred_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [desk.clinicId, newId(), decodeId(deliveryId).id, kind, reason, detail, dueAt, at],
    );
  }
}

describe('the timeline of a message', () => {
  test('tells each step in the order in which it happened, with its rule or its reason', async () => {
    const id = await reminder();
    await went(
      id,
      { kind: 'PLANNED', reason: 'LEAD_OVER_72_H', dueAt: plus(START, -48) },
      { kind: 'CHECKED', at: plus(START, -48) },
      { kind: 'RETRYING', detail: '451 later', dueAt: plus(START, -47), at: plus(START, -48) },
      { kind: 'SUPPRESSED', reason: 'NO_APP', at: plus(START, -47) },
    );
    const { nodes, totalCount } = await timelineOf(id);
    expect(totalCount).toBe(4);
    const step = (fields: object) => ({
      plannedReason: null,
      statusReason: null,
      detail: null,
      dueAt: null,
      ...fields,
    });
    expect(nodes).toEqual([
      step({ kind: 'PLANNED', plannedReason: 'LEAD_OVER_72_H', dueAt: plus(START, -48), occurredAt: NOW }),
      step({ kind: 'CHECKED', occurredAt: plus(START, -48) }),
      step({
        kind: 'RETRYING',
        detail: '451 later',
        dueAt: plus(START, -47),
        occurredAt: plus(START, -48),
      }),
      // A code that is a rule's name too.
      step({ kind: 'SUPPRESSED', statusReason: 'NO_APP', occurredAt: plus(START, -47) }),
    ]);
  });

  test('comes in pages', async () => {
    const id = await reminder();
    await went(id, { kind: 'PLANNED' }, { kind: 'DEFERRED', reason: 'QUIET_HOURS' }, { kind: 'CHECKED' });
    const first = await timelineOf(id, desk.tokens.owner, { steps: 2 });
    expect(first.nodes.map(({ kind }) => kind)).toEqual(['PLANNED', 'DEFERRED']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await timelineOf(id, desk.tokens.owner, { steps: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ kind }) => kind)).toEqual(['CHECKED']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  test('costs one statement for however many messages, and one for how many steps they have', async () => {
    for (const hour of [0, 1, 2]) await went(await reminder(plus(START, hour)), { kind: 'CHECKED' });
    await timelines();
    statements.length = 0;
    expect((await timelines()).length).toBeGreaterThan(3);
    expect(statements.filter((text) => text.includes('delivery_event'))).toHaveLength(2);
  });

  test('shows a provider’s words to none but who may see patients', async () => {
    const id = await reminder();
    await went(id, { kind: 'FAILED', reason: 'ADDRESS_REFUSED', detail: '550 no ana@example.com here' });
    const keyId = newId();
    const { token, secretHash } = makeApiKey(desk.clinicId, keyId);
    await sql.query(
      `insert into api_key (clinic_id, id, name, secret_hash, scopes, created_at)
       values ($1, $2, 'One', $3, '{deliveries:read}', now())`,
      [desk.clinicId, keyId, secretHash],
    );
    const [step] = (await timelineOf(id, token)).nodes;
    expect(step).toMatchObject({ kind: 'FAILED', statusReason: 'ADDRESS_REFUSED', detail: null });
    const [own] = (await timelineOf(id, await desk.patientToken(desk.patientId))).nodes;
    expect(own?.detail).toBe('550 no ana@example.com here');
  });
});

test('what an SMS was made of and cost is told exactly', async () => {
  const id = await reminder();
  await sql.query(
    `update delivery set channel = 'SMS', kind = 'WIN_BACK', provider = 'twilio', encoding = 'UCS_2', segments = 3,
       price_micros = 23700, price_currency = 'USD' where id = $1`,
    [decodeId(id).id],
  );
  const sms = (await timelines()).find((one) => one.id === id);
  expect(sms).toMatchObject({
    provider: 'twilio',
    encoding: 'UCS_2',
    segments: 3,
    price: { amount: '0.0237', currencyCode: 'USD' },
  });
});

test('a message names the clinic’s own text that it was written with', async () => {
  const id = await reminder();
  const { rows } = await sql.query(
    `insert into template (clinic_id, id, kind, channel, language, version, subject, body, created_at)
     values ($1, gen_random_uuid(), 'REMINDER', 'EMAIL', 'en', 3, 'Soon', 'See you', $2) returning id`,
    [desk.clinicId, NOW],
  );
  await sql.query('update delivery set template_id = $2 where id = $1', [decodeId(id).id, rows[0].id]);
  const templateOf = async (token: string) =>
    (await timelines({}, token)).find((one) => one.id === id)?.template;
  expect(await templateOf(desk.tokens.owner)).toEqual({ version: 3, body: 'See you' });
  // Patients see their messages, and not what these were made from.
  expect(await templateOf(await desk.patientToken(desk.patientId))).toBeNull();
});
