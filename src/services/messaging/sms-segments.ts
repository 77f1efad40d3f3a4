/** How an SMS goes over the air, which is what it is paid by (mission.md, section 1, "Languages"). Pure. */
import type { SmsEncoding } from '../../entities/messaging/delivery.js';

export interface SmsSize {
  readonly encoding: SmsEncoding;
  /** 0 for no text. */
  readonly segments: number;
}

/** The alphabet of 3GPP TS 23.038, and what takes two of its places. */
const GSM_7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_7_EXTENDED = new Set('^{}\\[~]|€\f');
/** Room of a single segment, and of each of several, which carry their number. */
const ROOM = { GSM_7: [160, 153], UCS_2: [70, 67] } as const;

/** Letters, digits and signs that stand alone: no marks, joiners or halves of characters. */
const EACH_ALONE =
  /^[\n\r\u0020-\u02ff\u0370-\u0482\u048a-\u0556\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2116]*$/;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * GSM-7 where every character is one of its alphabet: 160 in a single segment, 153 in each of several; else UCS-2: 70 and
 * 67. Characters such as € and [ count twice in GSM-7, and emoji two or more in UCS-2; none is cut in two.
 */
export function smsSizeOf(text: string): SmsSize {
  if (text === '') return { encoding: 'GSM_7', segments: 0 };
  const septets = septetsOf(text);
  if (septets !== null) return { encoding: 'GSM_7', segments: segmentsOf(septets, ROOM.GSM_7) };
  // A character by itself is one unit; only what is made of several must be kept together.
  const units = EACH_ALONE.test(text)
    ? new Uint8Array(text.length).fill(1)
    : Array.from(graphemes.segment(text), ({ segment }) => segment.length);
  return { encoding: 'UCS_2', segments: segmentsOf(units, ROOM.UCS_2) };
}

/** Whether an SMS of it goes out in GSM-7. */
export function isGsm7(text: string): boolean {
  return septetsOf(text) !== null;
}

/** Of each character one or two; null when one is not of the alphabet. */
function septetsOf(text: string): Uint8Array | null {
  const septets = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (GSM_7.has(character)) septets[i] = 1;
    else if (GSM_7_EXTENDED.has(character)) septets[i] = 2;
    else return null;
  }
  return septets;
}

function segmentsOf(sizes: Iterable<number>, [single, each]: readonly [number, number]): number {
  let total = 0;
  let segments = 1;
  let left: number = each;
  for (const size of sizes) {
    total += size;
    if (size > left) {
      segments += 1;
      left = each;
    }
    left -= size;
  }
  return total <= single ? 1 : segments;
}
