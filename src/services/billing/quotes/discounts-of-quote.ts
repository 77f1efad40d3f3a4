/**
 * Which promotions a quote gets, counted under their locks, so that no limit and no budget is ever exceeded; each that does
 * not apply is explained (mission.md, section 8).
 */
import type { DiscountRefusal, RefusedPromotion } from '../../../entities/billing/discount-quote.js';
import type { DiscountChoice } from '../../../entities/clinic/clinic.js';
import type { Scope } from '../../scope.js';
import { type Candidate, chooseDiscounts, type OpenLine } from './choose-discounts.js';
import { uncountUses } from './count-uses.js';
import { type FittedLine, fitPromotion, type QuoteFacts } from './fit-promotion.js';
import { lockPromotions, type PromotionInForce, promotionsInForce } from './promotions-in-force.js';
import { factsOf } from './quote-facts.js';

export interface PromotedQuote {
  readonly patientId: string;
  readonly branchId: string | null;
  /** The visit's start, or of no visit the quote's instant. */
  readonly at: Date;
  readonly lines: readonly (FittedLine & OpenLine)[];
  /** As they were given. */
  readonly couponCodes: readonly string[];
  /** The visit that it is for. */
  readonly visitId: string | null;
  /** The quote that this one takes the place of: what it reserved is free for this one. */
  readonly replacedQuoteId: string | null;
  /** The promotions that it holds stay in force for this one. */
  readonly keepsPromise: boolean;
}

export interface PromotionTaken {
  readonly promotion: PromotionInForce;
  readonly line: number;
  readonly amountMinor: number;
}

export interface Promoted {
  /** In the order in which they are taken off. */
  readonly taken: PromotionTaken[];
  readonly refused: RefusedPromotion[];
  /** Null when nobody asked. */
  readonly newPatient: boolean | null;
}

/** Must run within a transaction; the promotions stay locked until it ends. `choose`: the clinic's setting. */
export async function promote(
  scope: Scope,
  quote: PromotedQuote,
  choose: () => Promise<DiscountChoice>,
  now: Date,
): Promise<Promoted> {
  const codes = [...new Set(quote.couponCodes.map(codeOf))];
  const promisedBy = quote.keepsPromise ? quote.replacedQuoteId : null;
  const wanted = { patientId: quote.patientId, codes, promisedBy };
  const seen = await promotionsInForce(scope, wanted, now);
  const unknown = codes.filter((code) => !seen.some(({ coupon }) => coupon?.code === code));
  const refused = unknown.map((couponCode) => ({ ...NONE, couponCode, reason: 'UNKNOWN_CODE' as const }));
  const facts = seen.length === 0 ? null : await factsOf(scope, quote, seen, now);
  const fitting = seen.filter((one) => facts && 'lines' in fitOf(one, facts, quote, now));
  const ids = [...new Set(fitting.map(({ id }) => id))];
  if (quote.replacedQuoteId === null) await lockPromotions(scope, ids);
  else await uncountUses(scope, quote.replacedQuoteId, ids, now);
  if (facts === null) return { taken: [], refused, newPatient: null };
  const locked = ids.length === 0 ? [] : await promotionsInForce(scope, { ...wanted, ids }, now);
  // What did not fit, and what was stopped since it was seen.
  const rest = seen.filter((one) => !locked.some((same) => isSame(one, same)));
  const judged = [
    ...locked.map((one) => judge(one, facts, quote, now)),
    ...rest.map((one) => judge({ ...one, ...STOPPED }, facts, quote, now)),
  ];
  const candidates = firstCoupons(judged);
  const choice = chooseDiscounts(
    quote.lines,
    candidates.chosen,
    candidates.chosen.length > 0 ? await choose() : 'PRIORITY',
  );
  const byId = new Map(candidates.kept.map((one) => [one.id, one]));
  const found = (id: string) => byId.get(id) as PromotionInForce;
  return {
    taken: choice.taken.map(({ id, ...where }) => ({ promotion: found(id), ...where })),
    refused: [
      ...refused,
      ...candidates.refused,
      ...choice.refused.map(({ id, reason }) => refusalOf(found(id), reason)),
    ],
    newPatient: facts.newPatient,
  };
}

