/** The code of a redemption: what a patient says or shows at the desk. */
import { randomInt } from 'node:crypto';

/** No letters and digits that are taken for each other, nor vowels, so that no words come out. */
const LETTERS = 'BCDFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 8;

/** Eight letters by chance. It lets nobody in: whoever looks it up is of the clinic. */
export function newRedemptionCode(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** As people type it: small letters, blanks and dashes do not matter. */
export function readRedemptionCode(text: string): string {
  return text.replace(/[\s-]+/g, '').toUpperCase();
}
