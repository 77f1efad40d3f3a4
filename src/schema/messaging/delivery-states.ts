/** The codes of deliveries: what, by what, and how far. */
import { registerEnumType } from 'type-graphql';

export const NotificationKind = {
  VISIT_BOOKED: 'VISIT_BOOKED',
  VISIT_MOVED: 'VISIT_MOVED',
  VISIT_CANCELLED: 'VISIT_CANCELLED',
  REMINDER: 'REMINDER',
  REVIEW_REQUEST: 'REVIEW_REQUEST',
  SATISFACTION_SURVEY: 'SATISFACTION_SURVEY',
  REBOOKING_INVITATION: 'REBOOKING_INVITATION',
  FREED_SLOT_OFFER: 'FREED_SLOT_OFFER',
  RETENTION_RULE: 'RETENTION_RULE',
  CAMPAIGN: 'CAMPAIGN',
  WIN_BACK: 'WIN_BACK',
  POINTS_EXPIRING: 'POINTS_EXPIRING',
  CONSENT_CONFIRMATION: 'CONSENT_CONFIRMATION',
  TASK_DUE: 'TASK_DUE',
  TASK_OVERDUE: 'TASK_OVERDUE',
} as const;
export type NotificationKind = keyof typeof NotificationKind;
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a message is about.',
  valuesConfig: {
    VISIT_BOOKED: {
      description: 'The details of a booking, at once, with a calendar attachment.',
    },
    VISIT_MOVED: {
      description:
        'The new details of a visit that was moved, at once, with the attachment brought up to date.',
    },
    VISIT_CANCELLED: {
      description: 'The clinic cancelled the visit; at once.',
    },
    REMINDER: {
      description:
        'Booked or moved more than 72 hours ahead: 48 hours before the start; 36 to 72 hours ahead, both included: 24 hours before; less: none.',
    },
    REVIEW_REQUEST: {
      description:
        '2 hours after the end of a completed visit. Visits booked online always get it; others by the calendar’s switch.',
    },
    SATISFACTION_SURVEY: {
      description: 'At 10:00, branch-local, of the day after a completed visit.',
    },
    REBOOKING_INVITATION: {
      description:
        '20 hours after the end of a completed visit, unless there is a later one; never in quiet hours.',
    },
    FREED_SLOT_OFFER: {
      description: 'A freed slot is offered; at once.',
    },
    RETENTION_RULE: {
      description: 'Marketing: a rule’s number of days after the last visit, at 10:00 branch-local.',
    },
    CAMPAIGN: {
      description: 'Marketing: a mailing to an audience.',
    },
    WIN_BACK: {
      description: 'Marketing: a step to win a patient back.',
    },
    POINTS_EXPIRING: {
      description: 'Marketing: 14 days before points expire, at 10:00 branch-local.',
    },
    CONSENT_CONFIRMATION: {
      description: 'Asks the patient to confirm a consent, where the clinic wants that; at once.',
    },
    TASK_DUE: {
      description: 'To staff: a task is due.',
    },
    TASK_OVERDUE: {
      description: 'To staff: a task is past due.',
    },
  },
});

export const Channel = {
  EMAIL: 'EMAIL',
  SMS: 'SMS',
  PUSH: 'PUSH',
} as const;
export type Channel = keyof typeof Channel;
registerEnumType(Channel, {
  name: 'Channel',
  description: 'By what a message goes.',
  valuesConfig: {
    EMAIL: {
      description: 'E-mail.',
    },
    SMS: {
      description: 'A text message to the phone.',
    },
    PUSH: {
      description: 'A notification of the app, on every device of the patient.',
    },
  },
});

export const DeliveryStatus = {
  PLANNED: 'PLANNED',
  LEASED: 'LEASED',
  SENT: 'SENT',
  FAILED: 'FAILED',
  SUPPRESSED: 'SUPPRESSED',
  WITHDRAWN: 'WITHDRAWN',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DeliveryStatus = keyof typeof DeliveryStatus;
registerEnumType(DeliveryStatus, {
  name: 'DeliveryStatus',
  description: 'What became of a message.',
  valuesConfig: {
    PLANNED: {
      description: 'Waiting for its time, or for the next try.',
    },
    LEASED: {
      description: 'Being sent right now.',
    },
    SENT: {
      description: 'The provider has it. `deliveredAt` and `readAt` tell more.',
    },
    FAILED: {
      description: 'It could not be sent, or came back.',
    },
    SUPPRESSED: {
      description: 'It no longer fitted when its time came, and was not sent.',
    },
    WITHDRAWN: {
      description: 'A move, a cancellation, a switch or staff took it back.',
    },
    UNKNOWN: {
      description: 'The provider’s answer was lost: it may have been sent, and is not sent again blindly.',
    },
  },
});

export const ReadEvidence = {
  OPENED_IN_APP: 'OPENED_IN_APP',
  LINK_FOLLOWED: 'LINK_FOLLOWED',
  REPLIED: 'REPLIED',
  CONFIRMED: 'CONFIRMED',
  IMAGE_LOADED: 'IMAGE_LOADED',
} as const;
export type ReadEvidence = keyof typeof ReadEvidence;
registerEnumType(ReadEvidence, {
  name: 'ReadEvidence',
  description: 'What proves a message read.',
  valuesConfig: {
    OPENED_IN_APP: {
      description: 'The patient opened it in the app.',
    },
    LINK_FOLLOWED: {
      description: 'The patient followed a link in it.',
    },
    REPLIED: {
      description: 'The patient answered it.',
    },
    CONFIRMED: {
      description: 'The patient confirmed the visit.',
    },
    IMAGE_LOADED: {
      description: 'A mail client loaded its image; counts only where the clinic trusts it.',
    },
  },
});

export const AppReadEvidence = {
  OPENED_IN_APP: 'OPENED_IN_APP',
  LINK_FOLLOWED: 'LINK_FOLLOWED',
} as const;
export type AppReadEvidence = keyof typeof AppReadEvidence;
registerEnumType(AppReadEvidence, {
  name: 'AppReadEvidence',
  description: 'How an app knows that a message was read.',
  valuesConfig: {
    OPENED_IN_APP: {
      description: 'The patient opened it in the app.',
    },
    LINK_FOLLOWED: {
      description: 'The patient followed a link in it.',
    },
  },
});

export const SmsEncoding = {
  GSM_7: 'GSM_7',
  UCS_2: 'UCS_2',
} as const;
export type SmsEncoding = keyof typeof SmsEncoding;
registerEnumType(SmsEncoding, {
  name: 'SmsEncoding',
  description: 'How an SMS is written, which decides how much fits into one part.',
  valuesConfig: {
    GSM_7: {
      description: 'Latin letters without most accents: 160 characters, or 153 in each of several parts.',
    },
    UCS_2: {
      description: 'Every letter, such as Cyrillic: 70 characters, or 67 in each of several parts.',
    },
  },
});
