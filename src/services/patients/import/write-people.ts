/**
 * Patients of a batch: whom a row means, and what it changes of them (issue "retention", import). Decides in memory; what
 * was decided is written with the batch.
 */
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { DuplicateRule } from '../../../entities/patients/import.js';
import { searchColumns } from '../../../entities/patients/patient.js';
import { newId } from '../../new-id.js';
import type { ImportRow, PatientFields } from './import-record.js';
import type { Directory } from './write-directory.js';
import type { ExternalIds, Seen } from './write-external-ids.js';
import type { Person } from './write-person.js';
import {
  type Conflict,
  conflictsOf,
  fillPerson,
  type PlanOf,
  sameText,
  updatePerson,
  wordsOf,
} from './write-person-fields.js';
import type { Key } from './write-row-keys.js';
import { type Remark, refusal, type Tally, warning } from './write-tally.js';

/** What a row means: why it is refused, or what to do if nothing else of the row is. */
export type Decision =
  | { readonly refused: Remark }
  | { readonly refused: null; readonly id: string; commit(): readonly Remark[] };

export interface ToldConsent {
  readonly patientId: string;
  readonly channel: Channel;
  readonly given: boolean;
}

interface PeopleParts {
  readonly external: ExternalIds;
  readonly directory: Directory;
  readonly tally: Tally;
  readonly rules: readonly DuplicateRule[];
  /** Of those who are entered without one. */
  readonly locale: string;
  readonly now: Date;
}

const FOUND_BY: Record<Exclude<DuplicateRule, 'NONE'>, string> = {
  PHONE_AND_NAME: 'phone and name',
  EMAIL_AND_NAME: 'e-mail and name',
  NAME_AND_BIRTH_DATE: 'name and birth date',
};
type FindingRule = keyof typeof FOUND_BY;

export class People {
  readonly #byId = new Map<string, Person>();
  readonly #byName = new Map<string, Person[]>();
  readonly #planOf: PlanOf;
  /** By patient and channel: the last word of the file. */
  readonly consents = new Map<string, ToldConsent>();

  /** `known`: whoever is spoken of, or could be meant, as they are under their locks. */
  constructor(
    private readonly parts: PeopleParts,
    known: readonly Person[],
  ) {
    this.#planOf = (name) => parts.directory.plan(name);
    for (const person of known) this.#learn(person);
  }

  get all(): Iterable<Person> {
    return this.#byId.values();
  }

  decide(row: ImportRow, fields: PatientFields, { key, digest }: Key): Decision {
    const { external, tally, now } = this.parts;
    const seen = external.get('PATIENT', key);
    const mark = (id: string) => external.mark({ kind: 'PATIENT', key }, id, row.row, digest);
    if (!seen) return this.#decideNew(fields, mark);
    const person = this.#byId.get(seen.id);
    const again = external.isOfThisImport(seen);
    if (seen.digest === digest || !person) {
      return decided(seen.id, () => {
        if (!again) {
          mark(seen.id);
          tally.count('patients', 'unchanged');
        }
        return undefined;
      });
    }
    if (again) return this.#decideAgain(row, fields, seen, person);
    return decided(person.id, () => {
      const changed = updatePerson(person, fields, this.#planOf, now);
      this.#tellConsents(person.id, fields);
      mark(person.id);
      tally.count('patients', changed ? 'updated' : 'unchanged');
      return undefined;
    });
  }

  /** The same id twice in one file: what contradicts the first is not taken. A row that is about a visit still is. */
  #decideAgain(row: ImportRow, fields: PatientFields, seen: Seen, person: Person): Decision {
    const conflicts = conflictsOf(person, fields);
    const [first] = conflicts;
    if (first && !row.visit) {
      const message = `Row ${seen.row} has this patient with ${wordsOf(first.field)} "${first.kept}". Give each patient once.`;
      return { refused: refusal('DUPLICATE_ID', message, first.field, first.given) };
    }
    return decided(person.id, () => {
      this.#fill(person, fields);
      return conflicts.map(({ field, kept, given }) => {
        const message = `Row ${seen.row} has this patient with "${kept}", which was kept.`;
        return warning('CONFLICTING_VALUE', message, field, given);
      });
    });
  }

