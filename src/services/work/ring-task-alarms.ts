/**
 * Rings the alarms of tasks: whoever has a task is told when it falls due, and their manager when it has been past due for
 * too long (mission.md, section 5; architecture.md, idea 4). Ringing twice, late, or on five machines is harmless: each
 * alarm is taken from its task in the transaction that plans its messages.
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { TaskAlarm, TaskReason } from '../../entities/work/task.js';
import type { SystemTime } from '../clock.js';
import { inTransaction } from '../messaging/in-transaction.js';
import { type DeliveryPlan, planInSweep } from '../messaging/plan-delivery.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import { languageFor } from '../messaging/texts/index.js';
import type { Signal, Signals } from '../signals.js';
import { type NotedTask, noteTasks, type TaskWriter } from './note-tasks.js';
import { NO_ALARM, overdueAlarm } from './task-alarm.js';
import { type Colleague, recipientsOf } from './task-recipients.js';
import { titleOf } from './task-titles.js';

export interface TaskAlarmWork {
  readonly db: Db;
  readonly system: SystemTime;
  readonly signals: Signals;
}

/** Which alarms of a clinic: those due by `through`; each rings at `at`, or, by a test clock, when it is due. */
interface Round {
  readonly clinicId: string;
  readonly through: Date;
  readonly at: Date | 'WHEN_DUE';
}

interface RingingTask extends NotedTask {
  readonly title: string | null;
  readonly reason: TaskReason;
  readonly dueAt: Date;
  readonly alarm: TaskAlarm;
  readonly alarmAt: Date;
  /** How many have rung. */
  readonly alarms: number;
  /** Whether the manager has been told that it is past this due time. */
  readonly escalated: boolean;
  /** Whose zone the times in messages are local to; null: the clinic has no branch. */
  readonly placeId: string | null;
}

const BATCH = 200;
const CLINICS = 100;
const USEFUL_MS = 7 * 24 * 3600 * 1000;

/** Rings everything that is due in clinics that live by the machine's time. Gives how many alarms rang. Ends soon after `stop`. */
export async function ringTaskAlarms(work: TaskAlarmWork, stop: AbortSignal): Promise<number> {
  let rang = 0;
  for (const clinicId of await clinicsWithAlarms(work)) {
    for (let more = BATCH; more > 0 && !stop.aborted; rang += more) {
      const now = work.system.now();
      more = await ringRound(work, { clinicId, through: now, at: now });
    }
  }
  return rang;
}

async function clinicsWithAlarms({ db, system }: TaskAlarmWork): Promise<string[]> {
  const { rows } = await sql<{ clinicId: string }>`
    select distinct t.clinic_id as "clinicId" from task t join clinic c on c.id = t.clinic_id
    where t.alarm_at <= ${system.now()} and c.test_clock is null
    limit ${CLINICS}
  `.execute(db);
  return rows.map(({ clinicId }) => clinicId);
}

/** One transaction. Gives how many alarms rang: at most a batch; those that another process is ringing are left to it. */
export async function ringRound(work: Omit<TaskAlarmWork, 'system'>, round: Round): Promise<number> {
  const signals = new Set<Signal>();
  const rang = await inTransaction(work.db, async (db) => {
    signals.clear();
    const tx: TaskWriter = { db, clinicId: round.clinicId, signal: (signal) => void signals.add(signal) };
    await sharePlanning(tx);
    const tasks = await takeAlarms(tx, round);
    if (tasks.length > 0) await ring(tx, tasks, round.at);
    return tasks.length;
  });
  for (const signal of signals) work.signals.give(signal);
  return rang;
}

