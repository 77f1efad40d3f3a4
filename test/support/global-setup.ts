// Once for a whole run of Jest: a database server (our own embedded PostgreSQL, or the one that TEST_DATABASE_URL or
// DATABASE_URL names) and in it a migrated template that every test file clones, see database.ts.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/entities/migrate.js';
import { startPostgres } from '../../src/postgres.js';

interface TestServer {
  url: string;
  stop(): Promise<void>;
}

declare global {
  /** Undoes what the set-up did; read by global-teardown.ts, which Jest loads in the same process. */
  var retornaEndTestServer: (() => Promise<void>) | undefined;
}

export default async function globalSetup(): Promise<void> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await startOwnServer();
  const run = `retorna_test_${randomBytes(5).toString('hex')}`;
  const end = async () => {
    if (given) await dropDatabases(server.url, run);
    await server.stop();
  };
  try {
    const template = new URL(server.url);
    template.pathname = `/${run}_template`;
    await execute(server.url, `CREATE DATABASE ${run}_template`);
    await migrate(template.href);
  } catch (error) {
    await end();
    throw error;
  }
  process.env.RETORNA_TEST_SERVER = server.url;
  process.env.RETORNA_TEST_RUN = run;
  globalThis.retornaEndTestServer = end;
}

async function startOwnServer(): Promise<TestServer> {
  // Root's own TMPDIR may be private, and the server then runs as somebody else.
  const folder = await mkdtemp(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'retorna-test-'));
  await chmod(folder, 0o755);
  const watchdog = watch(folder);
  try {
    const { url, stop } = await startPostgres({
      dataDir: join(folder, 'data'),
      log: console.log,
      durable: false,
    });
    return {
      url,
      stop: async () => {
        await stop();
        await watchdog.release();
      },
    };
  } catch (error) {
    await watchdog.release();
    throw error;
  }
}

/**
 * A shell that sees its input end when this process does, however it ends, and then removes the server and its folder:
 * a killed run leaves nothing. It has a session of its own, so that Ctrl-C does not end it first.
 */
function watch(folder: string) {
  const script = `
    cat > /dev/null
    if pid=$(head -n 1 "$1/data/postmaster.pid" 2> /dev/null); then
      kill -QUIT "$pid"
      while kill -0 "$pid" 2> /dev/null; do sleep 0.05; done
    fi
    rm -rf "$1"`;
  const shell = spawn('sh', ['-c', script, 'sh', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(shell, 'close');
  return {
    async release() {
      shell.stdin.end();
      await ended;
    },
  };
}

async function dropDatabases(serverUrl: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

async function execute(serverUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