  #decideNew(fields: PatientFields, mark: (id: string) => void): Decision {
    const { tally, locale } = this.parts;
    const found = this.#duplicateOf(fields);
    if (found === 'SEVERAL') {
      const message =
        'Several patients could be this one. Merge them, or give the rows what tells them apart.';
      return {
        refused: refusal('AMBIGUOUS_PATIENT', message, null, `${fields.firstName} ${fields.lastName}`),
      };
    }
    if (found === null) {
      const person = newPerson(fields, locale);
      return decided(person.id, () => {
        this.#learn(person);
        this.#fill(person, fields);
        mark(person.id);
        tally.count('patients', 'created');
        return undefined;
      });
    }
    const { person, rule } = found;
    return decided(person.id, () => {
      const conflicts = conflictsOf(person, fields);
      this.#fill(person, fields);
      mark(person.id);
      tally.count('patients', 'merged');
      return remarksOfMerge(person, rule, conflicts);
    });
  }

  /** By the rules in their order: the first that finds one patient wins. Archived ones only where no other is meant. */
  #duplicateOf(fields: PatientFields): { person: Person; rule: FindingRule } | 'SEVERAL' | null {
    const namesakes = this.#byName.get(sortNameOf(fields)) ?? [];
    let several = false;
    for (const rule of this.parts.rules) {
      if (rule === 'NONE') continue;
      const found = namesakes.filter((person) => agree(rule, person, fields));
      const present = found.filter((person) => !person.archived);
      const meant = present.length > 0 ? present : found;
      if (meant.length === 1 && meant[0]) return { person: meant[0], rule };
      several ||= meant.length > 1;
    }
    return several ? 'SEVERAL' : null;
  }

  #fill(person: Person, fields: PatientFields): void {
    fillPerson(person, fields, this.#planOf, this.parts.now);
    this.#tellConsents(person.id, fields);
  }

  #tellConsents(patientId: string, { consents = {} }: PatientFields): void {
    for (const [channel, given] of Object.entries(consents) as [Channel, boolean | undefined][]) {
      if (given !== undefined) this.consents.set(`${patientId} ${channel}`, { patientId, channel, given });
    }
  }

  #learn(person: Person): void {
    this.#byId.set(person.id, person);
    const sortName = sortNameOf(person);
    const namesakes = this.#byName.get(sortName);
    if (namesakes) namesakes.push(person);
    else this.#byName.set(sortName, [person]);
  }
}

/** A row that is taken unless another part of it is refused; `commit` gives what is to be remarked. */
export function decided(id: string, commit: () => readonly Remark[] | undefined): Decision {
  return { refused: null, id, commit: () => commit() ?? [] };
}

function agree(rule: FindingRule, person: Person, { phone, email, birthDate }: PatientFields): boolean {
  if (rule === 'PHONE_AND_NAME') return Boolean(phone) && person.phone === phone;
  if (rule === 'EMAIL_AND_NAME') return sameText(person.email, email ?? null);
  return Boolean(birthDate) && person.birthDate === birthDate;
}

function newPerson({ firstName, lastName, locale }: PatientFields, usual: string): Person {
  return {
    ...{ id: newId(), isNew: true, changed: false, archived: false, firstName, lastName },
    ...{ locale: locale ?? usual, phone: null, email: null, birthDate: null, sex: null, city: null },
    ...{ source: null, insurancePlan: null, insurancePlanId: null, doNotContact: false, deceasedAt: null },
  };
}

function remarksOfMerge(person: Person, rule: FindingRule, conflicts: readonly Conflict[]): Remark[] {
  const known = `The patient is ${person.firstName} ${person.lastName}, known by ${FOUND_BY[rule]}`;
  const merged = { severity: 'MERGED', code: 'MERGED_WITH', patientId: person.id } as const;
  if (conflicts.length === 0) return [{ ...merged, column: null, value: null, message: `${known}.` }];
  return conflicts.map(({ field, kept, given }) => ({
    ...{ ...merged, column: field, value: given },
    message: `${known}, whose ${wordsOf(field)} "${kept}" was kept; the file has "${given}".`,
  }));
}

function sortNameOf({ firstName, lastName }: Pick<PatientFields, 'firstName' | 'lastName'>): string {
  return searchColumns({ firstName, lastName, phone: null, email: null }).sortName;
}
