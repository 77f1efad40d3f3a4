/** Task: something for staff to do, for oneself, a colleague or a role (mission.md, section 5). */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { StaffRole } from '../clinic/access.js';

/**
 * MANUAL: somebody wrote it. TELL_…: a patient who gets no messages is to be told what the clinic did with their visit (section
 * 1). LOW_SCORE: a patient answered the survey with a low score. REFERRAL_LEAD: somebody whom a patient sent left a contact.
 * REFERRAL_REVIEW: a referral looks as if it were none (section 7).
 */
export const TASK_REASONS = [
  'MANUAL',
  'TELL_VISIT_CANCELLED',
  'TELL_VISIT_MOVED',
  'LOW_SCORE',
  'REFERRAL_LEAD',
  'REFERRAL_REVIEW',
] as const;
export type TaskReason = (typeof TASK_REASONS)[number];

/** From the least on; the row keeps its place, from 1 on. */
export const TASK_PRIORITIES = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;
export type TaskPriority = (typeof TASK_PRIORITIES)[number];

export type TaskStatus = 'OPEN' | 'DONE';
export type TaskAlarm = 'DUE' | 'OVERDUE';

export const TaskEntity = defineEntity({
  name: 'Task',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    reason: p.string().$type<TaskReason>(),
    /** In people's words; null: its reason says it. */
    title: p.string().nullable(),
    details: p.string().nullable(),
    /** 1 to 4, the place in TASK_PRIORITIES. */
    priority: p.integer().default(2),
    status: p.string().$type<TaskStatus>().default('OPEN'),
    /** Whose queue it is in. */
    role: p.string().$type<StaffRole>().nullable(),
    /** Who has it; null with a role: whoever of the role claims it; null without: anybody. */
    assigneeId: p.uuid().nullable(),
    branchId: p.uuid().nullable(),
    patientId: p.uuid().nullable(),
    visitId: p.uuid().nullable(),
    deliveryId: p.uuid().nullable(),
    /** Of TELL_…: the booking that was cancelled, or the move. */
    bookingNumber: p.integer().nullable(),
    /** The day in whose work plan it stands. */
    day: p.date(),
    dueAt: p.datetime(3).nullable(),
    /** The next alarm, and when it rings. */
    alarm: p.string().$type<TaskAlarm>().nullable(),
    alarmAt: p.datetime(3).nullable(),
    /** How many have rung: the occasion of their messages. */
    alarms: p.integer().default(0),
    createdById: p.uuid().nullable(),
    completedAt: p.datetime(3).nullable(),
    completedById: p.uuid().nullable(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});

export const TASK_EVENT_KINDS = [
  'CREATED',
  'ASSIGNED',
  'CLAIMED',
  'COMPLETED',
  'REOPENED',
  'COMMENTED',
  'RESCHEDULED',
  'PRIORITIZED',
  'DUE',
  'OVERDUE',
] as const;
export type TaskEventKind = (typeof TASK_EVENT_KINDS)[number];

/** What a step changed: the field's name, and what it was and became; instants in ISO 8601. */
export type TaskChanges = Readonly<
  Partial<
    Record<'assigneeId' | 'role' | 'status' | 'dueAt' | 'day' | 'priority', readonly [unknown, unknown]>
  >
>;

/** Append-only: a task's history, comments among it. */
export const TaskEventEntity = defineEntity({
  name: 'TaskEvent',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    taskId: p.uuid(),
    kind: p.string().$type<TaskEventKind>(),
    /** Who did it; null: the server. */
    staffId: p.uuid().nullable(),
    comment: p.string().nullable(),
    changes: p.json<TaskChanges>(),
    occurredAt: p.datetime(3),
  },
});
