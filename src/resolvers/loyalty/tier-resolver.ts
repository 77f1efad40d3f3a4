/** Tiers: the list, and what the clinic does with them. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { LoyaltyAccount } from '../../schema/loyalty/loyalty-account.js';
import {
  LoyaltyTier,
  LoyaltyTierArchiveInput,
  LoyaltyTierConnection,
  LoyaltyTierCreateInput,
  LoyaltyTierFilter,
} from '../../schema/loyalty/tier.js';
import { PageArgs } from '../../schema/page-args.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import type { LoyaltyAccountRow } from '../../services/loyalty/account/find-account.js';
import { listLoyaltyTiers } from '../../services/loyalty/rewards/list-tiers.js';
import { presentTierOf } from '../../services/loyalty/rewards/tiers.js';
import { archiveLoyaltyTier, createLoyaltyTier } from '../../services/loyalty/rewards/write-tier.js';
import { payload } from '../payload.js';

const payloadOfTier = (name: string, mutation: string) =>
  payloadOf(name, 'tier', LoyaltyTier, `What \`${mutation}\` did.`);
const CreatePayload = payloadOfTier('LoyaltyTierCreatePayload', 'loyaltyTierCreate');
const ArchivePayload = payloadOfTier('LoyaltyTierArchivePayload', 'loyaltyTierArchive');

@Resolver()
export class LoyaltyTierResolver {
  @Authorized('loyalty:read')
  @Query(() => LoyaltyTierConnection, { description: 'The clinic’s tiers.' })
  loyaltyTiers(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => LoyaltyTierFilter, { nullable: true, description: 'Which ones.' })
    filter?: LoyaltyTierFilter | null,
  ) {
    return listLoyaltyTiers(scope, { ...filter, ...page });
  }

  @Authorized('promotions:write')
  @Mutation(() => CreatePayload, { description: 'Makes a tier; patients who reach it are in it at once.' })
  loyaltyTierCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => LoyaltyTierCreateInput, { description: 'The tier.' }) input: LoyaltyTierCreateInput,
  ) {
    return payload('tier', perform(scope, 'loyaltyTierCreate', withUuids(input), createLoyaltyTier));
  }

  @Authorized('promotions:write')
  @Mutation(() => ArchivePayload, {
    description:
      'Puts a tier away: nobody is in it any more. ACTION_NOT_ALLOWED while a reward that is not archived asks for it.',
  })
  loyaltyTierArchive(
    @Ctx() { scope }: Context,
    @Arg('input', () => LoyaltyTierArchiveInput, { description: 'The tier.' })
    input: LoyaltyTierArchiveInput,
  ) {
    return payload('tier', perform(scope, 'loyaltyTierArchive', withUuids(input), archiveLoyaltyTier));
  }
}

@Resolver(() => LoyaltyAccount)
export class TierOfAccountResolver {
  @FieldResolver(() => LoyaltyTier, {
    nullable: true,
    description: 'By the points that were earned in the last 12 months; null: they reach no tier.',
  })
  tier(@Ctx() { scope }: Context, @Root() { patientId }: LoyaltyAccountRow) {
    return presentTierOf(scope, patientId);
  }
}
