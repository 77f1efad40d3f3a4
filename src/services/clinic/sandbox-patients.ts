/** The patients of a sandbox: their contact data leads to nobody (example.com, and numbers kept for fiction). */
import type { Insertable } from 'kysely';
import type { Tables } from '../../entities/database.js';
import { foldText, type Sex, searchColumns } from '../../entities/patients/patient.js';
import { newId } from '../new-id.js';
import { addDays, localDateOf } from '../visits/local-time.js';
import { ENGLISH, type NameList, POLISH, PORTUGUESE, UKRAINIAN } from './sandbox-names.js';
import type { SeededRandom } from './seeded-random.js';

export type PatientInsert = Insertable<Tables['patient']> & { id: string };

/** In every area code of North America, 555-0100 to 555-0199 belong to nobody. */
const AREA_CODES = [
  201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228,
];
const SOURCES = ['Friends', 'Search engine', 'Social media', 'Walk-in', 'Insurance'];
const SEXES: Sex[] = ['FEMALE', 'MALE'];
const DAY_MS = 24 * 3600 * 1000;

/** 100 numbers for each of 20 area codes. */
export const MOST_PATIENTS = AREA_CODES.length * 100;

/**
 * As many patients, entered during the three years before `now`. Those at even places speak Portuguese, the others Polish,
 * Ukrainian or English. Some have no e-mail or no phone; the first two have both.
 */
export function makePatients(
  clinicId: string,
  count: number,
  now: Date,
  random: SeededRandom,
): PatientInsert[] {
  const today = localDateOf(now, 'UTC');
  return Array.from({ length: count }, (_, i) => {
    const names = i % 2 === 0 ? PORTUGUESE : random.pick([POLISH, POLISH, UKRAINIAN, ENGLISH]);
    const { firstName, lastName, address } = makeName(names, random);
    const phone = i > 1 && random.chance(0.1) ? null : phoneOf(i);
    const email = i > 1 && random.chance(0.1) ? null : `${address}.${i + 1}@example.com`;
    const enteredAt = new Date(now.getTime() - random.between(400, 1_000) * DAY_MS);
    const { sortName, searchText } = searchColumns({ firstName, lastName, phone, email });
    return {
      clinic_id: clinicId,
      id: newId(),
      first_name: firstName,
      last_name: lastName,
      phone,
      email,
      locale: names.locale,
      birth_date: addDays(today, -random.between(6 * 365, 85 * 365)),
      sex: random.pick(SEXES),
      source: random.pick(SOURCES),
      do_not_contact: false,
      sort_name: sortName,
      search_text: searchText,
      created_at: enteredAt,
      updated_at: enteredAt,
    };
  });
}

function makeName(names: NameList, random: SeededRandom) {
  const [firstName = '', firstAscii = firstName] = random.pick(names.first).split('/');
  const [lastName = '', lastAscii = lastName] = random.pick(names.last).split('/');
  return { firstName, lastName, address: `${foldText(firstAscii)}.${foldText(lastAscii)}` };
}

function phoneOf(index: number): string {
  return `+1${AREA_CODES[Math.floor(index / 100)]}55501${String(index % 100).padStart(2, '0')}`;
}
