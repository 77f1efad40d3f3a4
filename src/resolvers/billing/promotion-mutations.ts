/** What is done with promotions: one mutation for each business action. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { CouponBatch, CouponsCreateInput } from '../../schema/billing/coupon.js';
import { Promotion } from '../../schema/billing/promotion.js';
import {
  ClinicDiscountsSetInput,
  PromotionApproveInput,
  PromotionChangeInput,
  PromotionCreateInput,
  PromotionEndInput,
  PromotionPauseInput,
  PromotionRefuseInput,
  PromotionResumeInput,
} from '../../schema/billing/promotion-inputs.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import { createCoupons } from '../../services/billing/promotions/coupons.js';
import { approvePromotion, refusePromotion } from '../../services/billing/promotions/decide-promotion.js';
import { changePromotion, createPromotion } from '../../services/billing/promotions/propose-promotion.js';
import { setClinicDiscounts } from '../../services/billing/promotions/set-clinic-discounts.js';
import {
  endPromotion,
  pausePromotion,
  resumePromotion,
} from '../../services/billing/promotions/set-promotion.js';
import { perform } from '../../services/clinic/perform.js';
import { payload } from '../payload.js';

const payloadNamed = (mutation: string) =>
  payloadOf(
    `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`,
    'promotion',
    Promotion,
    `What \`${mutation}\` did: the promotion as it is then.`,
  );

const CreatePayload = payloadNamed('promotionCreate');
const ChangePayload = payloadNamed('promotionChange');
const ApprovePayload = payloadNamed('promotionApprove');
const RefusePayload = payloadNamed('promotionRefuse');
const PausePayload = payloadNamed('promotionPause');
const ResumePayload = payloadNamed('promotionResume');
const EndPayload = payloadNamed('promotionEnd');
const CouponsPayload = payloadOf(
  'CouponsCreatePayload',
  'batch',
  CouponBatch,
  'What `couponsCreate` did: the coupons that it made.',
);
const ClinicPayload = payloadOf(
  'ClinicDiscountsSetPayload',
  'clinic',
  Clinic,
  'What `clinicDiscountsSet` did.',
);

@Resolver(() => Promotion)
export class PromotionMutations {
  @Authorized('promotions:read', 'promotions:write')
  @Mutation(() => CreatePayload, {
    description:
      'Proposes a promotion; for staff only. No quote gets it before a second person has approved it with `promotionApprove`.',
  })
  promotionCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => PromotionCreateInput, { description: 'The promotion.' }) input: PromotionCreateInput,
  ) {
    return payload('promotion', perform(scope, 'promotionCreate', withUuids(input), createPromotion));
  }

  @Authorized('promotions:read', 'promotions:write')
  @Mutation(() => ChangePayload, {
    description:
      'Proposes another version of a promotion; for staff only. What was approved goes on until a second person has approved this one too.',
  })
  promotionChange(
    @Ctx() { scope }: Context,
    @Arg('input', () => PromotionChangeInput, { description: 'The promotion, and what changes.' })
    input: PromotionChangeInput,
  ) {
    return payload('promotion', perform(scope, 'promotionChange', withUuids(input), changePromotion));
  }

  @Authorized('promotions:read', 'approvals:write')
  @Mutation(() => ApprovePayload, {
    description:
      'Approves the latest version of a promotion: it is in force from now on. For staff only. SECOND_PERSON_NEEDED: you proposed it.',
  })
  promotionApprove(
    @Ctx() { scope }: Context,
    @Arg('input', () => PromotionApproveInput, { description: 'The version.' }) input: PromotionApproveInput,
  ) {
    return payload('promotion', perform(scope, 'promotionApprove', withUuids(input), approvePromotion));
  }

  @Authorized('promotions:read', 'approvals:write')
  @Mutation(() => RefusePayload, {
    description:
      'Refuses the latest version of a promotion: what was approved before goes on. For staff only. SECOND_PERSON_NEEDED: you proposed it.',
  })
  promotionRefuse(
    @Ctx() { scope }: Context,
    @Arg('input', () => PromotionRefuseInput, { description: 'The version.' }) input: PromotionRefuseInput,
  ) {
    return payload('promotion', perform(scope, 'promotionRefuse', withUuids(input), refusePromotion));
  }

  @Authorized('promotions:read', 'promotions:write')
  @Mutation(() => PausePayload, {
    description: 'Pauses a promotion: quotes do not get it; what was promised stays promised.',
  })
  promotionPause(
    @Ctx() { scope }: Context,
    @Arg('input', () => PromotionPauseInput, { description: 'The promotion.' }) input: PromotionPauseInput,
  ) {
    return payload('promotion', perform(scope, 'promotionPause', withUuids(input), pausePromotion));
  }

  @Authorized('promotions:read', 'promotions:write')
  @Mutation(() => ResumePayload, { description: 'Lets a paused promotion go on, by what was approved last.' })
  promotionResume(
    @Ctx() { scope }: Context,
    @Arg('input', () => PromotionResumeInput, { description: 'The promotion.' }) input: PromotionResumeInput,
  ) {
    return payload('promotion', perform(scope, 'promotionResume', withUuids(input), resumePromotion));
  }

  @Authorized('promotions:read', 'promotions:write')
  @Mutation(() => EndPayload, {
    description: 'Ends a promotion for good; what was promised stays promised, and its name is free again.',
  })
  promotionEnd(
    @Ctx() { scope }: Context,
    @Arg('input', () => PromotionEndInput, { description: 'The promotion.' }) input: PromotionEndInput,
  ) {
    return payload('promotion', perform(scope, 'promotionEnd', withUuids(input), endPromotion));
  }

  @Authorized('promotions:read', 'promotions:write')
  @Mutation(() => CouponsPayload, {
    description:
      'Makes coupons of a promotion that goes by codes. They count against its limits and its budget. NAME_TAKEN: there is such a code already.',
  })
  couponsCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => CouponsCreateInput, { description: 'The coupons.' }) input: CouponsCreateInput,
  ) {
    return payload('batch', perform(scope, 'couponsCreate', withUuids(input), createCoupons));
  }

  @Authorized('clinic:write')
  @Mutation(() => ClinicPayload, {
    description: 'Sets how the clinic gives discounts. Holds for quotes that are made from now on.',
  })
  clinicDiscountsSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ClinicDiscountsSetInput, { description: 'The settings.' })
    input: ClinicDiscountsSetInput,
  ) {
    return payload('clinic', perform(scope, 'clinicDiscountsSet', withUuids(input), setClinicDiscounts));
  }
}
