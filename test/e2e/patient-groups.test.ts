/** Groups of patients: by hand and by criteria, for staff only (mission.md, section 3). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import {
  InsurancePlanCreateDocument,
  PatientArchiveDocument,
  PatientGroupAddPatientsDocument,
  PatientGroupArchiveDocument,
  PatientGroupCreateDocument,
  type PatientGroupCreateInput,
  PatientGroupDescribeDocument,
  PatientGroupNodeDocument,
  PatientGroupRemovePatientsDocument,
  PatientGroupSetCriteriaDocument,
  PatientGroupsDocument,
  PatientInGroupsDocument,
  PatientInsureDocument,
  PatientsFilteredDocument,
} from '../support/generated.js';
import { ask, startRetorna, type TestServer, until } from '../support/retorna.js';
import { openDesk, plus, type VisitDesk } from '../support/visit-desk.js';

let server: TestServer;
let db: pg.Client;
let desk: VisitDesk;
let marketer: string;

beforeAll(async () => {
  server = await startRetorna();
  db = new pg.Client(server.databaseUrl);
  await db.connect();
});
afterAll(async () => {
  await db?.end();
  await server?.stop();
});
beforeEach(async () => {
  desk = await openDesk(server);
  marketer = desk.tokens.marketer;
});

async function create(input: PatientGroupCreateInput, token = marketer) {
  return (await ask(server, token, PatientGroupCreateDocument, { input })).patientGroupCreate;
}

/** Its global id. @throws when it is refused */
async function group(input: PatientGroupCreateInput): Promise<string> {
  const { patientGroup, userErrors } = await create(input);
  if (!patientGroup) throw new Error(JSON.stringify(userErrors));
  return patientGroup.id;
}

async function add(groupId: string, patientIds: string[]) {
  const { patientGroupAddPatients } = await ask(server, marketer, PatientGroupAddPatientsDocument, {
    input: { groupId, patientIds },
  });
  return patientGroupAddPatients;
}

async function groupNamed(name: string) {
  const { patientGroups } = await ask(server, marketer, PatientGroupsDocument, {
    first: 10,
    filter: { archived: null },
  });
  return patientGroups.nodes.find((one) => one.name === name);
}

/** First names of who is in it. */
async function members(name: string): Promise<string[]> {
  return (await groupNamed(name))?.patients.nodes.map(({ firstName }) => firstName) ?? [];
}

/** Waits for the server to bring the group up to date by itself. */
async function comesToHold(name: string, wanted: string[]): Promise<void> {
  await until(
    () => members(name),
    (found) => found.join() === wanted.join(),
  );
}

async function completed(patientId: string, daysAgo: number, paidMinor: number | null = null): Promise<void> {
  const endsAt = plus('2026-03-02T07:30:00.000Z', -24 * daysAgo);
  await db.query(
    `insert into visit (clinic_id, id, calendar_id, branch_id, practitioner_id, service_id, patient_id, status, starts_at,
       ends_at, booked_at, booked_by, booked_by_id, placed_by, paid_minor, paid_currency, history, created_at, updated_at)
     select c.clinic_id, gen_random_uuid(), c.id, c.branch_id, c.practitioner_id,
       (select id from service where clinic_id = c.clinic_id order by id limit 1), $2, 'COMPLETED',
       $3::timestamptz - interval '30 minutes', $3::timestamptz, $3, 'STAFF', c.id, 'STAFF', $4::bigint,
       case when $4::bigint is null then null else 'BRL' end, true, $3, $3
     from calendar c where c.clinic_id = $1 order by c.id limit 1`,
    [desk.clinicId, uuidOf(patientId), endsAt, paidMinor],
  );
}

function uuidOf(id: string): string {
  return Buffer.from(id, 'base64url').toString().split(':')[1] as string;
}

