/** Asks to give a patient points by hand, or to take some; nothing moves before a second person approves it (mission.md, section 7). */
import { PointsAdjustmentEntity } from '../../../entities/loyalty/points-adjustment.js';
import { newId } from '../../new-id.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { shortText } from '../../visits/short-text.js';
import { isId } from '../../where-any.js';
import { dayEnd, zoneOfPoints } from '../earn-times.js';
import { type PointsAdjustmentRow, staffIdOf, writtenAdjustment } from './adjustment-row.js';

export interface RequestPointsAdjustment {
  patientId: string;
  /** Above zero: to give; below: to take; at most 1,000,000 either way. */
  points: number;
  /** Up to 500 characters. */
  reason: string;
  /** Of points to give: their last day, YYYY-MM-DD by the clock of the clinic's first branch; absent or null: never. */
  expiresOn?: string | null;
}

const MOST_POINTS = 1_000_000;

/**
 * Must run within a transaction. @throws AccessDenied without "promotions:write", and for who is no member of staff; Refusal
 * NOT_FOUND, INVALID, REQUIRED, IN_THE_PAST
 */
export async function requestPointsAdjustment(
  scope: Scope,
  input: RequestPointsAdjustment,
): Promise<PointsAdjustmentRow> {
  scope.require('promotions:write');
  const requestedBy = staffIdOf(scope);
  const { patientId, points } = input;
  const reason = shortText(input.reason, 'reason');
  if (reason === null) throw refuse('REQUIRED', 'Say why.', ['reason']);
  if (!Number.isInteger(points) || points === 0 || Math.abs(points) > MOST_POINTS) {
    const message = `Give a whole number from -${MOST_POINTS} to ${MOST_POINTS} that is not zero.`;
    throw refuse('INVALID', message, ['points']);
  }
  const now = await scope.clock.now();
  const expiresOn = input.expiresOn ?? null;
  await checkLastDay(scope, points, expiresOn, now);
  const patient = isId(patientId) ? await scope.loaders.patient.load(patientId) : null;
  if (patient === null) throw refuse('NOT_FOUND', 'There is no such patient.', ['patientId']);
  const id = newId();
  await scope.em.insert(PointsAdjustmentEntity, {
    ...{ clinicId: scope.clinicId, id, patientId, points, reason, expiresOn, status: 'REQUESTED' },
    ...{ requestedBy, requestedAt: now, decidedBy: null, decidedAt: null },
  });
  return writtenAdjustment(scope, id);
}

async function checkLastDay(
  scope: Scope,
  points: number,
  expiresOn: string | null,
  now: Date,
): Promise<void> {
  if (expiresOn === null) return;
  if (points < 0) throw refuse('INVALID', 'Points that are taken have no last day.', ['expiresOn']);
  if (dayEnd(expiresOn, await zoneOfPoints(scope, null)) <= now) {
    throw refuse('IN_THE_PAST', 'Points that are given have a last day that is not over.', ['expiresOn']);
  }
}
