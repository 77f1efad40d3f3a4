// Rows for tests of deliveries: a clinic with one calendar, and as many patients with a visit as are asked for.
import { type Db, kyselyOf, type Orm, openDatabase } from '../../src/entities/database.js';
import type { DeliveryStatus, NotificationKind } from '../../src/entities/messaging/delivery.js';
import type { Visit } from '../../src/entities/visits/visit.js';
import type { DeliveryWork } from '../../src/services/messaging/delivery-work.js';
import type { Transport } from '../../src/services/messaging/transport.js';
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
  'id' | 'patientId' | 'status' | 'startsAt' | 'bookedAt' | 'bookingNumber' | 'mutedKinds'
>;

export interface TestClinic {
  id: string;
  scope: Scope;
  /** A visit of a new patient, an hour after the one before; booked at NOW. */
  visit(visit?: Partial<TestVisit>, patient?: { email?: string | null; locale?: string }): Promise<TestVisit>;
  setCalendar(columns: { enabled_kinds: NotificationKind[] }): Promise<void>;
  deliveries(): Promise<DeliveryRows>;
  mailbox(): Promise<{ deliveryId: string; subject: string; receivedAt: Date; recipient: string }[]>;
}

type DeliveryRows = {
  id: string;
  visitId: string | null;
  kind: NotificationKind;
  status: DeliveryStatus;
  reason: string | null;
  attempts: number;
  dueAt: Date;
  attemptAt: Date;
  leaseToken: number;
  handedOverAt: Date | null;
  finishedAt: Date | null;
  lastError: string | null;
}[];

export interface DeliveryHouse {
  readonly orm: Orm;
  readonly db: Db;
  readonly url: string;
  readonly time: TestTime;
  readonly signals: Signals;
  work(transport?: Transport | null): DeliveryWork;
  clinic(options?: ClinicOptions): Promise<TestClinic>;
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
    work: (transport = null) => ({ db, system: time, transport, leaseSeconds: 30, log: silentLog }),
    clinic: (options = {}) => makeClinic({ orm, db, time, signals }, options),
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
      enabled_kinds: ['VISIT_BOOKED', 'REMINDER'],
      freed_slots_enabled: true,
      self_service_enabled: true,
    })
    .execute();
  let visits = 0;
  return {
    id,
    scope: new Scope({
      viewer: { kind: 'SYSTEM', clinicId: id, sandbox },
      em: orm.em.fork(),
      signals,
      system: time,
    }),
    async visit(given = {}, patient = {}) {
      const patientId = newId();
      const { email = `patient-${patientId}@patients.example`, locale: patientLocale = 'en' } = patient;
      await db
        .insertInto('patient')
        .values({
          ...row,
          id: patientId,
          first_name: 'Jan',
          last_name: 'Kowalski',
          email,
          locale: patientLocale,
          do_not_contact: false,
          sort_name: 'kowalski jan',
          search_text: ' jan kowalski ',
          updated_at: NOW,
        })
        .execute();
      const startsAt = given.startsAt ?? hoursAfter(NOW, 100 + visits++);
      const visit: TestVisit = {
        id: newId(),
        patientId,
        status: 'BOOKED',
        startsAt,
        bookedAt: NOW,
        bookingNumber: 1,
        mutedKinds: [],
        ...given,
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
          ends_at: hoursAfter(visit.startsAt, 0.5),
          booked_at: visit.bookedAt,
          booking_number: visit.bookingNumber,
          booked_by: 'STAFF',
          placed_by: 'STAFF',
          booked_by_id: newId(),
          muted_kinds: visit.mutedKinds,
          updated_at: NOW,
        })
        .execute();
      return visit;
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
          'status',
          'status_reason as reason',
          'attempts',
          'due_at as dueAt',
          'attempt_at as attemptAt',
          'lease_token as leaseToken',
          'handed_over_at as handedOverAt',
          'finished_at as finishedAt',
          'last_error as lastError',
        ])
        .where('clinic_id', '=', id)
        .orderBy('due_at')
        .orderBy('id')
        .execute() as Promise<DeliveryRows>,
    mailbox: () =>
      db
        .selectFrom('mailbox_message')
        .select(['delivery_id as deliveryId', 'subject', 'received_at as receivedAt', 'recipient'])
        .where('clinic_id', '=', id)
        .orderBy('received_at')
        .orderBy('id')
        .execute(),
  };
}
