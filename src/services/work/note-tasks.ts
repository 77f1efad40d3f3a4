/**
 * Writes what happened to tasks into their history, and tells the clinic's log of it, in the transaction of the change
 * (mission.md, sections 5 and 10; architecture.md, idea 2). Whoever changes a task calls this.
 */
import { sql } from 'kysely';
import type { EventPayload, TaskHolder } from '../../entities/events/event.js';
import type { TaskChanges, TaskEventKind } from '../../entities/work/task.js';
import { newIds } from '../new-id.js';
import type { Scope } from '../scope.js';

/** What a sweep has of a scope as well. */
export type TaskWriter = Pick<Scope, 'db' | 'clinicId' | 'signal'>;

export interface NotedTask extends TaskHolder {
  readonly id: string;
  readonly patientId: string | null;
  readonly visitId: string | null;
  readonly branchId: string | null;
  readonly createdById: string | null;
}

export interface TaskNote {
  /** As it is after the step. */
  readonly task: NotedTask;
  /** Who had it before. */
  readonly before: TaskHolder;
  readonly kind: TaskEventKind;
  /** Null: the server, or a partner. */
  readonly staffId: string | null;
  readonly comment?: string | null;
  readonly changes?: TaskChanges;
  /** By the clinic's clock. */
  readonly at: Date;
}

/** Notes keep the order in which they are given. Must be called within a transaction, after the change. */
export async function noteTasks(tx: TaskWriter, notes: readonly TaskNote[]): Promise<void> {
  if (notes.length === 0) return;
  const ids = newIds(2 * notes.length);
  const given = notes.map((note, index) => ({
    id: ids[2 * index],
    task_id: note.task.id,
    kind: note.kind,
    staff_id: note.staffId,
    comment: note.comment ?? null,
    changes: note.changes ?? {},
    occurred_at: note.at,
    event_id: ids[2 * index + 1],
    payload: payloadOf(note),
  }));
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
        id uuid, task_id uuid, kind text, staff_id uuid, comment text, changes jsonb, occurred_at timestamptz,
        event_id uuid, payload jsonb
      )
    ), noted as (
      insert into task_event (clinic_id, id, task_id, kind, staff_id, comment, changes, occurred_at)
      select ${tx.clinicId}::uuid, id, task_id, kind, staff_id, comment, changes, occurred_at from given
      order by id
    )
    insert into event_outbox (clinic_id, id, kind, payload, occurred_at)
    select ${tx.clinicId}::uuid, event_id, 'TASK_' || kind, payload, occurred_at from given
    order by event_id
  `.execute(tx.db);
  tx.signal('events-written');
}

function payloadOf({ task, before, changes }: TaskNote): EventPayload {
  const { id, patientId, visitId, branchId, createdById, assigneeId, role } = task;
  return {
    taskId: id,
    taskAudience: {
      createdById,
      now: { assigneeId, role },
      before: { assigneeId: before.assigneeId, role: before.role },
    },
    taskChanges: changes ?? {},
    visitId,
    slotId: null,
    patientId,
    calendarId: null,
    branchId,
    practitionerId: null,
  };
}
