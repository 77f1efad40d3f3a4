/** A calendar's own notification settings (mission.md, section 1). Turning one on or off re-plans the visits already booked. */
import { holdPlanning } from '../messaging/planning-settings.js';
import { replanVisits } from '../messaging/replan-visits.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { visitKinds } from '../visits/visit-kinds.js';
import { isId } from '../where-any.js';
import { type CalendarRow, calendarColumns } from './find-by-ids.js';

/** What is absent or null stays as it is. */
export interface SetCalendarNotificationsInput {
  calendarId: string;
  /** The kinds that are on, in place of the present ones; the others are off. */
  enabledKinds?: readonly string[] | null;
  selfServiceEnabled?: boolean | null;
  freedSlotsEnabled?: boolean | null;
}

/** Must run within a transaction. @throws Refusal NOT_FOUND, INVALID; AccessDenied without "clinic:write". */
export async function setCalendarNotifications(
  scope: Scope,
  input: SetCalendarNotificationsInput,
): Promise<CalendarRow> {
  scope.require('clinic:write');
  const { calendarId, selfServiceEnabled, freedSlotsEnabled } = input;
  const enabledKinds = input.enabledKinds ? visitKinds(input.enabledKinds, 'enabledKinds') : null;
  const ofCalendar = { clinic_id: scope.clinicId, id: calendarId };
  if (enabledKinds) await holdPlanning(scope);
  const before = isId(calendarId)
    ? await scope.db
        .selectFrom('calendar')
        .select(calendarColumns)
        .where((row) => row.and(ofCalendar))
        .forNoKeyUpdate()
        .executeTakeFirst()
    : undefined;
  if (!before) throw refuse('NOT_FOUND', 'There is no such calendar.', ['calendarId']);
  const after: CalendarRow = {
    ...before,
    enabledKinds: enabledKinds ?? before.enabledKinds,
    selfServiceEnabled: selfServiceEnabled ?? before.selfServiceEnabled,
    freedSlotsEnabled: freedSlotsEnabled ?? before.freedSlotsEnabled,
  };
  await scope.db
    .updateTable('calendar')
    .set({
      enabled_kinds: after.enabledKinds,
      self_service_enabled: after.selfServiceEnabled,
      freed_slots_enabled: after.freedSlotsEnabled,
    })
    .where((row) => row.and(ofCalendar))
    .execute();
  if (enabledKinds) await replanVisits(scope, { calendarId, coming: true }, await scope.clock.now());
  return after;
}
