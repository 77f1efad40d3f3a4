/** Deliveries as work that a test clock passes over (mission.md, section 12). */
import { sql } from 'kysely';
import type { DueWork } from '../clinic/advance-test-clock.js';
import { claimDeliveriesOfClinic } from './claim-deliveries.js';
import type { DeliveryWork } from './delivery-work.js';
import { takeBackLeases } from './recover-leases.js';
import { BATCH, deliver } from './send-due-deliveries.js';

/**
 * A whole batch is sent at once, each message at its own due time, and the clock follows in the transaction that puts
 * them into the mailbox. What another worker holds is taken from it, so nothing is left behind and nothing waits.
 */
export function deliveriesDueInClinic(process: Omit<DeliveryWork, 'db'>): DueWork {
  return {
    async nextDueAt(db, clinicId, through) {
      const { rows } = await sql<{ at: Date | null }>`
        select min(attempt_at) as at from delivery
        where clinic_id = ${clinicId} and status in ('PLANNED', 'LEASED') and attempt_at <= ${through}
      `.execute(db);
      return rows[0]?.at ?? null;
    },
    async run(db, clinicId, through) {
      const work = { ...process, db };
      let delivered = 0;
      for (;;) {
        const takenBack = await takeBackLeases(work, clinicId, through);
        const claimed = await claimDeliveriesOfClinic(work, clinicId, through, BATCH);
        delivered += await deliver(work, claimed);
        if (takenBack === 0 && claimed.length === 0) return delivered;
      }
    },
  };
}
