/** The codes of promotions: how far they are, how they come to a quote, and why one does not. */
import { registerEnumType } from 'type-graphql';

export const PromotionStatus = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', ENDED: 'ENDED' } as const;
export type PromotionStatus = keyof typeof PromotionStatus;
registerEnumType(PromotionStatus, {
  name: 'PromotionStatus',
  description: 'How far a promotion is.',
  valuesConfig: {
    ACTIVE: { description: 'Quotes get it, once a version of it was approved.' },
    PAUSED: { description: 'No quote gets it until it goes on; what was promised stays promised.' },
    ENDED: { description: 'It is over for good; what was promised stays promised.' },
  },
});

export const PromotionTrigger = { AUTOMATIC: 'AUTOMATIC', CODE: 'CODE' } as const;
export type PromotionTrigger = keyof typeof PromotionTrigger;
registerEnumType(PromotionTrigger, {
  name: 'PromotionTrigger',
  description: 'How a promotion comes to a quote.',
  valuesConfig: {
    AUTOMATIC: { description: 'By itself, wherever it fits.' },
    CODE: { description: 'By the code of one of its coupons.' },
  },
});

export const PromotionVersionStatus = {
  PROPOSED: 'PROPOSED',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
} as const;
export type PromotionVersionStatus = keyof typeof PromotionVersionStatus;
registerEnumType(PromotionVersionStatus, {
  name: 'PromotionVersionStatus',
  description: 'What became of a version of a promotion.',
  valuesConfig: {
    PROPOSED: { description: 'Nobody has decided. Once there is a later version, nobody can any more.' },
    APPROVED: { description: 'A second person approved it.' },
    REFUSED: { description: 'A second person refused it.' },
  },
});

export const PromotionPatients = { NEW: 'NEW', RETURNING: 'RETURNING' } as const;
export type PromotionPatients = keyof typeof PromotionPatients;
registerEnumType(PromotionPatients, {
  name: 'PromotionPatients',
  description: 'Which patients a promotion is for.',
  valuesConfig: {
    NEW: { description: 'Those who have never completed a visit.' },
    RETURNING: { description: 'Those who have.' },
  },
});

export const DiscountChoice = { PRIORITY: 'PRIORITY', BEST_FOR_PATIENT: 'BEST_FOR_PATIENT' } as const;
export type DiscountChoice = keyof typeof DiscountChoice;
registerEnumType(DiscountChoice, {
  name: 'DiscountChoice',
  description: 'Which promotions come to a line where they exclude each other.',
  valuesConfig: {
    PRIORITY: { description: 'Those that come first by priority.' },
    BEST_FOR_PATIENT: {
      description:
        'Whatever takes most off: the best exclusive promotion alone, or all others together; if both take as much, who comes first by priority.',
    },
  },
});
