/** The codes that say why a message is where it is. */
import { registerEnumType } from 'type-graphql';

export const DeliveryReason = {
  VISIT_MOVED: 'VISIT_MOVED',
  VISIT_CANCELLED: 'VISIT_CANCELLED',
  VISIT_NOT_CANCELLED: 'VISIT_NOT_CANCELLED',
  VISIT_NOT_AHEAD: 'VISIT_NOT_AHEAD',
  VISIT_NOT_COMPLETED: 'VISIT_NOT_COMPLETED',
  VISIT_STARTED: 'VISIT_STARTED',
  VISIT_CONFIRMED: 'VISIT_CONFIRMED',
  LATER_VISIT: 'LATER_VISIT',
  KIND_SWITCHED_OFF: 'KIND_SWITCHED_OFF',
  KIND_MUTED: 'KIND_MUTED',
  TIME_PASSED: 'TIME_PASSED',
  CANCELLED_BY_STAFF: 'CANCELLED_BY_STAFF',
  PATIENT_ARCHIVED: 'PATIENT_ARCHIVED',
  PATIENT_DECEASED: 'PATIENT_DECEASED',
  PATIENT_DO_NOT_CONTACT: 'PATIENT_DO_NOT_CONTACT',
  STAFF_DEACTIVATED: 'STAFF_DEACTIVATED',
  SLOT_TAKEN: 'SLOT_TAKEN',
  OFFER_CLOSED: 'OFFER_CLOSED',
  TASK_DONE: 'TASK_DONE',
  TASK_CHANGED: 'TASK_CHANGED',
  RULE_CHANGED: 'RULE_CHANGED',
  RULE_PAUSED: 'RULE_PAUSED',
  RULE_ARCHIVED: 'RULE_ARCHIVED',
  CHANNEL_SWITCHED_OFF: 'CHANNEL_SWITCHED_OFF',
  CAMPAIGN_PAUSED: 'CAMPAIGN_PAUSED',
  CAMPAIGN_STOPPED: 'CAMPAIGN_STOPPED',
  CONSENT_ANSWERED: 'CONSENT_ANSWERED',
  POINTS_GONE: 'POINTS_GONE',
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
    VISIT_CONFIRMED: {
      description: 'The campaign asks to confirm the visit, and it is confirmed.',
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
    SLOT_TAKEN: {
      description: 'Somebody else has the freed slot.',
    },
    OFFER_CLOSED: {
      description: 'The offer of the freed slot is over.',
    },
    TASK_DONE: {
      description: 'The task is done.',
    },
    TASK_CHANGED: {
      description: 'The task is somebody else’s now, or due at another time.',
    },
    RULE_CHANGED: {
      description: 'The retention rule was changed; what it would still send is planned again.',
    },
    RULE_PAUSED: {
      description: 'The retention rule is paused, or the clinic’s plan no longer opens its filters.',
    },
    RULE_ARCHIVED: {
      description: 'The retention rule is archived.',
    },
    CHANNEL_SWITCHED_OFF: {
      description: 'Retention rules may not write over this channel.',
    },
    CAMPAIGN_PAUSED: {
      description: 'The campaign is paused.',
    },
    CAMPAIGN_STOPPED: {
      description: 'The campaign was stopped.',
    },
    CONSENT_ANSWERED: {
      description: 'The consent that it asks for was given, withdrawn or asked for anew meanwhile.',
    },
    POINTS_GONE: {
      description: 'None of the points that expire that day is left.',
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