describe('a group by hand', () => {
  test('holds whom staff put in, and shows on the patient', async () => {
    const bea = await desk.patient('Bea');
    const id = await group({ name: 'VIP', description: ' Greet by name. ' });
    expect((await add(id, [desk.patientId, bea, bea])).patientGroup).toEqual({ patientCount: 2 });
    expect((await add(id, [bea])).patientGroup).toEqual({ patientCount: 2 });
    const shown = await groupNamed('VIP');
    expect(shown).toMatchObject({ description: 'Greet by name.', status: 'READY', criteria: null });
    expect(shown?.patients.nodes.map(({ firstName }) => firstName)).toEqual(['Ana', 'Bea']);
    expect(shown?.patients.totalCount).toBe(2);
    const { patient } = await ask(server, desk.tokens.receptionist, PatientInGroupsDocument, { id: bea });
    expect(patient?.groups).toEqual([{ name: 'VIP' }]);
    const input = { groupId: id, patientIds: [desk.patientId] };
    await ask(server, marketer, PatientGroupRemovePatientsDocument, { input });
    expect(await members('VIP')).toEqual(['Bea']);
  });

  test('pages its patients, and leaves archived ones out', async () => {
    const id = await group({ name: 'Many' });
    const ids = await Promise.all(['Eva', 'Dan', 'Cal'].map((name) => desk.patient(name)));
    await add(id, ids);
    await ask(server, desk.tokens.receptionist, PatientArchiveDocument, {
      input: { patientId: ids[0] as string },
    });
    const { patientGroups } = await ask(server, marketer, PatientGroupsDocument, { first: 1, patients: 1 });
    expect(patientGroups.nodes[0]?.patients).toMatchObject({
      nodes: [{ firstName: 'Cal' }],
      totalCount: 2,
      pageInfo: { hasNextPage: true },
    });
    expect(patientGroups.nodes[0]?.patientCount).toBe(2);
  });

  test('takes nobody who is not there, and nobody at all where criteria keep it', async () => {
    const byHand = await group({ name: 'Hand' });
    const stranger = (await openDesk(server)).patientId;
    expect((await add(byHand, [desk.patientId, stranger])).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'patientIds', '1'] },
    ]);
    expect(await members('Hand')).toEqual([]);
    const byCriteria = await group({ name: 'Criteria', criteria: { ageFrom: 18 } });
    expect((await add(byCriteria, [desk.patientId])).userErrors).toEqual([
      { code: 'INVALID', path: ['input', 'groupId'] },
    ]);
  });

  test('has a name of its own, case aside, until it is archived', async () => {
    const id = await group({ name: '  Bridge   club ' });
    expect((await create({ name: 'bridge CLUB' })).userErrors).toMatchObject([{ code: 'NAME_TAKEN' }]);
    const other = await group({ name: 'Chess' });
    const rename = { groupId: other, name: 'BRIDGE CLUB', description: 'x' };
    const told = await ask(server, marketer, PatientGroupDescribeDocument, { input: rename });
    expect(told.patientGroupDescribe.userErrors).toEqual([{ code: 'NAME_TAKEN', path: ['input', 'name'] }]);
    await ask(server, marketer, PatientGroupArchiveDocument, { input: { groupId: id } });
    expect((await create({ name: 'Bridge club' })).userErrors).toEqual([]);
    expect((await add(id, [desk.patientId])).userErrors).toMatchObject([{ code: 'INVALID' }]);
    const { patientGroups } = await ask(server, marketer, PatientGroupsDocument, { first: 10 });
    expect(patientGroups.nodes.map(({ name }) => name)).toEqual(['Bridge club', 'Chess']);
  });
});

