/** Sets what referrals bring from now on; those that began keep the terms they began under (mission.md, section 7). */
import { sql } from 'kysely';
import type { ReferralLevel } from '../../../entities/loyalty/referral.js';
import { newId } from '../../new-id.js';
import { Refusal, type UserError } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { exceptPartners } from '../except-partners.js';
import { lockReferrals } from './lock-referrals.js';
import { findReferralProgram, type ReferralProgramRow } from './referral-program.js';

export interface SetReferralProgram {
  active: boolean;
  newcomerPoints: number;
  levels: readonly { points: number; cap?: number | null | undefined }[];
  availableAfterDays?: number | null | undefined;
  expiresAfterMonths?: number | null | undefined;
  attributionDays?: number | null | undefined;
  /** Absent: it stays; null: newcomers leave a contact. */
  bookingUrl?: string | null | undefined;
}

const MOST_POINTS = 1_000_000;
const MOST_LEVELS = 5;
const LONGEST_ADDRESS = 500;
const DEFAULT_ATTRIBUTION_DAYS = 90;

/** Must run within a transaction. @throws AccessDenied without "promotions:write", and for partners; Refusal INVALID for all that is wrong */
export async function setReferralProgram(
  scope: Scope,
  input: SetReferralProgram,
): Promise<ReferralProgramRow> {
  scope.require('promotions:write');
  exceptPartners(scope);
  check(input);
  await lockReferrals(scope);
  const last = await findReferralProgram(scope);
  const now = await scope.clock.now();
  const levels = input.levels.map(({ points, cap }) => ({ points, cap: cap ?? null }));
  const { viewer } = scope;
  await scope.db
    .insertInto('referral_program')
    .values({
      clinic_id: scope.clinicId,
      version: (last?.version ?? 0) + 1,
      id: newId(),
      active: input.active,
      newcomer_points: input.newcomerPoints,
      levels: sql<readonly ReferralLevel[]>`${JSON.stringify(levels)}::jsonb`,
      available_after_days: input.availableAfterDays ?? 0,
      expires_after_months: input.expiresAfterMonths ?? null,
      attribution_days: input.attributionDays ?? DEFAULT_ATTRIBUTION_DAYS,
      created_by: viewer.kind === 'STAFF' ? viewer.id : null,
      created_at: now,
    })
    .execute();
  if (input.bookingUrl !== undefined) {
    await scope.db
      .updateTable('clinic')
      .set({ booking_url: input.bookingUrl })
      .where('id', '=', scope.clinicId)
      .execute();
  }
  return (await findReferralProgram(scope)) as ReferralProgramRow;
}

function check(input: SetReferralProgram): void {
  const errors: UserError[] = [];
  const within = (value: number | null | undefined, from: number, to: number, path: string[]) => {
    if (value === null || value === undefined || (value >= from && value <= to)) return;
    errors.push({
      code: 'INVALID',
      message: `Give a number from ${from} to ${to}.`,
      path: ['input', ...path],
    });
  };
  within(input.newcomerPoints, 0, MOST_POINTS, ['newcomerPoints']);
  within(input.availableAfterDays, 0, 365, ['availableAfterDays']);
  within(input.expiresAfterMonths, 1, 120, ['expiresAfterMonths']);
  within(input.attributionDays, 1, 730, ['attributionDays']);
  if (input.bookingUrl !== null && input.bookingUrl !== undefined && !isWebAddress(input.bookingUrl)) {
    const message = 'Give an address such as https://clinic.example.com/book, of at most 500 characters.';
    errors.push({ code: 'INVALID', message, path: ['input', 'bookingUrl'] });
  }
  if (input.levels.length > MOST_LEVELS) {
    const message = `Give at most ${MOST_LEVELS} levels.`;
    errors.push({ code: 'INVALID', message, path: ['input', 'levels'] });
  }
  for (const [index, { points, cap }] of input.levels.entries()) {
    within(points, 0, MOST_POINTS, ['levels', String(index), 'points']);
    within(cap, 1, MOST_POINTS, ['levels', String(index), 'cap']);
  }
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
}

function isWebAddress(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESS && text.startsWith('https://') && URL.canParse(text) && !/\s/.test(text)
  );
}
