/**
 * `npm run import -- file`: brings a clinic's own history in from a file on this machine, with progress on the terminal.
 * Cut off anywhere, the same command goes on where it was. `npm run import -- --help` tells the options.
 */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { readConfig } from './config.js';
import { createScope } from './context.js';
import { kyselyOf, openDatabase } from './entities/database.js';
import { migrate } from './entities/migrate.js';
import { type CommandLine, readCommandLine, USAGE } from './import-command/command-line.js';
import { followProgress } from './import-command/progress.js';
import { createLog } from './log.js';
import { startPostgres } from './postgres.js';
import { encodeId } from './schema/id.js';
import { systemTime } from './services/clock.js';
import { findClinicNamed } from './services/patients/import/find-clinic-named.js';
import type { ImportWork } from './services/patients/import/import-work.js';
import { type RunFile, runFile } from './services/patients/import/run-file.js';
import { Refusal } from './services/refusal.js';
import { Signals } from './services/signals.js';

async function main(): Promise<number> {
  const line = await readCommandLine(process.argv.slice(2));
  if (line === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const postgres =
    config.databaseUrl === null
      ? await startPostgres({ dataDir: resolve(config.dataDir, 'postgres'), log: say })
      : { url: config.databaseUrl, stop: async () => undefined };
  try {
    await migrate(postgres.url);
    const orm = await openDatabase(postgres.url, { poolSize: 4 });
    try {
      const signals = new Signals();
      const work: ImportWork = {
        ...{ db: kyselyOf(orm.em.fork()), system: systemTime, leaseSeconds: config.leaseSeconds },
        ...{ log: createLog(config), open: (viewer) => createScope({ orm, signals }, viewer) },
      };
      return await bring(work, line, stop.signal);
    } finally {
      await orm.close(true);
    }
  } finally {
    await postgres.stop();
  }
}

async function bring(work: ImportWork, line: CommandLine, stop: AbortSignal): Promise<number> {
  const clinic = await findClinicNamed(work.db, line.clinic);
  say(`${line.file} → ${clinic.name}`);
  const progress = followProgress(process.stdout, line.bytes);
  const file: RunFile = {
    ...{ clinic, input: line.input, bytes: line.bytes, open: () => createReadStream(line.path) },
    waiting: () => say('Another process has this import; waiting until it lets go of it.'),
    goesOn: (rowsDone) => {
      if (rowsDone > 0) say(`Going on behind row ${rowsDone}.`);
    },
  };
  const { outcome, imported } = await runFile({ ...work, progressing: progress.show }, file, stop);
  progress.end();
  const { patients, visits, refused = 0, warnings = 0 } = imported.counts;
  for (const [name, count] of Object.entries({ patients, visits })) {
    const { created = 0, updated = 0, unchanged = 0, merged = 0 } = count ?? {};
    say(`${name}: ${created} new, ${updated} changed, ${unchanged} unchanged, ${merged} merged`);
  }
  say(`rows refused: ${refused}; values left out: ${warnings}`);
  if (outcome === 'DONE') {
    if (refused + warnings > 0)
      say(`Why: Import.issues in the API, or GET /imports/${encodeId('Import', imported.id)}/issues.csv`);
    return 0;
  }
  say(imported.failure ?? 'Not all of it is in. Run the same command again to go on.');
  return 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const text =
      error instanceof Refusal
        ? error.userErrors.map(({ message, path }) => `${path.at(-1)}: ${message}`).join('\n')
        : error;
    process.stderr.write(`${text instanceof Error ? text.message : String(text)}\n`);
    process.exit(1);
  },
);
