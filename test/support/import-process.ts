// The command `npm run import` in a process of its own, built as package.json builds it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BuiltServer } from './process.js';

export interface ImportProcess {
  readonly child: ChildProcess;
  /** What it has written so far, both streams, by lines. */
  readonly lines: string[];
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export function startImportCommand(
  built: BuiltServer,
  databaseUrl: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ImportProcess {
  const command = join(dirname(built.main), 'import-command.js');
  const child = spawn(process.execPath, ['--enable-source-maps', command, ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  // "close" comes after the last line, "exit" may come before it.
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return { child, lines, ended };
}
