/** What a booking or a move would send, as clients see it. */
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../scalars.js';
import { Channel, NotificationKind } from './delivery-states.js';
import { PlannedReason } from './planned-reasons.js';

export const PreviewReason = {
  KIND_SWITCHED_OFF: 'KIND_SWITCHED_OFF',
  KIND_MUTED: 'KIND_MUTED',
  LEAD_UNDER_36_H: 'LEAD_UNDER_36_H',
  VISIT_STARTED: 'VISIT_STARTED',
  NO_LONGER_USEFUL: 'NO_LONGER_USEFUL',
  PATIENT_ARCHIVED: 'PATIENT_ARCHIVED',
  PATIENT_DECEASED: 'PATIENT_DECEASED',
  PATIENT_DO_NOT_CONTACT: 'PATIENT_DO_NOT_CONTACT',
  NO_CONSENT: 'NO_CONSENT',
  NO_ADDRESS: 'NO_ADDRESS',
  NO_APP: 'NO_APP',
  NO_PHONE: 'NO_PHONE',
  ADDRESS_STOPPED: 'ADDRESS_STOPPED',
} as const;
export type PreviewReason = keyof typeof PreviewReason;
registerEnumType(PreviewReason, {
  name: 'PreviewReason',
  description: 'Why a message would not be sent.',
  valuesConfig: {
    KIND_SWITCHED_OFF: { description: 'The calendar has this kind switched off.' },
    KIND_MUTED: { description: 'The visit would do without this kind.' },
    LEAD_UNDER_36_H: { description: 'Less than 36 hours ahead nobody is reminded.' },
    VISIT_STARTED: { description: 'The visit would have begun.' },
    NO_LONGER_USEFUL: { description: 'Its time would be over before it could be sent.' },
    PATIENT_ARCHIVED: { description: 'The patient is archived.' },
    PATIENT_DECEASED: { description: 'The patient is deceased.' },
    PATIENT_DO_NOT_CONTACT: { description: 'The patient must not be contacted.' },
    NO_CONSENT: { description: 'Marketing here, and the patient has not consented to this channel.' },
    NO_ADDRESS: { description: 'The patient has no e-mail address.' },
    NO_APP: { description: 'The patient does not have the app.' },
    NO_PHONE: { description: 'The patient has no phone number.' },
    ADDRESS_STOPPED: { description: 'Messages to this address came back.' },
  },
});

export const PreviewCondition = {
  IF_UNREAD: 'IF_UNREAD',
  IF_CLINIC_CANCELS: 'IF_CLINIC_CANCELS',
  IF_COMPLETED: 'IF_COMPLETED',
  IF_COMPLETED_WITHOUT_LATER_VISIT: 'IF_COMPLETED_WITHOUT_LATER_VISIT',
} as const;
export type PreviewCondition = keyof typeof PreviewCondition;
registerEnumType(PreviewCondition, {
  name: 'PreviewCondition',
  description: 'What has to happen for a message to be sent.',
  valuesConfig: {
    IF_UNREAD: { description: 'Neither e-mail nor push was read by then.' },
    IF_CLINIC_CANCELS: { description: 'The clinic cancels the visit before it begins: at once.' },
    IF_COMPLETED: { description: 'The visit is completed; `dueAt` is for one recorded by its end.' },
    IF_COMPLETED_WITHOUT_LATER_VISIT: {
      description: 'The visit is completed, and the patient has no later one by then.',
    },
  },
});

@ObjectType({ description: 'A message that a booking or a move would lead to, or why it would not.' })
export class PreviewedMessage {
  @Field(() => NotificationKind, { simple: true, description: 'What it would be about.' })
  kind!: NotificationKind;

  @Field(() => Channel, { simple: true, description: 'By what it would go.' })
  channel!: Channel;

  @Field(() => Boolean, { simple: true, description: 'Whether it would be sent, if `condition` comes true.' })
  willSend!: boolean;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When; null: it would not be sent, or nobody knows yet when.',
  })
  dueAt!: Date | null;

  @Field(() => PlannedReason, {
    simple: true,
    nullable: true,
    description: 'Why at that time; null: it would not be sent.',
  })
  plannedReason!: PlannedReason | null;

  @Field(() => PreviewReason, {
    simple: true,
    nullable: true,
    description: 'Why it would not be sent; null: it would.',
  })
  reason!: PreviewReason | null;

  @Field(() => PreviewCondition, {
    simple: true,
    nullable: true,
    description: 'What has to happen first; null: nothing.',
  })
  condition!: PreviewCondition | null;
}

@InputType({ description: 'A visit that may be booked, or moved.' })
export class VisitNotificationsPreviewInput {
  @Field(() => ID, { description: 'For whom.' })
  patientId!: string;

  @Field(() => ID, { description: 'With whom and where.' })
  calendarId!: string;

  @Field(() => ID, { description: 'What would be done; its duration gives the end.' })
  serviceId!: string;

  @Field(() => DateTimeScalar, { description: 'Not past. Whether it is free is not asked.' })
  startsAt!: Date;

  @Field(() => [NotificationKind], {
    nullable: true,
    description: 'Kinds that it would do without; default: none, or those of the visit to be moved.',
  })
  mutedKinds?: NotificationKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The visit of this patient that would be moved, which keeps its length; default: a new booking.',
  })
  visitId?: string | null;
}
