/** Offers close some time before their slot's start, by default 24 h (mission.md, section 2): by themselves, or as a test clock passes. */

import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { DueWork } from '../clinic/advance-test-clock.js';
import { moveTestClock } from '../clinic/test-clock.js';
import type { DeliveryWork } from '../messaging/delivery-work.js';
import { inTransaction } from '../messaging/in-transaction.js';
import type { Signals } from '../signals.js';
import { closed, notesOfEnding, withdrawMessages, writeEndings } from './end-offers.js';
import { lockPractitioners } from './lock-practitioners.js';
import { noteSlots } from './note-slot.js';
import { readSlot } from './open-slots.js';

interface DueSlot {
  readonly clinicId: string;
  readonly id: string;
  readonly practitionerId: string;
  readonly closesAt: Date;
}

const AT_A_TIME = 100;

/**
 * Closes what is due by the machine's time, in all clinics but those that live by a test clock, and gives how many slots that
 * were. May be run by many processes at once. No claim waits for it: from the instant on all are refused.
 */
export async function closeDueSlots(
  { db, system, signals }: Pick<DeliveryWork, 'db' | 'system' | 'signals'>,
  stop: AbortSignal,
): Promise<number> {
  let count = 0;
  for (;;) {
    const { rows } = await sql<DueSlot>`
      select s.clinic_id as "clinicId", s.id, s.practitioner_id as "practitionerId", s.closes_at as "closesAt"
      from slot s join clinic c on c.id = s.clinic_id
      where s.status = 'OFFERED' and s.closes_at <= ${system.now()} and c.test_clock is null
      order by s.closes_at, s.clinic_id, s.id limit ${AT_A_TIME}
    `.execute(db);
    for (const due of rows) {
      if (stop.aborted) return count;
      const now = system.now();
      if (await inTransaction(db, (tx) => close(tx, due, now))) count += 1;
    }
    if (rows.length > 0) signals.give('events-written');
    if (rows.length < AT_A_TIME) return count;
  }
}

/** The same as work that a test clock passes over: each slot closes at its own instant. */
export function slotsClosingInClinic(signals: Signals): DueWork {
  return {
    async nextDueAt(db, clinicId, through) {
      return (await nextInClinic(db, clinicId, through))?.closesAt ?? null;
    },
    async run(db, clinicId, through) {
      for (;;) {
        const due = await nextInClinic(db, clinicId, through);
        if (due === undefined) return 0;
        await inTransaction(db, async (tx) => {
          await close(tx, due, due.closesAt);
          await moveTestClock(tx, clinicId, due.closesAt);
        });
        signals.give('events-written');
      }
    },
  };
}

async function nextInClinic(db: Db, clinicId: string, through: Date): Promise<DueSlot | undefined> {
  const { rows } = await sql<DueSlot>`
    select clinic_id as "clinicId", id, practitioner_id as "practitionerId", closes_at as "closesAt"
    from slot where clinic_id = ${clinicId} and status = 'OFFERED' and closes_at <= ${through}
    order by closes_at, id limit 1
  `.execute(db);
  return rows[0];
}

/** False: somebody else has changed it meanwhile. */
async function close(db: Db, { clinicId, id, practitionerId }: DueSlot, now: Date): Promise<boolean> {
  const tx = { db, clinicId };
  await lockPractitioners(tx, [practitionerId]);
  const slot = await readSlot(tx, id);
  if (slot?.status !== 'OFFERED' || now < slot.closesAt) return false;
  const endings = [closed(slot, 'TIME_PASSED')];
  await writeEndings(tx, endings, now);
  await noteSlots(tx, null, endings.map(notesOfEnding), now);
  await withdrawMessages(tx, endings, now);
  return true;
}
