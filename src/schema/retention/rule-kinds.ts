/** The codes of rules: how far, why one does not write, and why a patient is left out. */
import { registerEnumType } from 'type-graphql';

export const RetentionRuleStatus = {
  DRAFT: 'DRAFT',
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  ARCHIVED: 'ARCHIVED',
} as const;
export type RetentionRuleStatus = keyof typeof RetentionRuleStatus;
registerEnumType(RetentionRuleStatus, {
  name: 'RetentionRuleStatus',
  description: 'How far a rule is.',
  valuesConfig: {
    DRAFT: { description: 'It was not active yet, and writes to nobody.' },
    ACTIVE: { description: 'It writes, over the channels that are switched on.' },
    PAUSED: { description: 'It writes to nobody until it is activated again.' },
    ARCHIVED: { description: 'It was put away for good.' },
  },
});

export const RetentionRuleBlock = {
  PLAN_TIER_TOO_LOW: 'PLAN_TIER_TOO_LOW',
  CHANNELS_SWITCHED_OFF: 'CHANNELS_SWITCHED_OFF',
} as const;
export type RetentionRuleBlock = keyof typeof RetentionRuleBlock;
registerEnumType(RetentionRuleBlock, {
  name: 'RetentionRuleBlock',
  description: 'Why an active rule writes to nobody.',
  valuesConfig: {
    PLAN_TIER_TOO_LOW: { description: 'Its filters need the advanced plan; see `clinicPlanTierSet`.' },
    CHANNELS_SWITCHED_OFF: {
      description: 'None of its channels is switched on for the clinic; see `retentionChannelSwitch`.',
    },
  },
});

export const RetentionLeftOutReason = {
  LATER_VISIT: 'LATER_VISIT',
  PATIENT_DECEASED: 'PATIENT_DECEASED',
  PATIENT_ARCHIVED: 'PATIENT_ARCHIVED',
  PATIENT_DO_NOT_CONTACT: 'PATIENT_DO_NOT_CONTACT',
  FILTERED_OUT: 'FILTERED_OUT',
  PLAN_TIER_TOO_LOW: 'PLAN_TIER_TOO_LOW',
  ALREADY_CHOSEN: 'ALREADY_CHOSEN',
  NO_CONSENT: 'NO_CONSENT',
  NO_ADDRESS: 'NO_ADDRESS',
  HELD_OUT: 'HELD_OUT',
} as const;
export type RetentionLeftOutReason = keyof typeof RetentionLeftOutReason;
registerEnumType(RetentionLeftOutReason, {
  name: 'RetentionLeftOutReason',
  description:
    'Why a rule would not write to a patient whose completed visit is as long ago as it says. Asked in this order; the first that holds is told.',
  valuesConfig: {
    LATER_VISIT: { description: 'They have a later visit, with anyone.' },
    PATIENT_DECEASED: { description: 'They have died.' },
    PATIENT_ARCHIVED: { description: 'They are archived.' },
    PATIENT_DO_NOT_CONTACT: { description: 'They are not to be contacted.' },
    FILTERED_OUT: { description: 'They do not fit the rule’s filters.' },
    PLAN_TIER_TOO_LOW: { description: 'They would get it, if the clinic’s plan opened the rule’s filters.' },
    ALREADY_CHOSEN: { description: 'The rule chose them for this visit before, on another day.' },
    NO_CONSENT: { description: 'They consent to it over none of the rule’s channels.' },
    NO_ADDRESS: { description: 'They consent, but there is no address, number or app to write to.' },
    HELD_OUT: { description: 'They are left without a message by lot, to compare with.' },
  },
});
