/** Who brought whom, as staff and partners enter and decide it. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { Referral } from '../../schema/loyalty/referral.js';
import {
  ReferralApproveInput,
  ReferralAttachInput,
  ReferralRefuseInput,
} from '../../schema/loyalty/referral-inputs.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { enterReferral } from '../../services/loyalty/referrals/enter-referral.js';
import { approveReferral, refuseReferral } from '../../services/loyalty/referrals/review-referral.js';
import { payload } from '../payload.js';

const payloadOfReferral = (name: string, mutation: string) =>
  payloadOf(name, 'referral', Referral, `What \`${mutation}\` did.`);
const ReferralAttachPayload = payloadOfReferral('ReferralAttachPayload', 'referralAttach');
const ReferralApprovePayload = payloadOfReferral('ReferralApprovePayload', 'referralApprove');
const ReferralRefusePayload = payloadOfReferral('ReferralRefusePayload', 'referralRefuse');

@Resolver()
export class ReferralMutations {
  @Authorized('loyalty:write')
  @Mutation(() => ReferralAttachPayload, {
    description:
      'Says who brought a patient, for staff and partners. It counts once, before the patient’s first visit; what looks wrong is flagged, for staff to decide on.',
  })
  referralAttach(
    @Ctx() { scope }: Context,
    @Arg('input', () => ReferralAttachInput, { description: 'Who brought whom.' }) input: ReferralAttachInput,
  ) {
    return payload('referral', perform(scope, 'referralAttach', withUuids(input), enterReferral));
  }

  @Authorized('approvals:write')
  @Mutation(() => ReferralApprovePayload, {
    description:
      'Lets a flagged referral go on from where it was; if its visit is paid, both are rewarded at once.',
  })
  referralApprove(
    @Ctx() { scope }: Context,
    @Arg('input', () => ReferralApproveInput, { description: 'The referral.' }) input: ReferralApproveInput,
  ) {
    return payload('referral', perform(scope, 'referralApprove', withUuids(input), approveReferral));
  }

  @Authorized('approvals:write')
  @Mutation(() => ReferralRefusePayload, {
    description:
      'Ends a flagged referral: nobody is rewarded, and somebody else may have brought the patient.',
  })
  referralRefuse(
    @Ctx() { scope }: Context,
    @Arg('input', () => ReferralRefuseInput, { description: 'The referral.' }) input: ReferralRefuseInput,
  ) {
    return payload('referral', perform(scope, 'referralRefuse', withUuids(input), refuseReferral));
  }
}
