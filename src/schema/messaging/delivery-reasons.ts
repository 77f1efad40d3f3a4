/** The codes that say why a delivery is where it is, and the steps that it went through. */
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

export const DeliveryReason = {
  VISIT_MOVED: 'VISIT_MOVED',
  VISIT_CANCELLED: 'VISIT_CANCELLED',
  VISIT_NOT_CANCELLED: 'VISIT_NOT_CANCELLED',
  VISIT_NOT_AHEAD: 'VISIT_NOT_AHEAD',
  VISIT_NOT_COMPLETED: 'VISIT_NOT_COMPLETED',
  VISIT_STARTED: 'VISIT_STARTED',
  LATER_VISIT: 'LATER_VISIT',
  KIND_SWITCHED_OFF: 'KIND_SWITCHED_OFF',
  KIND_MUTED: 'KIND_MUTED',
  TIME_PASSED: 'TIME_PASSED',
  CANCELLED_BY_STAFF: 'CANCELLED_BY_STAFF',
  PATIENT_ARCHIVED: 'PATIENT_ARCHIVED',
  PATIENT_DECEASED: 'PATIENT_DECEASED',
  PATIENT_DO_NOT_CONTACT: 'PATIENT_DO_NOT_CONTACT',
  STAFF_DEACTIVATED: 'STAFF_DEACTIVATED',
  NO_CONSENT: 'NO_CONSENT',
  QUIET_HOURS: 'QUIET_HOURS',
  OVER_CAP: 'OVER_CAP',
  READ: 'READ',
  NO_ADDRESS: 'NO_ADDRESS',
  NO_APP: 'NO_APP',
  NO_PHONE: 'NO_PHONE',
  ADDRESS_STOPPED: 'ADDRESS_STOPPED',
  NO_LONGER_USEFUL: 'NO_LONGER_USEFUL',
  ADDRESS_REFUSED: 'ADDRESS_REFUSED',
  PROVIDER_FAILED: 'PROVIDER_FAILED',
  TEMPLATE_FAILED: 'TEMPLATE_FAILED',
  BOUNCED: 'BOUNCED',
  ANSWER_LOST: 'ANSWER_LOST',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
} as const;
export type DeliveryReason = keyof typeof DeliveryReason;
registerEnumType(DeliveryReason, {
  name: 'DeliveryReason',
  description: 'Why a message came to its last state.',
  valuesConfig: {
    VISIT_MOVED: {
      description: 'The visit was moved; the move has messages of its own.',
    },
    VISIT_CANCELLED: {
      description: 'The visit was cancelled.',
    },
    VISIT_NOT_CANCELLED: {
      description: 'The visit is not cancelled.',
    },
    VISIT_NOT_AHEAD: {
      description: 'The visit is no longer booked or confirmed.',
    },
    VISIT_NOT_COMPLETED: {
      description: 'The visit is not completed.',
    },
    VISIT_STARTED: {
      description: 'The visit had begun.',
    },
    LATER_VISIT: {
      description: 'The patient has a later visit.',
    },
    KIND_SWITCHED_OFF: {
      description: 'The calendar has this kind switched off.',
    },
    KIND_MUTED: {
      description: 'The visit does without this kind.',
    },
    TIME_PASSED: {
      description: 'By the settings as they were changed its time is past, and nothing goes out late.',
    },
    CANCELLED_BY_STAFF: {
      description: 'Staff took it back.',
    },
    PATIENT_ARCHIVED: {
      description: 'The patient is archived.',
    },
    PATIENT_DECEASED: {
      description: 'The patient is deceased.',
    },
    PATIENT_DO_NOT_CONTACT: {
      description: 'The patient must not be contacted.',
    },
    STAFF_DEACTIVATED: {
      description: 'The member of staff is deactivated.',
    },
    NO_CONSENT: {
      description: 'Marketing, and the patient has not consented to this channel.',
    },
    QUIET_HOURS: {
      description: 'Marketing waits for the end of quiet hours.',
    },
    OVER_CAP: {
      description: 'The patient has had as much marketing in 7 × 24 hours as the clinic allows.',
    },
    READ: {
      description: 'An earlier message about the same was read.',
    },
    NO_ADDRESS: {
      description: 'The patient has no e-mail address.',
    },
    NO_APP: {
      description: 'The patient does not have the app.',
    },
    NO_PHONE: {
      description: 'The patient has no phone number.',
    },
    ADDRESS_STOPPED: {
      description: 'Messages to this address came back; see `stoppedAddresses`.',
    },
    NO_LONGER_USEFUL: {
      description: 'Its time was over before it could be sent.',
    },
    ADDRESS_REFUSED: {
      description: 'The provider refuses the address.',
    },
    PROVIDER_FAILED: {
      description: 'The provider refused the message.',
    },
    TEMPLATE_FAILED: {
      description: 'The template could not be filled in.',
    },
    BOUNCED: {
      description: 'It came back.',
    },
    ANSWER_LOST: {
      description: 'The provider’s answer was lost.',
    },
    NOT_ACCEPTED: {
      description: 'The provider says that it never had it, and its time is over.',
    },
  },
});

