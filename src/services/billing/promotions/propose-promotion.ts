/** Proposes a promotion, or another version of one: nothing of it holds before a second person has approved it (mission.md, section 8). */
import type { PromotionTrigger } from '../../../entities/billing/promotion.js';
import { newId } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { writtenTerms } from './check-terms.js';
import {
  lockPromotion,
  type PromotionRow,
  promotionName,
  requireNotEnded,
  staffIdOf,
  writtenPromotion,
} from './promotion-row.js';
import { emptyTerms, type WrittenPromotion } from './promotion-terms.js';
import { versionOf, writeVersion } from './promotion-versions.js';

export interface CreatePromotion extends WrittenPromotion {
  readonly name: string;
  readonly trigger: PromotionTrigger;
}

export interface ChangePromotion extends WrittenPromotion {
  readonly promotionId: string;
  readonly name?: string | null;
}

/**
 * Its first version, proposed. Must run within a transaction.
 * @throws AccessDenied for all but staff with "promotions:write"; Refusal as `writtenTerms` does; NAME_TAKEN
 */
export async function createPromotion(scope: Scope, input: CreatePromotion): Promise<PromotionRow> {
  scope.require('promotions:write');
  staffIdOf(scope);
  const now = await scope.clock.now();
  const terms = await writtenTerms(scope, emptyTerms(input.trigger, now), input);
  const name = await promotionName(scope, input.name);
  const id = newId();
  await scope.db
    .insertInto('promotion')
    .values({
      ...{ clinic_id: scope.clinicId, id, name, status: 'ACTIVE', version: 1, approved_version: null },
      ...{ created_at: now, updated_at: now },
    })
    .execute();
  await writeVersion(scope, { promotionId: id, version: 1, terms }, now);
  return writtenPromotion(scope, id);
}

/**
 * A new version, proposed: what was approved goes on until it is approved too. A new name alone holds at once. How it is
 * triggered stays. Must run within a transaction.
 * @throws as `createPromotion` does; Refusal NOT_FOUND, ACTION_NOT_ALLOWED for one that is over
 */
export async function changePromotion(
  scope: Scope,
  { promotionId, name, ...written }: ChangePromotion,
): Promise<PromotionRow> {
  scope.require('promotions:write');
  staffIdOf(scope);
  const promotion = await lockPromotion(scope, promotionId);
  requireNotEnded(promotion);
  const now = await scope.clock.now();
  const latest = await versionOf(scope, promotionId, promotion.version);
  if (latest === null) throw new Error(`Promotion ${promotionId} has no version ${promotion.version}`);
  const asked = Object.values(written).some((value) => value !== undefined);
  const version = asked ? promotion.version + 1 : promotion.version;
  if (asked) {
    const terms = await writtenTerms(scope, latest, written);
    await writeVersion(scope, { promotionId, version, terms }, now);
  }
  const kept = typeof name === 'string' ? await promotionName(scope, name, promotionId) : promotion.name;
  await scope.db
    .updateTable('promotion')
    .set({ name: kept, version, updated_at: now })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', promotionId)
    .execute();
  return writtenPromotion(scope, promotionId);
}
