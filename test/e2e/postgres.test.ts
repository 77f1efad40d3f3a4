// The embedded PostgreSQL runner, with real server processes and real kills.
import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { watch } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { isAlive } from '../../src/postgres/alive.js';
import { startPostgres } from '../../src/postgres.js';

const execute = promisify(execFile);
const asRoot = process.getuid?.() === 0;
const built = new URL('../../dist/postgres.js', import.meta.url).href;

/** Holds a database that some tests copy, which takes less time than making one. */
let model: string;
let home: string;
let dataDir: string;
let lines: string[] = [];

beforeAll(async () => {
  model = await makeHome();
  dataDir = join(model, 'data', 'postgres');
  await start().then((server) => server.stop());
});

afterAll(() => rm(model, { recursive: true, force: true }));

beforeEach(async () => {
  home = await makeHome();
  dataDir = join(home, 'data', 'postgres');
  lines = [];
});

afterEach(async () => {
  if (await postmasterPid()) await start().then((server) => server.stop());
  await rm(home, { recursive: true, force: true });
});

describe('the embedded PostgreSQL, made anew,', () => {
  test('starts in an empty folder, for this machine only and behind a password', async () => {
    const server = await start();
    expect(
      await ask(
        server.url,
        `SELECT current_database() AS name, lower('ÉЁ') AS lower, version() LIKE '%QL 18.%' AS right`,
      ),
    ).toEqual({ name: 'retorna', lower: 'éё', right: true });
    expect(await ask(server.url, 'SHOW listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' });

    const stranger = new URL(server.url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect((await stat(`${dataDir}.password`)).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  test('starts over when the first start was killed while it made the files', async () => {
    await mkdir(dirname(dataDir));
    const draft = draftIn(dirname(dataDir));
    const child = spawnStart();
    await draft;
    child.kill('SIGKILL');
    await once(child, 'close');

    const server = await start();
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await server.stop();
    expect((await readdir(dirname(dataDir))).sort()).toEqual(['postgres', 'postgres.password']);
  });

  test('is one server for all who start it at the same moment, and stops with the last', async () => {
    const servers = await Promise.all([start(), start(), start(), start()]);
    expect(new Set(servers.map((server) => server.url)).size).toBe(1);
    const pid = await postmasterPid();
    const [last, ...others] = servers;

    await Promise.all(others.map((server) => server.stop()));
    expect(await ask(String(last?.url), 'SELECT 1 AS one')).toEqual({ one: 1 });
    await last?.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('says what to do about files of another version', async () => {
    await mkdir(dataDir, { recursive: true });
    await writeFile(join(dataDir, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 17.* move it away\n.*set DATABASE_URL/);
  });

  (asRoot ? test : test.skip)(
    'moves to /var/lib/retorna when root starts it below a private home (skipped unless root)',
    async () => {
      await chmod(home, 0o700);
      const server = await start();
      const answer = await ask(server.url, 'SHOW data_directory');
      const folder = String(answer?.data_directory);
      expect(folder).toMatch(/^\/var\/lib\/retorna\/[0-9a-f]{12}\/data$/);
      expect(lines).toEqual([expect.stringContaining(`using ${folder}`)]);
      await server.stop();
      await rm(dirname(folder), { recursive: true });
    },
  );
});

describe('the embedded PostgreSQL, made before,', () => {
  beforeEach(async () => {
    await execute('cp', ['-a', `${model}/data`, home]);
  });

  test('leaves no process behind when stopped, and has its data at the next start', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = await postmasterPid();
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    await expect(ask(first.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');

    const second = await start();
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 });
    await second.stop();
    expect(lines).toEqual([]);
  });

  test('is found again, running, after its process was killed', async () => {
    const child = spawnStart();
    const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    await ask(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = await postmasterPid();
    child.kill('SIGKILL');
    await once(child, 'close');

    const server = await start();
    expect(server.url).toBe(url);
    expect(await postmasterPid()).toBe(pid);
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 });
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test('goes on running for a client that is still connected, and says so', async () => {
    const server = await start();
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await server.stop();
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    expect(lines).toEqual(['PostgreSQL goes on running: somebody else is connected to it']);
    await client.end();
  });

  test('takes over files that root has put back, and says so when their password is missing', async () => {
    const server = await start();
    await server.stop();
    if (asRoot) await execute('chown', ['-R', '0:0', dataDir]);
    const again = await start();
    await again.stop();

    await rm(`${dataDir}.password`);
    await expect(start()).rejects.toThrow(/postgres\.password cannot be read: put it back/);
  });
});

async function makeHome(): Promise<string> {
  const folder = await mkdtemp(join(asRoot ? '/tmp' : tmpdir(), 'retorna-runner-'));
  // As root the server runs as somebody else, who has to get in.
  await chmod(folder, 0o755);
  return folder;
}

function start() {
  return startPostgres({ dataDir, log: (line) => lines.push(line), durable: false });
}

/** A process that starts the server, prints its address and waits for its own end. */
function spawnStart(): ChildProcessByStdio<null, Readable, null> {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(built)});
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log() {}, durable: false });
    console.log(server.url);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Resolves when the folder gets a database in the making. */
async function draftIn(folder: string): Promise<void> {
  const watcher = watch(folder);
  for await (const [, name] of on(watcher, 'change')) {
    if (String(name).includes('.draft-')) break;
  }
  watcher.close();
}

async function ask(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/** The number of the folder's server process; NaN when there is none. */
async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => ''), 10);
}
