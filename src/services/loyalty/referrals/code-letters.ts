/**
 * How a referral code is written: the clinic's number in links in base 32 (Crockford's, without I, L, O and U), a dash, and six
 * letters of the same (mission.md, section 7). Pure but for chance.
 */
import { randomInt } from 'node:crypto';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = DIGITS.slice(10);
const LETTER_COUNT = 6;
const CODE = /^([0-9A-HJKMNP-TV-Z]{1,7})([A-HJKMNP-TV-Z]{6})$/;
const MOST_LINK_NUMBER = 0x7fff_ffff;

/** A new code; whether another patient has it is asked when it is written. */
export function newReferralCode(linkNumber: number): string {
  let number = '';
  for (let rest = linkNumber; rest > 0; rest = Math.floor(rest / 32))
    number = DIGITS.charAt(rest % 32) + number;
  let letters = '';
  for (let count = 0; count < LETTER_COUNT; count++) letters += LETTERS.charAt(randomInt(LETTERS.length));
  return `${number}-${letters}`;
}

/** The clinic's number and the code as it is kept; null for what cannot be one. Case, dashes and spaces do not matter. */
export function readReferralCode(text: string): { linkNumber: number; code: string } | null {
  if (text.length > 40) return null;
  const match = CODE.exec(text.toUpperCase().replace(/[-\s]/g, ''));
  if (match === null) return null;
  const [, number = '', letters = ''] = match;
  let linkNumber = 0;
  for (const digit of number) linkNumber = linkNumber * 32 + DIGITS.indexOf(digit);
  // A number is written in one way only: zeros in front would make another code of the same.
  if (linkNumber < 1 || linkNumber > MOST_LINK_NUMBER) return null;
  return { linkNumber, code: `${number.replace(/^0+/, '')}-${letters}` };
}
