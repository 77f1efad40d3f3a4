/**
 * What a row's patient and visit are called, and a digest of what it says of each (issue "retention", import). Made once a row.
 */
import { hash } from 'node:crypto';
import { searchColumns } from '../../../entities/patients/patient.js';
import type { ImportRow, PatientFields, VisitFields } from './import-record.js';
import { PERSON_FIELDS } from './write-person.js';

export interface Key {
  readonly key: string;
  readonly digest: string;
}

export interface RowKeys {
  readonly row: ImportRow;
  readonly patient: Key | null;
  readonly visit: Key | null;
  /** Whose visit it is; null: the row has none, or does not say. */
  readonly visitor: string | null;
}

const DIGEST_LENGTH = 16;

export function keysOf(row: ImportRow): RowKeys {
  const { patient, visit } = row;
  const patientKey = patient ? keyOfPatient(patient) : null;
  const visitor = visit ? (visit.patientExternalId ?? patientKey) : null;
  return {
    ...{ row, visitor },
    patient: patient && patientKey !== null ? { key: patientKey, digest: digestOfPatient(patient) } : null,
    visit: visit ? { key: keyOfVisit(visit, visitor), digest: digestOfVisit(visit, visitor) } : null,
  };
}

/** The same for the same values, and, for all that matters here, only for them. */
export function digestOf(values: readonly unknown[]): string {
  return hash('sha1', JSON.stringify(values), 'base64url').slice(0, DIGEST_LENGTH);
}

/** As the source says, or else by all that tells one person from another. */
function keyOfPatient(fields: PatientFields): string {
  if (fields.externalId !== null) return fields.externalId;
  const { firstName, lastName, phone = null, email = null, birthDate = null } = fields;
  const { sortName } = searchColumns({ firstName, lastName, phone, email });
  return `~${digestOf([sortName, phone, email, birthDate])}`;
}

function digestOfPatient(fields: PatientFields): string {
  const { doNotContact, deceased, consents } = fields;
  const told = Object.entries(consents ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf([...PERSON_FIELDS.map((field) => fields[field] ?? null), doNotContact, deceased, told]);
}

/** As the source says, or else by whose it is, when and with whom. */
function keyOfVisit({ externalId, practitioner, startsAt }: VisitFields, visitor: string | null): string {
  return externalId ?? `~${digestOf([visitor, practitioner.externalId ?? practitioner.name, startsAt])}`;
}

function digestOfVisit(visit: VisitFields, visitor: string | null): string {
  const { practitioner, service, branch, startsAt, endsAt, status, paidMinor } = visit;
  const named = [practitioner, service, branch].flatMap(({ externalId, name }) => [externalId, name]);
  return digestOf([visitor, ...named, startsAt.getTime(), endsAt?.getTime(), status, paidMinor]);
}
