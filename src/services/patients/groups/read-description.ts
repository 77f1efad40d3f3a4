/** What staff write about a group. */
import { refuse } from '../../refusal.js';

const LONGEST = 2000;

/** The text as it is kept; may be empty. @throws Refusal INVALID */
export function readDescription(text: string): string {
  const description = text.normalize('NFC').trim();
  if (description.length > LONGEST || /[\0\p{Cs}]/u.test(description)) {
    throw refuse('INVALID', `Write at most ${LONGEST} characters, without control characters.`, [
      'description',
    ]);
  }
  return description;
}
