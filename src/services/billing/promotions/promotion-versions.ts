/** What a promotion said from one change to the next: proposed by one person, decided by another, and kept for good. */
import { sql } from 'kysely';
import type { PromotionVersionStatus } from '../../../entities/billing/promotion.js';
import { connectEach } from '../../batched-connection.js';
import type { Connection, PageInput, Sort } from '../../connection.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import { newId } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { staffIdOf } from './promotion-row.js';
import type { PromotionTerms } from './promotion-terms.js';

export interface PromotionVersionRow extends PromotionTerms {
  readonly id: string;
  readonly promotionId: string;
  readonly version: number;
  readonly status: PromotionVersionStatus;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  /** The clinic's. */
  readonly currencyCode: string;
}

const columns = [
  'v.id as id',
  'v.promotion_id as promotionId',
  'v.version as version',
  'v.status as status',
  'v.trigger as trigger',
  'v.basis_points as basisPoints',
  'v.amount_minor as amountMinor',
  'v.max_minor as maxMinor',
  'v.scope as scope',
  'v.priority as priority',
  'v.exclusive as exclusive',
  'v.effective_from as effectiveFrom',
  'v.effective_to as effectiveTo',
  'v.total_limit as totalLimit',
  'v.per_patient_limit as perPatientLimit',
  'v.budget_minor as budgetMinor',
  'v.proposed_by as proposedById',
  'v.proposed_at as proposedAt',
  'v.decided_by as decidedById',
  'v.decided_at as decidedAt',
  'clinic.currency_code as currencyCode',
] as const;

const NEWEST_FIRST: Sort<PromotionVersionRow> = {
  name: 'versions of a promotion',
  direction: 'desc',
  keys: [
    { column: 'v.proposed_at', field: 'proposedAt', type: 'instant' },
    { column: 'v.id', field: 'id', type: 'uuid' },
  ],
};

/** Writes what a person proposes. Must run within a transaction that holds the promotion's row, or made it. @throws AccessDenied */
export async function writeVersion(
  scope: Scope,
  { promotionId, version, terms }: { promotionId: string; version: number; terms: PromotionTerms },
  now: Date,
): Promise<void> {
  await scope.db
    .insertInto('promotion_version')
    .values({
      ...{
        clinic_id: scope.clinicId,
        promotion_id: promotionId,
        version,
        id: newId(),
        trigger: terms.trigger,
      },
      ...{ basis_points: terms.basisPoints, amount_minor: terms.amountMinor, max_minor: terms.maxMinor },
      scope: sql`${JSON.stringify(terms.scope)}::jsonb`,
      ...{ priority: terms.priority, exclusive: terms.exclusive, effective_from: terms.effectiveFrom },
      ...{ effective_to: terms.effectiveTo, total_limit: terms.totalLimit },
      ...{ per_patient_limit: terms.perPatientLimit, budget_minor: terms.budgetMinor, status: 'PROPOSED' },
      ...{ proposed_by: staffIdOf(scope), proposed_at: now, decided_by: null, decided_at: null },
    })
    .execute();
}

function versionsIn(scope: Scope) {
  const query = scope.db
    .selectFrom('promotion_version as v')
    .innerJoin('clinic', (join) => join.onRef('clinic.id', '=', 'v.clinic_id'))
    .select(columns)
    .where('v.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'promotions:read') ? query : query.where('v.id', 'is', null);
}

const loadOne = loaderPerArguments<Record<string, never>, PromotionVersionRow | null>(
  async (scope, _, keys) => {
    const rows: PromotionVersionRow[] = await versionsIn(scope)
      .where(sql<string>`v.promotion_id || ' ' || v.version`, '=', sql<string>`any(${keys}::text[])`)
      .where('v.promotion_id', '=', sql<string>`any(${keys.map((key) => key.slice(0, 36))}::uuid[])`)
      .execute();
    const found = new Map(rows.map((row) => [keyOf(row.promotionId, row.version), row]));
    return keys.map((key) => found.get(key) ?? null);
  },
);

const keyOf = (promotionId: string, version: number) => `${promotionId} ${version}`;

/** One version; all that are asked for in one tick share a statement. */
export function versionOf(
  scope: Scope,
  promotionId: string,
  version: number,
): Promise<PromotionVersionRow | null> {
  return loadOne(scope, keyOf(promotionId, version), {});
}

const loadPages = loaderPerArguments<PageInput, Connection<PromotionVersionRow>>((scope, args, ids) => {
  const list = {
    ...{ query: versionsIn(scope), sort: NEWEST_FIRST, columns },
    ...{ ownerColumn: 'v.promotion_id', ownerField: 'promotionId' as const },
  };
  return connectEach(scope.db, list, ids, args);
});

/** The newest first. @throws BadInput for the page. */
export function versionsOfPromotion(
  scope: Scope,
  promotionId: string,
  page: PageInput,
): Promise<Connection<PromotionVersionRow>> {
  return loadPages(scope, promotionId, page);
}
