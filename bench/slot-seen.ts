// How soon a subscriber sees a slot that was freed: from sending `visitCancel` over HTTP to the message of `slotChanged` on
// another client's WebSocket. `npm run bench -- slot-seen [times]`
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startApplication } from '../src/application.js';
import { readConfig } from '../src/config.js';
import { createLog } from '../src/log.js';
import { withScratchDatabase } from './scratch-database.js';

const TIMES = Number(process.argv[3] ?? 200);
const JWT_SECRET = 'a secret for the bench, of more than 32 characters';

interface Ids {
  nodes: { id: string }[];
}

async function ask<Data>(
  url: string,
  token: string | null,
  query: string,
  variables: object = {},
): Promise<Data> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export async function run(): Promise<void> {
  await withScratchDatabase(async (databaseUrl) => {
    const config = readConfig({
      DATABASE_URL: databaseUrl,
      JWT_SECRET,
      PORT: '0',
      LOG_LEVEL: 'silent',
      RATE_PER_MINUTE: '1000000',
    });
    const application = await startApplication({
      config,
      databaseUrl,
      jwtSecret: null,
      log: createLog(config),
    });
    try {
      await measure(application.url ?? '');
    } finally {
      await application.stop();
    }
  });
}

async function measure(url: string): Promise<void> {
  const made = await ask<{ sandboxCreate: { sandbox: { staffTokens: { role: string; token: string }[] } } }>(
    url,
    null,
    `mutation { sandboxCreate(input: { name: "Bench", patients: 1, testClock: "2026-03-02T08:00:00Z" }) {
      sandbox { staffTokens { role token } } } }`,
  );
  const tokens = made.sandboxCreate.sandbox.staffTokens;
  const token = tokens.find(({ role }) => role === 'RECEPTIONIST')?.token ?? '';
  const setup = await ask<{ services: Ids; calendars: Ids; patients: Ids }>(
    url,
    token,
    `{ services(first: 1) { nodes { id } } calendars(first: 1) { nodes { id } } patients(first: 1) { nodes { id } } }`,
  );
  const [serviceId, calendarId, patientId] = [setup.services, setup.calendars, setup.patients].map(
    ({ nodes }) => nodes[0]?.id,
  );
  const { freeSlots } = await ask<{ freeSlots: { startsAt: string }[] }>(
    url,
    token,
    `query ($s: ID!, $c: ID!) { freeSlots(filter: { serviceId: $s, calendarIds: [$c], from: "2026-03-09", to: "2026-03-13" }) { startsAt } }`,
    { s: serviceId, c: calendarId },
  );
  const startsAt = freeSlots[0]?.startsAt;
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
  });
  const messages = client.iterate({
    query: 'subscription { slotChanged { ... on SlotChanged { kind slot { startsAt } } } }',
  });
  const times: number[] = [];
  for (let index = 0; index < TIMES; index++) {
    const input = { serviceId, calendarId, patientId, startsAt };
    const booked = await ask<{ visitBook: { visit: { id: string } } }>(
      url,
      token,
      'mutation ($i: VisitBookInput!) { visitBook(input: $i) { visit { id } userErrors { message } } }',
      { i: input },
    );
    const visitId = booked.visitBook.visit.id;
    if (index > 0) await messages.next(); // the booking took the slot that was freed before
    const seen = messages.next();
    // The first subscription needs a moment to stand before anything is cancelled.
    if (index === 0) await ask(url, token, '{ viewer { kind } }');
    const began = performance.now();
    await Promise.all([
      seen.then(() => times.push(performance.now() - began)),
      ask(
        url,
        token,
        'mutation ($v: ID!) { visitCancel(input: { visitId: $v }) { userErrors { message } } }',
        {
          v: visitId,
        },
      ),
    ]);
  }
  await client.dispose();
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(
    `freed slots seen ${times.length} times: median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, all within ${at(1)} ms`,
  );
}
