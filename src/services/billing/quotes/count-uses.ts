/** Takes a quote's uses of promotions out of what limits and budgets count (mission.md, section 8: released on cancellation). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';

/**
 * Reserved and settled uses alike. Locks the promotions, and `alsoLocked` with them, by id: whoever takes the quote's place
 * counts under the same locks. The quote is locked. Harmless when repeated.
 */
export async function uncountUses(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  quoteId: string,
  alsoLocked: readonly string[],
  now: Date,
): Promise<void> {
  const { clinicId } = scope;
  const { rows } = await sql<{ uses: boolean }>`
    with own as (
      select u.promotion_id as id from promotion_use u
      where u.clinic_id = ${clinicId} and u.quote_id = ${quoteId} and u.status <> 'RELEASED'
    )
    select p.id in (select id from own) as uses from promotion p
    where p.clinic_id = ${clinicId} and (p.id in (select id from own) or p.id = any(${alsoLocked}::uuid[]))
    order by p.id for no key update of p
  `.execute(scope.db);
  if (!rows.some(({ uses }) => uses)) return;
  await sql`
    with own as (
      select u.id, u.promotion_id, u.coupon_id, u.amount_minor, u.status from promotion_use u
      where u.clinic_id = ${clinicId} and u.quote_id = ${quoteId} and u.status <> 'RELEASED'
    ), freed as (
      update promotion_use u set status = 'RELEASED', released_at = ${now} from own
      where u.clinic_id = ${clinicId} and u.id = own.id
    ), coupons as (
      update coupon c set uses = c.uses - 1 from own where c.clinic_id = ${clinicId} and c.id = own.coupon_id
    )
    update promotion p set
      uses_reserved = p.uses_reserved - (own.status = 'RESERVED')::int,
      uses_settled = p.uses_settled - (own.status = 'SETTLED')::int,
      reserved_minor = p.reserved_minor - case own.status when 'RESERVED' then own.amount_minor else 0 end,
      settled_minor = p.settled_minor - case own.status when 'SETTLED' then own.amount_minor else 0 end
    from own where p.clinic_id = ${clinicId} and p.id = own.promotion_id
  `.execute(scope.db);
}

/** What was reserved was paid: it is settled. The quote is locked. Harmless when repeated. */
export async function settleUses(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  quoteId: string,
  now: Date,
): Promise<void> {
  const { clinicId } = scope;
  const { rows } = await sql<{ id: string }>`
    select p.id from promotion p
    where p.clinic_id = ${clinicId} and p.id in (
      select u.promotion_id from promotion_use u
      where u.clinic_id = ${clinicId} and u.quote_id = ${quoteId} and u.status = 'RESERVED'
    )
    order by p.id for no key update of p
  `.execute(scope.db);
  if (rows.length === 0) return;
  await sql`
    with own as (
      update promotion_use u set status = 'SETTLED', settled_at = ${now}
      where u.clinic_id = ${clinicId} and u.quote_id = ${quoteId} and u.status = 'RESERVED'
      returning u.promotion_id, u.amount_minor
    )
    update promotion p set uses_reserved = p.uses_reserved - 1, uses_settled = p.uses_settled + 1,
      reserved_minor = p.reserved_minor - own.amount_minor, settled_minor = p.settled_minor + own.amount_minor
    from own where p.clinic_id = ${clinicId} and p.id = own.promotion_id
  `.execute(scope.db);
}
