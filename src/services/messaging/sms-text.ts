/** The text of an SMS as it goes over the air, at the least price that its words allow (mission.md, section 1). Pure. */
import { LRUCache } from 'lru-cache';
import { literalText } from './fill-template.js';
import { inGsmLetters } from './gsm-letters.js';
import { isGsm7 } from './sms-segments.js';

const plain = new LRUCache<string, boolean>({ max: 2000 });

/**
 * A filled-in template. Where its own words are in GSM-7, so are the names, places and dates that were filled in, as far as
 * they are Latin: "João" or "Łukasz" would bring the whole message to UCS-2, at more than twice the price. A template with
 * accents of its own keeps them all. @throws SyntaxError for a template that does not parse
 */
export function smsTextOf(template: string, filled: string): string {
  const text = withPlainSpaces(filled);
  return isGsm7(text) || !isWrittenInGsm7(template) ? text : inGsmLetters(text);
}

/**
 * As a phone shows it: spaces that formatters put into times and numbers ("9:30 AM") look like any other there, but one of
 * them would bring a whole GSM-7 message to UCS-2; and a line break need not be two characters.
 */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/\r\n?/g, '\n');
}

function isWrittenInGsm7(template: string): boolean {
  const known = plain.get(template);
  if (known !== undefined) return known;
  const found = isGsm7(withPlainSpaces(literalText(template)));
  plain.set(template, found);
  return found;
}
