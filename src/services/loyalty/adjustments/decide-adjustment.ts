/** A second person approves points that are given or taken by hand, or refuses them (mission.md, section 7). */
import type { PointsAdjustmentStatus } from '../../../entities/loyalty/points-adjustment.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { dayEnd, zoneOfPoints } from '../earn-times.js';
import { adjustPoints } from '../ledger/adjust-points.js';
import {
  lockRequestedAdjustment,
  type PointsAdjustmentRow,
  staffIdOf,
  writtenAdjustment,
} from './adjustment-row.js';

export interface DecidePointsAdjustment {
  pointsAdjustmentId: string;
}

/**
 * Moves the points. Must run within a transaction. @throws AccessDenied without "approvals:write", and for who is no member of
 * staff; Refusal NOT_FOUND; INVALID when it was decided, or its last day is over; SECOND_PERSON_NEEDED for who asked for it;
 * INSUFFICIENT_POINTS when more would be taken than there are
 */
export async function approvePointsAdjustment(
  scope: Scope,
  input: DecidePointsAdjustment,
): Promise<PointsAdjustmentRow> {
  const { adjustment, decidedBy, now } = await open(scope, input);
  const { id, patientId, points, expiresOn } = adjustment;
  const expiresAt = expiresOn === null ? null : dayEnd(expiresOn, await zoneOfPoints(scope, null));
  if (expiresAt !== null && expiresAt <= now) {
    const message = 'The last day of these points is over. Refuse this, and request them anew.';
    throw refuse('INVALID', message, ['pointsAdjustmentId']);
  }
  await decide(scope, id, 'APPROVED', decidedBy, now);
  await adjustPoints(scope, {
    ...{ patientId, points, source: `adjust/${id}`, adjustmentId: id, expiresOn, expiresAt, at: now },
  });
  return writtenAdjustment(scope, id);
}

/** Nothing moves. @throws as approvePointsAdjustment, but for the points */
export async function refusePointsAdjustment(
  scope: Scope,
  input: DecidePointsAdjustment,
): Promise<PointsAdjustmentRow> {
  const { adjustment, decidedBy, now } = await open(scope, input);
  await decide(scope, adjustment.id, 'REFUSED', decidedBy, now);
  return writtenAdjustment(scope, adjustment.id);
}

async function open(scope: Scope, { pointsAdjustmentId }: DecidePointsAdjustment) {
  scope.require('approvals:write');
  const decidedBy = staffIdOf(scope);
  const adjustment = await lockRequestedAdjustment(scope, pointsAdjustmentId);
  if (adjustment.requestedById === decidedBy) {
    const message = 'You asked for this yourself. Somebody else has to decide on it.';
    throw refuse('SECOND_PERSON_NEEDED', message, ['pointsAdjustmentId']);
  }
  return { adjustment, decidedBy, now: await scope.clock.now() };
}

async function decide(
  scope: Scope,
  id: string,
  status: PointsAdjustmentStatus,
  decidedBy: string,
  now: Date,
): Promise<void> {
  await scope.db
    .updateTable('points_adjustment')
    .set({ status, decided_by: decidedBy, decided_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .execute();
}
