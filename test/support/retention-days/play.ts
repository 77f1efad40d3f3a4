// Plays a history in a sandbox by its test clock: what the server does at nights and in mornings is its own, everything else happens
// through its services, or, for visits, is written down.
import { advanceTestClock } from '../../../src/services/clinic/advance-test-clock.js';
import { deliveriesDueInClinic } from '../../../src/services/messaging/deliveries-due-in-clinic.js';
import { newId } from '../../../src/services/new-id.js';
import { archivePatient } from '../../../src/services/patients/archive-patient.js';
import { recordConsent } from '../../../src/services/patients/record-consent.js';
import { changeRule } from '../../../src/services/retention/change-rule.js';
import { createRule } from '../../../src/services/retention/create-rule.js';
import { retentionDueInClinic } from '../../../src/services/retention/evaluate-due-retention.js';
import { switchRetentionChannel } from '../../../src/services/retention/retention-channel.js';
import { activateRule, pauseRule } from '../../../src/services/retention/set-rule.js';
import { Scope } from '../../../src/services/scope.js';
import { permissionsOfRole } from '../../../src/services/viewer.js';
import type { DeliveryHouse, TestClinic } from '../delivery-rows.js';
import { END, type Happening, type History, PRACTITIONERS, START, type Visit } from './history.js';

interface Desk {
  readonly clinic: TestClinic;
  /** The owner's. */
  readonly scope: Scope;
  readonly house: DeliveryHouse;
  readonly patients: readonly string[];
  readonly rules: readonly string[];
  readonly calendars: readonly Calendar[];
  readonly visits: Map<number, string>;
}

interface Calendar {
  readonly branchId: string;
  readonly practitionerId: string;
  readonly calendarId: string;
}

export interface Played {
  /** "rule visit CHANNEL instant", in order. */
  sent: string[];
  /** "rule visit CHANNEL", of those that the cap kept back. */
  overCap: string[];
  /** How many messages the patients have. */
  mailbox: number;
}

export async function play(house: DeliveryHouse, history: History): Promise<Played & { clinic: TestClinic }> {
  const desk = await openDesk(house, history);
  const { clinic } = desk;
  const dueWork = [retentionDueInClinic(house.signals), deliveriesDueInClinic(house.work())];
  for (const [instant, happenings] of history.happenings) {
    if (instant > START) await advanceTestClock(clinic.scope, new Date(instant), dueWork);
    for (const one of happenings) await happen(desk, one, new Date(instant));
  }
  await advanceTestClock(clinic.scope, new Date(END), dueWork);
  return { ...(await outcome(desk)), clinic };
}

async function openDesk(house: DeliveryHouse, history: History): Promise<Desk> {
  const clinic = await house.clinic({ sandbox: true, testClock: new Date(START) });
  await clinic.set({ quiet_hours_start: '20:00', quiet_hours_end: '10:30' });
  const calendars: Calendar[] = [];
  const saoPaulo = await addBranch(house, clinic);
  for (const place of PRACTITIONERS) {
    calendars.push(await addCalendar(house, clinic, place === 'WARSAW' ? clinic.branchId : saoPaulo));
  }
  const patients: string[] = [];
  for (let n = 0; n < history.patients; n++) {
    patients.push(await clinic.patient({ phone: `+4860010${String(n).padStart(4, '0')}` }));
  }
  const rules: string[] = [];
  for (const { practitioner, ...rule } of history.rules) {
    const practitionerId = practitioner === null ? null : (calendars[practitioner]?.practitionerId ?? null);
    const texts = [{ body: 'Come back, {firstName}.' }];
    const input = { ...rule, practitionerId, name: `Rule ${rules.length}`, texts };
    rules.push((await clinic.scope.transaction((tx) => createRule(tx, input))).id);
  }
  return { clinic, scope: ownerOf(house, clinic), house, patients, rules, calendars, visits: new Map() };
}

function ownerOf({ orm, signals, time }: DeliveryHouse, { id: clinicId }: TestClinic): Scope {
  const permissions = permissionsOfRole('OWNER');
  const viewer = { kind: 'STAFF', role: 'OWNER', permissions, clinicId, id: newId(), sandbox: true } as const;
  return new Scope({ viewer: { ...viewer, expiresAt: null }, em: orm.em.fork(), signals, system: time });
}

async function addBranch({ db }: DeliveryHouse, { id }: TestClinic): Promise<string> {
  const branchId = newId();
  const place = {
    name: 'Paulista',
    city: 'São Paulo',
    address: 'Paulista 1',
    time_zone: 'America/Sao_Paulo',
  };
  await db
    .insertInto('branch')
    .values({ clinic_id: id, id: branchId, ...place, created_at: new Date(START) })
    .execute();
  return branchId;
}

