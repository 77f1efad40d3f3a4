/** A patient who was just written, as lists and lookups show them. */
import { type Patient, PatientEntity } from '../../entities/patients/patient.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import type { PatientRow } from './find-patients.js';

/**
 * The patient, locked until the end of the transaction. Their key stays free to be named: rules choose many patients in one
 * statement, and would wait in a circle with who changes one of them. @throws Refusal NOT_FOUND.
 */
export async function lockPatient(scope: Scope, patientId: string): Promise<Patient> {
  const row = isId(patientId)
    ? await scope.db
        .selectFrom('patient')
        .selectAll()
        .where('clinic_id', '=', scope.clinicId)
        .where('id', '=', patientId)
        .forNoKeyUpdate()
        .executeTakeFirst()
    : undefined;
  if (row === undefined) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  return scope.em.map(PatientEntity, row);
}

/** The columns of find-patients.ts, and no others. */
export function rowOf(patient: Patient): PatientRow {
  return {
    id: patient.id,
    firstName: patient.firstName,
    lastName: patient.lastName,
    phone: patient.phone ?? null,
    email: patient.email ?? null,
    locale: patient.locale,
    birthDate: patient.birthDate ?? null,
    sex: patient.sex ?? null,
    source: patient.source ?? null,
    city: patient.city ?? null,
    insurancePlanId: patient.insurancePlanId ?? null,
    doNotContact: patient.doNotContact,
    deceasedAt: patient.deceasedAt ?? null,
    deceasedOn: patient.deceasedOn ?? null,
    archivedAt: patient.archivedAt ?? null,
    mergedIntoId: patient.mergedIntoId ?? null,
    createdAt: patient.createdAt,
  };
}
