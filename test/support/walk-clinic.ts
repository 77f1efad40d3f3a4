/**
 * A clinic with at least one row behind everything that the API can show, and with a mark in every text that a person wrote,
 * so that whatever of it turns up elsewhere is recognised.
 */
import type pg from 'pg';
import {
  CalendarExceptionSetDocument,
  ChannelPriceSetDocument,
  ConsentWordingSetDocument,
  DeviceRegisterDocument,
  FreeSlotsDocument,
  PatientConsentRecordDocument,
  PatientUpdateDocument,
  SandboxCreateDocument,
  SetupDocument,
  TaskCreateDocument,
  TemplateSetDocument,
  TestClockAdvanceDocument,
  VisitBookDocument,
  VisitCancelDocument,
} from './generated.js';
import { ask, type TestServer, until } from './retorna.js';
import { makeBilling } from './walk-billing.js';
import { makeCampaign } from './walk-campaigns.js';
import { makeGroups } from './walk-groups.js';
import { makeImport } from './walk-imports.js';
import { makeLoyalty } from './walk-loyalty.js';
import { makePromotions } from './walk-promotions.js';
import { makeReferrals } from './walk-referrals.js';
import { makeTouches } from './walk-reports.js';
import { makeRewards } from './walk-rewards.js';
import { makeRule } from './walk-rules.js';

export interface WalkClinic {
  /** A UUID, as all ids here that are not said to be global. */
  id: string;
  mark: string;
  /** Tokens of staff by role. */
  staff: Record<string, string>;
  /** Has one row of every kind that is about a patient, and a first name of their own. */
  patientId: string;
  firstName: string;
  patient: string;
  /** Has a visit of their own. */
  otherId: string;
  partner: string;
  /** Global: one row of the Node type, of the first patient where it is about one. */
  globalId(type: string): Promise<string>;
  /** Global: a row of the other patient; where none is about them, of nobody. */
  globalIdOfOther(type: string): Promise<string>;
}

const CLOCK = '2026-03-02T08:00:00Z';
export const FREE_DAY = '2026-04-06';
/** Later than all that the tests give back. */
const LATE_DAY = '2026-04-28';
/** Where each clinic sends nothing any more. */
export const STOPPED = 'stopped@example.com';

/** Those that are not called as the type is. */
const TABLES: Readonly<Record<string, string>> = { StaffMember: 'staff' };
/** Whom a row is about, where that is not `patient_id`. */
const PERSONS: Readonly<Record<string, string>> = { Patient: 'id', Referral: 'referrer_id' };

