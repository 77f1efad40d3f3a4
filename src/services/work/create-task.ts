/** Somebody writes a task: for themselves, a colleague, a role or anybody (mission.md, section 5). */
import type { StaffRole } from '../../entities/clinic/access.js';
import type { TaskPriority } from '../../entities/work/task.js';
import type { Scope } from '../scope.js';
import { checkAssignee } from './find-assignee.js';
import { changedTask, type TaskRow } from './find-tasks.js';
import { insertTask } from './insert-task.js';
import { subjectOf } from './task-subject.js';
import { checkDay, checkDueAt, dayOf, zoneOfTask } from './task-times.js';
import { LONGEST_TITLE, neededWords, wordsOf } from './task-words.js';

export interface CreateTaskInput {
  title: string;
  details?: string | null;
  priority?: TaskPriority | null;
  /** Who has it. Both this and a role may be given: the role is the queue that it goes back to. */
  assigneeId?: string | null;
  role?: StaffRole | null;
  branchId?: string | null;
  patientId?: string | null;
  visitId?: string | null;
  deliveryId?: string | null;
  /** Year-month-day. */
  day?: string | null;
  dueAt?: Date | null;
}

/**
 * The new task. Days are those of its branch, see task-times.ts. Must run within a transaction.
 * @throws AccessDenied without "tasks:write"; Refusal REQUIRED, INVALID, NOT_FOUND, IN_THE_PAST
 */
export async function createTask(scope: Scope, input: CreateTaskInput): Promise<TaskRow> {
  scope.require('tasks:write');
  const title = neededWords(input.title, 'title', LONGEST_TITLE);
  const details = wordsOf(input.details, 'details');
  const { priority, assigneeId = null, role = null, dueAt = null } = input;
  if (assigneeId !== null) await checkAssignee(scope, assigneeId);
  const subject = await subjectOf(scope, input);
  const now = await scope.clock.now();
  if (dueAt !== null) checkDueAt(dueAt, now);
  const timeZone = await zoneOfTask(scope, subject);
  if (input.day) checkDay(input.day, now, timeZone);
  const id = await insertTask(
    scope,
    {
      ...{
        reason: 'MANUAL',
        title,
        details,
        priority: priority ?? 'NORMAL',
        role,
        assigneeId,
        ...subject,
        dueAt,
      },
      day: input.day ?? dayOf(dueAt, now, timeZone),
      createdById: scope.viewer.kind === 'STAFF' ? scope.viewer.id : null,
    },
    now,
  );
  if (id === null) throw new Error('There can be any number of tasks that people write');
  return changedTask(scope, id, now);
}
