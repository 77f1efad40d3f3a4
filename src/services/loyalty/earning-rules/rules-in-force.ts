/** Which earning rules hold at an instant, and what they say then (mission.md, section 7, "Earning"). */
import { sql } from 'kysely';
import type { EarningRuleKind, PortalActivity } from '../../../entities/loyalty/earning-rule.js';
import type { Scope } from '../../scope.js';

/** What a version of an earning rule says. */
export interface EarningTerms {
  /** Of PAID: hundredths of a percent of what was paid; null for all others. */
  readonly basisPoints: number | null;
  /** Of all but PAID. */
  readonly points: number | null;
  /** Of PORTAL_ACTIVITY: which. */
  readonly activity: PortalActivity | null;
  /** Empty: all. */
  readonly serviceIds: string[];
  readonly branchIds: string[];
  readonly availableAfterDays: number;
  /** Null: never. */
  readonly expiresAfterMonths: number | null;
}

export interface RuleInForce extends EarningTerms {
  readonly ruleId: string;
  readonly version: number;
  readonly kind: EarningRuleKind;
}

/**
 * Of each rule the latest version that has begun by `at`, unless that one has ended, or the rule was archived. In the order
 * in which the rules were made.
 */
export async function rulesInForce(
  { db, clinicId }: Pick<Scope, 'db' | 'clinicId'>,
  kinds: readonly EarningRuleKind[],
  at: Date,
): Promise<RuleInForce[]> {
  const { rows } = await sql<RuleInForce>`
    select r.id as "ruleId", r.kind, v.version, v.basis_points as "basisPoints", v.points, v.activity,
      v.service_ids as "serviceIds", v.branch_ids as "branchIds", v.available_after_days as "availableAfterDays",
      v.expires_after_months as "expiresAfterMonths"
    from earning_rule r
      cross join lateral (
        select * from earning_rule_version
        where clinic_id = r.clinic_id and rule_id = r.id and effective_from <= ${at}
        order by version desc limit 1
      ) v
    where r.clinic_id = ${clinicId} and r.kind = any(${kinds}::text[])
      and (r.archived_at is null or r.archived_at > ${at}) and (v.effective_to is null or v.effective_to > ${at})
    order by r.created_at, r.id
  `.execute(db);
  return rows;
}
