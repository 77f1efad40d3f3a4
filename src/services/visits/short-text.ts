/** What people write beside a visit: through what it was booked, why it was cancelled. */
import { refuse } from '../refusal.js';

const LONGEST = 500;

/**
 * The text without spaces around it; null for none. `field` is the input's field that it came in.
 * @throws Refusal INVALID for more than 500 characters, and for what PostgreSQL cannot keep: zero bytes, halves of characters
 */
export function shortText(text: string | null | undefined, field: string): string | null {
  const kept = text?.trim() || null;
  if (kept === null || (kept.length <= LONGEST && !/[\0\p{Cs}]/u.test(kept))) return kept;
  throw refuse('INVALID', `Write at most ${LONGEST} characters, without control characters.`, [field]);
}
