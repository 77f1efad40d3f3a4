import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startToyServer, type ToyServer } from '../support/toy-server.js';

let server: ToyServer;
beforeAll(async () => {
  server = await startToyServer();
});
afterAll(() => server?.stop());

// A GET must bring a header that a page of another site could not send (CSRF).
const fetchFn = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } });

const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn });

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (_id, name, audit) => {
    const result = await audit.fn();
    const optional = name.startsWith('MAY');
    expect({
      status: optional ? 'ok' : result.status,
      reason: optional ? undefined : reasonOf(result),
    }).toEqual({
      status: 'ok',
      reason: undefined,
    });
  },
);

function reasonOf(result: object): unknown {
  return 'reason' in result ? result.reason : undefined;
}
