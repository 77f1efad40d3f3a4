/** What quotes promise, hold and let go: scopes, approvals, coupons, limits, budgets and visits (mission.md, section 8). */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { archivePackage } from '../../src/services/billing/packages/create-package.js';
import { approvePromotion } from '../../src/services/billing/promotions/decide-promotion.js';
import { discountQuote, releaseDiscountQuote } from '../../src/services/billing/quotes/discount-quote.js';
import { quoteOfVisit } from '../../src/services/billing/quotes/find-quotes.js';
import type { MakeQuote } from '../../src/services/billing/quotes/make-quote.js';
import { earnPoints } from '../../src/services/loyalty/ledger/earn-points.js';
import { redeemReward } from '../../src/services/loyalty/rewards/redeem-reward.js';
import { approveReward } from '../../src/services/loyalty/rewards/set-reward.js';
import { createReward } from '../../src/services/loyalty/rewards/write-reward.js';
import { createLoyaltyTier } from '../../src/services/loyalty/rewards/write-tier.js';
import { addToGroup } from '../../src/services/patients/groups/change-members.js';
import { createPatientGroup } from '../../src/services/patients/groups/create-group.js';
import { mergePatients } from '../../src/services/patients/merge-patients.js';
import { completeVisit, markVisitArrived } from '../../src/services/visits/attend-visit.js';
import { bookVisit } from '../../src/services/visits/book-visit.js';
import { cancelVisit } from '../../src/services/visits/cancel-visit.js';
import { moveVisit } from '../../src/services/visits/move-visit.js';
import type { Paid } from '../../src/services/visits/record-paid.js';
import { openBillingDesk } from '../support/billing-desk.js';
import { openQuoteDesk, type QuoteDesk } from '../support/quote-desk.js';
import { NOW, openSandboxHouse, refusalsOf, type SandboxHouse } from '../support/sandbox-house.js';

let house: SandboxHouse;
let desk: QuoteDesk;

const brl = (amount: string) => ({ amount, currencyCode: 'BRL' });
/** "total: reasons" of a quote. */
const told = ({ totalMinor, refused }: Awaited<ReturnType<QuoteDesk['quote']>>) =>
  [`${totalMinor}`, ...refused.map(({ reason }) => reason)].join(' ');

beforeAll(async () => {
  house = await openSandboxHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  desk = await openQuoteDesk(house);
});

describe('an approval', () => {
  test('is a second person’s; until then nothing is given, and what was approved before goes on', async () => {
    const id = await desk.propose({ basisPoints: 1000 });
    expect(told(await desk.quote())).toBe('10000');
    const own = desk.as('MANAGER').transaction(async (tx) => {
      await tx.db
        .updateTable('promotion_version')
        .set({ proposed_by: (tx.viewer as { id: string }).id })
        .where('clinic_id', '=', desk.clinicId)
        .where('promotion_id', '=', id)
        .execute();
      return approvePromotion(tx, { promotionId: id, version: 1 });
    });
    expect(await refusalsOf(own)).toEqual(['SECOND_PERSON_NEEDED promotionId']);
    await desk.approve(id);
    expect(told(await desk.quote())).toBe('9000');
    await desk.change(id, { basisPoints: 2000 });
    expect(told(await desk.quote())).toBe('9000');
    await desk.approve(id, 2);
    expect(told(await desk.quote())).toBe('8000');
    expect(await refusalsOf(desk.approve(id, 2))).toEqual(['ACTION_NOT_ALLOWED version']);
    await desk.pause(id);
    expect(told(await desk.quote())).toBe('10000');
  });

  test('of another version than was looked at is refused', async () => {
    const id = await desk.propose();
    await desk.change(id, { basisPoints: 9000 });
    expect(await refusalsOf(desk.approve(id, 1))).toEqual(['ACTION_NOT_ALLOWED version']);
  });
});