export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** `phone` is the beginning of the patients' numbers; `mark` one word. */
export async function makeWalkClinic(
  server: TestServer,
  db: pg.Client,
  { mark, phone }: { mark: string; phone: string },
): Promise<WalkClinic> {
  const { sandboxCreate } = await ask(server, null, SandboxCreateDocument, {
    input: { name: `${mark} clinic`, patients: 4, testClock: CLOCK },
  });
  const { staffTokens = [], patientToken, partnerApiKey } = sandboxCreate.sandbox ?? {};
  const staff = Object.fromEntries(staffTokens.map(({ role, token }) => [role, token]));
  const owner = staff.OWNER as string;
  const rows = async (text: string, values: unknown[]) => (await db.query(text, values)).rows;
  const [{ id }] = await rows('select id from clinic where name = $1', [`${mark} clinic`]);
  for (const [table, column] of [
    ['branch', 'name'],
    ['branch', 'address'],
    ['practitioner', 'last_name'],
    ['service', 'name'],
    ['staff', 'name'],
  ]) {
    await db.query(`update ${table} set ${column} = ${column} || ' ' || $2 where clinic_id = $1`, [id, mark]);
  }
  const patients = await rows('select id from patient where clinic_id = $1 order by id', [id]);
  const patientId = JSON.parse(Buffer.from(patientToken?.split('.')[1] ?? '', 'base64url').toString()).sub;
  const otherId = patients.find((patient) => patient.id !== patientId)?.id;
  for (const [i, patient] of patients.entries()) {
    const firstName = patient.id === patientId ? `Ida${mark}` : `Oto${mark}`;
    const names = { firstName, lastName: `${mark}son`, email: `${mark}${i}@example.com` };
    const input = { patientId: globalId('Patient', patient.id), ...names, phone: `${phone}${i}` };
    const { patientUpdate } = await ask(server, owner, PatientUpdateDocument, { input });
    if (patientUpdate.userErrors.length > 0) throw new Error(JSON.stringify(patientUpdate.userErrors));
  }
  await makeHistory(server, owner, [patientId, otherId]);
  await makeSettings(server, owner, [patientId, otherId], mark);
  await makeGroups(server, owner, globalId('Patient', patientId), mark);
  await makeCampaign(server, owner, mark);
  await makeRule(server, owner, mark);
  const owners = [patientId, otherId].map((one) => ({ id: one, globalId: globalId('Patient', one) }));
  await makeLoyalty(server, { staff, patients: owners, mark });
  await makePromotions(server, { staff, patientIds: owners.map((one) => one.globalId), mark });
  await makeRewards(server, { clinicId: id, staff, patients: owners, mark });
  await db.query(
    `insert into stopped_address (clinic_id, channel, address, reason, detail, stopped_at)
     values ($1, 'EMAIL', $2, 'HARD_BOUNCE', $3, $4)`,
    [id, STOPPED, `${mark} is nobody`, CLOCK],
  );
  await db.query(
    `insert into survey_response (clinic_id, id, visit_id, patient_id, score, comment, answered_at)
     select distinct on (patient_id) clinic_id, gen_random_uuid(), id, patient_id, 9, $3, $4
     from visit where clinic_id = $1 and patient_id = any($2)`,
    [id, [patientId, otherId], `${mark} was fine`, CLOCK],
  );
  // So that one task is found by everything that tasks are found by.
  await db.query(
    `update task t set
       assignee_id = (select id from staff where clinic_id = $1 order by id desc limit 1),
       visit_id = (select id from visit where clinic_id = $1 and patient_id = t.patient_id order by id desc limit 1),
       delivery_id = (select id from delivery where clinic_id = $1 and patient_id = t.patient_id order by id desc limit 1)
     where clinic_id = $1 and reason = 'MANUAL'`,
    [id],
  );
  await makeReferrals(server, db, { clinicId: id, owner, mark, phone, patients: owners });
  await makeImport(server, owner, mark);
  await makeTouches(db, id, patientId, FREE_DAY);
  const [visit] = await rows(
    `select id, branch_id from visit where clinic_id = $1 and patient_id = $2 order by id desc limit 1`,
    [id, patientId],
  );
  const at = {
    patientId: globalId('Patient', patientId),
    visitId: globalId('Visit', visit.id),
    branchId: globalId('Branch', visit.branch_id),
  };
  await makeBilling(server, staff, at, mark);
  await settle(db, id);

  /** Its newest row of the type that is about the patient; of the setup, what the first patient's visit stands in. */
  const rowOf = async (type: string, patient: string | null) => {
    const table = TABLES[type] ?? type.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
    const columns = await rows('select column_name from information_schema.columns where table_name = $1', [
      table,
    ]);
    const names = columns.map((column) => column.column_name as string);
    if (names.length === 0) throw new Error(`Which table holds ${type}? Teach test/support/walk-clinic.ts.`);
    const person = PERSONS[type] ?? (names.includes('patient_id') ? 'patient_id' : null);
    const visits = await rows(
      'select to_jsonb(visit) as row from visit where clinic_id = $1 and patient_id = $2 order by id desc',
      [id, patientId],
    );
    const ofVisit = visits[0]?.row[`${table}_id`];
    if (person === null && ofVisit) return globalId(type, ofVisit);
    const own = names.includes('clinic_id') ? 'clinic_id' : 'id';
    const [row] = await rows(
      `select id from ${table} where ${own} = $1 ${person ? `and ${person} = $2` : 'and $2::uuid is not null'}
       order by id desc limit 1`,
      [id, patient],
    );
    return row === undefined ? null : globalId(type, row.id);
  };
  return {
    id,
    mark,
    staff,
    patientId,
    firstName: `Ida${mark}`,
    patient: patientToken as string,
    otherId,
    partner: partnerApiKey as string,
    async globalId(type) {
      const found = await rowOf(type, patientId);
      if (found === null)
        throw new Error(`The walk's clinic has no ${type}: make one in test/support/walk-clinic.ts.`);
      return found;
    },
    async globalIdOfOther(type) {
      return (await rowOf(type, otherId)) ?? globalId(type, '00000000-0000-4000-8000-000000000000');
    },
  };
}

