/** Imports whose file never came, or only a part of it (issue "retention", import). */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { SystemTime } from '../../clock.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import { firstIdAt } from '../../new-id.js';

/** By the machine's time, also in a sandbox whose clock stands still. */
const DAY_MS = 24 * 3600 * 1000;
const FAILURE = 'The file did not come within 24 hours. Start another import, and send it then.';

interface Expired {
  readonly clinicId: string;
  readonly id: string;
}

/** Ends them as FAILED, removes what was received of their files, and gives how many there were. */
export async function expireUploads(db: Db, system: SystemTime): Promise<number> {
  const now = system.now();
  const oldest = firstIdAt(new Date(now.getTime() - DAY_MS));
  return inTransaction(db, async (tx) => {
    const { rows } = await sql<Expired>`
      update import i
      set status = 'FAILED', failure = ${FAILURE}, finished_at = coalesce(c.test_clock, ${now})
      from clinic c
      where c.id = i.clinic_id and i.status = 'UPLOADING' and i.id < ${oldest}
      returning i.clinic_id as "clinicId", i.id
    `.execute(tx);
    await sql`
      delete from import_chunk c
      using jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given ("clinicId" uuid, id uuid)
      where c.clinic_id = given."clinicId" and c.import_id = given.id
    `.execute(tx);
    return rows.length;
  });
}
