/** The codes that say why a message was planned for its time. */
import { registerEnumType } from 'type-graphql';

export const PlannedReason = {
  BOOKED: 'BOOKED',
  MOVED: 'MOVED',
  CANCELLED: 'CANCELLED',
  LEAD_OVER_72_H: 'LEAD_OVER_72_H',
  LEAD_FROM_36_TO_72_H: 'LEAD_FROM_36_TO_72_H',
  TWO_HOURS_AFTER_END: 'TWO_HOURS_AFTER_END',
  DAY_AFTER_END_AT_10: 'DAY_AFTER_END_AT_10',
  TWENTY_HOURS_AFTER_END: 'TWENTY_HOURS_AFTER_END',
  END_OF_QUIET_HOURS: 'END_OF_QUIET_HOURS',
  BEFORE_QUIET_HOURS: 'BEFORE_QUIET_HOURS',
  COMPLETED_LATE: 'COMPLETED_LATE',
  UNREAD_AFTER_4_H: 'UNREAD_AFTER_4_H',
  NO_ADDRESS_OR_APP: 'NO_ADDRESS_OR_APP',
  NO_APP: 'NO_APP',
  SLOT_FREED: 'SLOT_FREED',
  RETENTION_RULE: 'RETENTION_RULE',
  CAMPAIGN: 'CAMPAIGN',
  WIN_BACK: 'WIN_BACK',
  POINTS_EXPIRE_IN_14_DAYS: 'POINTS_EXPIRE_IN_14_DAYS',
  CONSENT_REQUESTED: 'CONSENT_REQUESTED',
  TASK_DUE: 'TASK_DUE',
  TASK_OVERDUE: 'TASK_OVERDUE',
  RESENT: 'RESENT',
} as const;
export type PlannedReason = keyof typeof PlannedReason;
registerEnumType(PlannedReason, {
  name: 'PlannedReason',
  description: 'Why a message was planned for its time.',
  valuesConfig: {
    BOOKED: {
      description: 'A visit was booked: at once.',
    },
    MOVED: {
      description: 'A visit was moved: at once.',
    },
    CANCELLED: {
      description: 'The clinic cancelled a visit: at once.',
    },
    LEAD_OVER_72_H: {
      description: 'Booked or moved more than 72 hours ahead: 48 hours before the start.',
    },
    LEAD_FROM_36_TO_72_H: {
      description: 'Booked or moved 36 to 72 hours ahead: 24 hours before the start.',
    },
    TWO_HOURS_AFTER_END: {
      description: '2 hours after the end.',
    },
    DAY_AFTER_END_AT_10: {
      description: 'The day after the end, at 10:00 branch-local.',
    },
    TWENTY_HOURS_AFTER_END: {
      description: '20 hours after the end.',
    },
    END_OF_QUIET_HOURS: {
      description: '20 hours after the end lies in quiet hours: at their end.',
    },
    BEFORE_QUIET_HOURS: {
      description:
        '20 hours after the end lies in quiet hours that end too late: 1 minute before they begin.',
    },
    COMPLETED_LATE: {
      description: 'Its time was past when the visit was recorded as completed: at once.',
    },
    UNREAD_AFTER_4_H: {
      description: 'An SMS, if neither e-mail nor push is read within 4 hours.',
    },
    NO_ADDRESS_OR_APP: {
      description: 'An SMS at once: the patient has neither an e-mail address nor the app.',
    },
    NO_APP: {
      description: 'An SMS in place of push: the patient does not have the app.',
    },
    SLOT_FREED: {
      description: 'A slot was freed: at once.',
    },
    RETENTION_RULE: {
      description: 'A retention rule’s day has come.',
    },
    CAMPAIGN: {
      description: 'The campaign’s time has come.',
    },
    WIN_BACK: {
      description: 'The step’s time has come.',
    },
    POINTS_EXPIRE_IN_14_DAYS: {
      description: 'Points expire in 14 days.',
    },
    CONSENT_REQUESTED: {
      description: 'A consent waits for the patient to confirm it: at once.',
    },
    TASK_DUE: {
      description: 'The task’s due time.',
    },
    TASK_OVERDUE: {
      description: 'The task is past due.',
    },
    RESENT: {
      description: 'Staff sent it again.',
    },
  },
});
