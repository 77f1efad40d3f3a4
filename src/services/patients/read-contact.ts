/** What people may write into a patient's fields: each check gives the value to keep, or says what to write. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { z } from 'zod';
import { foldText } from '../../entities/patients/patient.js';
import { weekdayOf } from '../visits/local-time.js';

/** The value to keep, or what is wrong with the one given. */
export type Checked<T> = { value: T } | { wrong: string };

const LONGEST_NAME = 200;
// Two folded names and two ids must fit into one entry of the index on sort_name (2,704 bytes).
const LONGEST_FOLDED_BYTES = 1_200;
const LONGEST_EMAIL = 254;
const LONGEST_SOURCE = 200;
const EARLIEST_BIRTH = '1850-01-01';

const email = z.email().max(LONGEST_EMAIL);

/** One line of text, 1 to 200 characters after trimming. */
export function readName(text: string): Checked<string> {
  const name = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (name === '') return { wrong: 'Write a name; it cannot be empty.' };
  if (!isPlain(name)) return { wrong: 'Write the name without control characters.' };
  if ([...name].length > LONGEST_NAME || Buffer.byteLength(foldText(name)) > LONGEST_FOLDED_BYTES) {
    return { wrong: `Write a name of at most ${LONGEST_NAME} characters.` };
  }
  return { value: name };
}

/** A number in international form, with or without spaces and punctuation; kept in E.164. */
export function readPhone(text: string): Checked<string> {
  const phone = text.length <= 50 ? parsePhoneNumberFromString(text.trim(), { extract: false }) : undefined;
  return phone?.isValid() && !phone.ext && text.trim().startsWith('+')
    ? { value: phone.number }
    : { wrong: 'Write the number in international form, such as +48 22 123 45 67.' };
}

export function readEmail(text: string): Checked<string> {
  const { success, data } = email.safeParse(text.trim());
  return success ? { value: data } : { wrong: 'Write an e-mail address such as ana@example.com.' };
}

/** A language tag (BCP 47) that this server can format for, in its canonical form. */
export function readLocale(text: string): Checked<string> {
  const wrong = 'Write a language tag such as pt-BR, pl or uk.';
  try {
    const [tag] = text.length <= 35 ? Intl.getCanonicalLocales(text.trim()) : [];
    return tag && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? { value: tag } : { wrong };
  } catch {
    return { wrong };
  }
}

/** A real date, from 1850 to `latest` (YYYY-MM-DD), both included. */
export function readBirthDate(text: string, latest: string): Checked<string> {
  try {
    weekdayOf(text);
  } catch {
    return { wrong: 'Write a date such as 1987-03-14.' };
  }
  if (text > latest) return { wrong: 'The date of birth is in the future.' };
  return text < EARLIEST_BIRTH ? { wrong: 'Write a date of birth after 1850.' } : { value: text };
}

/** Where the patient heard of the clinic; up to 200 characters, nothing for only spaces. */
export function readSource(text: string): Checked<string | null> {
  const source = text.replace(/\s+/g, ' ').trim();
  return [...source].length <= LONGEST_SOURCE && isPlain(source)
    ? { value: source || null }
    : { wrong: `Write at most ${LONGEST_SOURCE} characters, without control characters.` };
}

// PostgreSQL keeps no zero bytes and no halves of surrogate pairs; line breaks would break the headers of a message.
function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}]/u.test(text);
}
