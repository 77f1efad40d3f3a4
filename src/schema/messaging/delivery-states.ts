/** The codes of deliveries: what, by what, how far, and why. */
import { registerEnumType } from 'type-graphql';

export const NotificationKind = { VISIT_BOOKED: 'VISIT_BOOKED', REMINDER: 'REMINDER' } as const;
export type NotificationKind = keyof typeof NotificationKind;
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a message is about.',
  valuesConfig: {
    VISIT_BOOKED: { description: 'The details of a booking, at once.' },
    REMINDER: {
      description:
        'Booked more than 72 hours ahead: 48 hours before the start; 36 to 72 hours ahead, both included: 24 hours before; less: none.',
    },
  },
});

export const Channel = { EMAIL: 'EMAIL' } as const;
export type Channel = keyof typeof Channel;
registerEnumType(Channel, {
  name: 'Channel',
  description: 'By what a message goes.',
  valuesConfig: { EMAIL: { description: 'E-mail.' } },
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
    PLANNED: { description: 'Waiting for its time, or for the next try.' },
    LEASED: { description: 'Being sent right now.' },
    SENT: { description: 'The provider has it.' },
    FAILED: { description: 'It could not be sent.' },
    SUPPRESSED: { description: 'It no longer fitted when its time came, and was not sent.' },
    WITHDRAWN: { description: 'A move or a cancellation took it back.' },
    UNKNOWN: {
      description: 'The provider’s answer was lost: it may have been sent, and is not sent again blindly.',
    },
  },
});

export const PlannedReason = {
  BOOKED: 'BOOKED',
  LEAD_OVER_72_H: 'LEAD_OVER_72_H',
  LEAD_FROM_36_TO_72_H: 'LEAD_FROM_36_TO_72_H',
} as const;
export type PlannedReason = keyof typeof PlannedReason;
registerEnumType(PlannedReason, {
  name: 'PlannedReason',
  description: 'Why a message was planned for its time.',
  valuesConfig: {
    BOOKED: { description: 'A visit was booked: at once.' },
    LEAD_OVER_72_H: { description: 'Booked or moved more than 72 hours ahead: 48 hours before the start.' },
    LEAD_FROM_36_TO_72_H: { description: 'Booked or moved 36 to 72 hours ahead: 24 hours before the start.' },
  },
});

export const DeliveryReason = {
  VISIT_MOVED: 'VISIT_MOVED',
  VISIT_CANCELLED: 'VISIT_CANCELLED',
  VISIT_NOT_AHEAD: 'VISIT_NOT_AHEAD',
  VISIT_STARTED: 'VISIT_STARTED',
  KIND_SWITCHED_OFF: 'KIND_SWITCHED_OFF',
  KIND_MUTED: 'KIND_MUTED',
  PATIENT_ARCHIVED: 'PATIENT_ARCHIVED',
  PATIENT_DECEASED: 'PATIENT_DECEASED',
  PATIENT_DO_NOT_CONTACT: 'PATIENT_DO_NOT_CONTACT',
  NO_ADDRESS: 'NO_ADDRESS',
  NO_LONGER_USEFUL: 'NO_LONGER_USEFUL',
  ADDRESS_REFUSED: 'ADDRESS_REFUSED',
  PROVIDER_FAILED: 'PROVIDER_FAILED',
  ANSWER_LOST: 'ANSWER_LOST',
} as const;
export type DeliveryReason = keyof typeof DeliveryReason;
registerEnumType(DeliveryReason, {
  name: 'DeliveryReason',
  description: 'Why a message came to its last state.',
  valuesConfig: {
    VISIT_MOVED: { description: 'The visit was moved; the move has messages of its own.' },
    VISIT_CANCELLED: { description: 'The visit was cancelled.' },
    VISIT_NOT_AHEAD: { description: 'The visit is no longer booked or confirmed.' },
    VISIT_STARTED: { description: 'The visit had begun.' },
    KIND_SWITCHED_OFF: { description: 'The calendar has this kind switched off.' },
    KIND_MUTED: { description: 'The visit does without this kind.' },
    PATIENT_ARCHIVED: { description: 'The patient is archived.' },
    PATIENT_DECEASED: { description: 'The patient is deceased.' },
    PATIENT_DO_NOT_CONTACT: { description: 'The patient must not be contacted.' },
    NO_ADDRESS: { description: 'The patient has no address for this channel.' },
    NO_LONGER_USEFUL: { description: 'Its time was over before it could be sent.' },
    ADDRESS_REFUSED: { description: 'The provider refuses the address.' },
    PROVIDER_FAILED: { description: 'The provider refused the message.' },
    ANSWER_LOST: { description: 'The provider’s answer was lost.' },
  },
});
