/** What rewards are, and how they stand. */
import { registerEnumType } from 'type-graphql';

export const RewardKind = { DISCOUNT: 'DISCOUNT', SERVICE: 'SERVICE', GOODS: 'GOODS' } as const;
export type RewardKind = keyof typeof RewardKind;

registerEnumType(RewardKind, {
  name: 'RewardKind',
  description: 'What a reward gives.',
  valuesConfig: {
    DISCOUNT: {
      description: 'A percentage or an amount off an invoice’s services; used on an invoice only.',
    },
    SERVICE: { description: 'A service for nothing; used on an invoice, or at the desk.' },
    GOODS: { description: 'Something that is handed out at the desk.' },
  },
});

export const RewardStatus = {
  DRAFT: 'DRAFT',
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  ARCHIVED: 'ARCHIVED',
} as const;
export type RewardStatus = keyof typeof RewardStatus;

registerEnumType(RewardStatus, {
  name: 'RewardStatus',
  description: 'Whether a reward can be redeemed.',
  valuesConfig: {
    DRAFT: { description: 'New or changed: a second person has to approve its terms first.' },
    ACTIVE: { description: 'Patients can redeem it.' },
    PAUSED: { description: 'Nobody redeems it for a while; what was redeemed holds.' },
    ARCHIVED: { description: 'Nobody redeems it any more; what was redeemed holds.' },
  },
});

export const RedemptionStatus = {
  HELD: 'HELD',
  USED: 'USED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
} as const;
export type RedemptionStatus = keyof typeof RedemptionStatus;

registerEnumType(RedemptionStatus, {
  name: 'RedemptionStatus',
  description: 'What has become of a redemption.',
  valuesConfig: {
    HELD: { description: 'Its points are on hold, and it can be used until it expires.' },
    USED: { description: 'It was handed out, or its invoice was paid in full; its points are gone.' },
    CANCELLED: {
      description:
        'It was taken back, or the invoice that it lowered was refunded in full; its points went back.',
    },
    EXPIRED: { description: 'It was not used in time; its points went back to the lots they came from.' },
  },
});
