/** Where the clinic's event log ends now: what a client begins to follow from (api.md, "Subscriptions"). */
import type { Scope } from '../scope.js';
import { eventCursor } from './event-cursor.js';

/**
 * The cursor of the clinic's newest placed event, or of the place before the first one. What is asked for after it was
 * answered has every change up to it; a change that comes later is told behind it.
 */
export async function presentCursor({ db, clinicId }: Scope): Promise<string> {
  const head = await db
    .selectFrom('event_head')
    .select('last_position as lastPosition')
    .where('clinic_id', '=', clinicId)
    .executeTakeFirst();
  return eventCursor(clinicId, head?.lastPosition ?? 0);
}