describe('a scope', () => {
  test('that does not fit is explained by its first reason', async () => {
    const [practitioner = ''] = desk.practitioners;
    const [branch = ''] = desk.branches;
    await desk.promotion({ name: '1', priority: 1, scope: { serviceIds: [desk.otherService] } });
    await desk.promotion({ name: '2', priority: 2, scope: { practitionerIds: [practitioner] } });
    await desk.promotion({ name: '3', priority: 3, scope: { branchIds: [branch] } });
    // Monday, 2 March in São Paulo.
    await desk.promotion({ name: '4', priority: 4, scope: { weekdays: [2, 7] } });
    await desk.promotion({ name: '5', priority: 5, scope: { datesFrom: '2026-03-03' } });
    await desk.promotion({ name: '6', priority: 6, scope: { patients: 'RETURNING' } });
    await desk.promotion({ name: '7', priority: 7, effectiveFrom: new Date('2026-03-02T08:00:00.001Z') });
    const quote = await desk.quote();
    expect(quote.refused.map(({ reason }) => reason).sort()).toEqual([
      'NOT_BEGUN',
      'NOT_RETURNING',
      'OTHER_BRANCH',
      'OTHER_DAY',
      'OTHER_DAY',
      'OTHER_PRACTITIONER',
      'OTHER_SERVICE',
    ]);
    expect(quote.totalMinor).toBe(10_000);
    const fitting = await desk.quote({
      ...{
        branchId: branch,
        lines: [{ serviceId: desk.otherService, practitionerId: practitioner, quantity: 2 }],
      },
    });
    // Three times 10 % of what is left of 200.00.
    expect([fitting.totalMinor, fitting.discountMinor]).toEqual([14_580, 5420]);
    expect(await desk.discounts(fitting.id)).toEqual(['2000 1800 1620']);
  });
});

describe('a coupon', () => {
  test('gives its promotion once, however its code is written, and says why it does not', async () => {
    const id = await desk.promotion({ trigger: 'CODE', amountOff: brl('25.00'), basisPoints: null });
    const [owner, other] = [await desk.patient(), await desk.patient()];
    await desk.coupons(id, { code: 'spring-26' });
    await desk.coupons(id, { code: 'MINE', patientId: owner });
    await desk.coupons(id, { code: 'SOON', expiresAt: new Date('2026-03-02T08:30:00Z') });
    expect(told(await desk.quote())).toBe('10000');
    expect(told(await desk.quote({ couponCodes: ['Spring-26 '] }))).toBe('7500');
    expect(told(await desk.quote({ couponCodes: ['SPRING-26', 'nobody'] }))).toBe(
      '10000 UNKNOWN_CODE CODE_USED',
    );
    expect(told(await desk.quote({ patientId: other, couponCodes: ['mine'] }))).toBe('10000 OTHER_PATIENT');
    expect(told(await desk.quote({ patientId: owner, couponCodes: ['mine', 'soon'] }))).toBe('7500 EXCLUDED');
    await desk.go('2026-03-02T08:30:00Z');
    expect(told(await desk.quote({ couponCodes: ['soon'] }))).toBe('10000 CODE_EXPIRED');
    expect(await refusalsOf(desk.coupons(id, { code: 'mine' }))).toEqual(['NAME_TAKEN code']);
    const random = await desk.coupons(id, { count: 100, useLimit: null });
    expect(new Set(random).size).toBe(100);
  });
});

