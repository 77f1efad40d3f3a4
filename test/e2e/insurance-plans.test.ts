/** Insurance plans and the tier of the clinic's own plan (mission.md, sections 0 and 3). */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  ClinicPlanTierSetDocument,
  InsurancePlanArchiveDocument,
  InsurancePlanCreateDocument,
  InsurancePlanRenameDocument,
  InsurancePlansDocument,
  PatientGroupNodeDocument,
  PatientInGroupsDocument,
  PatientInsureDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer } from '../support/retorna.js';
import { openDesk, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let desk: VisitDesk;

beforeAll(async () => {
  server = await startRetorna({ env: { ROLE: 'api' } });
});
afterAll(() => server?.stop());
beforeEach(async () => {
  desk = await openDesk(server);
});

async function create(name: string) {
  return (await ask(server, desk.tokens.manager, InsurancePlanCreateDocument, { input: { name } }))
    .insurancePlanCreate;
}

async function insure(insurancePlanId: string | null, token = desk.tokens.receptionist) {
  const input = { patientId: desk.patientId, insurancePlanId };
  return (await ask(server, token, PatientInsureDocument, { input })).patientUpdate;
}

test('a patient has a plan, keeps it when it is archived, and can be without one', async () => {
  const { insurancePlan } = await create(' Medis  Plus ');
  const id = insurancePlan?.id as string;
  expect(insurancePlan).toMatchObject({ name: 'Medis Plus', createdAt: '2026-03-02T08:00:00.000Z' });
  expect((await insure(id)).patient?.insurancePlan).toEqual({ name: 'Medis Plus' });
  await ask(server, desk.tokens.manager, InsurancePlanArchiveDocument, { input: { insurancePlanId: id } });
  const patient = await desk.patientToken(desk.patientId);
  expect((await ask(server, patient, PatientInGroupsDocument, { id: desk.patientId })).patient).toMatchObject(
    { insurancePlan: { name: 'Medis Plus' } },
  );
  expect((await insure(id)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'insurancePlanId'] }]);
  expect((await insure(null)).patient?.insurancePlan).toBeNull();
});

test('a plan of another clinic cannot be had', async () => {
  const { insurancePlan } = await create('Ours');
  const ours = desk;
  desk = await openDesk(server);
  expect((await insure(insurancePlan?.id as string)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const node = await ask(server, desk.tokens.manager, PatientGroupNodeDocument, {
    id: insurancePlan?.id as string,
  });
  expect(node.node).toBeNull();
  expect(ours.clinicId).not.toBe(desk.clinicId);
});

test('plans are listed by name, and no two have the same', async () => {
  for (const name of ['Beta', 'Alfa']) await create(name);
  expect((await create('ALFA')).userErrors).toEqual([{ code: 'NAME_TAKEN', path: ['input', 'name'] }]);
  const [alfa, beta] = (await ask(server, desk.tokens.receptionist, InsurancePlansDocument, {}))
    .insurancePlans.nodes;
  const rename = async (insurancePlanId: string, name: string) =>
    (
      await ask(server, desk.tokens.manager, InsurancePlanRenameDocument, {
        input: { insurancePlanId, name },
      })
    ).insurancePlanRename;
  expect((await rename(beta?.id as string, 'alfa')).userErrors).toMatchObject([{ code: 'NAME_TAKEN' }]);
  expect((await rename(alfa?.id as string, 'alfa')).insurancePlan).toEqual({ name: 'alfa' });
  const input = { insurancePlanId: alfa?.id as string };
  await ask(server, desk.tokens.manager, InsurancePlanArchiveDocument, { input });
  expect((await rename(beta?.id as string, 'Alfa')).userErrors).toEqual([]);
  const all = await ask(server, desk.tokens.manager, InsurancePlansDocument, { filter: { archived: null } });
  expect(all.insurancePlans).toMatchObject({ totalCount: 2 });
  const left = await ask(server, desk.tokens.manager, InsurancePlansDocument, {});
  expect(left.insurancePlans.nodes.map(({ name }) => name)).toEqual(['Alfa']);
});

test('a patient cannot change their own plan or city', async () => {
  const { insurancePlan } = await create('Gama');
  const patient = await desk.patientToken(desk.patientId);
  expect((await insure(insurancePlan?.id as string, patient)).userErrors).toEqual([
    { code: 'INVALID', path: ['input', 'insurancePlanId'] },
  ]);
});

test('the owner alone sets what the clinic has subscribed to', async () => {
  const set = (token: string) =>
    ask(server, token, ClinicPlanTierSetDocument, { input: { planTier: 'ADVANCED' } });
  await expect(set(desk.tokens.manager)).rejects.toThrow('FORBIDDEN');
  expect((await set(desk.tokens.owner)).clinicPlanTierSet.clinic).toEqual({ planTier: 'ADVANCED' });
});
