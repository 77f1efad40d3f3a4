/** The codes of points: what moves them, what earns them, and how far an adjustment is. */
import { registerEnumType } from 'type-graphql';

export const LoyaltyTransactionKind = {
  EARN: 'EARN',
  MATURE: 'MATURE',
  HOLD: 'HOLD',
  RELEASE: 'RELEASE',
  SETTLE: 'SETTLE',
  SPEND: 'SPEND',
  RETURN: 'RETURN',
  EXPIRE: 'EXPIRE',
  REVERSE: 'REVERSE',
  ADJUST: 'ADJUST',
  MERGE_OUT: 'MERGE_OUT',
  MERGE_IN: 'MERGE_IN',
} as const;
export type LoyaltyTransactionKind = keyof typeof LoyaltyTransactionKind;
registerEnumType(LoyaltyTransactionKind, {
  name: 'LoyaltyTransactionKind',
  description: 'What moved points.',
  valuesConfig: {
    EARN: { description: 'They were earned, pending or at once.' },
    MATURE: { description: 'What was pending can be spent.' },
    HOLD: { description: 'They are on hold for a redemption.' },
    RELEASE: { description: 'A redemption was cancelled or expired: they are back in their lots.' },
    SETTLE: { description: 'A redemption was used.' },
    SPEND: { description: 'An invoice was paid with them.' },
    RETURN: { description: 'A refund gave back what had been spent.' },
    EXPIRE: { description: 'Their last day is over.' },
    REVERSE: { description: 'What had earned them was refunded.' },
    ADJUST: { description: 'They were given or taken by hand, with a second person’s approval.' },
    MERGE_OUT: { description: 'This card was a double: they went to the other one.' },
    MERGE_IN: { description: 'They came from a double of this card.' },
  },
});

export const EarnReason = {
  VISIT: 'VISIT',
  PAID: 'PAID',
  COURSE: 'COURSE',
  ONLINE_BOOKING: 'ONLINE_BOOKING',
  SURVEY: 'SURVEY',
  PORTAL_ACTIVITY: 'PORTAL_ACTIVITY',
  REFERRAL: 'REFERRAL',
} as const;
export type EarnReason = keyof typeof EarnReason;
const REASONS = {
  VISIT: { description: 'A visit was completed.' },
  PAID: { description: 'An invoice was paid in full: so many percent of the money, points aside.' },
  COURSE: { description: 'The last session of a package of services was used.' },
  ONLINE_BOOKING: { description: 'A visit that the patient or a partner had booked was completed.' },
  SURVEY: { description: 'The survey about a visit was answered, whatever the answer.' },
  PORTAL_ACTIVITY: { description: 'Something was done in the portal or app, or a review left.' },
};
registerEnumType(EarnReason, {
  name: 'EarnReason',
  description: 'What points were earned for.',
  valuesConfig: {
    ...REASONS,
    REFERRAL: { description: 'Somebody was referred, and came and paid.' },
  },
});

export const EarningRuleKind = {
  VISIT: 'VISIT',
  PAID: 'PAID',
  COURSE: 'COURSE',
  ONLINE_BOOKING: 'ONLINE_BOOKING',
  SURVEY: 'SURVEY',
  PORTAL_ACTIVITY: 'PORTAL_ACTIVITY',
} as const;
export type EarningRuleKind = keyof typeof EarningRuleKind;
registerEnumType(EarningRuleKind, {
  name: 'EarningRuleKind',
  description: 'What an earning rule gives points for.',
  valuesConfig: REASONS,
});

export const PortalActivity = {
  PROFILE_COMPLETED: 'PROFILE_COMPLETED',
  APP_INSTALLED: 'APP_INSTALLED',
  REVIEW_LEFT: 'REVIEW_LEFT',
} as const;
export type PortalActivity = keyof typeof PortalActivity;
registerEnumType(PortalActivity, {
  name: 'PortalActivity',
  description: 'What a patient did in the portal or app.',
  valuesConfig: {
    PROFILE_COMPLETED: {
      description:
        'Both names, phone number, e-mail address and date of birth are known. Counts once a patient.',
    },
    APP_INSTALLED: { description: 'A device of theirs is registered. Counts once a patient.' },
    REVIEW_LEFT: {
      description:
        'They left a review, whatever it says. Counts once for each reference, where the clinic rewards reviews.',
    },
  },
});

export const PointsAdjustmentStatus = {
  REQUESTED: 'REQUESTED',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
} as const;
export type PointsAdjustmentStatus = keyof typeof PointsAdjustmentStatus;
registerEnumType(PointsAdjustmentStatus, {
  name: 'PointsAdjustmentStatus',
  description: 'How far an adjustment is.',
  valuesConfig: {
    REQUESTED: { description: 'It waits for a second person; no points have moved.' },
    APPROVED: { description: 'A second person approved it, and the points have moved.' },
    REFUSED: { description: 'A second person refused it; no points move.' },
  },
});
