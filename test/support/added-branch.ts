/** More branches and calendars for clinics of delivery-rows.ts. */
import { newId } from '../../src/services/new-id.js';
import { type DeliveryHouse, NOW } from './delivery-rows.js';

/** A calendar that sends nothing of its own, and a service of it. */
export interface Place {
  branchId: string;
  practitionerId: string;
  calendarId: string;
  serviceId: string;
}

export async function addBranch({ db }: DeliveryHouse, clinicId: string, timeZone: string): Promise<string> {
  const id = newId();
  const address = { name: 'Paulista', city: 'São Paulo', address: 'Paulista 1', time_zone: timeZone };
  await db
    .insertInto('branch')
    .values({ clinic_id: clinicId, id, ...address, created_at: NOW })
    .execute();
  return id;
}

export async function addCalendar({ db }: DeliveryHouse, clinicId: string, branchId: string): Promise<Place> {
  const [practitionerId, calendarId, serviceId] = [newId(), newId(), newId()];
  const row = { clinic_id: clinicId, created_at: NOW };
  await db
    .insertInto('practitioner')
    .values({ ...row, id: practitionerId, first_name: 'Helena', last_name: 'Duarte' })
    .execute();
  const price = { duration_minutes: 30, price_minor: 100, currency_code: 'EUR' };
  await db
    .insertInto('service')
    .values({ ...row, id: serviceId, name: 'Cleaning', ...price })
    .execute();
  await db
    .insertInto('calendar')
    .values({
      ...{
        ...row,
        id: calendarId,
        branch_id: branchId,
        practitioner_id: practitionerId,
        slot_step_minutes: 30,
      },
      ...{ enabled_kinds: [], freed_slots_enabled: false, self_service_enabled: true },
    })
    .execute();
  return { branchId, practitionerId, calendarId, serviceId };
}
