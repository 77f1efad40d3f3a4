/** The codes of referrals: how far they are, why somebody has to look at one, and how it came about. */
import { registerEnumType } from 'type-graphql';

export const ReferralStatus = {
  LEAD: 'LEAD',
  JOINED: 'JOINED',
  BOOKED: 'BOOKED',
  QUALIFIED: 'QUALIFIED',
  FLAGGED: 'FLAGGED',
  REFUSED: 'REFUSED',
  REVERSED: 'REVERSED',
} as const;
export type ReferralStatus = keyof typeof ReferralStatus;
registerEnumType(ReferralStatus, {
  name: 'ReferralStatus',
  description: 'How far a referral is.',
  valuesConfig: {
    LEAD: { description: 'Somebody left a contact behind the link, and is no patient yet.' },
    JOINED: { description: 'The newcomer is a patient.' },
    BOOKED: { description: 'The newcomer has booked a visit.' },
    QUALIFIED: { description: 'The newcomer’s first visit took place and was paid; both were rewarded.' },
    FLAGGED: { description: 'It looks as if it were none: staff approve or refuse it.' },
    REFUSED: { description: 'It is none; nobody is rewarded.' },
    REVERSED: { description: 'The visit was paid back, and so the rewards were taken back.' },
  },
});

export const ReferralFlag = {
  SELF: 'SELF',
  CYCLE: 'CYCLE',
  SAME_PHONE: 'SAME_PHONE',
  SAME_EMAIL: 'SAME_EMAIL',
  SAME_CARD: 'SAME_CARD',
  NOT_NEW: 'NOT_NEW',
} as const;
export type ReferralFlag = keyof typeof ReferralFlag;
registerEnumType(ReferralFlag, {
  name: 'ReferralFlag',
  description: 'Why a referral looks as if it were none.',
  valuesConfig: {
    SELF: { description: 'Both are the same person.' },
    CYCLE: { description: 'The newcomer had brought the referrer, or somebody above them.' },
    SAME_PHONE: { description: 'The newcomer’s phone is that of the referrer, or of somebody above them.' },
    SAME_EMAIL: {
      description: 'The newcomer’s e-mail address is that of the referrer, or of somebody above them.',
    },
    SAME_CARD: { description: 'The newcomer paid by a card that the referrer, or somebody above, paid by.' },
    NOT_NEW: { description: 'The newcomer had been there before, or was brought by somebody else.' },
  },
});

export const ReferralWay = { LINK: 'LINK', CODE: 'CODE', STAFF: 'STAFF' } as const;
export type ReferralWay = keyof typeof ReferralWay;
registerEnumType(ReferralWay, {
  name: 'ReferralWay',
  description: 'How a referral came about.',
  valuesConfig: {
    LINK: { description: 'The newcomer followed a link, or booked where it led.' },
    CODE: { description: 'The newcomer named the code at the desk.' },
    STAFF: { description: 'Staff entered it later.' },
  },
});
