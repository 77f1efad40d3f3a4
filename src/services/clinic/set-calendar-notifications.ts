/** A calendar's own notification settings (mission.md, section 1). Turning one on or off re-plans the visits already booked. */
import { holdPlanning } from '../messaging/planning-settings.js';
import { replanVisits } from '../messaging/replan-visits.js';
import { Refusal, refuse, type UserError } from '../refusal.js';
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
  /** Patients asked about one slot: 1 to 50. */
  slotOffersMax?: number | null;
  /** Slots of one chain, the first included: 1 to 10. */
  slotChainMax?: number | null;
  /** Minutes before a slot's start: 0 to 10080. Slots that were freed before keep the instant that they have. */
  slotCloseMinutes?: number | null;
}

const LIMITS = { slotOffersMax: [1, 50], slotChainMax: [1, 10], slotCloseMinutes: [0, 10_080] } as const;

/** What is looked at when a visit leaves its time. */
const FREEING = ['freedSlotsEnabled', 'slotOffersMax', 'slotChainMax', 'slotCloseMinutes'] as const;
const isGiven = (value: unknown) => value !== null && value !== undefined;

/** Must run within a transaction. @throws Refusal NOT_FOUND, INVALID; AccessDenied without "clinic:write". */
export async function setCalendarNotifications(
  scope: Scope,
  input: SetCalendarNotificationsInput,
): Promise<CalendarRow> {
  scope.require('clinic:write');
  const { calendarId } = input;
  const [wrong, ...others] = wrongIn(input);
  if (wrong) throw new Refusal([wrong, ...others]);
  const enabledKinds = input.enabledKinds ? visitKinds(input.enabledKinds, 'enabledKinds') : null;
  const ofCalendar = { clinic_id: scope.clinicId, id: calendarId };
  // Whoever frees a slot goes by one of the two: by what was set before, to its end, or by what is set now.
  if (enabledKinds || FREEING.some((field) => isGiven(input[field]))) await holdPlanning(scope);
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
    selfServiceEnabled: input.selfServiceEnabled ?? before.selfServiceEnabled,
    freedSlotsEnabled: input.freedSlotsEnabled ?? before.freedSlotsEnabled,
    slotOffersMax: input.slotOffersMax ?? before.slotOffersMax,
    slotChainMax: input.slotChainMax ?? before.slotChainMax,
    slotCloseMinutes: input.slotCloseMinutes ?? before.slotCloseMinutes,
  };
  await scope.db
    .updateTable('calendar')
    .set({
      enabled_kinds: after.enabledKinds,
      self_service_enabled: after.selfServiceEnabled,
      freed_slots_enabled: after.freedSlotsEnabled,
      slot_offers_max: after.slotOffersMax,
      slot_chain_max: after.slotChainMax,
      slot_close_minutes: after.slotCloseMinutes,
    })
    .where((row) => row.and(ofCalendar))
    .execute();
  if (enabledKinds) await replanVisits(scope, { calendarId, coming: true }, await scope.clock.now());
  return after;
}

function wrongIn(input: SetCalendarNotificationsInput): UserError[] {
  return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((field) => {
    const value = input[field] ?? null;
    const [least, most] = LIMITS[field];
    if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return [];
    return [{ code: 'INVALID', message: `Give a number from ${least} to ${most}.`, path: ['input', field] }];
  });
}