/** Visits booked, cancelled and booked over, an offer of a freed slot, their messages, staff's tasks, and a day with other hours. */
async function makeHistory(server: TestServer, owner: string, patientIds: string[]): Promise<void> {
  const { calendars, services } = await ask(server, owner, SetupDocument, {});
  const calendarId = calendars.nodes[0]?.id as string;
  const serviceId = services.nodes.find(({ duration }) => duration === 'PT30M')?.id as string;
  const filter = { serviceId, calendarIds: [calendarId], from: '2026-03-23', to: '2026-03-24' };
  const { freeSlots } = await ask(server, owner, FreeSlotsDocument, { filter });
  const book = (patient: number, time: number) => bookAt(patient, freeSlots[time]?.startsAt);
  const bookAt = async (patient: number, startsAt = '') => {
    const patientId = globalId('Patient', patientIds[patient] as string);
    const input = { patientId, calendarId, serviceId, startsAt };
    const { visitBook } = await ask(server, owner, VisitBookDocument, { input });
    if (!visitBook.visit) throw new Error(JSON.stringify(visitBook.userErrors));
    return visitBook.visit.id;
  };
  const free = async (time: number) => {
    const visitId = await book(0, time);
    await ask(server, owner, VisitCancelDocument, { input: { visitId } });
  };
  // Before the others: whose visit is the newest has one that may still be changed.
  for (const [index, patient] of patientIds.entries()) {
    const patientId = globalId('Patient', patient);
    // Staff are to call whoever must not be written to.
    await ask(server, owner, PatientUpdateDocument, { input: { patientId, doNotContact: true } });
    const visitId = await book(index, 8);
    await ask(server, owner, VisitCancelDocument, { input: { visitId } });
    await ask(server, owner, PatientUpdateDocument, { input: { patientId, doNotContact: false } });
  }
  await free(0);
  await book(0, 0);
  await free(2);
  const toGiveBack = await book(1, 10);
  await book(1, 4);
  await book(0, 6);
  // The first patient alone is asked about what the other gives back: they have a visit late enough.
  const late = { ...filter, from: LATE_DAY, to: LATE_DAY };
  const { freeSlots: lateTimes } = await ask(server, owner, FreeSlotsDocument, { filter: late });
  await bookAt(0, lateTimes[0]?.startsAt);
  await ask(server, owner, VisitCancelDocument, { input: { visitId: toGiveBack } });
  const closed = { calendarId, date: '2026-12-24', intervals: [], note: 'Closed' };
  await ask(server, owner, CalendarExceptionSetDocument, { input: closed });
  const input = { to: '2026-03-02T08:01:00Z' };
  await ask(server, owner, TestClockAdvanceDocument, { input });
}

/** Devices, consents, a text and a price of the clinic's own. */
async function makeSettings(
  server: TestServer,
  owner: string,
  patientIds: string[],
  mark: string,
): Promise<void> {
  for (const id of patientIds) {
    const patientId = globalId('Patient', id);
    const device = { patientId, service: 'FCM' as const, address: `${mark}:${id}` };
    const { deviceRegister } = await ask(server, owner, DeviceRegisterDocument, { input: device });
    const word = {
      purpose: 'MARKETING' as const,
      channel: 'EMAIL' as const,
      given: true,
      wording: `${mark} yes`,
    };
    const { patientConsentRecord } = await ask(server, owner, PatientConsentRecordDocument, {
      input: { patientId, ...word },
    });
    const task = { patientId, title: `${mark} calls`, details: mark, role: 'RECEPTIONIST' as const };
    const { taskCreate } = await ask(server, owner, TaskCreateDocument, { input: task });
    for (const { userErrors } of [deviceRegister, patientConsentRecord, taskCreate]) {
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    }
  }
  const text = {
    kind: 'REMINDER' as const,
    channel: 'SMS' as const,
    language: 'EN' as const,
    body: `${mark}!`,
  };
  const { templateSet } = await ask(server, owner, TemplateSetDocument, { input: text });
  const price = { channel: 'SMS' as const, amount: '0.05', currencyCode: 'EUR' };
  const { channelPriceSet } = await ask(server, owner, ChannelPriceSetDocument, { input: price });
  const wording = { purpose: 'MARKETING' as const, language: 'EN' as const, text: `${mark} asks` };
  const { consentWordingSet } = await ask(server, owner, ConsentWordingSetDocument, { input: wording });
  for (const { userErrors } of [templateSet, channelPriceSet, consentWordingSet]) {
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
}

/** Waits until every fact of the clinic has its place. */
async function settle(db: pg.Client, clinicId: string): Promise<void> {
  await until(
    () => db.query('select 1 from event_outbox where clinic_id = $1', [clinicId]),
    ({ rows }) => rows.length === 0,
  );
}
