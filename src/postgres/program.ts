// Runs one of PostgreSQL's own programs to its end, as an unprivileged account when this process is root.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Account } from './account.js';

export interface Outcome {
  ok: boolean;
  /** What the program wrote, both streams, trimmed. */
  output: string;
}

/** Resolves when the program has ended, well or not; rejects only when it cannot be run at all. */
export function run(program: string, args: string[], account: Account | undefined): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      cwd: dirname(program),
      // Nothing of the caller's: PGDATA, PGPORT or a translated locale would change what the programs do or say.
      env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}
