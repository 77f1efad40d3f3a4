/** Makes a group of patients, by hand or by criteria (mission.md, section 3). */
import { PatientGroupEntity } from '../../../entities/patients/patient-group.js';
import { newId } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { unusedName } from '../unused-name.js';
import { beginKeeping } from './begin-keeping.js';
import { type CriteriaInput, checkCriteria } from './check-criteria.js';
import type { PatientGroupRow } from './find-groups.js';
import { readDescription } from './read-description.js';

export interface CreatePatientGroupInput {
  name: string;
  description?: string | null;
  /** Absent or null: by hand. */
  criteria?: CriteriaInput | null;
}

/**
 * One by criteria is FILLING until everyone has been looked at. Must run within a transaction.
 * @throws Refusal INVALID, NOT_FOUND, NAME_TAKEN; AccessDenied without "retention:write"
 */
export async function createPatientGroup(
  scope: Scope,
  input: CreatePatientGroupInput,
): Promise<PatientGroupRow> {
  scope.require('retention:write');
  const criteria = input.criteria ? await checkCriteria(scope, input.criteria) : null;
  const description = readDescription(input.description ?? '');
  const name = await unusedName(scope, 'patient_group', input.name);
  const now = await scope.clock.now();
  if (criteria !== null) await beginKeeping(scope, now);
  const group = {
    ...{ id: newId(), name, description, criteria, archivedAt: null, createdAt: now },
    status: criteria === null ? ('READY' as const) : ('FILLING' as const),
  };
  await scope.em.insert(PatientGroupEntity, {
    ...{ clinicId: scope.clinicId, ...group, criteriaVersion: 1, filledAfter: null, updatedAt: now },
  });
  if (criteria !== null) scope.signal('groups-changed');
  return group;
}
