/** What a request costs the database, and that lists never go through entities (architecture.md, idea 9). */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { EntityFactory } from '@mikro-orm/postgresql';
import request from 'supertest';
import { MailboxDocument, PatientsWithVisitsDocument, VisitsDocument } from '../support/generated.js';
import { ask, createSandbox, startRetorna, type TestSandbox, type TestServer } from '../support/retorna.js';

let server: TestServer;
let tokens: TestSandbox;
const statements: string[] = [];

beforeAll(async () => {
  // Without the role `worker` nothing but the requests asks the database.
  server = await startRetorna({
    env: { ROLE: 'api', SUBSCRIPTION_QUEUE: '10' },
    onStatement: (sql) => statements.push(sql),
  });
  tokens = await createSandbox(server, { patients: 40 });
});

afterAll(() => server?.stop());

/** The statements of one piece of work; the hub's own look at the log, once a second, is not part of it. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  statements.length = 0;
  await work();
  return statements.filter((sql) => !sql.includes('"event"'));
}

test('20 patients with 5 visits and their practitioners cost at most 4 statements, who asks included', async () => {
  const page = { first: 20, visits: 5 };
  const sent = await statementsOf(async () => {
    const { patients } = await ask(server, tokens.receptionist, PatientsWithVisitsDocument, page);
    expect(patients.nodes).toHaveLength(20);
    expect(patients.nodes.flatMap(({ visits }) => visits.nodes).length).toBeGreaterThan(40);
  });
  expect(sent).toHaveLength(4);
  // Who asks was looked up a moment ago, and every statement is the same however many rows there are.
  const again = await statementsOf(() => ask(server, tokens.receptionist, PatientsWithVisitsDocument, page));
  expect(again).toHaveLength(3);
});

test('lists build no entities', async () => {
  const built = jest.spyOn(EntityFactory.prototype, 'create');
  await ask(server, tokens.receptionist, PatientsWithVisitsDocument, { first: 20, visits: 5 });
  await ask(server, tokens.receptionist, VisitsDocument, { first: 100 });
  await ask(server, tokens.receptionist, MailboxDocument, { first: 10 });
  expect(built).not.toHaveBeenCalled();
  built.mockRestore();
});

test('an answer is one line of JSON, and no cache may keep it', async () => {
  const { text, headers } = await request(server.url)
    .post('/graphql')
    .set('authorization', `Bearer ${tokens.receptionist}`)
    .send({ query: '{ viewer { kind } }' })
    .expect(200);
  expect(text.trim()).not.toContain('\n');
  expect(text).toContain('{"viewer":{"kind":"STAFF"}}');
  expect(headers['cache-control']).toBe('no-store');
});