async function takeAlarms(tx: TaskWriter, { through, at }: Round): Promise<RingingTask[]> {
  // A test clock waits for whoever is changing a task: it may not leave behind what is due.
  const skip = at === 'WHEN_DUE' ? sql`` : sql`skip locked`;
  const { rows } = await sql<RingingTask>`
    select t.id, t.title, t.reason, t.role, t.assignee_id as "assigneeId", t.created_by_id as "createdById",
      t.patient_id as "patientId", t.visit_id as "visitId", t.branch_id as "branchId", t.due_at as "dueAt",
      t.alarm, t.alarm_at as "alarmAt", t.alarms,
      exists (
        select from task_event e
        where e.clinic_id = t.clinic_id and e.task_id = t.id and e.kind = 'OVERDUE' and e.occurred_at >= t.due_at
      ) as escalated,
      coalesce(
        t.branch_id,
        (select v.branch_id from visit v where v.clinic_id = t.clinic_id and v.id = t.visit_id),
        (select b.id from branch b where b.clinic_id = t.clinic_id order by b.id limit 1)
      ) as "placeId"
    from task t
    where t.clinic_id = ${tx.clinicId} and t.alarm_at <= ${through}
    order by t.alarm_at, t.id
    limit ${BATCH}
    for no key update of t ${skip}
  `.execute(tx.db);
  return rows;
}

async function ring(tx: TaskWriter, tasks: readonly RingingTask[], at: Round['at']): Promise<void> {
  const clinic = await tx.db
    .selectFrom('clinic')
    .select(['locale', 'task_escalation_minutes as escalationMinutes'])
    .where('id', '=', tx.clinicId)
    .executeTakeFirstOrThrow();
  const staff = await colleagues(tx);
  const { language } = languageFor(clinic.locale);
  await setNextAlarms(tx, tasks, clinic.escalationMinutes);
  for (const together of byInstant(tasks, at)) {
    const { instant } = together;
    const plans = together.tasks.flatMap((task) =>
      recipientsOf(task.alarm, task, staff).map((staffId) =>
        planFor(task, staffId, titleOf(task, language), instant),
      ),
    );
    await noteTasks(
      tx,
      together.tasks.map((task) => ({ task, before: task, kind: task.alarm, staffId: null, at: instant })),
    );
    await planInSweep(tx, plans, instant);
  }
}

/** Those that ring at the same instant, in order: by a test clock each at its own. */
function byInstant(
  tasks: readonly RingingTask[],
  at: Round['at'],
): { instant: Date; tasks: RingingTask[] }[] {
  const rounds = new Map<number, RingingTask[]>();
  for (const task of tasks) {
    const instant = (at === 'WHEN_DUE' ? task.alarmAt : at).getTime();
    rounds.set(instant, [...(rounds.get(instant) ?? []), task]);
  }
  return [...rounds].map(([instant, together]) => ({ instant: new Date(instant), tasks: together }));
}

async function colleagues(tx: TaskWriter): Promise<Colleague[]> {
  return tx.db
    .selectFrom('staff')
    .select(['id', 'role', 'manager_id as managerId', sql<boolean>`deactivated_at is null`.as('active')])
    .where('clinic_id', '=', tx.clinicId)
    .orderBy('id')
    .execute();
}

async function setNextAlarms(
  tx: TaskWriter,
  tasks: readonly RingingTask[],
  escalationMinutes: number,
): Promise<void> {
  const given = tasks.map(({ id, alarm, dueAt, escalated }) => ({
    id,
    ...(alarm === 'DUE' && !escalated ? overdueAlarm(dueAt, escalationMinutes) : NO_ALARM),
  }));
  await sql`
    update task t set alarm = given.alarm, alarm_at = given."alarmAt", alarms = t.alarms + 1
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (id uuid, alarm text, "alarmAt" timestamptz)
    where t.clinic_id = ${tx.clinicId} and t.id = given.id
  `.execute(tx.db);
}

function planFor(task: RingingTask, staffId: string, taskTitle: string, at: Date): DeliveryPlan {
  const kind = task.alarm === 'DUE' ? 'TASK_DUE' : 'TASK_OVERDUE';
  return {
    ...{ kind, reason: kind, staffId, subjectId: task.id, occasion: `${task.alarms + 1}/${staffId}` },
    ...{ channels: ['EMAIL'], branchId: task.placeId, dueAt: at },
    usefulUntil: new Date(task.alarmAt.getTime() + USEFUL_MS),
    variables: { taskTitle, taskDueAt: task.dueAt.toISOString() },
  };
}
