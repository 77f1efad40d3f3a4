/** Points that somebody asked to give or take by hand, as far as the viewer may see them (mission.md, section 7). */
import type { PointsAdjustmentStatus } from '../../../entities/loyalty/points-adjustment.js';
import { anyOf } from '../../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { AccessDenied, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { isId, whereCode, whereId } from '../../where-any.js';

export interface PointsAdjustmentRow {
  readonly id: string;
  readonly patientId: string;
  /** Above zero: given; below: taken. */
  readonly points: number;
  readonly reason: string;
  readonly expiresOn: string | null;
  readonly status: PointsAdjustmentStatus;
  readonly requestedById: string;
  readonly requestedAt: Date;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
}

export interface ListPointsAdjustments extends PageInput {
  /** Absent or null: all. */
  statuses?: readonly string[] | null | undefined;
  patientIds?: readonly string[] | null | undefined;
}

const NEWEST_FIRST: Sort<PointsAdjustmentRow> = {
  name: 'adjustments of points',
  direction: 'desc',
  keys: [
    { column: 'points_adjustment.requested_at', field: 'requestedAt', type: 'instant' },
    { column: 'points_adjustment.id', field: 'id', type: 'uuid' },
  ],
};

function allAdjustments(scope: Scope) {
  return scope.db
    .selectFrom('points_adjustment')
    .where('points_adjustment.clinic_id', '=', scope.clinicId)
    .select([
      'points_adjustment.id as id',
      'points_adjustment.patient_id as patientId',
      'points_adjustment.points as points',
      'points_adjustment.reason as reason',
      'points_adjustment.expires_on as expiresOn',
      'points_adjustment.status as status',
      'points_adjustment.requested_by as requestedById',
      'points_adjustment.requested_at as requestedAt',
      'points_adjustment.decided_by as decidedById',
      'points_adjustment.decided_at as decidedAt',
    ]);
}

function adjustmentsOf(scope: Scope) {
  const query = allAdjustments(scope);
  return allows(scope.viewer, 'promotions:read') ? query : query.where('points_adjustment.id', 'is', null);
}

export function findPointsAdjustments(scope: Scope, ids: readonly string[]): Promise<PointsAdjustmentRow[]> {
  return adjustmentsOf(scope).where('points_adjustment.id', '=', anyOf(ids)).execute();
}

/** The newest first. @throws BadInput for the page */
export function listPointsAdjustments(
  scope: Scope,
  input: ListPointsAdjustments,
): Promise<Connection<PointsAdjustmentRow>> {
  const query = whereCode(adjustmentsOf(scope), 'points_adjustment.status', input.statuses);
  return connect(whereId(query, 'points_adjustment.patient_id', input.patientIds), NEWEST_FIRST, input);
}

/** One that nobody has decided yet, locked until the transaction ends. @throws Refusal NOT_FOUND; INVALID when it was decided */
export async function lockRequestedAdjustment(scope: Scope, id: string): Promise<PointsAdjustmentRow> {
  const path = ['pointsAdjustmentId'];
  const row = isId(id)
    ? await allAdjustments(scope).where('points_adjustment.id', '=', id).forNoKeyUpdate().executeTakeFirst()
    : undefined;
  if (row === undefined) throw refuse('NOT_FOUND', 'There is no such adjustment.', path);
  if (row.status !== 'REQUESTED') {
    throw refuse('INVALID', `This adjustment is ${row.status} already. Request a new one.`, path);
  }
  return row;
}

/** As this transaction has left it. */
export function writtenAdjustment(scope: Scope, id: string): Promise<PointsAdjustmentRow> {
  return allAdjustments(scope).where('points_adjustment.id', '=', id).executeTakeFirstOrThrow();
}

/** Who gives or takes by hand is a person with a name. @throws AccessDenied for partners, patients and the server */
export function staffIdOf({ viewer }: Scope): string {
  if (viewer.kind !== 'STAFF') throw new AccessDenied('FORBIDDEN');
  return viewer.id;
}
