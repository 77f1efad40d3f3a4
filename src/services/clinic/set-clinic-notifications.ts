/** The clinic's notification settings: quiet hours, marketing, what counts as read, and when staff are told (mission.md, sections 1 and 5). */
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
  /** Minutes that a task may be past due before the manager is told: 0 to 10,080. Holds for what falls due from now on. */
  taskEscalationMinutes?: number | null;
  /** The highest score of a survey that makes a task: -1 (none does) to 10. */
  lowScoreMax?: number | null;
  /** Whether consent to e-mail and SMS that is given from now on must be confirmed by the patient. */
  doubleOptIn?: boolean | null;
}

const HIGHEST_CAP = 100;
const WEEK_MINUTES = 7 * 24 * 60;
const HIGHEST_SCORE = 10;
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
  const { taskEscalationMinutes, lowScoreMax, doubleOptIn } = input;
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
    ...(typeof taskEscalationMinutes === 'number' ? { task_escalation_minutes: taskEscalationMinutes } : {}),
    ...(typeof lowScoreMax === 'number' ? { low_score_max: lowScoreMax } : {}),
    ...(typeof doubleOptIn === 'boolean' ? { double_opt_in: doubleOptIn } : {}),
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

function wrongIn(input: SetClinicNotificationsInput): UserError[] {
  const { quietHours, marketingKinds } = input;
  const errors: UserError[] = [];
  const wrong = (message: string, ...path: string[]) =>
    errors.push({ code: 'INVALID', message, path: ['input', ...path] });
  if (quietHours && clockTime(quietHours.start) === clockTime(quietHours.end)) {
    const message = 'Quiet hours must end at another time than they begin. Give null for none.';
    wrong(message, 'quietHours', 'end');
  }
  const wholeNumber = (
    field: 'marketingCap' | 'taskEscalationMinutes' | 'lowScoreMax',
    from: number,
    to: number,
  ) => {
    const value = input[field];
    if (typeof value === 'number' && !(Number.isInteger(value) && value >= from && value <= to)) {
      wrong(`Give a whole number from ${from} to ${to}.`, field);
    }
  };
  wholeNumber('marketingCap', 0, HIGHEST_CAP);
  wholeNumber('taskEscalationMinutes', 0, WEEK_MINUTES);
  wholeNumber('lowScoreMax', -1, HIGHEST_SCORE);
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
