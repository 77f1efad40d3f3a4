/** Groups whose criteria are new are filled once whoever was writing is through, and only those of this database (section 3). */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { advanceTestClock } from '../../src/services/clinic/advance-test-clock.js';
import type { CriteriaInput } from '../../src/services/patients/groups/check-criteria.js';
import { createPatientGroup } from '../../src/services/patients/groups/create-group.js';
import { groupsDueInClinic } from '../../src/services/patients/groups/groups-due-in-clinic.js';
import { refreshClinic } from '../../src/services/patients/groups/refresh-groups.js';
import { setGroupCriteria } from '../../src/services/patients/groups/set-criteria.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import {
  type DeliveryHouse,
  hoursAfter,
  NOW,
  openDeliveryHouse,
  type TestClinic,
} from '../support/delivery-rows.js';

let house: DeliveryHouse;
let elsewhere: TestDatabase;
let clinic: TestClinic;
let patientId: string;
const writers: pg.Client[] = [];

beforeAll(async () => {
  [house, elsewhere] = await Promise.all([openDeliveryHouse(), createTestDatabase()]);
});
afterAll(async () => {
  await house?.close();
  await elsewhere?.drop();
});
beforeEach(async () => {
  clinic = await house.clinic({ sandbox: true, testClock: NOW });
  patientId = await clinic.patient();
});
afterEach(async () => {
  for (const writer of writers.splice(0)) await writer.end();
});

/** A transaction that has written, and goes on until it is ended. */
async function writing(url: string, text: string, values: unknown[] = []): Promise<pg.Client> {
  const writer = new pg.Client(url);
  await writer.connect();
  writers.push(writer);
  await writer.query('begin');
  await writer.query(text, values);
  return writer;
}

const moveTo = (city: string) =>
  writing(house.url, 'update patient set city = $2 where clinic_id = $1', [clinic.id, city]);
const make = async (criteria: CriteriaInput) =>
  (await clinic.scope.transaction((tx) => createPatientGroup(tx, { name: 'A group', criteria }))).id;
const set = (groupId: string, criteria: CriteriaInput | null) =>
  clinic.scope.transaction((tx) => setGroupCriteria(tx, { groupId, criteria }));
/** Without waiting for anybody. False when a group cannot be filled yet. */
const fill = () =>
  refreshClinic({ db: house.db, system: house.time }, clinic.id, {
    patienceMs: 0,
    stop: new AbortController().signal,
  });
const members = async (groupId: string) =>
  (
    await house.db
      .selectFrom('patient_group_member')
      .select('patient_id as id')
      .where('clinic_id', '=', clinic.id)
      .where('group_id', '=', groupId)
      .execute()
  ).map(({ id }) => id);

test('who writes to another database of the server is not waited for', async () => {
  await writing(elsewhere.url, 'create table written ()');
  const group = await make({});
  expect(await fill()).toBe(true);
  expect(await members(group)).toEqual([patientId]);
});

test('who began to write while the group was being made is waited for, and what they wrote is seen', async () => {
  const { group, writer } = await clinic.scope.transaction(async (tx) => {
    const made = await createPatientGroup(tx, { name: 'Recife', criteria: { cities: ['Recife'] } });
    return { group: made.id, writer: await moveTo('Recife') };
  });
  expect(await fill()).toBe(false);
  expect(await members(group)).toEqual([]);
  await writer.query('commit');
  expect(await fill()).toBe(true);
  expect(await members(group)).toEqual([patientId]);
});

test('who writes within a savepoint is waited for too', async () => {
  const writer = await writing(house.url, 'savepoint one');
  await writer.query('update patient set city = $2 where clinic_id = $1', [clinic.id, 'Recife']);
  const group = await make({ cities: ['Recife'] });
  expect(await fill()).toBe(false);
  await writer.query('release one; commit');
  expect(await fill()).toBe(true);
  expect(await members(group)).toEqual([patientId]);
});

test('a test clock does not wait for ever for who goes on writing: it says so, and goes on when it is moved again', async () => {
  const writer = await moveTo('Recife');
  const group = await make({ cities: ['Recife'] });
  const to = hoursAfter(NOW, 1);
  const advance = () => advanceTestClock(clinic.scope, to, [groupsDueInClinic(house.time, 0)]);
  await expect(advance()).rejects.toMatchObject({
    userErrors: [{ code: 'ACTION_NOT_ALLOWED', path: ['input', 'to'] }],
  });
  await writer.query('commit');
  expect(await advance()).toMatchObject({ now: to });
  expect(await members(group)).toEqual([patientId]);
});

test('a group that is still being filled cannot go over to by hand, but to other criteria', async () => {
  const group = await make({});
  await expect(set(group, null)).rejects.toMatchObject({
    userErrors: [{ code: 'ACTION_NOT_ALLOWED', path: ['input', 'groupId'] }],
  });
  expect((await set(group, { hasUpcomingVisit: false })).status).toBe('FILLING');
  expect(await fill()).toBe(true);
  expect(await set(group, null)).toMatchObject({ status: 'READY', criteria: null });
  expect(await members(group)).toEqual([patientId]);
});
