/** Patients as an import reads and writes them: many with one statement (issue "retention", import). */
import { sql } from 'kysely';
import { type Sex, searchColumns } from '../../../entities/patients/patient.js';
import type { Scope } from '../../scope.js';
import type { ImportRow } from './import-record.js';

/** What files tell in words. */
export const PERSON_FIELDS = [
  'firstName',
  'lastName',
  'phone',
  'email',
  'birthDate',
  'sex',
  'city',
  'source',
  'insurancePlan',
  'locale',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

export interface Person extends Record<PersonField, string | null> {
  readonly id: string;
  readonly isNew: boolean;
  readonly archived: boolean;
  firstName: string;
  lastName: string;
  /** The plan's name; insurancePlanId goes with it. */
  insurancePlan: string | null;
  insurancePlanId: string | null;
  doNotContact: boolean;
  deceasedAt: Date | null;
  /** Whether it has to be written. */
  changed: boolean;
}

/**
 * Who could be the patients of the rows that are not known by their id: all who share a name and one more thing with one of
 * them. Not locked.
 */
export async function findNamesakes({ db, clinicId }: Scope, rows: readonly ImportRow[]): Promise<string[]> {
  const patients = rows.flatMap(({ patient }) => (patient ? [patient] : []));
  if (patients.length === 0) return [];
  const told = (values: (string | null | undefined)[]) => [
    ...new Set(values.flatMap((value) => value ?? [])),
  ];
  const names = patients.map(({ firstName, lastName }) =>
    searchColumns({ firstName, lastName, phone: null, email: null }),
  );
  const { rows: found } = await sql<{ id: string }>`
    select id from patient
    where clinic_id = ${clinicId} and sort_name = any(${told(names.map(({ sortName }) => sortName))}::text[])
      and (
        phone = any(${told(patients.map(({ phone }) => phone))}::text[])
        or lower(email) = any(${told(patients.map(({ email }) => email?.toLowerCase()))}::text[])
        or birth_date = any(${told(patients.map(({ birthDate }) => birthDate))}::date[])
      )
  `.execute(db);
  return found.map(({ id }) => id);
}

/** Locks them until the transaction ends, in the order of their ids, and gives them as they are then. */
export async function lockPeople({ db, clinicId }: Scope, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<Person, 'isNew' | 'changed'>>`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", p.phone, p.email,
      p.birth_date as "birthDate", p.sex, p.city, p.source, p.locale, p.insurance_plan_id as "insurancePlanId",
      (select name from insurance_plan i where i.clinic_id = p.clinic_id and i.id = p.insurance_plan_id)
        as "insurancePlan",
      p.do_not_contact as "doNotContact", p.deceased_at as "deceasedAt", p.archived_at is not null as archived
    from patient p
    where p.clinic_id = ${clinicId} and p.id = any(${ids}::uuid[])
    order by p.id
    for no key update of p
  `.execute(db);
  return rows.map((row) => ({ ...row, isNew: false, changed: false }));
}

type Written = Omit<Person, 'isNew' | 'archived' | 'insurancePlan' | 'changed'> & { sex: Sex | null };

const COLUMNS = sql`
  given (id uuid, "firstName" text, "lastName" text, phone text, email text, "birthDate" date, sex text, city text,
    source text, locale text, "insurancePlanId" uuid, "doNotContact" boolean, "deceasedAt" timestamptz,
    "sortName" text, "searchText" text)`;

/** Enters those who are new, and writes those who changed, whose rows must be locked. */
export async function writePeople(
  { db, clinicId }: Scope,
  people: Iterable<Person>,
  now: Date,
): Promise<void> {
  const entered: object[] = [];
  const changed: object[] = [];
  for (const person of people) {
    if (person.isNew) entered.push(given(person));
    else if (person.changed) changed.push(given(person));
  }
  if (entered.length > 0) {
    await sql`
      insert into patient (
        clinic_id, id, first_name, last_name, phone, email, birth_date, sex, city, source, locale, insurance_plan_id,
        do_not_contact, deceased_at, sort_name, search_text, created_at, updated_at
      )
      select ${clinicId}::uuid, id, "firstName", "lastName", phone, email, "birthDate", sex, city, source, locale,
        "insurancePlanId", "doNotContact", "deceasedAt", "sortName", "searchText", ${now}::timestamptz, ${now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(entered)}::jsonb) as ${COLUMNS}
    `.execute(db);
  }
  if (changed.length > 0) {
    await sql`
      update patient p set
        first_name = given."firstName", last_name = given."lastName", phone = given.phone, email = given.email,
        birth_date = given."birthDate", sex = given.sex, city = given.city, source = given.source,
        locale = given.locale, insurance_plan_id = given."insurancePlanId", do_not_contact = given."doNotContact",
        deceased_at = given."deceasedAt", sort_name = given."sortName", search_text = given."searchText",
        updated_at = ${now}
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as ${COLUMNS}
      where p.clinic_id = ${clinicId} and p.id = given.id
    `.execute(db);
  }
}

function given(person: Person): object {
  const { isNew: _new, archived: _archived, insurancePlan: _plan, changed: _changed, ...kept } = person;
  return { ...(kept as Written), ...searchColumns(person) };
}
