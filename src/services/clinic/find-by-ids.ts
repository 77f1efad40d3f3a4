/** Rows of the clinic's own setup, which everyone who belongs to the clinic may see. */
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';

export type BranchRow = Awaited<ReturnType<typeof findBranches>>[number];
export type PractitionerRow = Awaited<ReturnType<typeof findPractitioners>>[number];
export type ServiceRow = Awaited<ReturnType<typeof findServices>>[number];
export type CalendarRow = Awaited<ReturnType<typeof findCalendars>>[number];

export const branchColumns = ['id', 'name', 'city', 'address', 'time_zone as timeZone'] as const;
export const practitionerColumns = ['id', 'first_name as firstName', 'last_name as lastName'] as const;
export const serviceColumns = [
  'id',
  'name',
  'duration_minutes as durationMinutes',
  'price_minor as priceMinor',
  'currency_code as currencyCode',
  'recall_interval_months as recallIntervalMonths',
] as const;
export const calendarColumns = [
  'id',
  'branch_id as branchId',
  'practitioner_id as practitionerId',
  'slot_step_minutes as slotStepMinutes',
  'enabled_kinds as enabledKinds',
  'freed_slots_enabled as freedSlotsEnabled',
  'self_service_enabled as selfServiceEnabled',
  'slot_offers_max as slotOffersMax',
  'slot_chain_max as slotChainMax',
  'slot_close_minutes as slotCloseMinutes',
] as const;

export function findBranches(scope: Scope, ids: readonly string[]) {
  return scope.db
    .selectFrom('branch')
    .select(branchColumns)
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .execute();
}

export function findPractitioners(scope: Scope, ids: readonly string[]) {
  return scope.db
    .selectFrom('practitioner')
    .select(practitionerColumns)
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .execute();
}

export function findServices(scope: Scope, ids: readonly string[]) {
  return scope.db
    .selectFrom('service')
    .select(serviceColumns)
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .execute();
}

export function findCalendars(scope: Scope, ids: readonly string[]) {
  return scope.db
    .selectFrom('calendar')
    .select(calendarColumns)
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .execute();
}
