/** The codes of campaigns: what for, when, and how far. */
import { registerEnumType } from 'type-graphql';

export const CampaignKind = {
  CONFIRMING: 'CONFIRMING',
  REMINDING: 'REMINDING',
  PROMOTIONAL: 'PROMOTIONAL',
  OFFERING: 'OFFERING',
  GREETING: 'GREETING',
  COMBINED: 'COMBINED',
} as const;
export type CampaignKind = keyof typeof CampaignKind;
registerEnumType(CampaignKind, {
  name: 'CampaignKind',
  description: 'What a campaign is for.',
  valuesConfig: {
    CONFIRMING: {
      description:
        'Asks patients with a visit ahead that is not confirmed to confirm it; about the next one of each.',
    },
    REMINDING: { description: 'Reminds patients with a visit ahead of it; of the next one of each.' },
    PROMOTIONAL: { description: 'Tells of something that the clinic does.' },
    OFFERING: { description: 'Offers something, such as a check-up.' },
    GREETING: { description: 'Greets: on birthdays, or on a day of the year. Of use for a day.' },
    COMBINED: {
      description:
        'Greets on birthdays and gives a personal discount. Of use for a day; goes with BIRTHDAY only.',
    },
  },
});

export const CampaignTiming = { NOW: 'NOW', AT: 'AT', YEARLY: 'YEARLY', BIRTHDAY: 'BIRTHDAY' } as const;
export type CampaignTiming = keyof typeof CampaignTiming;
registerEnumType(CampaignTiming, {
  name: 'CampaignTiming',
  description: 'When a campaign goes out.',
  valuesConfig: {
    NOW: { description: 'Once, as soon as it is started.' },
    AT: { description: 'Once, at an instant.' },
    YEARLY: {
      description:
        'On a day of each year, at a local time of each patient’s branch. 29 February is kept on the 28th in other years.',
    },
    BIRTHDAY: {
      description:
        'On each patient’s birthday, at a local time of their branch. Birthdays of 29 February are kept on the 28th in other years.',
    },
  },
});

export const CampaignStatus = {
  DRAFT: 'DRAFT',
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  DONE: 'DONE',
  STOPPED: 'STOPPED',
} as const;
export type CampaignStatus = keyof typeof CampaignStatus;
registerEnumType(CampaignStatus, {
  name: 'CampaignStatus',
  description: 'How far a campaign is.',
  valuesConfig: {
    DRAFT: { description: 'Not started yet.' },
    ACTIVE: { description: 'Goes out, or waits for its time.' },
    PAUSED: { description: 'Nothing of it goes out until it is resumed.' },
    DONE: { description: 'All its messages were released, and no more will come.' },
    STOPPED: { description: 'Ended by staff; it cannot be started again.' },
  },
});

export const CampaignRunStatus = {
  CHOOSING: 'CHOOSING',
  RELEASING: 'RELEASING',
  DONE: 'DONE',
  STOPPED: 'STOPPED',
  SKIPPED: 'SKIPPED',
} as const;
export type CampaignRunStatus = keyof typeof CampaignRunStatus;
registerEnumType(CampaignRunStatus, {
  name: 'CampaignRunStatus',
  description: 'How far a run of a campaign is.',
  valuesConfig: {
    CHOOSING: { description: 'Its recipients are being written down.' },
    RELEASING: { description: 'Messages go out, by and by.' },
    DONE: { description: 'All messages were released.' },
    STOPPED: { description: 'The campaign was stopped before all were.' },
    SKIPPED: {
      description:
        'It was over a day late, because no server was there or it was paused; who had got no message gets none.',
    },
  },
});

export const CampaignLeftOutReason = {
  PATIENT_DECEASED: 'PATIENT_DECEASED',
  PATIENT_ARCHIVED: 'PATIENT_ARCHIVED',
  PATIENT_DO_NOT_CONTACT: 'PATIENT_DO_NOT_CONTACT',
  NO_CONSENT: 'NO_CONSENT',
  NO_ADDRESS: 'NO_ADDRESS',
} as const;
export type CampaignLeftOutReason = keyof typeof CampaignLeftOutReason;
registerEnumType(CampaignLeftOutReason, {
  name: 'CampaignLeftOutReason',
  description: 'Why a patient of the audience gets no message.',
  valuesConfig: {
    PATIENT_DECEASED: { description: 'They have died.' },
    PATIENT_ARCHIVED: { description: 'They are archived.' },
    PATIENT_DO_NOT_CONTACT: { description: 'Nothing at all may be sent to them.' },
    NO_CONSENT: { description: 'They do not consent to campaigns over any of the channels.' },
    NO_ADDRESS: {
      description: 'They have neither address nor app for a channel that they consent to.',
    },
  },
});
