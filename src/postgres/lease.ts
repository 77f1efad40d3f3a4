// Who uses the server. Several processes may share one; each holds a lease, an advisory lock that lives as long as its
// connection. Whoever gives back the last lease stops the server, and a start at that very moment waits its turn.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

export interface Lease {
  /** Creates the database when it is missing. */
  ensureDatabase(name: string): Promise<void>;
  /**
   * Gives the lease back. When no other lease and no other client is left, runs `stop` while nobody can take a new
   * one, and resolves to true; otherwise leaves the server alone.
   */
  giveBack(stop: () => Promise<void>): Promise<boolean>;
}

const APPLICATION_NAME = 'retorna lease';
/** Any number will do, as long as it stays: it means "this server is in use" in the database `postgres`. */
const LOCK_KEY = 7_362_418_205;
const DUPLICATE_DATABASE = new Set(['42P04', '23505']);
/** A client that has said goodbye is listed until its server process has ended. */
const GOODBYE_LIMIT_MS = 500;
const GOODBYE_POLL_MS = 25;

/** Takes part in the server's use; waits while another process is about to stop it, and then rejects. */
export async function takeLease(serverUrl: string): Promise<Lease> {
  const client = await connect(serverUrl);
  try {
    await client.query('SELECT pg_advisory_lock_shared($1)', [LOCK_KEY]);
  } catch (error) {
    await client.end();
    throw error;
  }
  return {
    ensureDatabase: (name) => ensureDatabase(client, name),
    giveBack: (stop) => giveBack(client, stop),
  };
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({
    connectionString,
    application_name: APPLICATION_NAME,
    ssl: false,
    keepAlive: true,
  });
  // A server that goes away ends the lease; the next query says so, and nothing else needs to.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function ensureDatabase(client: Client, name: string): Promise<void> {
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount) return;
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (!DUPLICATE_DATABASE.has(String((error as { code?: unknown }).code))) throw error;
  }
}

async function giveBack(client: Client, stop: () => Promise<void>): Promise<boolean> {
  try {
    await client.query('SELECT pg_advisory_unlock_shared($1)', [LOCK_KEY]);
    const tried = await client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [
      LOCK_KEY,
    ]);
    if (!tried.rows[0]?.last || !(await isAlone(client))) return false;
    await stop();
    return true;
  } finally {
    await client.end();
  }
}

async function isAlone(client: Client): Promise<boolean> {
  const limit = performance.now() + GOODBYE_LIMIT_MS;
  for (;;) {
    const { rows } = await client.query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity
        WHERE backend_type = 'client backend' AND application_name <> $1`,
      [APPLICATION_NAME],
    );
    if (rows[0]?.others === 0) return true;
    if (performance.now() > limit) return false;
    await pause(GOODBYE_POLL_MS);
  }
}