describe('a group by criteria', () => {
  test('is filled, and follows patients and visits without being asked', async () => {
    const bea = await desk.patient('Bea');
    await completed(desk.patientId, 10, 12_000);
    const criteria = { visitsFrom: 1, spentFrom: { amount: '100.00', currencyCode: 'BRL' }, withinDays: 30 };
    await group({ name: 'Spenders', criteria });
    await comesToHold('Spenders', ['Ana']);
    await completed(bea, 5, 9_999);
    await completed(bea, 4, 1);
    await comesToHold('Spenders', ['Ana', 'Bea']);
    expect(
      await until(
        () => groupNamed('Spenders'),
        (one) => one?.status === 'READY',
      ),
    ).toMatchObject({
      criteria: { visitsFrom: 1, spentFrom: { amount: '100.00', currencyCode: 'BRL' }, spentTo: null },
    });
  });

  test('follows the booking and the beginning of a visit', async () => {
    await group({ name: 'Coming', criteria: { hasUpcomingVisit: true } });
    const visitId = await desk.book({ startsAt: '2026-03-09T13:00:00.000Z' });
    await comesToHold('Coming', ['Ana']);
    await desk.cancel(visitId);
    await comesToHold('Coming', []);
    await desk.book({ startsAt: '2026-03-09T14:00:00.000Z' });
    await desk.advance('2026-03-09T13:59:59.999Z');
    expect(await members('Coming')).toEqual(['Ana']);
    await desk.advance('2026-03-09T14:00:00.000Z');
    expect(await members('Coming')).toEqual([]);
  });

  test('follows the days of the clinic’s first branch, one by one', async () => {
    await completed(desk.patientId, 0);
    await group({ name: 'Two or three days', criteria: { lastVisitDaysAgoFrom: 2, lastVisitDaysAgoTo: 3 } });
    const seen: [string, number][] = [];
    for (const at of ['2026-03-04T02:59:59.999Z', '2026-03-04T03:00:00.000Z', '2026-03-06T02:59:59.999Z']) {
      await desk.advance(at);
      seen.push([at, (await members('Two or three days')).length]);
    }
    await desk.advance('2026-03-06T03:00:00.000Z');
    seen.push(['2026-03-06T03:00:00.000Z', (await members('Two or three days')).length]);
    expect(seen.map(([, count]) => count)).toEqual([0, 1, 1, 0]);
  });

  test('has a birthday of 29 February on the 28th', async () => {
    await db.query(`update patient set birth_date = '2008-02-29' where clinic_id = $1`, [desk.clinicId]);
    await group({ name: 'Of age', criteria: { ageFrom: 19 } });
    await desk.advance('2027-02-28T02:59:59.000Z');
    expect(await members('Of age')).toEqual([]);
    await desk.advance('2027-02-28T03:00:00.000Z');
    expect(await members('Of age')).toEqual(['Ana']);
  });

  test('changes its criteria, and keeps who is in it when it goes over to by hand', async () => {
    const bea = await desk.patient('Bea');
    await ask(server, desk.tokens.receptionist, PatientInsureDocument, {
      input: { patientId: bea, city: ' Łódź ' },
    });
    const groupId = await group({ name: 'Town', criteria: { cities: ['ŁÓDŹ'] } });
    await comesToHold('Town', ['Bea']);
    const set = (criteria: object | null) =>
      ask(server, marketer, PatientGroupSetCriteriaDocument, { input: { groupId, criteria } });
    expect((await set({})).patientGroupSetCriteria.patientGroup?.status).toBe('FILLING');
    await comesToHold('Town', ['Ana', 'Bea']);
    expect((await set(null)).patientGroupSetCriteria.patientGroup?.status).toBe('READY');
    await ask(server, marketer, PatientGroupRemovePatientsDocument, {
      input: { groupId, patientIds: [bea] },
    });
    expect(await members('Town')).toEqual(['Ana']);
  });

  test('does not pass over what was being written while it was made', async () => {
    const writer = new pg.Client(server.databaseUrl);
    await writer.connect();
    await writer.query('begin');
    await writer.query('update patient set city = $2 where clinic_id = $1', [desk.clinicId, 'Recife']);
    await group({ name: 'Recife', criteria: { cities: ['Recife'] } });
    expect((await groupNamed('Recife'))?.status).toBe('FILLING');
    await writer.query('commit');
    await writer.end();
    await comesToHold('Recife', ['Ana']);
  });

  test('refuses everything that is wrong at once', async () => {
    const { userErrors } = await create({
      name: 'Wrong',
      criteria: {
        ...{ ageFrom: 200, visitsFrom: 3, visitsTo: 2, cities: [], withinDays: 0, sources: ['  '] },
        spentFrom: { amount: '1.00', currencyCode: 'EUR' },
        spentTo: { amount: '-1', currencyCode: 'BRL' },
        serviceIds: [(await openDesk(server)).services.hour],
      },
    });
    expect(userErrors.map(({ code, path }) => [code, path.at(-1)]).sort()).toEqual([
      ['INVALID', 'ageFrom'],
      ['INVALID', 'cities'],
      ['INVALID', 'sources'],
      ['INVALID', 'spentFrom'],
      ['INVALID', 'spentTo'],
      ['INVALID', 'visitsTo'],
      ['INVALID', 'withinDays'],
      ['NOT_FOUND', 'serviceIds'],
    ]);
    expect(userErrors[0]?.path.slice(0, 2)).toEqual(['input', 'criteria']);
  });
});

describe('to whom groups show', () => {
  test('a patient sees none, neither their own nor one by its id nor by a filter', async () => {
    const id = await group({ name: 'Hypertensive' });
    await add(id, [desk.patientId]);
    const patient = await desk.patientToken(desk.patientId);
    const own = await ask(server, patient, PatientInGroupsDocument, { id: desk.patientId });
    expect(own.patient?.groups).toEqual([]);
    expect((await ask(server, patient, PatientGroupNodeDocument, { id })).node).toBeNull();
    const filter = { groupIds: [id] };
    expect((await ask(server, patient, PatientsFilteredDocument, { filter })).patients.totalCount).toBe(0);
    await expect(ask(server, patient, PatientGroupsDocument, { first: 5 })).rejects.toThrow('FORBIDDEN');
  });

  test('staff narrow patients by groups and insurance plans', async () => {
    const [bea, cal] = [await desk.patient('Bea'), await desk.patient('Cal')];
    const id = await group({ name: 'Two' });
    await add(id, [bea, cal]);
    const { insurancePlanCreate } = await ask(server, desk.tokens.manager, InsurancePlanCreateDocument, {
      input: { name: 'Unimed' },
    });
    const insurancePlanId = insurancePlanCreate.insurancePlan?.id as string;
    for (const patientId of [desk.patientId, cal]) {
      const input = { patientId, insurancePlanId };
      await ask(server, desk.tokens.receptionist, PatientInsureDocument, { input });
    }
    const named = async (filter: object) => {
      const { patients } = await ask(server, desk.tokens.receptionist, PatientsFilteredDocument, { filter });
      expect(patients.totalCount).toBe(patients.nodes.length);
      return patients.nodes.map(({ firstName }) => firstName);
    };
    expect(await named({ groupIds: [id] })).toEqual(['Bea', 'Cal']);
    expect(await named({ insurancePlanIds: [insurancePlanId] })).toEqual(['Ana', 'Cal']);
    expect(await named({ groupIds: [id], insurancePlanIds: [insurancePlanId] })).toEqual(['Cal']);
    expect(await named({ groupIds: [id], search: 'be' })).toEqual(['Bea']);
    expect(await named({ groupIds: [] })).toEqual([]);
  });
});
