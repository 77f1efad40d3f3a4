/** Why money was given back or an invoice declared void: always told, and kept. */
import { refuse } from '../refusal.js';
import { shortText } from '../visits/short-text.js';

/** The text without spaces around it. @throws Refusal REQUIRED for none; INVALID for more than 500 characters */
export function readReason(text: string): string {
  const reason = shortText(text, 'reason');
  if (reason === null) throw refuse('REQUIRED', 'Say why.', ['reason']);
  return reason;
}
