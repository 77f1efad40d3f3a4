/** Writes a new task, its first step and its fact; who calls it has checked what it says (mission.md, section 5). */
import type { StaffRole } from '../../entities/clinic/access.js';
import type { TaskPriority, TaskReason } from '../../entities/work/task.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { placeOf } from './find-tasks.js';
import { noteTasks } from './note-tasks.js';
import { alarmOf, NO_ALARM } from './task-alarm.js';
import { dayOf, zoneOfTask } from './task-times.js';

export interface NewTask {
  readonly reason: TaskReason;
  /** Null: the reason says it. */
  readonly title?: string | null;
  readonly details?: string | null;
  /** NORMAL when not given. */
  readonly priority?: TaskPriority;
  readonly role?: StaffRole | null;
  readonly assigneeId?: string | null;
  readonly branchId?: string | null;
  readonly patientId?: string | null;
  readonly visitId?: string | null;
  readonly deliveryId?: string | null;
  /** Together with the reason and the visit there is one task of it. */
  readonly bookingNumber?: number | null;
  /** Year-month-day; the branch's day of `dueAt`, or of now, when not given. */
  readonly day?: string | null;
  readonly dueAt?: Date | null;
  /** The member of staff who made it; null: the server or a partner. */
  readonly createdById?: string | null;
}

/** The new task's id; null when there is one of the same reason, visit and booking. Must be called within a transaction. */
export async function insertTask(scope: Scope, given: NewTask, now: Date): Promise<string | null> {
  const { reason, title = null, details = null, priority = 'NORMAL', bookingNumber = null } = given;
  const { role = null, assigneeId = null, branchId = null, patientId = null, visitId = null } = given;
  const { deliveryId = null, dueAt = null, createdById = null } = given;
  const id = newId();
  const next = dueAt === null ? NO_ALARM : alarmOf(dueAt, await escalationOf(scope), now);
  const row = {
    ...{ clinic_id: scope.clinicId, id, reason, title, details, priority: placeOf(priority), role },
    ...{ assignee_id: assigneeId, branch_id: branchId, patient_id: patientId, visit_id: visitId },
    ...{ delivery_id: deliveryId, booking_number: bookingNumber, due_at: dueAt, created_by_id: createdById },
    ...{ alarm: next.alarm, alarm_at: next.alarmAt, created_at: now, updated_at: now },
    day: given.day ?? dayOf(dueAt, now, await zoneOfTask(scope, { branchId, visitId })),
  };
  const inserted = await scope.db
    .insertInto('task')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['clinic_id', 'reason', 'visit_id', 'booking_number']).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return null;
  const holder = { assigneeId, role };
  const task = { id, patientId, visitId, branchId, createdById, ...holder };
  await noteTasks(scope, [{ task, before: holder, kind: 'CREATED', staffId: createdById, at: now }]);
  return id;
}

/** How many minutes a task may be past due before the manager is told. */
export async function escalationOf(scope: Pick<Scope, 'db' | 'clinicId'>): Promise<number> {
  const clinic = await scope.db
    .selectFrom('clinic')
    .select('task_escalation_minutes as minutes')
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  return clinic.minutes;
}
