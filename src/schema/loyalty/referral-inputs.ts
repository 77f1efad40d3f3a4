/** What clients send about referrals. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { ReferralFlag, ReferralStatus } from './referral-kinds.js';

@InputType({ description: 'Which referrals.' })
export class ReferralFilter {
  @Field(() => [ReferralStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: ReferralStatus[] | null;

  @Field(() => [ReferralFlag], {
    nullable: true,
    description:
      'That staff have to look at, or have looked at, for one of these; for patients: passed over.',
  })
  flags?: ReferralFlag[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of those whom one of these patients brought.' })
  referrerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these newcomers.' })
  newcomerIds?: string[] | null;
}

@InputType({ description: 'Who brought a patient: give either a code or the referrer.' })
export class ReferralAttachInput extends IdempotentInput {
  @Field(() => ID, { description: 'The patient who was brought, with no completed visit yet.' })
  newcomerId!: string;

  @Field(() => String, { nullable: true, description: 'The code of who brought them.' })
  code?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who brought them.' })
  referrerId?: string | null;
}

@InputType()
abstract class ReferralReviewInput extends IdempotentInput {
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;
}

@InputType({ description: 'A referral that is one after all.' })
export class ReferralApproveInput extends ReferralReviewInput {}

@InputType({ description: 'A referral that is none.' })
export class ReferralRefuseInput extends ReferralReviewInput {}

@InputType({ description: 'Which changes of referrals.' })
export class ReferralChangedFilter {
  @Field(() => [ID], { nullable: true, description: 'Of those whom one of these patients brought.' })
  referrerIds?: string[] | null;
}