describe('limits and budgets', () => {
  test('are counted when quoted, settled when paid, and free again when released or expired', async () => {
    const id = await desk.promotion({
      basisPoints: 5000,
      totalLimit: 3,
      perPatientLimit: 1,
      budget: brl('120.00'),
    });
    const patientId = await desk.patient();
    const first = await desk.quote({ patientId });
    expect(told(await desk.quote({ patientId }))).toBe('10000 PATIENT_LIMIT_REACHED');
    const second = await desk.quote();
    // 20.00 are left of the budget.
    const third = await desk.quote();
    expect([told(first), told(second), told(third)]).toEqual(['5000', '5000', '8000']);
    expect(told(await desk.quote())).toBe('10000 LIMIT_REACHED');
    await desk.invoiced(first.id);
    await desk.settle(first.id);
    await desk.settle(first.id);
    expect(await desk.counted(id)).toEqual([2, 1, 7000, 5000]);
    await desk.release(third.id);
    await desk.change(id, { totalLimit: null });
    await desk.approve(id, 2);
    const [last, none] = [await desk.quote(), await desk.quote()];
    expect([told(last), told(none)]).toEqual(['8000', '10000 BUDGET_SPENT']);
    await desk.release(first.id);
    await desk.release(first.id);
    await desk.go('2026-03-02T08:30:00Z');
    expect(await desk.counted(id)).toEqual([0, 0, 0, 0]);
    expect(await desk.statusOf(second.id)).toBe('EXPIRED');
    expect(await refusalsOf(desk.invoiced(second.id))).toEqual(['ACTION_NOT_ALLOWED quoteId']);
    expect(await desk.summed(id)).toEqual([0, 0, 0, 0]);
  });

  test('a quote whose time is over is never invoiced, swept or not', async () => {
    const quote = await desk.quote();
    await desk.db
      .updateTable('clinic')
      .set({ test_clock: new Date('2026-03-02T08:30:00Z') })
      .where('id', '=', desk.clinicId)
      .execute();
    expect(await refusalsOf(desk.invoiced(quote.id))).toEqual(['ACTION_NOT_ALLOWED quoteId']);
    expect(await desk.statusOf(quote.id)).toBe('OPEN');
  });
});

describe('a redemption', () => {
  test('comes after promotions, belongs to one quote, and is free again or used with it', async () => {
    await desk.promotion({ basisPoints: 1000 });
    const patientId = await desk.patient();
    const reward = { name: 'A fifth off', kind: 'DISCOUNT' as const, basisPoints: 2000, points: 10 };
    const { id: rewardId } = await desk.within('MARKETER', (tx) => createReward(tx, reward));
    await desk.within('MANAGER', (tx) => approveReward(tx, { rewardId, version: 1 }));
    const earned = { patientId, points: 10, source: 'visit/test', reason: 'VISIT' as const };
    await desk.within('OWNER', (tx, at) => earnPoints(tx, { ...earned, at }));
    const { id } = await desk.within('RECEPTIONIST', (tx) => redeemReward(tx, { rewardId, patientId }));
    const redemptionIds = [id];
    const first = await desk.quote({ patientId, redemptionIds });
    expect([told(first), await desk.discounts(first.id)]).toEqual(['7200', ['1000 1800']]);
    expect(told(await desk.quote({ patientId, redemptionIds }))).toBe('9000 REDEMPTION_NOT_HELD');
    expect(told(await desk.quote({ redemptionIds }))).toBe('9000 REDEMPTION_NOT_HELD');
    await desk.release(first.id);
    expect(told(await desk.quote({ patientId, redemptionIds }))).toBe('7200');
  });
});

describe('segments', () => {
  test('are groups and tiers as they are when the quote is made', async () => {
    const [member, other] = [await desk.patient(), await desk.patient()];
    const group = await desk.within('OWNER', (tx) => createPatientGroup(tx, { name: 'VIP' }));
    await desk.within('OWNER', (tx) => addToGroup(tx, { groupId: group.id, patientIds: [member] }));
    const tier = await desk.within('OWNER', (tx) => createLoyaltyTier(tx, { name: 'Gold', pointsFrom: 5 }));
    await desk.promotion({ basisPoints: 1000, scope: { groupIds: [group.id] } });
    await desk.promotion({ basisPoints: 5000, scope: { loyaltyTierIds: [tier.id] } });
    expect(told(await desk.quote({ patientId: member }))).toBe('9000 OTHER_TIER');
    const earned = { patientId: other, points: 5, source: 'visit/test', reason: 'VISIT' as const };
    await desk.within('OWNER', (tx, at) => earnPoints(tx, { ...earned, at }));
    expect(told(await desk.quote({ patientId: other }))).toBe('5000 OTHER_GROUP');
  });
});

