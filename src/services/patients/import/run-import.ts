/**
 * Runs one import: reads its file in constant memory and writes it batch by batch, each in a short transaction, the next one
 * being read while the last is written (issue "retention", import). Cut off anywhere, it goes on where it was.
 */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { type ClaimedImport, releaseImport, renewImportLease } from './claim-import.js';
import { completeImport, failImport } from './finish-import.js';
import type { ImportDetected, ImportReading, ImportRow } from './import-record.js';
import type { ImportWork } from './import-work.js';
import { openImport } from './open-import.js';
import { importSettings } from './run-settings.js';
import { UnreadableFile } from './unreadable-file.js';
import { type Batch, type ImportToWrite, writeBatch } from './write-batch.js';
import { isDataError, writeOneByOne } from './write-one-by-one.js';
import { LeaseLost } from './write-progress.js';

/** How its file is read, from its beginning, as often as asked. */
export type OpenFile = () => AsyncIterable<Uint8Array>;

/** STOPPED: it was told to, or failed for now, and can go on. LOST: somebody else runs it, or it was cancelled. */
export type RunOutcome = 'DONE' | 'FAILED' | 'STOPPED' | 'LOST';

const BATCH = 1000;
/** Runs that may fail in a row, without a batch between them, before the import is given up. */
const MOST_FAILURES = 5;
const PAUSE_SECONDS = 10;

export async function runImport(
  work: ImportWork,
  claimed: ClaimedImport,
  openFile: OpenFile,
  stop: AbortSignal,
): Promise<RunOutcome> {
  const { clinicId, sandbox } = claimed;
  const scope = work.open({ kind: 'SYSTEM', clinicId, sandbox });
  const holder = { id: claimed.id, token: claimed.token, leaseSeconds: work.leaseSeconds };
  const renewal = setInterval(
    () => {
      renewImportLease(work, claimed).catch((error: unknown) =>
        work.log.warn({ err: error }, 'the lease of an import was not renewed'),
      );
    },
    (work.leaseSeconds * 1000) / 3,
  );
  try {
    const read = { bytes: 0 };
    const { context, settings } = await importSettings(scope, claimed, work.leaseSeconds);
    const { format, options } = claimed;
    const reading = await openImport({ open: () => counted(openFile(), read), format, options }, context);
    await noteBeginning(scope, claimed, reading.detected);
    const whole = await writeAll(work, scope, settings(reading.detected), { reading, read, stop });
    if (whole) await completeImport(scope, holder);
    else await releaseImport(work, claimed, { failures: claimed.failures, pauseSeconds: 0 });
    return whole ? 'DONE' : 'STOPPED';
  } catch (error) {
    if (error instanceof LeaseLost) return 'LOST';
    return await giveUp(work, scope, claimed, error).catch((failure: unknown) => {
      if (failure instanceof LeaseLost) return 'LOST' as const;
      throw failure;
    });
  } finally {
    clearInterval(renewal);
  }
}

/** A file that cannot be read is the sender's to put right; anything else may pass. */
async function giveUp(
  work: ImportWork,
  scope: Scope,
  claimed: ClaimedImport,
  error: unknown,
): Promise<'FAILED' | 'STOPPED'> {
  const { id, token } = claimed;
  const holder = { id, token, leaseSeconds: work.leaseSeconds };
  if (error instanceof UnreadableFile) {
    await failImport(scope, holder, error.message);
    return 'FAILED';
  }
  work.log.error({ err: error, importId: id }, 'an import was cut off');
  const failures = (await failuresOf(scope, id)) + 1;
  if (failures >= MOST_FAILURES) {
    const message =
      'The server could not go on; its log says why. Start the import again with the same file and source.';
    await failImport(scope, holder, message);
    return 'FAILED';
  }
  await releaseImport(work, claimed, { failures, pauseSeconds: PAUSE_SECONDS * failures });
  return 'STOPPED';
}

interface Reading {
  readonly reading: ImportReading;
  readonly read: { readonly bytes: number };
  readonly stop: AbortSignal;
}

/** Whether it came to the end of the file. */
async function writeAll(
  work: ImportWork,
  scope: Scope,
  settings: ImportToWrite & { readonly rowsDone: number },
  { reading, read, stop }: Reading,
): Promise<boolean> {
  let writing: Promise<void> = Promise.resolve();
  const write = async (batch: Batch) => {
    await writeBatch(scope, settings, batch).catch((error: unknown) => {
      if (!isDataError(error)) throw error;
      return writeOneByOne(scope, settings, batch);
    });
    work.progressing?.({ rowsDone: batch.rows.at(-1)?.row ?? 0, bytesRead: batch.bytesRead });
  };
  try {
    for await (const rows of batchesOf(reading.rows(), settings.rowsDone)) {
      await writing;
      if (stop.aborted) return false;
      writing = write({ rows, bytesRead: read.bytes });
      // It is waited for before the next one; until then nobody need hear of it.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  return !stop.aborted;
}

async function* batchesOf(rows: AsyncIterable<ImportRow>, behind: number): AsyncGenerator<ImportRow[]> {
  let batch: ImportRow[] = [];
  for await (const row of rows) {
    if (row.row <= behind) continue;
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Of the last time that the file was opened. */
async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  read: { bytes: number },
): AsyncGenerator<Uint8Array> {
  read.bytes = 0;
  for await (const piece of pieces) {
    read.bytes += piece.length;
    yield piece;
  }
}

async function noteBeginning(
  scope: Scope,
  { id, token }: ClaimedImport,
  detected: ImportDetected,
): Promise<void> {
  const now = await scope.clock.now();
  await sql`
    update import set detected = ${JSON.stringify(detected)}::jsonb, started_at = coalesce(started_at, ${now})
    where clinic_id = ${scope.clinicId} and id = ${id} and lease_token = ${token}
  `.execute(scope.db);
}

async function failuresOf({ db, clinicId }: Scope, id: string): Promise<number> {
  const row = await db
    .selectFrom('import')
    .select('failures')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.failures;
}
