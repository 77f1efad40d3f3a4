/** Enters an insurance plan that patients may have. */
import { InsurancePlanEntity } from '../../entities/patients/patient-group.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import type { InsurancePlanRow } from './insurance-plans.js';
import { unusedName } from './unused-name.js';

/** Must run within a transaction. @throws Refusal INVALID, NAME_TAKEN; AccessDenied without "clinic:write" */
export async function createInsurancePlan(scope: Scope, input: { name: string }): Promise<InsurancePlanRow> {
  scope.require('clinic:write');
  const row = {
    id: newId(),
    name: await unusedName(scope, 'insurance_plan', input.name),
    archivedAt: null,
    createdAt: await scope.clock.now(),
  };
  await scope.em.insert(InsurancePlanEntity, { clinicId: scope.clinicId, ...row });
  return row;
}
