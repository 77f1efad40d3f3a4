// Rows for tests of deliveries: a clinic with one calendar, and as many patients with a visit as are asked for.
import { type Db, kyselyOf, type Orm, openDatabase } from '../../src/entities/database.js';
import type { Channel, DeliveryStatus, PlannedReason } from '../../src/entities/messaging/delivery.js';
import {
  type NotificationKind,
  VISIT_KINDS,
  type VisitKind,
} from '../../src/entities/messaging/notification-kind.js';
import type { Visit } from '../../src/entities/visits/visit.js';
import type { DeliveryWork } from '../../src/services/messaging/delivery-work.js';
import { NO_TRANSPORTS, type Transports } from '../../src/services/messaging/transport.js';
import { newId } from '../../src/services/new-id.js';
import { Scope } from '../../src/services/scope.js';
import { Signals } from '../../src/services/signals.js';
import { createTestDatabase } from './database.js';

export const NOW = new Date('2026-03-02T08:00:00.000Z');
const HOUR = 3_600_000;
export const hoursAfter = (instant: Date, hours: number) => new Date(instant.getTime() + hours * HOUR);

export const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A machine's clock that a test sets. */
export class TestTime {
  time = NOW;
  now = () => this.time;
}

export type TestVisit = Pick<
  Visit,
  | 'id'
  | 'patientId'
  | 'calendarId'
  | 'branchId'
  | 'status'
  | 'startsAt'
  | 'endsAt'
  | 'bookedAt'
  | 'bookingNumber'
  | 'bookedBy'
  | 'placedBy'
  | 'mutedKinds'
>;

export interface TestPatient {
  email?: string | null;
  phone?: string | null;
  locale?: string;
}

export interface TestDelivery {
  kind?: NotificationKind;
  channel?: Channel;
  /** Null: of a campaign, or another thing that is no visit. */
  visit?: TestVisit | null;
  patientId?: string;
  staffId?: string;
  subjectId?: string;
  occasion?: string;
  reason?: PlannedReason;
  dueAt?: Date;
  usefulUntil?: Date;
  marketing?: boolean;
  precedence?: number;
  variables?: Record<string, string | number>;
}

export interface TestClinic {
  id: string;
  branchId: string;
  scope: Scope;
  patient(patient?: TestPatient): Promise<string>;
  /** A visit of a new patient, an hour after the one before; booked at NOW. */
  visit(visit?: Partial<TestVisit>, patient?: TestPatient): Promise<TestVisit>;
  /** A row as planning would write it: by default the e-mail "visit booked", due at NOW, useful until the start. */
  delivery(delivery: TestDelivery): Promise<string>;
  /** The e-mails "visit booked", due at NOW, and 48 h before the start the reminder. */
  emails(visit: TestVisit): Promise<void>;
  device(patientId: string): Promise<string>;
  consent(patientId: string, channel: Channel, given?: boolean, at?: Date): Promise<void>;
  setCalendar(columns: { enabled_kinds: VisitKind[] }): Promise<void>;
  set(columns: Record<string, unknown>): Promise<void>;
  deliveries(): Promise<DeliveryRows>;
  mailbox(): Promise<
    { deliveryId: string; channel: Channel; subject: string | null; receivedAt: Date; recipient: string }[]
  >;
  /** The steps of a delivery, "KIND" or "KIND REASON". */
  timeline(deliveryId: string): Promise<string[]>;
}

type DeliveryRows = {
  id: string;
  visitId: string | null;
  kind: NotificationKind;
  channel: Channel;
  status: DeliveryStatus;
  reason: string | null;
  plannedReason: PlannedReason;
  attempts: number;
  dueAt: Date;
  attemptAt: Date;
  usefulUntil: Date;
  leaseToken: number;
  handedOverAt: Date | null;
  finishedAt: Date | null;
  recipient: string | null;
  provider: string | null;
  providerMessageId: string | null;
  encoding: string | null;
  segments: number | null;
  priceMicros: number | null;
  priceCurrency: string | null;
  lookUpAt: Date | null;
  lookUps: number;
  lastError: string | null;
}[];

