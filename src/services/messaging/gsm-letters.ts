/** Latin letters as an SMS can say them in GSM-7, which has few accents and costs less than half of UCS-2. Pure. */
import { isGsm7 } from './sms-segments.js';

/** Letters that carry their stroke or their ligature within them, and signs that text programs put in by themselves. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ħ: 'h', Ħ: 'H' }),
  ...Object.entries({ œ: 'oe', Œ: 'OE', ı: 'i', ŋ: 'n', Ŋ: 'N', ŧ: 't', Ŧ: 'T', ẞ: 'SS', ª: 'a', º: 'o' }),
  ...Object.entries({ '‘': "'", '’': "'", ʼ: "'", '‚': "'", '‹': "'", '›': "'" }),
  ...Object.entries({ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' }),
  ...Object.entries({ '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-', '…': '...', '·': '-', '•': '-' }),
]);

/**
 * The text with each Latin letter that GSM-7 lacks as its nearest in it: "São Łukasz" becomes "Sao Lukasz", and é stays.
 * A text that would need UCS-2 all the same, for a Cyrillic letter or an emoji, stays as it is.
 */
export function inGsmLetters(text: string): string {
  if (isGsm7(text)) return text;
  const plain = Array.from(text.normalize('NFC'), gsmLetter).join('');
  return isGsm7(plain) ? plain : text;
}

function gsmLetter(character: string): string {
  if (isGsm7(character)) return character;
  const plain = PLAIN.get(character);
  if (plain !== undefined) return plain;
  return /\p{Script=Latin}/u.test(character) ? character.normalize('NFD').replace(/\p{M}/gu, '') : character;
}
