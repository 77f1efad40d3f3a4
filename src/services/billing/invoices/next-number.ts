/** Numbers of documents without gaps (mission.md, section 8). */
import { sql } from 'kysely';
import type { DocumentSeries } from '../../../entities/billing/invoice.js';
import type { Scope } from '../../scope.js';

/**
 * The next number of the clinic's series, from 1 on. Whoever asks next waits until this transaction ends, and gets the same
 * number if it is rolled back: so ask late, after all other locks.
 */
export async function nextNumber(scope: Scope, series: DocumentSeries): Promise<number> {
  const { number } = await scope.db
    .insertInto('document_counter')
    .values({ clinic_id: scope.clinicId, series, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'series'])
        .doUpdateSet({ last_number: sql`document_counter.last_number + 1` }),
    )
    .returning('last_number as number')
    .executeTakeFirstOrThrow();
  return number;
}
