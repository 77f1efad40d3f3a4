/** Enters a new patient, and who brought them (mission.md, sections 0 and 7). */
import { PatientEntity, searchColumns } from '../../entities/patients/patient.js';
import { attachReferral } from '../loyalty/referrals/attach-referral.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { checkPatient, type PatientFields } from './check-patient.js';
import type { PatientRow } from './find-patients.js';
import { rowOf } from './patient-row.js';

export interface CreatePatientInput extends PatientFields {
  firstName: string;
  lastName: string;
  /** Of whoever brought them; absent: nobody, or who is known by the contact that they left. */
  referralCode?: string | null | undefined;
}

/**
 * Must run within a transaction. Two patients may share a name, a phone or an address, as families do.
 * @throws Refusal REQUIRED and INVALID, for everything that is wrong at once, and what attachReferral refuses of a code;
 * AccessDenied without "patients:write".
 */
export async function createPatient(scope: Scope, input: CreatePatientInput): Promise<PatientRow> {
  scope.require('patients:write');
  const { locale, doNotContact, referralCode, ...given } = input;
  const checked = await checkPatient(
    scope,
    { ...given, locale: locale ?? undefined, doNotContact: doNotContact ?? undefined },
    ['firstName', 'lastName'],
  );
  const now = await scope.clock.now();
  const named = {
    firstName: checked.firstName ?? '',
    lastName: checked.lastName ?? '',
    phone: checked.phone ?? null,
    email: checked.email ?? null,
  };
  const patient = scope.em.create(PatientEntity, {
    clinicId: scope.clinicId,
    id: newId(),
    ...named,
    ...searchColumns(named),
    locale: checked.locale ?? (await clinicLocale(scope)),
    birthDate: checked.birthDate ?? null,
    sex: checked.sex ?? null,
    source: checked.source ?? null,
    city: checked.city ?? null,
    insurancePlanId: checked.insurancePlanId ?? null,
    doNotContact: checked.doNotContact ?? false,
    deceasedAt: null,
    archivedAt: null,
    mergedIntoId: null,
    mergedBy: null,
    mergedAt: null,
    createdAt: now,
    updatedAt: now,
  });
  await scope.em.persist(patient).flush();
  const through = scope.viewer.kind === 'PARTNER' ? 'LINK' : 'CODE';
  await attachReferral(scope, { newcomerId: patient.id, code: referralCode, through }, now);
  return rowOf(patient);
}

async function clinicLocale(scope: Scope): Promise<string> {
  const clinic = scope.db.selectFrom('clinic').select('locale').where('id', '=', scope.clinicId);
  return (await clinic.executeTakeFirstOrThrow()).locale;
}
