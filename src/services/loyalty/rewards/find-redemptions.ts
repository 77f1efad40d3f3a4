/** Redemptions, as far as the viewer may see them: a patient their own (mission.md, section 7, "Catalogue"). */
import type { RedemptionStatus } from '../../../entities/loyalty/reward.js';
import { anyOf } from '../../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { whereCode, whereId } from '../../where-any.js';
import { readRedemptionCode } from './redemption-code.js';
import { redemptionColumns } from './redemption-row.js';

export type RedemptionRow = Awaited<ReturnType<typeof findRedemptions>>[number];

export interface ListRedemptionsInput extends PageInput {
  patientIds?: readonly string[] | null | undefined;
  rewardIds?: readonly string[] | null | undefined;
  statuses?: readonly RedemptionStatus[] | null | undefined;
  /** As a patient says it at the desk. */
  code?: string | null | undefined;
}

const NEWEST_FIRST: Sort<RedemptionRow> = {
  name: 'redemptions by age, newest first',
  direction: 'desc',
  keys: [
    { column: 'redemption.redeemed_at', field: 'redeemedAt', type: 'instant' },
    { column: 'redemption.id', field: 'id', type: 'uuid' },
  ],
};

/** None without "loyalty:read". */
function redemptionsOf(scope: Scope) {
  const query = scope.db
    .selectFrom('redemption')
    .select(redemptionColumns)
    .where('redemption.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'loyalty:read')) return query.where('redemption.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('redemption.patient_id', '=', scope.viewer.id) : query;
}

export function findRedemptions(scope: Scope, ids: readonly string[]) {
  return redemptionsOf(scope).where('redemption.id', '=', anyOf(ids)).execute();
}

/** It as it is written now, whoever may see it. */
export function changedRedemption(scope: Scope, id: string): Promise<RedemptionRow> {
  return scope.db
    .selectFrom('redemption')
    .select(redemptionColumns)
    .where('redemption.clinic_id', '=', scope.clinicId)
    .where('redemption.id', '=', id)
    .executeTakeFirstOrThrow();
}

/** @throws BadInput for the page */
export function listRedemptions(
  scope: Scope,
  { patientIds, rewardIds, statuses, code, ...page }: ListRedemptionsInput,
): Promise<Connection<RedemptionRow>> {
  let query = whereId(redemptionsOf(scope), 'redemption.patient_id', patientIds);
  query = whereId(query, 'redemption.reward_id', rewardIds);
  query = whereCode(query, 'redemption.status', statuses);
  if (code !== null && code !== undefined) {
    query = query.where('redemption.code', '=', readRedemptionCode(code));
  }
  return connect(query, NEWEST_FIRST, page);
}
