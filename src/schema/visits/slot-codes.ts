/** The codes of freed slots and of their offers (mission.md, section 2). */
import { registerEnumType } from 'type-graphql';

export const SlotStatus = {
  FREED: 'FREED',
  OFFERED: 'OFFERED',
  CLAIMED: 'CLAIMED',
  TAKEN: 'TAKEN',
  CLOSED: 'CLOSED',
} as const;
export type SlotStatus = keyof typeof SlotStatus;

registerEnumType(SlotStatus, {
  name: 'SlotStatus',
  description: 'What became of time that was given back. CLAIMED and TAKEN are final.',
  valuesConfig: {
    FREED: { description: 'Given back, nobody has it, and nobody was asked.' },
    OFFERED: { description: 'Nobody has it, and patients are asked.' },
    CLAIMED: { description: 'The patient who was first has it: their visit moved into it.' },
    TAKEN: { description: 'A visit was booked or moved over it, without an offer.' },
    CLOSED: { description: 'The offers ended, and nobody has it.' },
  },
});

export const SlotClosedReason = {
  TIME_PASSED: 'TIME_PASSED',
  STOPPED: 'STOPPED',
  NO_OFFERS_LEFT: 'NO_OFFERS_LEFT',
} as const;
export type SlotClosedReason = keyof typeof SlotClosedReason;

registerEnumType(SlotClosedReason, {
  name: 'SlotClosedReason',
  description: 'Why a slot is no longer offered though nobody has it.',
  valuesConfig: {
    TIME_PASSED: { description: 'Its start came too near.' },
    STOPPED: { description: 'Staff stopped the offers.' },
    NO_OFFERS_LEFT: { description: 'All visits that were offered it changed meanwhile.' },
  },
});

export const SlotRefusal = {
  TAKEN: 'TAKEN',
  CLOSES_OR_PAST: 'CLOSES_OR_PAST',
  OFFERED_ALREADY: 'OFFERED_ALREADY',
  NOT_WORKING: 'NOT_WORKING',
  NOBODY_FITS: 'NOBODY_FITS',
} as const;
export type SlotRefusal = keyof typeof SlotRefusal;

registerEnumType(SlotRefusal, {
  name: 'SlotRefusal',
  description: 'Why no round of offers of a slot can begin.',
  valuesConfig: {
    TAKEN: { description: 'Somebody has it.' },
    CLOSES_OR_PAST: { description: 'Its start is too near, or past: offers would close at once.' },
    OFFERED_ALREADY: { description: 'Offers of it are open.' },
    NOT_WORKING: { description: 'The calendar does not work then any more.' },
    NOBODY_FITS: { description: 'Nobody with a later visit fits and can be asked.' },
  },
});

export const SlotOfferStatus = {
  OPEN: 'OPEN',
  CLAIMED: 'CLAIMED',
  TAKEN: 'TAKEN',
  CLOSED: 'CLOSED',
} as const;
export type SlotOfferStatus = keyof typeof SlotOfferStatus;

registerEnumType(SlotOfferStatus, {
  name: 'SlotOfferStatus',
  description: 'What became of an offer. All but OPEN are final.',
  valuesConfig: {
    OPEN: { description: 'The patient can claim it.' },
    CLAIMED: { description: 'The patient claimed it, and has the slot.' },
    TAKEN: { description: 'Somebody else has the slot.' },
    CLOSED: { description: 'It is over, and nobody was faster.' },
  },
});

const ENDS = {
  CLAIMED_BY_ANOTHER: { description: 'Another patient claimed the slot.' },
  BOOKED_OVER: { description: 'A visit was booked or moved over the slot.' },
  VISIT_MOVED: { description: 'The visit that was offered the slot moved elsewhere.' },
  VISIT_CANCELLED: { description: 'The visit that was offered the slot was cancelled.' },
  VISIT_NOT_AHEAD: { description: 'The patient of the visit that was offered the slot has come already.' },
  TIME_PASSED: { description: 'The slot’s start came too near.' },
  STOPPED: { description: 'Staff stopped the offers.' },
};

export const SlotOfferReason = {
  CLAIMED_BY_ANOTHER: 'CLAIMED_BY_ANOTHER',
  BOOKED_OVER: 'BOOKED_OVER',
  VISIT_MOVED: 'VISIT_MOVED',
  VISIT_CANCELLED: 'VISIT_CANCELLED',
  VISIT_NOT_AHEAD: 'VISIT_NOT_AHEAD',
  TIME_PASSED: 'TIME_PASSED',
  STOPPED: 'STOPPED',
} as const;
export type SlotOfferReason = keyof typeof SlotOfferReason;

registerEnumType(SlotOfferReason, {
  name: 'SlotOfferReason',
  description: 'Why an offer ended without a claim: the first two are of TAKEN, the others of CLOSED.',
  valuesConfig: ENDS,
});

export const SlotEventKind = {
  FREED: 'FREED',
  OFFERED: 'OFFERED',
  OFFER_ADDED: 'OFFER_ADDED',
  OFFER_ENDED: 'OFFER_ENDED',
  CLAIMED: 'CLAIMED',
  TAKEN: 'TAKEN',
  CLOSED: 'CLOSED',
} as const;
export type SlotEventKind = keyof typeof SlotEventKind;

registerEnumType(SlotEventKind, {
  name: 'SlotEventKind',
  description: 'A step in the life of a freed slot.',
  valuesConfig: {
    FREED: { description: 'A visit gave the time back.' },
    OFFERED: { description: 'A round of offers began.' },
    OFFER_ADDED: { description: 'Staff offered it to one more patient.' },
    OFFER_ENDED: { description: 'Offers ended while others stayed open.' },
    CLAIMED: { description: 'A patient claimed it.' },
    TAKEN: { description: 'A visit was booked or moved over it.' },
    CLOSED: { description: 'The offers ended, and nobody has it.' },
  },
});

export const SlotEventReason = { ...SlotOfferReason, ...SlotClosedReason } as const;
export type SlotEventReason = keyof typeof SlotEventReason;

registerEnumType(SlotEventReason, {
  name: 'SlotEventReason',
  description: 'Why a step was taken.',
  valuesConfig: {
    ...ENDS,
    NO_OFFERS_LEFT: { description: 'All visits that were offered it changed meanwhile.' },
  },
});
