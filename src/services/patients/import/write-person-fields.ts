/** What a row changes of a patient: what a file leaves empty never takes away what is there (issue "retention", import). */
import type { PatientFields } from './import-record.js';
import { PERSON_FIELDS, type Person, type PersonField } from './write-person.js';

export interface Conflict {
  readonly field: PersonField;
  readonly kept: string;
  readonly given: string;
}

/** The id of the insurance plan of this name, which is made if need be. */
export type PlanOf = (name: string) => string;

/** Everything that the row tells. Gives whether anything changed. */
export function updatePerson(person: Person, fields: PatientFields, planOf: PlanOf, now: Date): boolean {
  const told = PERSON_FIELDS.filter((field) => differs(person[field], fields[field]));
  for (const field of told) set(person, field, fields[field] ?? '', planOf);
  return flag(person, fields, now) || told.length > 0;
}

/** What was empty, and nothing else. Gives whether anything changed. */
export function fillPerson(person: Person, fields: PatientFields, planOf: PlanOf, now: Date): boolean {
  const told = PERSON_FIELDS.filter((field) => !person[field] && fields[field]);
  for (const field of told) set(person, field, fields[field] ?? '', planOf);
  return flag(person, fields, now) || told.length > 0;
}

/** Where the row tells something else than is there. */
export function conflictsOf(person: Person, fields: PatientFields): Conflict[] {
  return PERSON_FIELDS.flatMap((field): Conflict[] => {
    const kept = person[field];
    const given = fields[field];
    return kept && given && differs(kept, given) ? [{ field, kept, given }] : [];
  });
}

/** Whether two texts are the same but for capitals. */
export function sameText(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}

/** "birth date" for birthDate. */
export function wordsOf(field: PersonField): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function differs(kept: string | null, given: string | null | undefined): boolean {
  return Boolean(given) && kept !== given && !sameText(kept, given ?? null);
}

/** What forbids writing to them is taken from a file, and never taken back by one. */
function flag(person: Person, { doNotContact = false, deceased = false }: PatientFields, now: Date): boolean {
  const forbidden = doNotContact && !person.doNotContact;
  const died = deceased && person.deceasedAt === null;
  if (forbidden) person.doNotContact = true;
  if (died) person.deceasedAt = now;
  person.changed ||= forbidden || died;
  return forbidden || died;
}

function set(person: Person, field: PersonField, value: string, planOf: PlanOf): void {
  person[field] = value;
  person.changed = true;
  if (field === 'insurancePlan') person.insurancePlanId = planOf(value);
}
