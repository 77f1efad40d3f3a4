/** Referrals, and patients' codes. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { Referral, ReferralCode, ReferralConnection, ReferralReward } from '../../schema/loyalty/referral.js';
import { ReferralFilter } from '../../schema/loyalty/referral-inputs.js';
import { PageArgs } from '../../schema/page-args.js';
import { Patient } from '../../schema/patients/patient.js';
import { referralQrSvg, referralUrl } from '../../services/loyalty/referrals/code-link.js';
import { listReferrals } from '../../services/loyalty/referrals/list-referrals.js';
import { newcomerNameOf } from '../../services/loyalty/referrals/newcomer-names.js';
import { type ReferralCodeRow, referralCodeOf } from '../../services/loyalty/referrals/referral-codes.js';
import { rewardsOfReferral } from '../../services/loyalty/referrals/referral-rewards.js';
import type { ReferralRow } from '../../services/loyalty/referrals/referral-row.js';

@Resolver(() => Referral)
export class ReferralResolver {
  @Authorized('loyalty:read')
  @Query(() => ReferralConnection, { description: 'Referrals that you may see.' })
  referrals(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ReferralFilter, { nullable: true, description: 'Which ones.' })
    filter?: ReferralFilter | null,
  ) {
    return listReferrals(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The newcomer’s first name, or what somebody who left a contact called themselves.',
  })
  newcomerName(@Ctx() { scope }: Context, @Root() referral: ReferralRow) {
    return newcomerNameOf(scope, referral);
  }

  @FieldResolver(() => [ReferralReward], {
    description: 'What it brought, from the newcomer up: at most six. A patient sees their own.',
  })
  rewards(@Ctx() { scope }: Context, @Root() referral: ReferralRow) {
    return rewardsOfReferral(scope, referral.id);
  }
}

@Resolver(() => Patient)
export class CodeOfPatientResolver {
  @Authorized('loyalty:read')
  @FieldResolver(() => ReferralCode, {
    nullable: true,
    description:
      'What they bring others by; made when it is first asked for. Null for the archived and deceased.',
  })
  referralCode(@Ctx() { scope }: Context, @Root() patient: Patient) {
    return referralCodeOf(scope, patient.id);
  }
}

@Resolver(() => ReferralCode)
export class ReferralCodeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The link to give to friends; null: the server has no public address (PUBLIC_URL).',
  })
  url(@Ctx() { publicUrl }: Context, @Root() { code }: ReferralCodeRow) {
    return referralUrl(publicUrl, code);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The link as a QR code, an SVG image; null as for `url`. Also at the link with ".svg" or ".png".',
  })
  qrSvg(@Ctx() { publicUrl }: Context, @Root() { code }: ReferralCodeRow) {
    return referralQrSvg(publicUrl, code);
  }
}
