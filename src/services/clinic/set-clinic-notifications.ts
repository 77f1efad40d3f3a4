/** The clinic's notification settings: quiet hours, marketing, and what counts as read (mission.md, section 1). */
import { CARE_KINDS, type CareKind, NOTIFICATION_KINDS } from '../../entities/messaging/notification-kind.js';
import { holdPlanning } from '../messaging/planning-settings.js';
import { endDeferrals, reclassDeliveries } from '../messaging/reclass-deliveries.js';
import { replanVisits } from '../messaging/replan-visits.js';
import { Refusal, type UserError } from '../refusal.js';
import type { Scope } from '../scope.js';
import { secondsOfDay } from '../visits/local-time.js';
import { type ClinicRow, findClinic } from './find-clinic.js';

/** What is absent stays as it is; so does what is null, but for quiet hours. */
export interface SetClinicNotificationsInput {
  /** Branch-local wall-clock times; an end that is not later than the start is the next day's. Null: no quiet hours. */
  quietHours?: { start: string; end: string } | null;
  /** Messages to one patient in any 7 × 24 h: 0 to 100. */
  marketingCap?: number | null;
  /** Care kinds that count as marketing, in place of the present ones. */
  marketingKinds?: readonly string[] | null;
  imageLoadsTrusted?: boolean | null;
}

const HIGHEST_CAP = 100;
const DAY_SECONDS = 24 * 3600;

/**
 * Quiet hours re-plan what they moved; marketing kinds hold for all that is planned. Must run within a transaction.
 * @throws Refusal INVALID for everything that is wrong at once; AccessDenied without "clinic:write".
 */
export async function setClinicNotifications(
  scope: Scope,
  input: SetClinicNotificationsInput,
): Promise<ClinicRow> {
  scope.require('clinic:write');
  const [first, ...others] = wrongIn(input);
  if (first !== undefined) throw new Refusal([first, ...others]);
  const { quietHours, marketingCap, marketingKinds, imageLoadsTrusted } = input;
  const careKinds = marketingKinds ? CARE_KINDS.filter((kind) => marketingKinds.includes(kind)) : null;
  const replans = quietHours !== undefined || careKinds !== null;
  if (replans) await holdPlanning(scope);
  const columns = {
    ...(quietHours === undefined
      ? {}
      : { quiet_hours_start: clockTime(quietHours?.start), quiet_hours_end: clockTime(quietHours?.end) }),
    ...(typeof marketingCap === 'number' ? { marketing_cap: marketingCap } : {}),
    ...(careKinds ? { marketing_kinds: careKinds } : {}),
    ...(typeof imageLoadsTrusted === 'boolean' ? { image_loads_trusted: imageLoadsTrusted } : {}),
  };
  if (Object.keys(columns).length > 0) {
    await scope.db.updateTable('clinic').set(columns).where('id', '=', scope.clinicId).execute();
  }
  if (replans) await replan(scope, quietHours !== undefined, careKinds, await scope.clock.now());
  return findClinic(scope);
}

async function replan(
  scope: Scope,
  quietHoursChanged: boolean,
  careKinds: readonly CareKind[] | null,
  now: Date,
): Promise<void> {
  // Only what follows a completed visit is planned around quiet hours.
  if (quietHoursChanged) await replanVisits(scope, { coming: false }, now);
  if (careKinds) await reclassDeliveries(scope, careKinds);
  const careAgain = careKinds ? CARE_KINDS.filter((kind) => !careKinds.includes(kind)) : [];
  await endDeferrals(scope, quietHoursChanged ? NOTIFICATION_KINDS : careAgain, now);
}

function wrongIn({ quietHours, marketingCap, marketingKinds }: SetClinicNotificationsInput): UserError[] {
  const errors: UserError[] = [];
  const wrong = (message: string, ...path: string[]) =>
    errors.push({ code: 'INVALID', message, path: ['input', ...path] });
  if (quietHours && clockTime(quietHours.start) === clockTime(quietHours.end)) {
    const message = 'Quiet hours must end at another time than they begin. Give null for none.';
    wrong(message, 'quietHours', 'end');
  }
  if (
    typeof marketingCap === 'number' &&
    !(Number.isInteger(marketingCap) && marketingCap >= 0 && marketingCap <= HIGHEST_CAP)
  ) {
    wrong(`Give a number from 0 to ${HIGHEST_CAP}.`, 'marketingCap');
  }
  const strange = marketingKinds?.filter((kind) => !(CARE_KINDS as readonly string[]).includes(kind)) ?? [];
  if (strange.length > 0) {
    const message = `${strange.join(', ')} cannot be made marketing. Choose among ${CARE_KINDS.join(', ')}.`;
    wrong(message, 'marketingKinds');
  }
  return errors;
}

/** 'HH:MM:SS'; the end of a day is the beginning of the next. */
function clockTime(time: string): string;
function clockTime(time: string | undefined): string | null;
function clockTime(time: string | undefined): string | null {
  if (time === undefined) return null;
  const seconds = secondsOfDay(time) % DAY_SECONDS;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
