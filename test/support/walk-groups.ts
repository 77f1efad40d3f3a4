/** Groups, by hand and by criteria, and an insurance plan, for the clinic that the access tests walk. */
import {
  InsurancePlanCreateDocument,
  PatientGroupAddPatientsDocument,
  PatientGroupCreateDocument,
  PatientInsureDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';

/** `patientId` is global; they are insured, and in the group by hand. */
export async function makeGroups(
  server: TestServer,
  owner: string,
  patientId: string,
  mark: string,
): Promise<void> {
  const plan = await ask(server, owner, InsurancePlanCreateDocument, { input: { name: `${mark} Care` } });
  const insurancePlanId = plan.insurancePlanCreate.insurancePlan?.id as string;
  const insured = await ask(server, owner, PatientInsureDocument, {
    input: { patientId, insurancePlanId, city: `${mark} town` },
  });
  const criteria = { insurancePlanIds: [insurancePlanId], ageFrom: 1, hasUpcomingVisit: true };
  await ask(server, owner, PatientGroupCreateDocument, { input: { name: `${mark} insured`, criteria } });
  const vip = await ask(server, owner, PatientGroupCreateDocument, { input: { name: `${mark} VIP` } });
  const added = await ask(server, owner, PatientGroupAddPatientsDocument, {
    input: { groupId: vip.patientGroupCreate.patientGroup?.id as string, patientIds: [patientId] },
  });
  for (const { userErrors } of [insured.patientUpdate, added.patientGroupAddPatients]) {
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
}
