/** What a sandbox begins with: two branches far apart, three practitioners, four calendars, services and staff. */
import type { Insertable } from 'kysely';
import { STAFF_ROLES, type StaffRole } from '../../entities/clinic/access.js';
import type { Db, Tables } from '../../entities/database.js';
import { VISIT_KINDS } from '../../entities/messaging/notification-kind.js';
import { newId } from '../new-id.js';
import { insertRows } from './insert-rows.js';

export interface SandboxCalendar {
  id: string;
  branchId: string;
  practitionerId: string;
  timeZone: string;
  /** ISO weekdays with hours 08:00–12:00 and 13:00–18:00, and with mornings only. */
  fullDays: readonly number[];
  mornings: readonly number[];
}

export interface SandboxService {
  id: string;
  durationMinutes: number;
  /** In minor units of the clinic's currency. */
  priceMinor: number;
}

export interface SandboxSetup {
  calendars: readonly SandboxCalendar[];
  services: readonly SandboxService[];
  /** ISO 4217. */
  currencyCode: string;
  staff: Record<StaffRole, string>;
}

const CURRENCIES: Record<string, string> = { pt: 'BRL', pl: 'PLN', uk: 'UAH', en: 'USD' };

/** The currency of the prices, by the language. */
export function currencyOf(locale: string): string {
  return CURRENCIES[new Intl.Locale(locale).language] ?? 'EUR';
}

/** Inserts them into a clinic that has nothing yet. */
export async function insertSetup(
  db: Db,
  clinic: { id: string; currencyCode: string },
  createdAt: Date,
): Promise<SandboxSetup> {
  const own = () => ({ clinic_id: clinic.id, id: newId(), created_at: createdAt });
  const paulista = { ...own(), name: 'Paulista', city: 'São Paulo', time_zone: 'America/Sao_Paulo' };
  const mokotow = { ...own(), name: 'Mokotów', city: 'Warszawa', time_zone: 'Europe/Warsaw' };
  const branches = [
    { ...paulista, address: 'Avenida Paulista 1000' },
    { ...mokotow, address: 'ulica Puławska 100' },
  ];
  const helena = { ...own(), first_name: 'Helena', last_name: 'Duarte' };
  const marek = { ...own(), first_name: 'Marek', last_name: 'Wiśniak' };
  const iryna = { ...own(), first_name: 'Ірина', last_name: 'Ковальчук' };
  const services = [
    {
      ...own(),
      name: 'Consultation',
      duration_minutes: 30,
      price_minor: 15_000,
      recall_interval_months: null,
    },
    { ...own(), name: 'Check-up', duration_minutes: 30, price_minor: 12_000, recall_interval_months: 6 },
    { ...own(), name: 'Cleaning', duration_minutes: 45, price_minor: 20_000, recall_interval_months: 12 },
    { ...own(), name: 'Filling', duration_minutes: 60, price_minor: 35_000, recall_interval_months: null },
  ];
  const calendarOf = (
    branch: typeof paulista,
    practitioner: { id: string },
    fullDays: readonly number[],
    mornings: readonly number[] = [],
  ): SandboxCalendar => {
    const { id: branchId, time_zone: timeZone } = branch;
    return { id: newId(), branchId, practitionerId: practitioner.id, timeZone, fullDays, mornings };
  };
  const calendars = [
    calendarOf(paulista, helena, [1, 2, 3, 4, 5]),
    calendarOf(mokotow, marek, [1, 2, 3, 4, 5], [6]),
    // She is in one place at a time.
    calendarOf(paulista, iryna, [1, 2, 3]),
    calendarOf(mokotow, iryna, [4, 5]),
  ];
  const staff = STAFF_ROLES.map((role) => ({
    ...own(),
    name: STAFF_NAMES[role],
    email: `${role.toLowerCase()}@example.com`,
    role,
    practitioner_id: role === 'PRACTITIONER' ? helena.id : null,
  }));
  await insertRows(db, 'branch', branches);
  await insertRows(db, 'practitioner', [helena, marek, iryna]);
  await insertRows(
    db,
    'service',
    services.map((service) => ({ ...service, currency_code: clinic.currencyCode })),
  );
  await insertRows(
    db,
    'calendar',
    calendars.map((calendar) => calendarRow(clinic.id, calendar, createdAt)),
  );
  await insertRows(
    db,
    'working_hours',
    calendars.flatMap((calendar) => hoursRows(clinic.id, calendar)),
  );
  await insertRows(db, 'staff', staff);
  return {
    calendars,
    services: services.map(({ id, duration_minutes: durationMinutes, price_minor: priceMinor }) => {
      return { id, durationMinutes, priceMinor };
    }),
    currencyCode: clinic.currencyCode,
    staff: Object.fromEntries(staff.map(({ role, id }) => [role, id])) as Record<StaffRole, string>,
  };
}

const STAFF_NAMES: Record<StaffRole, string> = {
  OWNER: 'Olga Owner',
  MANAGER: 'Marta Manager',
  PRACTITIONER: 'Helena Duarte',
  RECEPTIONIST: 'Rita Receptionist',
  OPERATOR: 'Otto Operator',
  MARKETER: 'Milan Marketer',
};

function calendarRow(
  clinicId: string,
  calendar: SandboxCalendar,
  createdAt: Date,
): Insertable<Tables['calendar']> {
  return {
    clinic_id: clinicId,
    id: calendar.id,
    branch_id: calendar.branchId,
    practitioner_id: calendar.practitionerId,
    slot_step_minutes: 30,
    enabled_kinds: [...VISIT_KINDS],
    freed_slots_enabled: true,
    self_service_enabled: true,
    created_at: createdAt,
  };
}

function hoursRows(clinicId: string, calendar: SandboxCalendar): Insertable<Tables['working_hours']>[] {
  const row = (weekday: number, opensAt: string, closesAt: string) => ({
    clinic_id: clinicId,
    id: newId(),
    calendar_id: calendar.id,
    weekday,
    opens_at: opensAt,
    closes_at: closesAt,
  });
  return [
    ...calendar.fullDays.flatMap((day) => [row(day, '08:00', '12:00'), row(day, '13:00', '18:00')]),
    ...calendar.mornings.map((day) => row(day, '08:00', '12:00')),
  ];
}
