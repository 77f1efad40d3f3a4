/** The promotions that a quote may look at: what is in force by itself, and what the codes it was given belong to (mission.md, section 8). */
import { sql } from 'kysely';
import type { PromotionStatus } from '../../../entities/billing/promotion.js';
import type { Scope } from '../../scope.js';
import type { PromotionTerms } from '../promotions/promotion-terms.js';

/** An approved promotion as it is in force, with what was counted of it. Money in minor units. */
export interface PromotionInForce extends PromotionTerms {
  readonly id: string;
  readonly status: PromotionStatus;
  readonly version: number;
  /** Reserved and settled. */
  readonly uses: number;
  readonly givenMinor: number;
  /** Of this patient. */
  readonly patientUses: number;
  /** Promised by the quote that is replaced: by that version, and in force for this one whatever became of it. */
  readonly held: boolean;
  /** Null: it applies by itself. */
  readonly coupon: CouponGiven | null;
}

export interface CouponGiven {
  readonly id: string;
  readonly code: string;
  readonly useLimit: number | null;
  readonly uses: number;
  readonly patientId: string | null;
  readonly expiresAt: Date | null;
}

interface Wanted {
  readonly patientId: string;
  /** Upper case. */
  readonly codes: readonly string[];
  /** The quote whose promise is kept; null: none. */
  readonly promisedBy: string | null;
  /** Only these; absent: all. */
  readonly ids?: readonly string[];
}

interface Row
  extends Omit<PromotionInForce, 'coupon'>,
    Omit<CouponGiven, 'id' | 'uses' | 'patientId' | 'expiresAt'> {
  readonly couponId: string | null;
  readonly couponUses: number;
  readonly couponPatientId: string | null;
  readonly couponExpiresAt: Date | null;
}

/**
 * Each promotion by its latest approved version, one row for each code that belongs to it. One statement. Of those that apply by
 * themselves only the active ones whose end is ahead of `now`, and those that a promise holds; of the others, whatever has one of the codes.
 */
export async function promotionsInForce(
  scope: Scope,
  { patientId, codes, promisedBy, ids }: Wanted,
  now: Date,
): Promise<PromotionInForce[]> {
  const { rows } = await sql<Row>`
    select p.id, p.status, v.version, v.trigger, v.basis_points as "basisPoints", v.amount_minor as "amountMinor",
      v.max_minor as "maxMinor", v.scope, v.priority, v.exclusive, v.effective_from as "effectiveFrom",
      v.effective_to as "effectiveTo", v.total_limit as "totalLimit", v.per_patient_limit as "perPatientLimit",
      v.budget_minor as "budgetMinor", p.uses_reserved + p.uses_settled as uses,
      p.reserved_minor + p.settled_minor as "givenMinor",
      case when v.per_patient_limit is null then 0 else (
        select count(*) from promotion_use u
        where u.clinic_id = ${scope.clinicId} and u.promotion_id = p.id and u.patient_id = ${patientId}
          and u.status <> 'RELEASED'
      ) end as "patientUses",
      c.id as "couponId", c.code, c.use_limit as "useLimit", c.uses as "couponUses",
      c.patient_id as "couponPatientId", c.expires_at as "couponExpiresAt",
      u.id is not null and u.coupon_id is not distinct from c.id as held
    from promotion p
      left join promotion_use u
        on u.clinic_id = p.clinic_id and u.quote_id = ${promisedBy}::uuid and u.promotion_id = p.id
      join promotion_version v on v.clinic_id = p.clinic_id and v.promotion_id = p.id
        and v.version = coalesce(u.version, p.approved_version)
      left join coupon c
        on c.clinic_id = p.clinic_id and c.promotion_id = p.id and c.code = any(${codes}::text[])
          and v.trigger = 'CODE'
    where p.clinic_id = ${scope.clinicId} and (${ids ?? null}::uuid[] is null or p.id = any(${ids ?? null}::uuid[]))
      and (
        c.id is not null or v.trigger = 'AUTOMATIC' and u.id is not null
        or p.status = 'ACTIVE' and v.trigger = 'AUTOMATIC' and (v.effective_to is null or v.effective_to > ${now})
      )
    order by p.id, c.id
  `.execute(scope.db);
  return rows.map(
    ({ couponId, code, useLimit, couponUses, couponPatientId, couponExpiresAt, ...promotion }) => ({
      ...promotion,
      coupon:
        couponId === null
          ? null
          : {
              ...{ id: couponId, code, useLimit, uses: couponUses },
              ...{ patientId: couponPatientId, expiresAt: couponExpiresAt },
            },
    }),
  );
}

/** Locks them by id until the transaction ends: nobody else counts their uses, and their versions stay. */
export async function lockPromotions(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    select p.id from promotion p where p.clinic_id = ${scope.clinicId} and p.id = any(${ids}::uuid[])
    order by p.id for no key update
  `.execute(scope.db);
}
