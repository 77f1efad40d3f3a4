/** Checks what people write about a campaign, all of it at once, so that a form can show everything that is wrong with it. */
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { CampaignAudience, CampaignKind, CampaignTiming } from '../../../entities/retention/campaign.js';
import { anyOf } from '../../any-of.js';
import { CLOCKS_END } from '../../clinic/advance-test-clock.js';
import type { QuietHours } from '../../messaging/quiet-hours.js';
import { type CriteriaInput, checkCriteria } from '../../patients/groups/check-criteria.js';
import { readName } from '../../patients/read-contact.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { secondsOfDay } from '../../visits/local-time.js';
import { isId } from '../../where-any.js';
import { longestOf } from './campaign-times.js';

export interface AudienceInput {
  criteria?: CriteriaInput | null;
  groupIds?: readonly string[] | null;
  exceptGroupIds?: readonly string[] | null;
}

/** All but its audience and its texts. */
export interface CampaignTerms {
  name: string;
  kind: CampaignKind;
  channels: readonly Channel[];
  timing: CampaignTiming;
  startsAt: Date | null;
  month: number | null;
  day: number | null;
  localTime: string;
  perHour: number | null;
  holdoutPercent: number;
}

const MOST_PER_HOUR = 1_000_000;
const MOST_HELD_OUT = 50;

/**
 * The terms as they are kept: without what the timing does not use. `quietHours`: in which what is for a day is not to go out.
 * @throws Refusal REQUIRED, INVALID with every error
 */
export function checkTerms(terms: CampaignTerms, quietHours: QuietHours | null): CampaignTerms {
  const errors: UserError[] = [];
  const wrong = (field: string, message: string, code: UserError['code'] = 'INVALID') =>
    errors.push({ code, message, path: ['input', field] });
  const { kind, timing, startsAt, month, day, perHour, holdoutPercent } = terms;
  const name = readName(terms.name);
  if ('wrong' in name) wrong('name', name.wrong);
  const channels = [...new Set(terms.channels)];
  if (channels.length === 0) wrong('channels', 'Name at least one channel.', 'REQUIRED');
  if (kind === 'COMBINED' && timing !== 'BIRTHDAY')
    wrong('timing', 'A combined campaign goes out on birthdays. Choose BIRTHDAY.');
  if (timing === 'AT' && startsAt === null) wrong('startsAt', 'Say when it goes out.', 'REQUIRED');
  if (startsAt !== null && startsAt >= CLOCKS_END) wrong('startsAt', 'Give a time before 2101.');
  if (timing === 'YEARLY') {
    if (month === null) wrong('month', 'Say in which month it goes out.', 'REQUIRED');
    else if (!isWhole(month, 1, 12)) wrong('month', 'Give a month from 1 to 12.');
    else if (day !== null && !isWhole(day, 1, longestOf(month)))
      wrong('day', `Give a day from 1 to ${longestOf(month)}.`);
    if (day === null) wrong('day', 'Say on which day it goes out.', 'REQUIRED');
  }
  if (terms.localTime.startsWith('24')) wrong('localTime', 'Give a time from 00:00 to 23:59.');
  else if ((timing === 'YEARLY' || timing === 'BIRTHDAY') && isQuiet(terms.localTime, quietHours))
    wrong('localTime', 'Nothing goes out in the clinic’s quiet hours. Give a time outside of them.');
  if (perHour !== null && !isWhole(perHour, 1, MOST_PER_HOUR))
    wrong('perHour', `Give 1 to ${MOST_PER_HOUR} messages an hour, or null for as fast as they go.`);
  if (!isWhole(holdoutPercent, 0, MOST_HELD_OUT))
    wrong('holdoutPercent', `Hold out 0 to ${MOST_HELD_OUT} percent.`);
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  const yearly = timing === 'YEARLY';
  return {
    ...terms,
    ...{ name: 'value' in name ? name.value : terms.name, channels },
    startsAt: timing === 'AT' ? startsAt : null,
    ...{ month: yearly ? month : null, day: yearly ? day : null },
  };
}

/** The audience as it is kept: only what was given. @throws Refusal INVALID, NOT_FOUND with every error of its first part */
export async function checkAudience(scope: Scope, input: AudienceInput | null): Promise<CampaignAudience> {
  const { criteria, groupIds, exceptGroupIds } = input ?? {};
  const checked = criteria ? await checkCriteria(scope, criteria, ['audience', 'criteria']) : null;
  const groups = {
    ...(groupIds?.length && { groupIds: [...new Set(groupIds)] }),
    ...(exceptGroupIds?.length && { exceptGroupIds: [...new Set(exceptGroupIds)] }),
  };
  for (const [field, ids] of Object.entries(groups)) {
    const message = await groupsWrong(scope, ids);
    if (message === null) continue;
    throw new Refusal([{ code: 'NOT_FOUND', message, path: ['input', 'audience', field] }]);
  }
  return { ...(checked && { criteria: checked }), ...groups };
}

async function groupsWrong(scope: Scope, ids: readonly string[]): Promise<string | null> {
  const found = await scope.db
    .selectFrom('patient_group')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids.filter(isId)))
    .where('archived_at', 'is', null)
    .execute();
  return found.length === ids.length ? null : 'Not all of these groups are there, or some are archived.';
}

function isQuiet(localTime: string, quietHours: QuietHours | null): boolean {
  if (quietHours === null) return false;
  const time = secondsOfDay(localTime);
  const start = secondsOfDay(quietHours.start);
  const end = secondsOfDay(quietHours.end);
  return start < end ? start <= time && time < end : start <= time || time < end;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