/** As coupons keep them. */
export const codeOf = (text: string): string => text.trim().toUpperCase();

const NONE = { promotionId: null, version: null, redemptionId: null };

function refusalOf({ id, version, coupon }: PromotionInForce, reason: DiscountRefusal): RefusedPromotion {
  return { ...NONE, promotionId: id, version, couponCode: coupon?.code ?? null, reason };
}

/** How a promotion counts that fits and is not locked: nothing may be counted of it. */
const STOPPED = { status: 'ENDED' as const, held: false };

/** What was promised fits as if it were in force still. */
function fitOf(promotion: PromotionInForce, facts: QuoteFacts, { lines }: PromotedQuote, now: Date) {
  const terms = promotion.held ? { ...promotion, effectiveFrom: now, effectiveTo: null } : promotion;
  return fitPromotion(terms, facts, lines, now);
}

const isSame = (one: PromotionInForce, other: PromotionInForce): boolean =>
  one.id === other.id && one.coupon?.id === other.coupon?.id;

type Judged = { promotion: PromotionInForce } & ({ candidate: Candidate } | { reason: DiscountRefusal });

function judge(promotion: PromotionInForce, facts: QuoteFacts, quote: PromotedQuote, now: Date): Judged {
  const ofCoupon = reasonOfCoupon(promotion, quote.patientId, now);
  if (ofCoupon !== null) return { promotion, reason: ofCoupon };
  const fitting = fitOf(promotion, facts, quote, now);
  if ('reason' in fitting) return { promotion, reason: fitting.reason };
  const inForce = promotion.held || promotion.status === 'ACTIVE';
  const reason = inForce ? reasonOfLimits(promotion) : 'OVER';
  if (reason !== null) return { promotion, reason };
  const { id, basisPoints, amountMinor, maxMinor, priority, exclusive, budgetMinor, givenMinor } = promotion;
  const left = budgetMinor === null ? null : budgetMinor - givenMinor;
  const most = [maxMinor, left].filter((minor) => minor !== null);
  const mostMinor = most.length > 0 ? Math.min(...most) : null;
  return {
    promotion,
    candidate: { id, basisPoints, amountMinor, mostMinor, priority, exclusive, lines: fitting.lines },
  };
}

function reasonOfCoupon(
  { coupon, held }: PromotionInForce,
  patientId: string,
  now: Date,
): DiscountRefusal | null {
  if (coupon === null) return null;
  if (coupon.patientId !== null && coupon.patientId !== patientId) return 'OTHER_PATIENT';
  if (!held && coupon.expiresAt !== null && coupon.expiresAt <= now) return 'CODE_EXPIRED';
  return coupon.useLimit !== null && coupon.uses >= coupon.useLimit ? 'CODE_USED' : null;
}

function reasonOfLimits(promotion: PromotionInForce): DiscountRefusal | null {
  const { totalLimit, uses, perPatientLimit, patientUses, budgetMinor, givenMinor } = promotion;
  if (totalLimit !== null && uses >= totalLimit) return 'LIMIT_REACHED';
  if (perPatientLimit !== null && patientUses >= perPatientLimit) return 'PATIENT_LIMIT_REACHED';
  return budgetMinor !== null && givenMinor >= budgetMinor ? 'BUDGET_SPENT' : null;
}

/** Of several codes of one promotion the first that can be used: a quote uses a promotion once. */
function firstCoupons(judged: readonly Judged[]) {
  const kept: PromotionInForce[] = [];
  const chosen: Candidate[] = [];
  const refused: RefusedPromotion[] = [];
  for (const one of judged) {
    if ('reason' in one) refused.push(refusalOf(one.promotion, one.reason));
    else if (kept.some(({ id }) => id === one.promotion.id))
      refused.push(refusalOf(one.promotion, 'EXCLUDED'));
    else {
      kept.push(one.promotion);
      chosen.push(one.candidate);
    }
  }
  return { kept, chosen, refused };
}
