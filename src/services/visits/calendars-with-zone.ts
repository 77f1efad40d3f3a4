/** Calendars with their branch's time zone: what every question about a calendar's time begins with. */
import type { Scope } from '../scope.js';

export function calendarsWithZone(scope: Scope) {
  return scope.db
    .selectFrom('calendar')
    .innerJoin('branch', (join) =>
      join.onRef('branch.clinic_id', '=', 'calendar.clinic_id').onRef('branch.id', '=', 'calendar.branch_id'),
    )
    .select([
      'calendar.id as id',
      'calendar.branch_id as branchId',
      'calendar.practitioner_id as practitionerId',
      'calendar.slot_step_minutes as slotStepMinutes',
      'calendar.enabled_kinds as enabledKinds',
      'calendar.freed_slots_enabled as freedSlotsEnabled',
      'calendar.self_service_enabled as selfServiceEnabled',
      'calendar.slot_offers_max as slotOffersMax',
      'calendar.slot_chain_max as slotChainMax',
      'calendar.slot_close_minutes as slotCloseMinutes',
      'branch.time_zone as timeZone',
    ])
    .where('calendar.clinic_id', '=', scope.clinicId);
}
