/** What a version of a promotion says, as it is kept and as people write it (mission.md, section 8). */
import type { PromotionScope, PromotionTrigger } from '../../../entities/billing/promotion.js';

/** As it is kept; money in minor units of the clinic's currency. */
export interface PromotionTerms {
  readonly trigger: PromotionTrigger;
  /** Either hundredths of a percent of each line, or an amount off the quote. */
  readonly basisPoints: number | null;
  readonly amountMinor: number | null;
  /** At most so much off one quote. */
  readonly maxMinor: number | null;
  readonly scope: PromotionScope;
  /** 0 to 999: the smaller goes first. */
  readonly priority: number;
  readonly exclusive: boolean;
  readonly effectiveFrom: Date;
  readonly effectiveTo: Date | null;
  readonly totalLimit: number | null;
  readonly perPatientLimit: number | null;
  readonly budgetMinor: number | null;
}

interface WrittenMoney {
  /** Decimal, in the currency's unit. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currencyCode: string;
}

/** What is absent or null does not matter. */
export interface WrittenScope {
  readonly serviceIds?: readonly string[] | null;
  readonly servicePackageIds?: readonly string[] | null;
  readonly practitionerIds?: readonly string[] | null;
  readonly branchIds?: readonly string[] | null;
  readonly patients?: 'NEW' | 'RETURNING' | null;
  readonly loyaltyTierIds?: readonly string[] | null;
  readonly groupIds?: readonly string[] | null;
  readonly weekdays?: readonly number[] | null;
  readonly datesFrom?: string | null;
  readonly datesTo?: string | null;
}

/** As people write it. Absent stays as it was; null takes away what can be without. */
export interface WrittenPromotion {
  readonly basisPoints?: number | null;
  readonly amountOff?: WrittenMoney | null;
  readonly max?: WrittenMoney | null;
  readonly scope?: WrittenScope | null;
  readonly priority?: number | null;
  readonly exclusive?: boolean | null;
  readonly effectiveFrom?: Date | null;
  readonly effectiveTo?: Date | null;
  readonly totalLimit?: number | null;
  readonly perPatientLimit?: number | null;
  readonly budget?: WrittenMoney | null;
}

/** What a new promotion says of what is not written. */
export function emptyTerms(trigger: PromotionTrigger, now: Date): PromotionTerms {
  return {
    ...{ trigger, basisPoints: null, amountMinor: null, maxMinor: null, scope: {}, priority: 500 },
    ...{ exclusive: false, effectiveFrom: now, effectiveTo: null },
    ...{ totalLimit: null, perPatientLimit: null, budgetMinor: null },
  };
}
