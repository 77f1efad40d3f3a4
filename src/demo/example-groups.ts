/** Groups and insurance plans that the examples work with: made when they are not there, or were put away. */
import { perform } from '../services/clinic/perform.js';
import { newId } from '../services/new-id.js';
import { createInsurancePlan } from '../services/patients/create-insurance-plan.js';
import { createPatientGroup } from '../services/patients/groups/create-group.js';
import { listPatientGroups } from '../services/patients/groups/list-groups.js';
import { listInsurancePlans } from '../services/patients/insurance-plans.js';
import { Scope } from '../services/scope.js';

const BY_HAND = 'VIP';
const BY_CRITERIA = 'Not seen for half a year';
const TO_ARCHIVE = 'Guests of the opening';
const PLAN = 'Care Plus';
const PLAN_TO_ARCHIVE = 'Care Classic';

/** UUIDs. */
export async function findExampleGroups({ parts, clinicId }: Scope) {
  const scope = new Scope({ ...parts, viewer: { kind: 'SYSTEM', clinicId, sandbox: true } });
  const groups = (await listPatientGroups(scope, { first: 100 })).nodes;
  const plans = (await listInsurancePlans(scope, { first: 100 })).nodes;
  const group = async (name: string, criteria: { lastVisitDaysAgoFrom: number } | null = null) => {
    const input = { name, criteria, idempotencyKey: newId() };
    const known = groups.find((one) => one.name === name);
    return (known ?? (await perform(scope, 'patientGroupCreate', input, createPatientGroup))).id;
  };
  const plan = async (name: string) => {
    const known = plans.find((one) => one.name === name);
    return (known ?? (await perform(scope, 'insurancePlanCreate', { name }, createInsurancePlan))).id;
  };
  return {
    groupByHand: await group(BY_HAND),
    groupByCriteria: await group(BY_CRITERIA, { lastVisitDaysAgoFrom: 180 }),
    groupToArchive: await group(TO_ARCHIVE),
    insurancePlanId: await plan(PLAN),
    planToArchive: await plan(PLAN_TO_ARCHIVE),
  };
}