export const DeliveryEventKind = {
  PLANNED: 'PLANNED',
  REPLANNED: 'REPLANNED',
  DEFERRED: 'DEFERRED',
  CHECKED: 'CHECKED',
  SENT: 'SENT',
  RETRYING: 'RETRYING',
  FAILED: 'FAILED',
  SUPPRESSED: 'SUPPRESSED',
  WITHDRAWN: 'WITHDRAWN',
  UNKNOWN: 'UNKNOWN',
  DELIVERED: 'DELIVERED',
  BOUNCED: 'BOUNCED',
  COMPLAINED: 'COMPLAINED',
  IMAGE_LOADED: 'IMAGE_LOADED',
  LINK_FOLLOWED: 'LINK_FOLLOWED',
  OPENED_IN_APP: 'OPENED_IN_APP',
  REPLIED: 'REPLIED',
  CONFIRMED: 'CONFIRMED',
} as const;
export type DeliveryEventKind = keyof typeof DeliveryEventKind;
registerEnumType(DeliveryEventKind, {
  name: 'DeliveryEventKind',
  description: 'One step of a delivery.',
  valuesConfig: {
    PLANNED: {
      description: 'Planned, by the rule in `reason`, for `dueAt`.',
    },
    REPLANNED: {
      description: 'Planned anew, for `dueAt`.',
    },
    DEFERRED: {
      description: 'Put off to `dueAt`.',
    },
    CHECKED: {
      description: 'State, address and consent were looked at again, and it fits.',
    },
    SENT: {
      description: 'The provider took it.',
    },
    RETRYING: {
      description: 'It could not be sent, and is tried again at `dueAt`.',
    },
    FAILED: {
      description: 'It could not be sent.',
    },
    SUPPRESSED: {
      description: 'It no longer fitted.',
    },
    WITHDRAWN: {
      description: 'It was taken back.',
    },
    UNKNOWN: {
      description: 'The provider’s answer was lost.',
    },
    DELIVERED: {
      description: 'The provider says that it arrived.',
    },
    BOUNCED: {
      description: 'It came back.',
    },
    COMPLAINED: {
      description: 'The patient reported it as unwanted.',
    },
    IMAGE_LOADED: {
      description: 'A mail client loaded its image, which proves nothing.',
    },
    LINK_FOLLOWED: {
      description: 'The patient followed a link in it.',
    },
    OPENED_IN_APP: {
      description: 'The patient opened it in the app.',
    },
    REPLIED: {
      description: 'The patient answered it.',
    },
    CONFIRMED: {
      description: 'The patient confirmed the visit.',
    },
  },
});
