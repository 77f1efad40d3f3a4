/** Instants and dates at the ends of what can be written are answered or refused, and are never an error of ours. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSandbox, startRetorna, type TestSandbox, type TestServer } from '../support/retorna.js';

let server: TestServer;
let sandbox: TestSandbox;

beforeAll(async () => {
  server = await startRetorna();
  sandbox = await createSandbox(server);
});
afterAll(async () => {
  await server?.stop();
});

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: { code: string } }[];
}

async function askText(token: string, query: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

const codes = ({ errors }: Answer) => (errors ?? []).map(({ extensions }) => extensions.code);

test.each([
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+14:00',
  '9999-12-31T23:59:59.999Z',
  '9999-12-31T23:59:59-12:00',
])('visits from and to %s', async (instant) => {
  for (const field of ['from', 'to']) {
    const answer = await askText(
      sandbox.receptionist,
      `{ visits(first: 1, filter: { ${field}: "${instant}" }) { totalCount nodes { id } } }`,
    );
    expect(codes(answer)).not.toContain('INTERNAL_SERVER_ERROR');
  }
});

test.each(['0000-01-01', '0001-01-01', '9999-12-31'])('exceptions from and to %s', async (date) => {
  for (const field of ['from', 'to']) {
    const query = `{ calendars(first: 1) { nodes { exceptions(${field}: "${date}") { date } } } }`;
    expect(codes(await askText(sandbox.receptionist, query))).not.toContain('INTERNAL_SERVER_ERROR');
  }
});

test('a test clock stays where a sandbox can be made', async () => {
  const move = (to: string) =>
    askText(
      sandbox.receptionist,
      `mutation { testClockAdvance(input: { to: "${to}" }) { clock { now } userErrors { code path } } }`,
    );
  expect(await move('2101-01-01T00:00:00Z')).toEqual({
    data: { testClockAdvance: { clock: null, userErrors: [{ code: 'INVALID', path: ['input', 'to'] }] } },
    extensions: expect.anything(),
  });
  expect(codes(await move('2100-12-31T23:59:59.999Z'))).toEqual([]);
});
