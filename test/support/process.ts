/** The server as `npm start` runs it: built into a folder of its own, in a process of its own, with an environment of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isAlive } from '../../src/postgres/alive.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface BuiltServer {
  main: string;
  remove(): Promise<void>;
}

/** Compiles `src` as package.json's `build` does, below `.cache`, where the packages are found. */
export async function buildServer(): Promise<BuiltServer> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const dist = await mkdtemp(join(root, '.cache', 'process-'));
  const swc = join(dirname(createRequire(import.meta.url).resolve('@swc/cli/package.json')), 'bin', 'swc.js');
  const options = ['src', '-d', dist, '--strip-leading-paths', '--copy-files', '-q'];
  const [code] = await once(
    spawn(process.execPath, [swc, ...options], { cwd: root, stdio: 'inherit' }),
    'exit',
  );
  if (code !== 0) throw new Error('The server could not be built');
  return { main: join(dist, 'main.js'), remove: () => rm(dist, { recursive: true, force: true }) };
}

export interface ProcessHome {
  /** DATA_DIR of its processes. */
  path: string;
  /** On a port given by the system, and on a database below `path`, unless `env` says otherwise. */
  start(env?: Record<string, string>): ServerProcess;
  /** Ends its processes and whatever database they left, and removes the folder. */
  close(): Promise<void>;
}

/** A folder for data, which PostgreSQL's own account can enter where the tests run as root. */
export async function openHome(built: BuiltServer): Promise<ProcessHome> {
  const path = await mkdtemp(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'retorna-process-'));
  await chmod(path, 0o755);
  const running: ServerProcess[] = [];
  return {
    path,
    start(env = {}) {
      const server = startProcess(built, { PORT: '0', LOG_LEVEL: 'error', DATA_DIR: path, ...env });
      running.push(server);
      return server;
    },
    async close() {
      for (const { child, ended } of running) {
        child.kill('SIGINT');
        await ended;
      }
      const postmaster = await postgresOf(path);
      if (postmaster !== null && isAlive(postmaster)) process.kill(postmaster, 'SIGQUIT');
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** The process number of the PostgreSQL that keeps its files below the home; null when none runs. */
export async function postgresOf(home: string): Promise<number | null> {
  const text = await readFile(join(home, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || null;
}

export interface ServerProcess {
  child: ChildProcess;
  /** What it has written so far, both streams, by lines. */
  lines: string[];
  /** The first line that matches, from the beginning; rejects with all lines when the process ends without it. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

/** Nothing of the environment comes through but what programs need to be found. */
function startProcess(server: BuiltServer, env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', server.main], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of [...waiting]) check();
  };
  let over = false;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      look();
    });
  }
  // "close" comes after the last line, "exit" may come before it.
  const ended = once(child, 'close').then(([code, signal]) => {
    over = true;
    look();
    return code ?? signal;
  });
  const line = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const check = () => {
        const found = lines.map((text) => pattern.exec(text)).find((match) => match !== null);
        if (!found && !over) return;
        waiting.delete(check);
        if (found) resolve(found);
        else reject(new Error(`The process ended without ${pattern}:\n${lines.join('\n')}`));
      };
      waiting.add(check);
      check();
    });
  return { child, lines, line, ended };
}
