// A MongoDB wire server for the tests of Agenda's other store: the real one that MONGODB_URI names, or FerretDB 1.24
// over SQLite (tools/ferretdb), or a reason why there is neither.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { access, mkdtemp } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { MongoClient } from 'mongodb';

export interface MongoServer {
  /** Names a database that nobody else uses. */
  url: string;
  /** Ends the server, or drops the database from a server that is not ours. */
  stop(): Promise<void>;
}

const HOW_TO_GET_ONE =
  'no MongoDB: set MONGODB_URI, or with Go installed run ' +
  '(cd tools/ferretdb && go build -o ../../.cache/ferretdb .)';

/** Ends the server and clears up when the input ends, which it does however the test run ends. */
const SHELL_SCRIPT = `
  exec 3<&0
  "$@" &
  server=$!
  { cat <&3; kill "$server"; } > /dev/null 2>&1 &
  wait "$server"
  rm -rf "$FOLDER"`;

/** Resolves once the server accepts connections. Rejects when a program is there and does not start. */
export async function mongoServer(): Promise<MongoServer | { skipped: string }> {
  const database = `retorna_test_${randomBytes(6).toString('hex')}`;
  const given = process.env.MONGODB_URI;
  if (given) return databaseIn(given, database);
  const program = await findProgram();
  return program ? startFerret(program, database) : { skipped: HOW_TO_GET_ONE };
}

async function databaseIn(server: string, database: string): Promise<MongoServer> {
  const url = new URL(server);
  // Without this the user would be looked up in the database of our own invention.
  if (url.username && !url.searchParams.has('authSource')) {
    url.searchParams.set('authSource', url.pathname.slice(1) || 'admin');
  }
  url.pathname = `/${database}`;
  return {
    url: url.href,
    async stop() {
      const client = await MongoClient.connect(url.href);
      await client.db(database).dropDatabase();
      await client.close();
    },
  };
}

async function findProgram(): Promise<string | undefined> {
  const { FERRETDB_BIN: named, PATH = '' } = process.env;
  if (named) return named;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = [resolve('.cache'), ...PATH.split(delimiter), join(homedir(), 'go', 'bin')];
  for (const folder of folders) {
    const program = join(folder, `ferretdb${suffix}`);
    const usable = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return program;
  }
  return undefined;
}

async function startFerret(program: string, database: string): Promise<MongoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'retorna-ferretdb-'));
  const flags = ['--handler=sqlite', '--telemetry=disable', '--debug-addr=-', '--listen-addr=127.0.0.1:0'];
  flags.push(`--sqlite-url=file:${folder}/?_pragma=synchronous(off)`, `--state-dir=${folder}`);
  const shell = spawn('sh', ['-c', SHELL_SCRIPT, 'sh', program, ...flags], {
    detached: true,
    env: { ...process.env, FOLDER: folder },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = once(shell, 'close');
  const stop = async () => {
    shell.stdin.end();
    await ended;
  };
  const said: string[] = [];
  const port = await new Promise<string>((found, fail) => {
    createInterface({ input: shell.stderr }).on('line', (line) => {
      const listening = /Listening on TCP 127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (listening) found(listening);
      else if (said.length < 100) said.push(line);
    });
    ended.then(() => fail(new Error(`${program} did not start: ${said.join('\n')}`)), fail);
  });
  return { url: `mongodb://127.0.0.1:${port}/${database}`, stop };
}
