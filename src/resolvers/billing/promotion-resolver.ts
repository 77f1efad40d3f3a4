/** Promotions, what they said before, who and what they are for, and their coupons. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { CouponConnection } from '../../schema/billing/coupon.js';
import {
  Promotion,
  PromotionConnection,
  PromotionScope,
  PromotionVersion,
  PromotionVersionConnection,
} from '../../schema/billing/promotion.js';
import { PromotionFilter } from '../../schema/billing/promotion-inputs.js';
import { ServicePackage } from '../../schema/billing/service-package.js';
import { Branch } from '../../schema/clinic/branch.js';
import { Money } from '../../schema/clinic/money.js';
import { Practitioner } from '../../schema/clinic/practitioner.js';
import { Service } from '../../schema/clinic/service.js';
import { LoyaltyTier } from '../../schema/loyalty/tier.js';
import { PageArgs } from '../../schema/page-args.js';
import { PatientGroup } from '../../schema/patients/patient-group.js';
import { couponsOf } from '../../services/billing/promotions/coupons.js';
import { listPromotions, type PromotionRow } from '../../services/billing/promotions/promotion-row.js';
import { versionOf, versionsOfPromotion } from '../../services/billing/promotions/promotion-versions.js';
import { moneyOf } from '../../services/clinic/minor-units.js';

@Resolver(() => Promotion)
export class PromotionResolver {
  @Authorized('promotions:read')
  @Query(() => PromotionConnection, { description: 'The clinic’s promotions.' })
  promotions(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PromotionFilter, { nullable: true, description: 'Which ones.' })
    filter?: PromotionFilter | null,
  ) {
    return listPromotions(scope, { ...filter, ...page });
  }

  @FieldResolver(() => PromotionVersion, {
    nullable: true,
    description: 'What is in force; null: nothing was approved yet.',
  })
  inForce(@Ctx() { scope }: Context, @Root() { id, approvedVersion }: PromotionRow) {
    return approvedVersion === null ? null : versionOf(scope, id, approvedVersion);
  }

  @FieldResolver(() => PromotionVersion, {
    nullable: true,
    description: 'What its latest version says, approved or not.',
  })
  latest(@Ctx() { scope }: Context, @Root() { id, version }: PromotionRow) {
    return versionOf(scope, id, version);
  }

  @FieldResolver(() => PromotionVersionConnection, { description: 'What was proposed, and who decided.' })
  versions(@Ctx() { scope }: Context, @Root() { id }: PromotionRow, @Args(() => PageArgs) page: PageArgs) {
    return versionsOfPromotion(scope, id, page);
  }

  @FieldResolver(() => CouponConnection, { description: 'Its coupons.' })
  coupons(@Ctx() { scope }: Context, @Root() { id }: PromotionRow, @Args(() => PageArgs) page: PageArgs) {
    return couponsOf(scope, id, page);
  }

  @FieldResolver(() => Money, { description: 'What quotes promise that are not paid yet.' })
  reserved(@Root() { reservedMinor, currencyCode }: PromotionRow) {
    return moneyOf(reservedMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What was given: quotes that were paid.' })
  settled(@Root() { settledMinor, currencyCode }: PromotionRow) {
    return moneyOf(settledMinor, currencyCode);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What is left of the budget that is in force; null: it has none.',
  })
  async budgetLeft(@Ctx() { scope }: Context, @Root() promotion: PromotionRow) {
    const { id, approvedVersion, reservedMinor, settledMinor, currencyCode } = promotion;
    const version = approvedVersion === null ? null : await versionOf(scope, id, approvedVersion);
    const budget = version?.budgetMinor ?? null;
    return budget === null ? null : moneyOf(Math.max(0, budget - reservedMinor - settledMinor), currencyCode);
  }
}

@Resolver(() => PromotionVersion)
export class PromotionVersionResolver {
  @FieldResolver(() => Money, { nullable: true, description: 'So much off the quote; null: a percentage.' })
  amountOff(@Root() { amountMinor, currencyCode }: PromotionVersion) {
    return amountMinor === null ? null : moneyOf(amountMinor, currencyCode);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'At most so much off one quote; null: no end.' })
  max(@Root() { maxMinor, currencyCode }: PromotionVersion) {
    return maxMinor === null ? null : moneyOf(maxMinor, currencyCode);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'How much can be given in all, over all versions; null: no end.',
  })
  budget(@Root() { budgetMinor, currencyCode }: PromotionVersion) {
    return budgetMinor === null ? null : moneyOf(budgetMinor, currencyCode);
  }
}

@Resolver(() => PromotionScope)
export class PromotionScopeResolver {
  @FieldResolver(() => [Service], { description: 'These services; empty: no matter.' })
  services(@Ctx() { scope }: Context, @Root() { serviceIds = [] }: PromotionScope) {
    return found(serviceIds.map((id) => scope.loaders.service.load(id)));
  }

  @FieldResolver(() => [ServicePackage], {
    description: 'These packages, when they are sold; empty: no packages.',
  })
  servicePackages(@Ctx() { scope }: Context, @Root() { packageIds = [] }: PromotionScope) {
    return found(packageIds.map((id) => scope.loaders.servicePackage.load(id)));
  }

  @FieldResolver(() => [Practitioner], { description: 'Done by these; empty: no matter.' })
  practitioners(@Ctx() { scope }: Context, @Root() { practitionerIds = [] }: PromotionScope) {
    return found(practitionerIds.map((id) => scope.loaders.practitioner.load(id)));
  }

  @FieldResolver(() => [Branch], { description: 'At these branches; empty: no matter.' })
  branches(@Ctx() { scope }: Context, @Root() { branchIds = [] }: PromotionScope) {
    return found(branchIds.map((id) => scope.loaders.branch.load(id)));
  }

  @FieldResolver(() => [LoyaltyTier], { description: 'Patients in these tiers; empty: no matter.' })
  tiers(@Ctx() { scope }: Context, @Root() { tierIds = [] }: PromotionScope) {
    return found(tierIds.map((id) => scope.loaders.loyaltyTier.load(id)));
  }

  @FieldResolver(() => [PatientGroup], { description: 'Patients in these groups; empty: no matter.' })
  groups(@Ctx() { scope }: Context, @Root() { groupIds = [] }: PromotionScope) {
    return found(groupIds.map((id) => scope.loaders.patientGroup.load(id)));
  }

  @FieldResolver(() => [Int], {
    description: '1, Monday, to 7, Sunday, of the visit or the quote, branch-local; empty: no matter.',
  })
  weekdays(@Root() { weekdays }: PromotionScope) {
    return weekdays ?? [];
  }
}

async function found<T>(rows: Promise<T | null>[]): Promise<T[]> {
  return (await Promise.all(rows)).filter((row) => row !== null);
}
