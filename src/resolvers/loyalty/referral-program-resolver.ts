/** What referrals bring, and how many there were. */
import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import {
  ReferralFunnel,
  ReferralFunnelFilter,
  ReferralProgram,
  ReferralProgramSetInput,
} from '../../schema/loyalty/referral-program.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { referralFunnel } from '../../services/loyalty/referrals/referral-funnel.js';
import { findReferralProgram } from '../../services/loyalty/referrals/referral-program.js';
import { setReferralProgram } from '../../services/loyalty/referrals/set-referral-program.js';
import { payload } from '../payload.js';

const ReferralProgramSetPayload = payloadOf(
  'ReferralProgramSetPayload',
  'referralProgram',
  ReferralProgram,
  'What `referralProgramSet` did.',
);

@Resolver()
export class ReferralProgramResolver {
  @Authorized('loyalty:read')
  @Query(() => ReferralProgram, {
    nullable: true,
    description: 'What referrals bring at present; null: the clinic never said.',
  })
  referralProgram(@Ctx() { scope }: Context) {
    return findReferralProgram(scope);
  }

  @Authorized('promotions:read')
  @Query(() => ReferralFunnel, {
    description: 'How far those referrals have come that began within some days.',
  })
  referralFunnel(
    @Ctx() { scope }: Context,
    @Arg('filter', () => ReferralFunnelFilter, { description: 'Which days.' }) filter: ReferralFunnelFilter,
  ) {
    return referralFunnel(scope, filter);
  }

  @Authorized('promotions:write')
  @Mutation(() => ReferralProgramSetPayload, {
    description:
      'Sets what referrals bring from now on; those that began keep the terms that they began under.',
  })
  referralProgramSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ReferralProgramSetInput, { description: 'The terms.' })
    input: ReferralProgramSetInput,
  ) {
    return payload('referralProgram', perform(scope, 'referralProgramSet', input, setReferralProgram));
  }
}
