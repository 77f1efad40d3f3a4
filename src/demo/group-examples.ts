/** Examples of groups of patients, insurance plans and the clinic's own plan. */
import { encodeId } from '../schema/id.js';
import { type Example, input, patient } from './example.js';

const group = (id: string) => encodeId('PatientGroup', id);
const plan = (id: string) => encodeId('InsurancePlan', id);

export const GROUP_EXAMPLES: readonly Example[] = [
  {
    name: 'InsurancePlanCreate',
    who: 'manager',
    variables: (v) => input({ name: `Care ${v.newKey().slice(-6)}` }),
  },
  {
    name: 'InsurancePlanRename',
    who: 'manager',
    variables: (v) => input({ insurancePlanId: plan(v.insurancePlanId), name: 'Care Plus' }),
  },
  {
    name: 'InsurancePlanArchive',
    who: 'manager',
    variables: (v) => input({ insurancePlanId: plan(v.planToArchive) }),
  },
  { name: 'InsurancePlans', who: 'receptionist' },
  {
    name: 'PatientGroupCreate',
    who: 'manager',
    variables: (v) =>
      input({
        name: `Women over forty ${v.newKey().slice(-6)}`,
        description: 'For the campaign in October.',
        criteria: { sexes: ['FEMALE'], ageFrom: 40, visitsFrom: 1, withinDays: 365 },
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'PatientGroupDescribe',
    who: 'manager',
    variables: (v) => input({ groupId: group(v.groupByHand), description: 'Greet them by name.' }),
  },
  {
    name: 'PatientGroupAddPatients',
    who: 'manager',
    variables: (v) =>
      input({
        groupId: group(v.groupByHand),
        patientIds: [patient(v.patientId), patient(v.patientToUpdate)],
      }),
  },
  {
    name: 'PatientGroupRemovePatients',
    who: 'manager',
    variables: (v) => input({ groupId: group(v.groupByHand), patientIds: [patient(v.patientToUpdate)] }),
  },
  {
    name: 'PatientGroupSetCriteria',
    who: 'manager',
    variables: (v) =>
      input({
        groupId: group(v.groupByCriteria),
        criteria: { lastVisitDaysAgoFrom: 180, hasUpcomingVisit: false },
      }),
  },
  {
    name: 'PatientGroupArchive',
    who: 'manager',
    variables: (v) => input({ groupId: group(v.groupToArchive) }),
  },
  { name: 'PatientGroups', who: 'receptionist' },
  { name: 'ClinicPlanTierSet', who: 'owner', variables: () => input({ planTier: 'ADVANCED' }) },
];
