// The process as `npm start` runs it: what it prints, how it stops, and what is left of it (README, "Two commands").
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '../../src/postgres/alive.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  FreeSlotsDocument,
  SandboxCreateDocument,
  SetupDocument,
  ViewerDocument,
  VisitBookDocument,
  VisitDetailsDocument,
} from '../support/generated.js';
import {
  type BuiltServer,
  buildServer,
  openHome,
  type ProcessHome,
  postgresOf,
  type ServerProcess,
} from '../support/process.js';
import { ask, JWT_SECRET } from '../support/retorna.js';

/** Covers a first start on a machine that is busy with other tests. */
const START_MS = 90_000;

let built: BuiltServer;
let home: ProcessHome;

beforeAll(async () => {
  built = await buildServer();
}, START_MS);
afterAll(() => built?.remove());
beforeEach(async () => {
  home = await openHome(built);
});
afterEach(() => home.close(), START_MS);

/** What it says when it is ready. */
async function readyOf({ line }: ServerProcess) {
  await line(/^Ctrl-C stops it\.$/);
  const [, url] = (await line(/^GraphQL +(http:\/\/\S+)\/graphql/)) as unknown as [string, string];
  const token = async (who: string) => (await line(new RegExp(`^${who} +(\\S+)$`)))[1] as string;
  return {
    server: { url },
    receptionist: await token('receptionist'),
    patient: await token('patient'),
    partner: await token('partner'),
  };
}

type Ready = Awaited<ReturnType<typeof readyOf>>;

async function bookAVisit({ server, receptionist, patient }: Ready): Promise<string> {
  const { viewer } = await ask(server, patient, ViewerDocument, {});
  const { services, calendars } = await ask(server, receptionist, SetupDocument, {});
  const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const to = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const serviceId = services.nodes[0]?.id as string;
  const filter = { serviceId, calendarIds: [calendars.nodes[0]?.id as string], from, to };
  const { freeSlots } = await ask(server, receptionist, FreeSlotsDocument, { filter });
  const [slot] = freeSlots;
  const input = {
    patientId: viewer.patient?.id as string,
    calendarId: slot?.calendar.id as string,
    serviceId,
    startsAt: slot?.startsAt as string,
  };
  const { visitBook } = await ask(server, receptionist, VisitBookDocument, { input });
  expect(visitBook.userErrors).toEqual([]);
  return visitBook.visit?.id as string;
}

describe('on a database of its own', () => {
  test(
    'a first start prints addresses and three tokens that work; Ctrl-C leaves nothing running',
    async () => {
      const process = home.start();
      const ready = await readyOf(process);
      const { server, receptionist, patient, partner } = ready;
      expect(process.lines.length).toBeLessThan(22);
      const kinds = [];
      for (const token of [receptionist, patient, partner]) {
        const { viewer } = await ask(server, token, ViewerDocument, {});
        kinds.push([viewer.kind, viewer.role]);
      }
      expect(kinds).toEqual([
        ['STAFF', 'RECEPTIONIST'],
        ['PATIENT', null],
        ['PARTNER', null],
      ]);
      const [, graphiql] = await process.line(/^GraphiQL +(\S+)$/);
      const page = await fetch(graphiql as string);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(receptionist.split('.')[0]);
      expect((await stat(join(home.path, 'jwt-secret'))).mode & 0o777).toBe(0o600);

      const postgres = (await postgresOf(home.path)) as number;
      expect(isAlive(postgres)).toBe(true);
      process.child.kill('SIGINT');
      expect(await process.ended).toBe(0);
      expect(await postgresOf(home.path)).toBeNull();
      expect(isAlive(postgres)).toBe(false);
    },
    START_MS,
  );

  test(
    'a process that was killed starts again with its visits, and its tokens go on',
    async () => {
      const killed = home.start();
      const before = await readyOf(killed);
      const visitId = await bookAVisit(before);
      killed.child.kill('SIGKILL');
      expect(await killed.ended).toBe('SIGKILL');

      const again = home.start();
      const { server, partner } = await readyOf(again);
      expect(partner).toBe(before.partner);
      for (const token of [before.receptionist, before.patient]) {
        const { visit } = await ask(server, token, VisitDetailsDocument, { id: visitId });
        expect(visit).toMatchObject({ id: visitId, status: 'BOOKED' });
      }
      again.child.kill('SIGTERM');
      expect(await again.ended).toBe(0);
      expect(await postgresOf(home.path)).toBeNull();
    },
    START_MS,
  );

  test(
    'Ctrl-C while it starts leaves nothing running either',
    async () => {
      const process = home.start();
      await until(async () => (await postgresOf(home.path)) !== null);
      process.child.kill('SIGINT');
      expect(await process.ended).toBe(0);
      expect(await postgresOf(home.path)).toBeNull();
      expect(process.lines).toEqual([]);
    },
    START_MS,
  );

  test(
    'a port that is taken: it says what to do, and takes its database along',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as { port: number };
      const process = home.start({ PORT: String(port) });
      expect(await process.ended).toBe(1);
      expect(process.lines).toEqual([
        `Port ${port} is taken by another program. Set PORT to one that is free, or to 0 for any.`,
      ]);
      expect(await postgresOf(home.path)).toBeNull();
      other.close();
    },
    START_MS,
  );
});

describe('on a database that is given', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  test(
    'it serves the demo, and stops without stopping the database',
    async () => {
      const process = home.start({ DATABASE_URL: database.url });
      const ready = await readyOf(process);
      await bookAVisit(ready);
      process.child.kill('SIGINT');
      expect(await process.ended).toBe(0);
      expect(await postgresOf(home.path)).toBeNull();
      const again = home.start({ DATABASE_URL: database.url });
      expect((await readyOf(again)).partner).toBe(ready.partner);
    },
    START_MS,
  );

  test(
    'a process that serves nothing says what it does',
    async () => {
      const process = home.start({ DATABASE_URL: database.url, ROLE: 'worker,relay' });
      await process.line(/^Retorna works: worker, relay\.$/);
      process.child.kill('SIGTERM');
      expect(await process.ended).toBe(0);
    },
    START_MS,
  );

  test(
    'in production there is no demo, no GraphiQL, no introspection and no sandbox',
    async () => {
      const process = home.start({ NODE_ENV: 'production', DATABASE_URL: database.url, JWT_SECRET });
      const [, url] = (await process.line(/^Retorna answers at (\S+)\/graphql$/)) as unknown as [
        string,
        string,
      ];
      expect(process.lines).toHaveLength(1);
      expect((await fetch(`${url}/graphiql`)).status).toBe(404);
      const answerTo = async (query: string) => {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        return (await response.json()) as { data?: unknown; errors: { message: string }[] };
      };
      expect((await answerTo('{ __schema { queryType { name } } }')).errors[0]?.message).toMatch(
        /introspection/i,
      );
      expect((await answerTo('{ clinics { id } }')).errors[0]?.message).not.toContain('Did you mean');
      await expect(
        ask({ url }, null, SandboxCreateDocument, { input: { name: 'A clinic' } }),
      ).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
      process.child.kill('SIGTERM');
      expect(await process.ended).toBe(0);
    },
    START_MS,
  );
});

/** Looks again and again; the test's own timeout bounds it. */
async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look()));
}
