/** Runs the imports that wait, of all clinics: some side by side, of one clinic one after the other. */
import { type ClaimedImport, claimNextImport } from './claim-import.js';
import type { ImportWork } from './import-work.js';
import { runImport } from './run-import.js';

/** Of different clinics, so that a large file does not hold up everybody's. */
const SIDE_BY_SIDE = 2;

/**
 * Runs everything that waits, until nothing does or `stop` is given: then each goes on, here or elsewhere, behind the batch
 * that it was at. Any number of processes may do this at once. Gives how many imports came to an end.
 */
export async function runImports(work: ImportWork, stop: AbortSignal): Promise<number> {
  const lanes = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, () => runInTurn(work, stop)));
  return lanes.reduce((sum, lane) => {
    if (lane.status === 'rejected') throw lane.reason;
    return sum + lane.value;
  }, 0);
}

async function runInTurn(work: ImportWork, stop: AbortSignal): Promise<number> {
  let ended = 0;
  while (!stop.aborted) {
    const claimed = await claimNextImport(work);
    if (!claimed) break;
    const outcome = await runImport(work, claimed, () => uploadedFile(work, claimed), stop);
    if (outcome === 'DONE' || outcome === 'FAILED') ended++;
  }
  return ended;
}

/** Piece by piece, as it was received. */
async function* uploadedFile(
  { db }: ImportWork,
  { clinicId, id }: ClaimedImport,
): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number++) {
    const chunk = await db
      .selectFrom('import_chunk')
      .select('bytes')
      .where('clinic_id', '=', clinicId)
      .where('import_id', '=', id)
      .where('number', '=', number)
      .executeTakeFirst();
    if (!chunk) return;
    yield chunk.bytes;
  }
}
