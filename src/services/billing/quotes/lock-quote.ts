/** A quote, locked before anything that it reserved is touched: every change of it begins here. */
import { type RawBuilder, sql } from 'kysely';
import type { DiscountQuoteStatus } from '../../../entities/billing/discount-quote.js';
import type { Scope } from '../../scope.js';

/** Where: a scope, or a clinic that a sweep has come to. */
export type Within = Pick<Scope, 'db' | 'clinicId'>;

export interface LockedQuote {
  readonly id: string;
  readonly status: DiscountQuoteStatus;
  readonly visitId: string | null;
  readonly patientId: string;
  /** Null: it holds until its visit or its invoice ends it. Of a visit that has ended, 30 days after. */
  readonly expiresAt: Date | null;
  /** What it reserved, apart from its promotions: these never change. */
  readonly sessions: boolean;
  readonly redemptions: boolean;
  readonly promotions: boolean;
}

/** The quote by its id, locked until the transaction ends; null: there is none. */
export function lockQuote(scope: Within, quoteId: string): Promise<LockedQuote | null> {
  return lock(scope, sql`q.id = ${quoteId}`);
}

/** The quote that holds for a visit, if it has one. The visit is locked. */
export function lockQuoteOfVisit(scope: Within, visitId: string): Promise<LockedQuote | null> {
  return lock(scope, sql`q.visit_id = ${visitId} and q.status in ('OPEN', 'INVOICED')`);
}

async function lock(scope: Within, which: RawBuilder<unknown>): Promise<LockedQuote | null> {
  const { clinicId } = scope;
  const { rows } = await sql<LockedQuote>`
    select q.id, q.status, q.visit_id as "visitId", q.patient_id as "patientId", q.expires_at as "expiresAt",
      exists (select from quote_line l
        where l.clinic_id = ${clinicId} and l.quote_id = q.id and l.patient_package_id is not null) as sessions,
      exists (select from discount d
        where d.clinic_id = ${clinicId} and d.quote_id = q.id and d.redemption_id is not null) as redemptions,
      exists (select from promotion_use u where u.clinic_id = ${clinicId} and u.quote_id = q.id) as promotions
    from discount_quote q where q.clinic_id = ${clinicId} and ${which}
    for no key update of q
  `.execute(scope.db);
  return rows[0] ?? null;
}

/** Its new status. Once it was invoiced it does not expire. */
export async function setQuoteStatus(
  scope: Within,
  quoteId: string,
  status: Exclude<DiscountQuoteStatus, 'OPEN'>,
  now: Date,
): Promise<void> {
  await scope.db
    .updateTable('discount_quote')
    .set({ status, updated_at: now, ...(status === 'INVOICED' ? { expires_at: null } : {}) })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', quoteId)
    .execute();
}
