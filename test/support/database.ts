// A migrated, empty database of its own for whoever asks: a clone of the run's template, made in a few milliseconds.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  url: string;
  /** Removes the database, cutting off whoever is still connected. */
  drop(): Promise<void>;
}

/** Cloning one template twice at one moment can fail: clones wait for each other under this lock. */
const CLONE_LOCK = 7_362_418_206;

/** For use in `beforeAll`; the address is that of a superuser on the embedded server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { RETORNA_TEST_SERVER: server, RETORNA_TEST_RUN: run } = process.env;
  if (!server || !run) throw new Error('global-setup.ts has not run: start the tests with npm test');
  const name = `${run}_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [CLONE_LOCK]);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${run}_template STRATEGY FILE_COPY`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => withClient(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
