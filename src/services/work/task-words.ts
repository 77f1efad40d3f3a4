/** What people write on a task: its title, more about it, comments (mission.md, section 5). */
import { refuse } from '../refusal.js';

export const LONGEST_TITLE = 200;
const LONGEST_TEXT = 4000;

/**
 * The text without spaces around it; null for none. `field` is the input's field that it came in.
 * @throws Refusal INVALID for too many characters, and for what PostgreSQL cannot keep: zero bytes, halves of characters
 */
export function wordsOf(
  text: string | null | undefined,
  field: string,
  longest = LONGEST_TEXT,
): string | null {
  const kept = text?.trim() || null;
  if (kept === null || (kept.length <= longest && !/[\0\p{Cs}]/u.test(kept))) return kept;
  throw refuse('INVALID', `Write at most ${longest} characters, without control characters.`, [field]);
}

/** The same for a text that must be there. @throws Refusal REQUIRED, INVALID */
export function neededWords(text: string, field: string, longest = LONGEST_TEXT): string {
  const words = wordsOf(text, field, longest);
  if (words === null) throw refuse('REQUIRED', 'Write at least one character.', [field]);
  return words;
}
