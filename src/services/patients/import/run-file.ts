/** Runs an import whose file the process reads itself: begins it, or goes on with one of the same file that was cut off. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { findImport, type ImportRow } from '../list-imports.js';
import { claimImport } from './claim-import.js';
import type { NamedClinic } from './find-clinic-named.js';
import type { ImportWork } from './import-work.js';
import { type OpenFile, type RunOutcome, runImport } from './run-import.js';
import { insertImport, optionsOf, type StartImportInput } from './start-import.js';

export interface RunFile {
  readonly clinic: NamedClinic;
  readonly input: StartImportInput;
  readonly bytes: number;
  readonly open: OpenFile;
  /** Told when another process holds the import. */
  waiting(): void;
  /** Told how many rows are in already. */
  goesOn(rowsDone: number): void;
}

/** Milliseconds between looks whether another process has let go of the import. */
const LOOK_MS = 1000;

/** Returns when it is over or `stop` is given. @throws Refusal as startImport does */
export async function runFile(
  work: ImportWork,
  file: RunFile,
  stop: AbortSignal,
): Promise<{ outcome: RunOutcome; imported: ImportRow }> {
  const { id: clinicId, sandbox } = file.clinic;
  const scope = work.open({ kind: 'SYSTEM', clinicId, sandbox });
  const content = { bytes: file.bytes, hash: await hashOf(file.open()) };
  const begun = await scope.transaction(
    async (tx) => (await findBegun(tx, file.input, content.hash)) ?? insertImport(tx, file.input, content),
  );
  file.goesOn(begun.rowsDone);
  let claimed = await claimImport(work, { clinicId, id: begun.id });
  if (!claimed) file.waiting();
  while (!claimed && !stop.aborted) {
    await pause(LOOK_MS, undefined, { signal: stop }).catch(() => undefined);
    claimed = await claimImport(work, { clinicId, id: begun.id });
    if (!claimed && (await findImport(scope, begun.id)).finishedAt !== null) break;
  }
  const outcome = claimed ? await runImport(work, claimed, file.open, stop) : 'LOST';
  return { outcome, imported: await findImport(scope, begun.id) };
}

/** One of the same content, source and options that is not over. */
async function findBegun(scope: Scope, input: StartImportInput, content: Buffer): Promise<ImportRow | null> {
  const { rows } = await sql<{ id: string }>`
    select id from import
    where clinic_id = ${scope.clinicId} and by_command and status in ('WAITING', 'RUNNING')
      and content_hash = ${content} and source = ${input.source.normalize('NFC').trim()} and format = ${input.format}
      and options = ${JSON.stringify(optionsOf(input))}::jsonb
    order by created_at desc, id desc
    limit 1
  `.execute(scope.db);
  return rows[0] ? findImport(scope, rows[0].id) : null;
}

async function hashOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const whole = createHash('sha256');
  for await (const piece of pieces) whole.update(piece);
  return whole.digest();
}
