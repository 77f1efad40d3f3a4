/** Why a slot cannot be offered now, as a code for programs and a sentence for people (mission.md, section 2). */

/**
 * TAKEN: somebody has it. CLOSES_OR_PAST: its offers have closed, or would at once. NOT_WORKING: the calendar does not work then.
 * OFFERED_ALREADY: a round is open. NOBODY_FITS: the rule finds nobody.
 */
export const SLOT_REFUSALS = [
  'TAKEN',
  'CLOSES_OR_PAST',
  'OFFERED_ALREADY',
  'NOT_WORKING',
  'NOBODY_FITS',
] as const;
export type SlotRefusalCode = (typeof SLOT_REFUSALS)[number];

export interface SlotRefusal {
  readonly code: SlotRefusalCode;
  /** In plain English. */
  readonly message: string;
}

export const SLOT_NOT_WORKING: SlotRefusal = {
  code: 'NOT_WORKING',
  message: 'The calendar does not work at this time.',
};