export interface DeliveryHouse {
  readonly orm: Orm;
  readonly db: Db;
  readonly url: string;
  readonly time: TestTime;
  readonly signals: Signals;
  work(transports?: Partial<Transports>, rest?: Partial<DeliveryWork>): DeliveryWork;
  clinic(options?: ClinicOptions): Promise<TestClinic>;
  /** Takes away all deliveries, what came of them, and what was learnt of providers. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

interface ClinicOptions {
  sandbox?: boolean;
  testClock?: Date | null;
  timeZone?: string;
  locale?: string;
}

/** A migrated database with nothing in it, and a clock of the machine that stands still. */
export async function openDeliveryHouse(): Promise<DeliveryHouse> {
  const database = await createTestDatabase();
  const orm = await openDatabase(database.url);
  const db = kyselyOf(orm.em.fork());
  const time = new TestTime();
  const signals = new Signals();
  return {
    orm,
    db,
    url: database.url,
    time,
    signals,
    work: (transports = {}, rest = {}) => ({
      db,
      system: time,
      signals,
      transports: { ...NO_TRANSPORTS, ...transports },
      rates: { EMAIL: 10_000, SMS: 10_000, PUSH: 10_000 },
      publicUrl: null,
      linkSecret: 'what links of tests are signed with',
      leaseSeconds: 30,
      log: silentLog,
      ...rest,
    }),
    clinic: (options = {}) => makeClinic({ orm, db, time, signals }, options),
    async clear() {
      for (const table of ['mailbox_message', 'delivery_event', 'delivery', 'provider'] as const) {
        await db.deleteFrom(table).execute();
      }
    },
    async close() {
      await orm.close();
      await database.drop();
    },
  };
}

type Inside = Pick<DeliveryHouse, 'orm' | 'db' | 'time' | 'signals'>;

async function makeClinic({ orm, db, time, signals }: Inside, options: ClinicOptions): Promise<TestClinic> {
  const { sandbox = false, testClock = null, timeZone = 'Europe/Warsaw', locale = 'en' } = options;
  const id = newId();
  const [branchId, practitionerId, serviceId, calendarId] = [newId(), newId(), newId(), newId()];
  const row = { clinic_id: id, created_at: NOW };
  await db
    .insertInto('clinic')
    .values({
      id,
      name: 'Smile',
      locale,
      currency_code: 'EUR',
      sandbox,
      test_clock: testClock,
      created_at: NOW,
    })
    .execute();
  await db
    .insertInto('branch')
    .values({
      ...row,
      id: branchId,
      name: 'Old Town',
      city: 'Kraków',
      address: 'Rynek 1',
      time_zone: timeZone,
    })
    .execute();
  await db
    .insertInto('practitioner')
    .values({ ...row, id: practitionerId, first_name: 'Ada', last_name: 'Nowak' })
    .execute();
  await db
    .insertInto('service')
    .values({
      ...row,
      id: serviceId,
      name: 'Check-up',
      duration_minutes: 30,
      price_minor: 100,
      currency_code: 'EUR',
    })
    .execute();
  await db
    .insertInto('calendar')
    .values({
      ...row,
      id: calendarId,
      branch_id: branchId,
      practitioner_id: practitionerId,
      slot_step_minutes: 30,
      enabled_kinds: [...VISIT_KINDS],
      freed_slots_enabled: true,
      self_service_enabled: true,
    })
    .execute();
  let visits = 0;
  const clinic: TestClinic = {
    id,
    branchId,
    scope: new Scope({
      viewer: { kind: 'SYSTEM', clinicId: id, sandbox },
      em: orm.em.fork(),
      signals,
      system: time,
    }),
    async patient(given = {}) {
      const patientId = newId();
      const {
        email = `patient-${patientId}@patients.example`,
        phone = null,
        locale: patientLocale = 'en',
      } = given;
      await db
        .insertInto('patient')
        .values({
          ...row,
          id: patientId,
          first_name: 'Jan',
          last_name: 'Kowalski',
          email,
          phone,
          locale: patientLocale,
          do_not_contact: false,
          sort_name: 'kowalski jan',
          search_text: ' jan kowalski ',
          updated_at: NOW,
        })
        .execute();
      return patientId;
    },
    async visit(given = {}, patient = {}) {
      const patientId = given.patientId ?? (await clinic.patient(patient));
      const startsAt = given.startsAt ?? hoursAfter(NOW, 100 + visits++);
      const visit: TestVisit = {
        id: newId(),
        calendarId,
        branchId,
        status: 'BOOKED',
        endsAt: hoursAfter(startsAt, 0.5),
        bookedAt: NOW,
        bookingNumber: 1,
        bookedBy: 'STAFF',
        placedBy: given.bookedBy ?? 'STAFF',
        mutedKinds: [],
        ...given,
        patientId,
        startsAt,
      };
      await db
        .insertInto('visit')
        .values({
          ...row,
          id: visit.id,
          calendar_id: calendarId,
          branch_id: branchId,
          practitioner_id: practitionerId,
          service_id: serviceId,
          patient_id: patientId,
          status: visit.status,
          starts_at: visit.startsAt,
          ends_at: visit.endsAt,
          booked_at: visit.bookedAt,
          booking_number: visit.bookingNumber,
          booked_by: visit.bookedBy,
          placed_by: visit.placedBy,
          booked_by_id: newId(),
          muted_kinds: visit.mutedKinds,
          updated_at: NOW,
        })
        .execute();
      return visit;
    },
    async delivery(given) {
      const { visit = null, kind = 'VISIT_BOOKED', channel = 'EMAIL', dueAt = NOW } = given;
      const deliveryId = newId();
      await db
        .insertInto('delivery')
        .values({
          clinic_id: id,
          id: deliveryId,
          kind,
          channel,
          patient_id: given.staffId ? null : (given.patientId ?? visit?.patientId ?? null),
          staff_id: given.staffId ?? null,
          branch_id: branchId,
          visit_id: visit?.id ?? null,
          booking_number: visit?.bookingNumber ?? null,
          subject_id: given.subjectId ?? visit?.id ?? newId(),
          occasion: given.occasion ?? String(visit?.bookingNumber ?? 1),
          status: 'PLANNED',
          planned_reason: given.reason ?? 'BOOKED',
          due_at: dueAt,
          attempt_at: dueAt,
          useful_until: given.usefulUntil ?? visit?.startsAt ?? hoursAfter(dueAt, 24 * 7),
          marketing: given.marketing ?? false,
          precedence: given.precedence ?? 0,
          variables: given.variables ?? {},
          attempts: 0,
          lease_token: 0,
          look_ups: 0,
          planned_at: NOW,
        })
        .execute();
      return deliveryId;
    },
    async emails(visit) {
      await clinic.delivery({ visit });
      const dueAt = hoursAfter(visit.startsAt, -48);
      await clinic.delivery({ visit, kind: 'REMINDER', reason: 'LEAD_OVER_72_H', dueAt });
    },
    async device(patientId) {
      const deviceId = newId();
      await db
        .insertInto('device')
        .values({
          clinic_id: id,
          id: deviceId,
          patient_id: patientId,
          service: 'FCM',
          address: `token-${deviceId}`,
          registered_at: NOW,
        })
        .execute();
      return deviceId;
    },
    async consent(patientId, channel, given = true, at = NOW) {
      await db
        .insertInto('consent')
        .values({
          clinic_id: id,
          id: newId(),
          patient_id: patientId,
          purpose: 'MARKETING',
          channel,
          given,
          wording: 'May we write to you?',
          recorded_by: 'STAFF',
          recorded_at: at,
        })
        .execute();
    },
    async set(columns) {
      await db.updateTable('clinic').set(columns).where('id', '=', id).execute();
    },
    async setCalendar(columns) {
      await db.updateTable('calendar').set(columns).where('clinic_id', '=', id).execute();
    },
    deliveries: () =>
      db
        .selectFrom('delivery')
        .select([
          'id',
          'visit_id as visitId',
          'kind',
          'channel',
          'status',
          'status_reason as reason',
          'planned_reason as plannedReason',
          'attempts',
          'due_at as dueAt',
          'attempt_at as attemptAt',
          'useful_until as usefulUntil',
          'lease_token as leaseToken',
          'handed_over_at as handedOverAt',
          'finished_at as finishedAt',
          'recipient',
          'provider',
          'provider_message_id as providerMessageId',
          'encoding',
          'segments',
          'price_micros as priceMicros',
          'price_currency as priceCurrency',
          'look_up_at as lookUpAt',
          'look_ups as lookUps',
          'last_error as lastError',
        ])
        .where('clinic_id', '=', id)
        .orderBy('due_at')
        .orderBy('id')
        .execute() as Promise<DeliveryRows>,
    mailbox: () =>
      db
        .selectFrom('mailbox_message')
        .select(['delivery_id as deliveryId', 'channel', 'subject', 'received_at as receivedAt', 'recipient'])
        .where('clinic_id', '=', id)
        .orderBy('received_at')
        .orderBy('id')
        .execute(),
    async timeline(deliveryId) {
      const steps = await db
        .selectFrom('delivery_event')
        .select(['kind', 'reason'])
        .where('clinic_id', '=', id)
        .where('delivery_id', '=', deliveryId)
        .orderBy('occurred_at')
        .orderBy('id')
        .execute();
      return steps.map(({ kind, reason }) => (reason === null ? kind : `${kind} ${reason}`));
    },
  };
  return clinic;
}
