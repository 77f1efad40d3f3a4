/** What tasks and the steps of their history are told apart by. */
import { registerEnumType } from 'type-graphql';

export const TaskReason = {
  MANUAL: 'MANUAL',
  TELL_VISIT_CANCELLED: 'TELL_VISIT_CANCELLED',
  TELL_VISIT_MOVED: 'TELL_VISIT_MOVED',
  LOW_SCORE: 'LOW_SCORE',
  REFERRAL_LEAD: 'REFERRAL_LEAD',
  REFERRAL_REVIEW: 'REFERRAL_REVIEW',
} as const;
export type TaskReason = keyof typeof TaskReason;
registerEnumType(TaskReason, {
  name: 'TaskReason',
  description: 'Why there is a task.',
  valuesConfig: {
    MANUAL: { description: 'Somebody wrote it.' },
    TELL_VISIT_CANCELLED: {
      description: 'The clinic cancelled the visit of someone who gets no messages.',
    },
    TELL_VISIT_MOVED: { description: 'The clinic moved the visit of someone who gets no messages.' },
    LOW_SCORE: { description: 'A patient answered the survey with a low score.' },
    REFERRAL_LEAD: { description: 'Somebody whom a patient referred left a contact, and is to be called.' },
    REFERRAL_REVIEW: {
      description: 'A referral looks as if it were none: somebody has to approve or refuse it.',
    },
  },
});

export const TaskPriority = { LOW: 'LOW', NORMAL: 'NORMAL', HIGH: 'HIGH', URGENT: 'URGENT' } as const;
export type TaskPriority = keyof typeof TaskPriority;
registerEnumType(TaskPriority, {
  name: 'TaskPriority',
  description: 'What goes first.',
  valuesConfig: {
    LOW: { description: 'When there is time.' },
    NORMAL: { description: 'As it comes; so is every task that says nothing else.' },
    HIGH: { description: 'Before the others.' },
    URGENT: { description: 'At once.' },
  },
});

export const TaskStatus = { OPEN: 'OPEN', DONE: 'DONE' } as const;
export type TaskStatus = keyof typeof TaskStatus;
registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'Whether it is still to be done.',
  valuesConfig: {
    OPEN: { description: 'To be done.' },
    DONE: { description: 'Done; it can be opened again.' },
  },
});

export const TaskEventKind = {
  CREATED: 'CREATED',
  ASSIGNED: 'ASSIGNED',
  CLAIMED: 'CLAIMED',
  COMPLETED: 'COMPLETED',
  REOPENED: 'REOPENED',
  COMMENTED: 'COMMENTED',
  RESCHEDULED: 'RESCHEDULED',
  PRIORITIZED: 'PRIORITIZED',
  DUE: 'DUE',
  OVERDUE: 'OVERDUE',
} as const;
export type TaskEventKind = keyof typeof TaskEventKind;
registerEnumType(TaskEventKind, {
  name: 'TaskEventKind',
  description: 'A step in the life of a task.',
  valuesConfig: {
    CREATED: { description: 'It came up.' },
    ASSIGNED: { description: 'It was given to somebody, to a role, or to nobody.' },
    CLAIMED: { description: 'Somebody took it whom nobody had given it to.' },
    COMPLETED: { description: 'It was done.' },
    REOPENED: { description: 'It was done, and is to be done again.' },
    COMMENTED: { description: 'Somebody wrote a comment.' },
    RESCHEDULED: { description: 'It got another day, or is due at another time.' },
    PRIORITIZED: { description: 'It got another priority.' },
    DUE: { description: 'It fell due, and whoever has it was told.' },
    OVERDUE: { description: 'It was past due for too long, and the manager was told.' },
  },
});

export const TaskField = {
  ASSIGNEE: 'ASSIGNEE',
  ROLE: 'ROLE',
  STATUS: 'STATUS',
  DUE_AT: 'DUE_AT',
  DAY: 'DAY',
  PRIORITY: 'PRIORITY',
} as const;
export type TaskField = keyof typeof TaskField;
registerEnumType(TaskField, {
  name: 'TaskField',
  description: 'What of a task changed.',
  valuesConfig: {
    ASSIGNEE: { description: 'Who has it: ids of StaffMember.' },
    ROLE: { description: 'Whose queue it is in: StaffRole.' },
    STATUS: { description: 'Whether it is still to be done: TaskStatus.' },
    DUE_AT: { description: 'Until when: DateTime.' },
    DAY: { description: 'On which day: Date.' },
    PRIORITY: { description: 'What goes first: TaskPriority.' },
  },
});
