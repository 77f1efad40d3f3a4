/** A clinic with promotions, and the short words in which tests make, end and settle quotes below GraphQL. */
import { sql } from 'kysely';
import type { StaffRole } from '../../src/entities/clinic/access.js';
import { type CreateCoupons, createCoupons } from '../../src/services/billing/promotions/coupons.js';
import { approvePromotion } from '../../src/services/billing/promotions/decide-promotion.js';
import {
  type CreatePromotion,
  changePromotion,
  createPromotion,
} from '../../src/services/billing/promotions/propose-promotion.js';
import { endPromotion, pausePromotion } from '../../src/services/billing/promotions/set-promotion.js';
import { markQuoteInvoiced, releaseQuote, settleQuote } from '../../src/services/billing/quotes/end-quote.js';
import { quotesDueInClinic } from '../../src/services/billing/quotes/expire-quotes.js';
import { linesOfQuote } from '../../src/services/billing/quotes/find-quotes.js';
import { type MakeQuote, makeQuote } from '../../src/services/billing/quotes/make-quote.js';
import { advanceTestClock } from '../../src/services/clinic/advance-test-clock.js';
import { newId } from '../../src/services/new-id.js';
import type { Scope } from '../../src/services/scope.js';
import { NOW, patient, type SandboxHouse, staff } from './sandbox-house.js';

export interface QuoteDesk extends Awaited<ReturnType<typeof openQuoteDesk>> {}

/** In BRL, on Monday, 2 March 2026, 05:00 in São Paulo. Each request goes in a scope, and so on a connection, of its own. */
export async function openQuoteDesk(house: SandboxHouse) {
  const sandbox = await house.sandbox();
  const clinicId = sandbox.clinic.id;
  const as = (role: StaffRole) => house.scope(staff(sandbox, role));
  const within = <T>(role: StaffRole, work: (tx: Scope, now: Date) => Promise<T>) =>
    as(role).transaction(async (tx) => work(tx, await tx.clock.now()));
  /** Signed in as one of the clinic's patients. */
  const asPatient = <T>(id: string, work: (tx: Scope) => Promise<T>) =>
    house.scope(patient(sandbox, id)).transaction(work);
  const { db } = as('OWNER');
  const setup = async (table: 'service' | 'practitioner' | 'branch' | 'calendar') =>
    (await db.selectFrom(table).select('id').where('clinic_id', '=', clinicId).orderBy('id').execute()).map(
      ({ id }) => id,
    );
  const [service = '', otherService = ''] = await setup('service');
  await db
    .updateTable('service')
    .set({ price_minor: 10_000, currency_code: 'BRL' })
    .where('clinic_id', '=', clinicId)
    .execute();

  const desk = {
    clinicId,
    db,
    as,
    asPatient,
    within,
    service,
    otherService,
    practitioners: await setup('practitioner'),
    branches: await setup('branch'),
    calendars: await setup('calendar'),

    patient: async () => {
      const id = newId();
      await db
        .insertInto('patient')
        .values({
          ...{ clinic_id: clinicId, id, first_name: 'Ana', last_name: 'Lima', locale: 'pt-BR' },
          ...{ sort_name: 'lima ana', search_text: 'ana lima', created_at: NOW, updated_at: NOW },
        })
        .execute();
      return id;
    },
    /** Proposed by the marketer. */
    propose: async (given: Partial<CreatePromotion> = {}) =>
      (
        await within('MARKETER', (tx) =>
          createPromotion(tx, {
            name: `Promotion ${newId()}`,
            trigger: 'AUTOMATIC',
            basisPoints: 1000,
            ...given,
          }),
        )
      ).id,
    approve: (promotionId: string, version = 1) =>
      within('MANAGER', (tx) => approvePromotion(tx, { promotionId, version })),
    /** Approved by the manager. */
    promotion: async (given: Partial<CreatePromotion> = {}) => {
      const id = await desk.propose(given);
      await desk.approve(id);
      return id;
    },
    change: (promotionId: string, given: Partial<CreatePromotion>) =>
      within('MARKETER', (tx) => changePromotion(tx, { promotionId, ...given })),
    pause: (promotionId: string) => within('MANAGER', (tx) => pausePromotion(tx, { promotionId })),
    end: (promotionId: string) => within('MANAGER', (tx) => endPromotion(tx, { promotionId })),
    coupons: async (promotionId: string, given: Omit<CreateCoupons, 'promotionId'>) =>
      (await within('MARKETER', (tx) => createCoupons(tx, { promotionId, ...given }))).coupons.map(
        ({ code }) => code,
      ),

    /** Of one service at 100.00 where no lines are given. */
    quote: (given: Partial<MakeQuote> = {}) =>
      within('RECEPTIONIST', async (tx, now) => {
        const patientId = given.patientId ?? (await desk.patient());
        return makeQuote(tx, { lines: [{ serviceId: service }], ...given, patientId }, now);
      }),
    /** "amount amount" of each line's discounts, in their order. */
    discounts: async (quoteId: string) =>
      (await linesOfQuote(as('OWNER'), quoteId)).map(({ discounts }) =>
        discounts.map(({ amountMinor }) => amountMinor).join(' '),
      ),
    invoiced: (quoteId: string) => within('RECEPTIONIST', (tx, now) => markQuoteInvoiced(tx, quoteId, now)),
    settle: (quoteId: string) => within('RECEPTIONIST', (tx, now) => settleQuote(tx, quoteId, now)),
    release: (quoteId: string) => within('RECEPTIONIST', (tx, now) => releaseQuote(tx, quoteId, now)),
    go: (to: string) => advanceTestClock(as('OWNER'), new Date(to), [quotesDueInClinic()]),

    statusOf: async (quoteId: string) =>
      (
        await db
          .selectFrom('discount_quote')
          .select('status')
          .where('clinic_id', '=', clinicId)
          .where('id', '=', quoteId)
          .executeTakeFirstOrThrow()
      ).status,
    /** What the promotion's row says was reserved and settled: uses and money. */
    counted: async (promotionId: string) => {
      const { rows } = await sql<{ counted: number[] }>`
        select array[uses_reserved, uses_settled, reserved_minor, settled_minor] as counted from promotion
        where clinic_id = ${clinicId} and id = ${promotionId}
      `.execute(db);
      return rows[0]?.counted.map(Number) ?? [];
    },
    /** The same from its uses; and of its coupons, the counted uses less the real ones. */
    summed: async (promotionId: string) => {
      const { rows } = await sql<{ summed: number[]; wrong: number }>`
        select array[
            count(*) filter (where status = 'RESERVED'), count(*) filter (where status = 'SETTLED'),
            coalesce(sum(amount_minor) filter (where status = 'RESERVED'), 0),
            coalesce(sum(amount_minor) filter (where status = 'SETTLED'), 0)
          ] as summed,
          (select count(*)::int from coupon c where c.clinic_id = ${clinicId} and c.promotion_id = ${promotionId}
            and c.uses <> (select count(*) from promotion_use u where u.clinic_id = ${clinicId}
              and u.coupon_id = c.id and u.status <> 'RELEASED')) as wrong
        from promotion_use where clinic_id = ${clinicId} and promotion_id = ${promotionId}
      `.execute(db);
      expectNone(rows[0]?.wrong ?? 0);
      return rows[0]?.summed.map(Number) ?? [];
    },
  };
  return desk;
}

function expectNone(wrong: number): void {
  if (wrong > 0) throw new Error(`${wrong} coupons count other uses than there are`);
}