/** Of a calendar that sends nothing of its own. */
async function addCalendar({ db }: DeliveryHouse, { id }: TestClinic, branchId: string): Promise<Calendar> {
  const [practitionerId, calendarId] = [newId(), newId()];
  const row = { clinic_id: id, created_at: new Date(START) };
  await db
    .insertInto('practitioner')
    .values({ ...row, id: practitionerId, first_name: 'Helena', last_name: 'Duarte' })
    .execute();
  const switches = { enabled_kinds: [], freed_slots_enabled: false, self_service_enabled: true };
  const ids = { id: calendarId, branch_id: branchId, practitioner_id: practitionerId };
  await db
    .insertInto('calendar')
    .values({ ...row, ...ids, ...switches, slot_step_minutes: 30 })
    .execute();
  return { branchId, practitionerId, calendarId };
}

async function happen(desk: Desk, one: Happening, now: Date): Promise<void> {
  const patientId = 'patient' in one ? (desk.patients[one.patient] ?? '') : '';
  const retentionRuleId = 'rule' in one ? (desk.rules[one.rule] ?? '') : '';
  await desk.scope.transaction(async (tx): Promise<unknown> => {
    if (one.kind === 'CONSENT') {
      const { purpose, channel, given } = one;
      return recordConsent(tx, { patientId, purpose, channel, given, wording: 'May we write?' });
    }
    if (one.kind === 'PATIENT_ARCHIVED') return archivePatient(tx, { patientId });
    if (one.kind === 'CHANNEL') return switchRetentionChannel(tx, one);
    if (one.kind === 'RULE_ACTIVATED') return activateRule(tx, { retentionRuleId });
    if (one.kind === 'RULE_PAUSED') return pauseRule(tx, { retentionRuleId });
    if (one.kind === 'RULE_CHANGED') return changeRule(tx, { retentionRuleId, days: one.days });
    const texts = [{ body: `In other words, {firstName}: ${now.toISOString()}` }];
    return one.kind === 'RULE_REWORDED' ? changeRule(tx, { retentionRuleId, texts }) : null;
  });
  if (one.kind === 'VISIT_BOOKED') await book(desk, one.visit, now);
  if (one.kind === 'VISIT_COMPLETED')
    await setVisit(desk, one.visit, { status: 'COMPLETED', completed_at: now });
  if (one.kind === 'VISIT_CANCELLED')
    await setVisit(desk, one.visit, { status: 'CANCELLED', cancelled_at: now });
}

async function book({ house, clinic, calendars, patients, visits }: Desk, visit: Visit, now: Date) {
  const calendar = calendars[visit.practitioner];
  const { startsAt, endsAt } = visit;
  const made = await clinic.visit({
    patientId: patients[visit.patient] ?? '',
    startsAt,
    endsAt,
    bookedAt: now,
  });
  visits.set(visit.id, made.id);
  await house.db
    .updateTable('visit')
    .set({
      calendar_id: calendar?.calendarId ?? '',
      branch_id: calendar?.branchId ?? '',
      practitioner_id: calendar?.practitionerId ?? '',
      created_at: now,
    })
    .where('clinic_id', '=', clinic.id)
    .where('id', '=', made.id)
    .execute();
}

async function setVisit({ house, clinic, visits }: Desk, visit: number, columns: Record<string, unknown>) {
  await house.db
    .updateTable('visit')
    .set(columns)
    .where('clinic_id', '=', clinic.id)
    .where('id', '=', visits.get(visit) ?? '')
    .execute();
}

async function outcome({ clinic, house, rules, visits }: Desk): Promise<Played> {
  const rows = await house.db
    .selectFrom('delivery')
    .select([
      'subject_id as rule',
      'occasion',
      'channel',
      'status',
      'status_reason as reason',
      'handed_over_at as at',
    ])
    .where('clinic_id', '=', clinic.id)
    .where('kind', '=', 'RETENTION_RULE')
    .execute();
  const numbers = new Map([...visits].map(([number, id]) => [id, number]));
  const named = rows.map((row) => ({
    ...row,
    name: `${rules.indexOf(row.rule)} ${numbers.get(row.occasion)} ${row.channel}`,
  }));
  const mailbox = await clinic.mailbox();
  return {
    sent: named
      .filter(({ status }) => status === 'SENT')
      .map(({ name, at }) => `${name} ${at?.toISOString()}`)
      .sort(),
    overCap: named
      .filter(({ reason }) => reason === 'OVER_CAP')
      .map(({ name }) => name)
      .sort(),
    mailbox: mailbox.length,
  };
}
