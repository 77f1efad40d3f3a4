/** Whether a cursor that a client sent can be followed at all, for telling it so before it is subscribed. */
import type { Db } from '../../entities/database.js';
import { BadInput } from '../refusal.js';
import { readEventCursor } from './event-cursor.js';

/**
 * The position that the cursor names. One that is older than the log is let through: its subscriber is told to resync.
 * @throws BadInput when it is malformed, another clinic's, or ahead of the clinic's newest event.
 */
export async function checkEventCursor(db: Db, clinicId: string, after: string): Promise<number> {
  const position = readEventCursor(clinicId, after);
  const head = await db
    .selectFrom('event_head')
    .select('last_position as lastPosition')
    .where('clinic_id', '=', clinicId)
    .executeTakeFirst();
  if (position > (head?.lastPosition ?? 0)) throw cursorAhead();
  return position;
}

/** A cursor of an event that has not happened: made up, or given out before the database was restored. */
export function cursorAhead(): BadInput {
  return new BadInput(
    'This cursor is ahead of the newest event. Load what you show anew and subscribe without "after".',
  );
}
