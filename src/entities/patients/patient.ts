/** Patient: who is treated, how they can be reached, and what forbids it (mission.md, sections 0 and 1). */
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export type Sex = 'FEMALE' | 'MALE' | 'OTHER';

export const PatientEntity = defineEntity({
  name: 'Patient',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    firstName: p.string(),
    lastName: p.string(),
    /** E.164. */
    phone: p.string().nullable(),
    email: p.string().nullable(),
    locale: p.string(),
    /** A local date, YYYY-MM-DD. */
    birthDate: p.date().nullable(),
    sex: p.string().$type<Sex>().nullable(),
    source: p.string().nullable(),
    city: p.string().nullable(),
    insurancePlanId: p.uuid().nullable(),
    doNotContact: p.boolean().default(false),
    /** When it was recorded. */
    deceasedAt: p.datetime(3).nullable(),
    /** A local date, YYYY-MM-DD; null too where only that they died is known. */
    deceasedOn: p.date().nullable(),
    archivedAt: p.datetime(3).nullable(),
    /** Whose duplicate card this one was. */
    mergedIntoId: p.uuid().nullable(),
    /** Who made it so, and when. */
    mergedBy: p.uuid().nullable(),
    mergedAt: p.datetime(3).nullable(),
    sortName: p.string(),
    searchText: p.string(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});
export type Patient = InferEntity<typeof PatientEntity>;

/** Letters that carry their stroke or their ligature within them, so that no normal form takes it off. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * Lower case, without accents and apostrophes, hyphens as spaces, single spaces: what names are sorted and searched by.
 * "Łucja O'Neil-Kowalska" becomes "lucja oneil kowalska".
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}

type Named = { firstName: string; lastName: string; phone: string | null; email: string | null };

/** The two columns that keep a patient findable; written whenever a name, phone or e-mail changes. */
export function searchColumns(patient: Named): { sortName: string; searchText: string } {
  const words = [
    patient.firstName,
    patient.lastName,
    patient.email ?? '',
    (patient.phone ?? '').replace(/\D/g, ''),
  ];
  return {
    sortName: foldText(`${patient.lastName} ${patient.firstName}`),
    // Every word follows a space, so that '% ann%' finds the beginnings of words and no middles.
    searchText: ` ${foldText(words.join(' '))} `,
  };
}
