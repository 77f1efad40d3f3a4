// Starts, finds and stops the server process of a data folder. The truth about a running one is its postmaster.pid.
import { chown, open, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, isListed } from './alive.js';
import type { Place } from './place.js';
import { run } from './program.js';

interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** Covers crash recovery of a large database after a power loss. */
const START_LIMIT_MS = 120_000;
const LAST_BREATH_LIMIT_MS = 2_000;
const POLL_MS = 25;

/** Worth another try: the port was taken meanwhile, or another start or the last one's children are in the way. */
const PASSING_TROUBLE =
  /could not create any TCP\/IP sockets|lock file .* already exists|shared memory block/;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Statements that fail carry patients' data, and a lost race for a slot is no news: neither belongs in a file.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
};

const UNSAFE_SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

/** Gives the port of the folder's server, starting one when none runs. Rejects with the server's last words. */
export async function ensureRunning(place: Place, durable: boolean): Promise<number> {
  const deadline = performance.now() + START_LIMIT_MS;
  let words = 'it is neither starting nor stopped';
  while (performance.now() < deadline) {
    const postmaster = await findPostmaster(place.dataDir);
    if (postmaster?.status === 'ready') return postmaster.port;
    if (postmaster) {
      await pause(POLL_MS);
      continue;
    }
    const failure = await launch(place, durable);
    if (failure === undefined) continue;
    words = failure;
    if (!PASSING_TROUBLE.test(failure)) break;
    await pause(POLL_MS);
  }
  throw new Error(`PostgreSQL did not start on ${place.dataDir}: ${words}`);
}

/** Ends the server, its clients with it; resolves when the process has gone. */
export async function stopServer({ binaries, dataDir, account }: Place): Promise<void> {
  const postmaster = await findPostmaster(dataDir);
  if (!postmaster) return;
  const outcome = await run(binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', dataDir], account);
  // pg_ctl waits for postmaster.pid to go, which is a moment before the process does.
  const deadline = performance.now() + LAST_BREATH_LIMIT_MS;
  while (isAlive(postmaster.pid) && performance.now() < deadline) await pause(POLL_MS);
  if (await findPostmaster(dataDir)) throw new Error(`PostgreSQL did not stop: ${outcome.output}`);
}

async function launch({ binaries, dataDir, account }: Place, durable: boolean): Promise<string | undefined> {
  const logFile = join(dataDir, 'server.log');
  const settings = { ...SETTINGS, ...(durable ? {} : UNSAFE_SETTINGS), port: String(await freePort()) };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const before = await open(logFile, 'a', 0o600);
  const { size } = await before.stat();
  if (account) await chown(logFile, account.uid, account.gid);
  await before.close();
  // pg_ctl starts the server in a session of its own: Ctrl-C reaches us and not the database.
  const args = ['start', '-w', '-s', '-D', dataDir, '-l', logFile, '-o', options.join(' ')];
  const outcome = await run(binaries.pgCtl, args, account);
  if (outcome.ok) return undefined;
  const said = (await readFile(logFile)).subarray(size).toString().trim();
  return `${outcome.output}\n${said}`.trim();
}

async function findPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const file = join(dataDir, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!(pid > 0) || !isListed(pid)) return undefined;
  if (!isAlive(pid) || (await isSomethingElse(pid, dataDir))) {
    // PostgreSQL sees only that the number is taken, as it can be in a restarted container, and would not start.
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), status: (lines[7] ?? '').trim() };
}

/** True only when the system shows the process at work in another folder: a server always sits in its own. */
async function isSomethingElse(pid: number, dataDir: string): Promise<boolean> {
  try {
    const [home, folder] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(dataDir)]);
    return home.ino !== folder.ino || home.dev !== folder.dev;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('the system gave no port'));
        else resolve(address.port);
      });
    });
  });
}