describe('a visit', () => {
  const TUESDAY = new Date('2026-03-10T13:00:00Z');
  const book = async (patientId: string, startsAt = TUESDAY) => {
    const [calendarId = ''] = desk.calendars;
    return desk.within('RECEPTIONIST', (tx) =>
      bookVisit(tx, { patientId, calendarId, serviceId: desk.service, startsAt }),
    );
  };
  const quoted = async (visitId: string) => quoteOfVisit(desk.as('OWNER'), visitId);

  test('is quoted when it is booked, anew when it moves, and no more when it is cancelled', async () => {
    const id = await desk.promotion({ basisPoints: 1500, scope: { weekdays: [2] } });
    const { id: visitId } = await book(await desk.patient());
    const first = await quoted(visitId);
    expect([first?.totalMinor, first?.expiresAt]).toEqual([8500, null]);
    expect(await desk.counted(id)).toEqual([1, 0, 1500, 0]);
    await desk.within('RECEPTIONIST', (tx) =>
      moveVisit(tx, { visitId, startsAt: new Date('2026-03-11T13:00:00Z') }),
    );
    expect((await quoted(visitId))?.totalMinor).toBe(10_000);
    expect(await desk.counted(id)).toEqual([0, 0, 0, 0]);
    await desk.within('RECEPTIONIST', (tx) => moveVisit(tx, { visitId, startsAt: TUESDAY }));
    expect((await quoted(visitId))?.totalMinor).toBe(8500);
    await desk.within('RECEPTIONIST', (tx) => cancelVisit(tx, { visitId }));
    expect(await quoted(visitId)).toBeNull();
    expect([await desk.counted(id), await desk.summed(id)]).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test('keeps the codes and lines of the desk when it moves, and its quote when it was invoiced', async () => {
    const id = await desk.promotion({ trigger: 'CODE', basisPoints: 1000 });
    await desk.coupons(id, { code: 'KEPT' });
    const patientId = await desk.patient();
    const { id: visitId } = await book(patientId);
    const lines = [{ serviceId: desk.service }, { serviceId: desk.otherService, quantity: 2 }];
    await desk.quote({ patientId, visitId, lines, couponCodes: ['kept'] });
    expect((await quoted(visitId))?.totalMinor).toBe(27_000);
    await desk.within('RECEPTIONIST', (tx) =>
      moveVisit(tx, { visitId, startsAt: new Date('2026-03-12T13:00:00Z') }),
    );
    const moved = await quoted(visitId);
    expect([moved?.totalMinor, await desk.counted(id)]).toEqual([27_000, [1, 0, 3000, 0]]);
    await desk.invoiced(moved?.id ?? '');
    await desk.within('RECEPTIONIST', (tx) => moveVisit(tx, { visitId, startsAt: TUESDAY }));
    expect((await quoted(visitId))?.id).toBe(moved?.id);
    expect(await refusalsOf(desk.quote({ patientId, visitId }))).toEqual(['ACTION_NOT_ALLOWED visitId']);
  });

  const begin = async (visitId: string) => {
    await desk.within('RECEPTIONIST', (tx) => markVisitArrived(tx, { visitId }));
    await desk.go('2026-03-10T14:00:00Z');
  };
  const complete = (visitId: string, paid?: Paid) =>
    desk.within('RECEPTIONIST', (tx) => completeVisit(tx, { visitId, paid }));

  test('is quoted from what was booked: patients add codes to it, and nothing that makes it cheaper', async () => {
    const patientId = await desk.patient();
    const { id: visitId } = await book(patientId);
    const [practitionerId = ''] = desk.practitioners;
    const own = (input: Partial<MakeQuote>) =>
      desk.asPatient(patientId, (tx) => discountQuote(tx, { patientId, ...input }));
    const other = { serviceId: desk.otherService };
    expect(await refusalsOf(own({ visitId, lines: [other] }))).toEqual(['ACTION_NOT_ALLOWED lines']);
    expect(await refusalsOf(own({ lines: [{ ...other, practitionerId }] }))).toEqual([
      'ACTION_NOT_ALLOWED lines.0.practitionerId',
    ]);
    expect(await refusalsOf(own({ lines: [{ ...other, quantity: 11 }] }))).toEqual([
      'INVALID lines.0.quantity',
    ]);
    expect(await refusalsOf(own({ lines: Array(11).fill(other) }))).toEqual(['INVALID lines']);
    const lines = [{ serviceId: desk.service, quantity: 2 }];
    for (const wrong of [[other], lines])
      expect(await refusalsOf(desk.quote({ patientId, visitId, lines: wrong }))).toEqual(['INVALID lines.0']);
    await desk.promotion({ basisPoints: 1000 });
    expect((await own({ visitId })).totalMinor).toBe(9000);
    await begin(visitId);
    await complete(visitId);
    expect(await refusalsOf(own({ visitId }))).toEqual(['ACTION_NOT_ALLOWED visitId']);
  });

  test('that nobody invoices lets go 30 days after it, or when the desk says so; paid by hand it counts for good', async () => {
    const id = await desk.promotion();
    const visits = await Promise.all(
      [13, 16, 17].map(async (hour) => {
        const startsAt = new Date(`2026-03-10T${hour}:00:00Z`);
        return (await book(await desk.patient(), startsAt)).id;
      }),
    );
    const [expires = '', released = '', paid = ''] = visits;
    const letGo = async () => {
      const quote = await quoted(released);
      return desk.within('RECEPTIONIST', (tx) =>
        releaseDiscountQuote(tx, { discountQuoteId: quote?.id ?? '' }),
      );
    };
    expect(await refusalsOf(letGo())).toEqual(['ACTION_NOT_ALLOWED discountQuoteId']);
    await desk.go('2026-03-10T18:00:00Z');
    for (const visitId of visits)
      await desk.within('RECEPTIONIST', (tx) => markVisitArrived(tx, { visitId }));
    await complete(expires);
    await complete(released);
    await complete(paid, brl('90.00'));
    expect(await desk.counted(id)).toEqual([2, 1, 2000, 1000]);
    expect((await letGo()).status).toBe('RELEASED');
    const { id: quoteId, expiresAt } = (await quoted(expires)) ?? { id: '', expiresAt: null };
    expect(expiresAt?.getTime()).toBe(Date.parse('2026-03-10T18:00:00Z') + 30 * 86_400_000);
    await desk.go('2026-04-09T18:00:00Z');
    expect([await desk.statusOf(quoteId), await desk.counted(id)]).toEqual(['EXPIRED', [0, 1, 0, 1000]]);
    expect(await desk.summed(id)).toEqual([0, 1, 0, 1000]);
  });

  test('is a new patient’s even after it, and keeps what was promised when the desk adds to it', async () => {
    const first = await desk.promotion({
      scope: { patients: 'NEW' },
      effectiveTo: new Date('2026-03-09T00:00:00Z'),
    });
    await desk.promotion({ basisPoints: 5000, scope: { patients: 'RETURNING' } });
    const patientId = await desk.patient();
    const { id: visitId } = await book(patientId);
    await begin(visitId);
    await complete(visitId);
    const lines = [{ serviceId: desk.service }, { serviceId: desk.otherService }];
    const quote = await desk.quote({ patientId, visitId, lines });
    expect([told(quote), await desk.counted(first)]).toEqual(['18000 NOT_RETURNING', [1, 0, 2000, 0]]);
    expect(told(await desk.quote({ patientId }))).toBe('5000');
  });

  test('moves whatever became of the packages that it sells and uses, and keeps codes that gave nothing', async () => {
    const shop = await openBillingDesk(house);
    const patientId = await shop.patient();
    const [serviceId, [calendarId = '']] = [await shop.service(10_000), shop.calendars];
    const items = [{ serviceId, sessions: 2 }];
    const ids = [await shop.package(5000, items, 1), await shop.package(7000, items)];
    const [bought = '', sold = ''] = ids;
    const invoice = await shop.issue({ patientId, lines: [{ servicePackageId: bought }] });
    await shop.pay(invoice.id, 'CASH', 5000);
    const [own] = await shop.packages(patientId);
    const { id: visitId } = await shop.within('RECEPTIONIST', (tx) =>
      bookVisit(tx, { patientId, calendarId, serviceId, startsAt: TUESDAY }),
    );
    const lines = [{ serviceId, patientPackageId: own?.id ?? null }, { servicePackageId: sold }];
    await shop.quote({ patientId, visitId, lines, couponCodes: ['later'] });
    const promotionId = await shop.promotion({ trigger: 'CODE', scope: { servicePackageIds: [sold] } });
    await shop.within('OWNER', (tx) => archivePackage(tx, { servicePackageId: sold }));
    await shop.db
      .updateTable('patient_package')
      .set({ expires_at: NOW })
      .where('clinic_id', '=', shop.clinicId)
      .execute();
    await shop.coupons(promotionId, { code: 'LATER' });
    await shop.within('RECEPTIONIST', (tx) =>
      moveVisit(tx, { visitId, startsAt: new Date('2026-03-12T13:00:00Z') }),
    );
    const moved = await quoteOfVisit(shop.as('OWNER'), visitId);
    expect([moved?.coveredMinor, moved?.discountMinor, moved?.totalMinor]).toEqual([10_000, 700, 6300]);
    expect((await shop.packages(patientId))[0]?.sessions).toEqual([2, 1, 0]);
    await shop.within('RECEPTIONIST', (tx) => cancelVisit(tx, { visitId }));
    expect((await shop.packages(patientId))[0]?.sessions).toEqual([2, 0, 0]);
  });

  test('of a card that was merged is quoted for the card that stays, and nothing new is sold to archived ones', async () => {
    const id = await desk.promotion({ perPatientLimit: 1 });
    const [old, fresh] = [await desk.patient(), await desk.patient()];
    const { id: visitId } = await book(old);
    await begin(visitId);
    await complete(visitId);
    await desk.within('MANAGER', (tx) => mergePatients(tx, { duplicateId: old, patientId: fresh }));
    await desk.change(id, { perPatientLimit: 1, scope: { patients: 'RETURNING' } });
    await desk.approve(id, 2);
    const quote = await desk.quote({ patientId: old });
    expect([quote.patientId, told(quote)]).toEqual([fresh, '9000']);
    expect(told(await desk.quote({ patientId: fresh }))).toBe('10000 PATIENT_LIMIT_REACHED');
    const ofVisit = await desk.quote({ patientId: old, visitId });
    expect([ofVisit.patientId, told(ofVisit)]).toEqual([fresh, '10000 NOT_RETURNING']);
    await desk.db
      .updateTable('patient')
      .set({ archived_at: NOW })
      .where('clinic_id', '=', desk.clinicId)
      .where('id', '=', fresh)
      .execute();
    expect(await refusalsOf(desk.quote({ patientId: fresh }))).toEqual(['PATIENT_ARCHIVED patientId']);
    expect(await refusalsOf(desk.quote({ patientId: old }))).toEqual(['PATIENT_ARCHIVED patientId']);
  });

  test('costs two statements more where nothing is in force', async () => {
    const patientId = await desk.patient();
    house.statements.length = 0;
    await book(patientId);
    const about = house.statements.filter((text) => /promotion|quote/.test(text));
    expect(about).toHaveLength(2);
  });
});
