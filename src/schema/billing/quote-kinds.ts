/** The codes of quotes: how far they are, what their lines are, and why a discount was refused. */
import { registerEnumType } from 'type-graphql';

export const DiscountQuoteStatus = {
  OPEN: 'OPEN',
  INVOICED: 'INVOICED',
  RELEASED: 'RELEASED',
  EXPIRED: 'EXPIRED',
} as const;
export type DiscountQuoteStatus = keyof typeof DiscountQuoteStatus;
registerEnumType(DiscountQuoteStatus, {
  name: 'DiscountQuoteStatus',
  description: 'How far a quote is.',
  valuesConfig: {
    OPEN: { description: 'It holds what it promises.' },
    INVOICED: { description: 'It is kept by an invoice.' },
    RELEASED: {
      description:
        'Nothing of it counts any more: it was let go, replaced, or its invoice voided or refunded.',
    },
    EXPIRED: { description: 'Its time was over before it was invoiced.' },
  },
});

export const LineKind = { SERVICE: 'SERVICE', PACKAGE: 'PACKAGE' } as const;
export type LineKind = keyof typeof LineKind;
registerEnumType(LineKind, {
  name: 'LineKind',
  description: 'What a line sells.',
  valuesConfig: {
    SERVICE: { description: 'A service.' },
    PACKAGE: { description: 'A package of services.' },
  },
});

export const DiscountRefusal = {
  NOT_BEGUN: 'NOT_BEGUN',
  OVER: 'OVER',
  OTHER_SERVICE: 'OTHER_SERVICE',
  OTHER_PRACTITIONER: 'OTHER_PRACTITIONER',
  OTHER_BRANCH: 'OTHER_BRANCH',
  OTHER_DAY: 'OTHER_DAY',
  NOT_NEW: 'NOT_NEW',
  NOT_RETURNING: 'NOT_RETURNING',
  OTHER_TIER: 'OTHER_TIER',
  OTHER_GROUP: 'OTHER_GROUP',
  LIMIT_REACHED: 'LIMIT_REACHED',
  PATIENT_LIMIT_REACHED: 'PATIENT_LIMIT_REACHED',
  BUDGET_SPENT: 'BUDGET_SPENT',
  EXCLUDED: 'EXCLUDED',
  LESS_THAN_ANOTHER: 'LESS_THAN_ANOTHER',
  NOTHING_LEFT: 'NOTHING_LEFT',
  UNKNOWN_CODE: 'UNKNOWN_CODE',
  CODE_USED: 'CODE_USED',
  CODE_EXPIRED: 'CODE_EXPIRED',
  OTHER_PATIENT: 'OTHER_PATIENT',
  REDEMPTION_NOT_HELD: 'REDEMPTION_NOT_HELD',
} as const;
export type DiscountRefusal = keyof typeof DiscountRefusal;
registerEnumType(DiscountRefusal, {
  name: 'DiscountRefusal',
  description:
    'Why a promotion, a code or a redemption takes nothing off a quote; the first reason that holds.',
  valuesConfig: {
    NOT_BEGUN: { description: 'The promotion is not in effect yet.' },
    OVER: { description: 'The promotion is over, or paused.' },
    OTHER_SERVICE: { description: 'It is for other services or packages.' },
    OTHER_PRACTITIONER: { description: 'It is for other practitioners.' },
    OTHER_BRANCH: { description: 'It is for other branches.' },
    OTHER_DAY: { description: 'It is for other weekdays or dates.' },
    NOT_NEW: { description: 'It is for new patients.' },
    NOT_RETURNING: { description: 'It is for patients who have been there before.' },
    OTHER_TIER: { description: 'It is for other tiers.' },
    OTHER_GROUP: { description: 'It is for other groups of patients.' },
    LIMIT_REACHED: { description: 'It was given as often as it can be.' },
    PATIENT_LIMIT_REACHED: { description: 'The patient has had it as often as one can.' },
    BUDGET_SPENT: { description: 'Nothing is left of its budget.' },
    EXCLUDED: { description: 'Another promotion took its lines, and one of both is exclusive.' },
    LESS_THAN_ANOTHER: { description: 'Another promotion takes more off its lines.' },
    NOTHING_LEFT: { description: 'Nothing is left to be paid that it could take off.' },
    UNKNOWN_CODE: { description: 'The clinic has no such code.' },
    CODE_USED: { description: 'The code was used as often as it can be.' },
    CODE_EXPIRED: { description: 'The code’s time is over.' },
    OTHER_PATIENT: { description: 'The code belongs to another patient.' },
    REDEMPTION_NOT_HELD: {
      description:
        'The redemption is not the patient’s, was used or ended, is spoken for by another quote, or is for goods.',
    },
  },
});
