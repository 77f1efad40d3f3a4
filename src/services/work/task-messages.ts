/** Messages about a task that have not left, and what becomes of them as the task changes (mission.md, section 5). */
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import { noteDeliveries } from '../messaging/note-deliveries.js';
import { withdrawDeliveries } from '../messaging/write-plan-changes.js';
import type { Scope } from '../scope.js';

export interface UnsentMessage {
  readonly id: string;
  readonly kind: string;
  readonly staffId: string | null;
}

interface HandedOver {
  readonly id: string;
  /** Who has it from now on; null: its queue, or nobody. */
  readonly assigneeId: string | null;
  readonly dueAt: Date | null;
}

/** Those that the task's alarms have planned, locked until the transaction ends. */
export async function lockUnsent(scope: Scope, taskId: string): Promise<UnsentMessage[]> {
  return scope.db
    .selectFrom('delivery')
    .select(['id', 'kind', 'staff_id as staffId'])
    .where('clinic_id', '=', scope.clinicId)
    .where('kind', 'in', ['TASK_DUE', 'TASK_OVERDUE'])
    .where('subject_id', '=', taskId)
    .where('status', 'in', ['PLANNED', 'LEASED'])
    .where('handed_over_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Of a task that changes hands, what others than its new assignee are no longer to be told; managers still are. */
export function meantForOthers(unsent: readonly UnsentMessage[], assigneeId: string | null): UnsentMessage[] {
  return unsent.filter(({ kind, staffId }) => kind === 'TASK_DUE' && staffId !== assigneeId);
}

/** Whether the new assignee has been told, or is about to be, that the task is due. */
export async function isToldOfDue(scope: Scope, { id, assigneeId, dueAt }: HandedOver): Promise<boolean> {
  if (assigneeId === null || dueAt === null) return false;
  const told = await scope.db
    .selectFrom('delivery')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('kind', '=', 'TASK_DUE')
    .where('subject_id', '=', id)
    .where('staff_id', '=', assigneeId)
    .where('status', '<>', 'WITHDRAWN')
    // Messages for a time that the task was put off from are older.
    .where('due_at', '>=', dueAt)
    .limit(1)
    .executeTakeFirst();
  return told !== undefined;
}

export async function withdrawUnsent(
  scope: Scope,
  unsent: readonly UnsentMessage[],
  reason: Extract<DeliveryReason, 'TASK_DONE' | 'TASK_CHANGED'>,
  now: Date,
): Promise<void> {
  const withdrawals = unsent.map(({ id }) => ({ id, reason }));
  await noteDeliveries(scope.db, await withdrawDeliveries(scope, withdrawals, now));
}
