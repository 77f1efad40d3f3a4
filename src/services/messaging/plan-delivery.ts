/**
 * Plans messages whose time and words others have found: rules, campaigns, points, tasks, offers (mission.md, section 1).
 * What visits themselves call for is planned by plan-visit-deliveries.ts.
 */
import { sql } from 'kysely';
import type { Channel, PlannedReason } from '../../entities/messaging/delivery.js';
import { classOf, type NotificationKind } from '../../entities/messaging/notification-kind.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { noteDeliveries } from './note-deliveries.js';
import { planAgain } from './plan-again.js';
import { marketingKindsOf, sharePlanning } from './planning-settings.js';

interface Message {
  readonly kind: NotificationKind;
  /** What it is about: a rule, an offer, a task; and which time of it. Together with the channel it is planned once. */
  readonly subjectId: string;
  readonly occasion: string;
  readonly channels: readonly Channel[];
  /** Whose time zone quiet hours and formats follow; null for messages of no branch. */
  readonly branchId: string | null;
  readonly visitId?: string | null;
  readonly dueAt: Date;
  /** From here on it is of no use. */
  readonly usefulUntil: Date;
  readonly reason: PlannedReason;
  /** Words for the template beside those of the patient, visit and branch. */
  readonly variables?: Readonly<Record<string, string | number>>;
  /** Of a retention rule, 0 to 999: the smaller goes first. */
  readonly priority?: number;
  /** Of a rule's or a campaign's message: the version of it that is sent, and of its texts the variant; default '', the only one. */
  readonly mailingVersion?: number;
  readonly mailingVariant?: string;
}

export type DeliveryPlan = Message & ({ readonly patientId: string } | { readonly staffId: string });

/** What planning needs of a scope. */
export type PlanWriter = Pick<Scope, 'db' | 'clinicId' | 'signal'>;

const PRECEDENCE: Readonly<Partial<Record<NotificationKind, number>>> = {
  WIN_BACK: 1000,
  RETENTION_RULE: 2000,
  CAMPAIGN: 3000,
  POINTS_EXPIRING: 4000,
};
const LAST_PRIORITY = 999;

/**
 * Plans each message over each of its channels, and gives the ids of the rows, in the order of the plans and channels; of
 * those planned before, their ids as they are. What a change of its rule, campaign or channel had taken back is planned
 * again as given (plan-again.ts). None is planned that would be due when it is no longer of use. Must be called within a
 * transaction, which takes the planning lock here, or, if it locks rows, took it before them. `now` is by the clinic's clock.
 */
export async function planDeliveries(
  scope: Scope,
  plans: readonly DeliveryPlan[],
  now: Date,
): Promise<string[]> {
  if (!scope.em.isInTransaction()) throw new Error('Deliveries are planned in a transaction');
  const useful = plans.filter(({ dueAt, usefulUntil }) => dueAt < usefulUntil);
  if (useful.length === 0) return [];
  await sharePlanning(scope);
  await scope.em.flush();
  return writePlans(scope, useful, now);
}

/** The same for a sweep, which has no scope: it holds the planning lock, and nothing of an entity manager waits to be written. */
export async function planInSweep(
  sweep: PlanWriter,
  plans: readonly DeliveryPlan[],
  now: Date,
): Promise<string[]> {
  const useful = plans.filter(({ dueAt, usefulUntil }) => dueAt < usefulUntil);
  return useful.length === 0 ? [] : writePlans(sweep, useful, now);
}

async function writePlans(scope: PlanWriter, useful: readonly DeliveryPlan[], now: Date): Promise<string[]> {
  const marketingKinds = await marketingKindsOf(scope);
  const given = useful.flatMap((plan) =>
    plan.channels.map((channel) => ({
      ...plan,
      id: newId(),
      channel,
      marketing: classOf(plan.kind, marketingKinds) === 'MARKETING',
      precedence: precedenceOf(plan),
      variables: plan.variables ?? {},
      mailingVariant: plan.mailingVersion === undefined ? undefined : (plan.mailingVariant ?? ''),
    })),
  );
  const planned = await insert(scope, given, now);
  const again = await planAgain(
    scope,
    given.filter(({ id }) => !planned.has(id)),
    now,
  );
  const notes = given
    .filter(({ id }) => planned.has(id))
    .map(({ id, reason, dueAt }) => ({
      clinicId: scope.clinicId,
      deliveryId: id,
      kind: 'PLANNED' as const,
      reason,
      dueAt,
      at: now,
    }));
  await noteDeliveries(scope.db, [...notes, ...again]);
  scope.signal('events-written');
  scope.signal('deliveries-planned');
  return findPlanned(scope, given);
}

async function insert(scope: PlanWriter, given: readonly object[], now: Date): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    insert into delivery (
      clinic_id, id, kind, channel, patient_id, staff_id, branch_id, visit_id, subject_id, occasion, status,
      planned_reason, due_at, attempt_at, useful_until, marketing, precedence, variables, mailing_version,
      mailing_variant, planned_at
    )
    select ${scope.clinicId}::uuid, id, kind, channel, "patientId", "staffId", "branchId", "visitId", "subjectId",
      occasion, 'PLANNED', reason, "dueAt", "dueAt", "usefulUntil", marketing, precedence, variables,
      "mailingVersion", "mailingVariant", ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
      id uuid, kind text, channel text, "patientId" uuid, "staffId" uuid, "branchId" uuid, "visitId" uuid,
      "subjectId" uuid, occasion text, reason text, "dueAt" timestamptz, "usefulUntil" timestamptz,
      marketing boolean, precedence int, variables jsonb, "mailingVersion" int, "mailingVariant" text
    )
    order by id
    on conflict (clinic_id, kind, subject_id, occasion, channel) do nothing
    returning id
  `.execute(scope.db);
  return new Set(rows.map(({ id }) => id));
}

/** By what makes them one of a kind, because somebody may have planned them before. */
async function findPlanned(scope: PlanWriter, given: readonly { id: string }[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select d.id
    from jsonb_to_recordset(${JSON.stringify(given.map((plan, place) => ({ ...plan, place })))}::jsonb)
      as given (kind text, channel text, "subjectId" uuid, occasion text, place int)
      join delivery d on d.clinic_id = ${scope.clinicId} and d.kind = given.kind
        and d.subject_id = given."subjectId" and d.occasion = given.occasion and d.channel = given.channel
    order by given.place
  `.execute(scope.db);
  return rows.map(({ id }) => id);
}

function precedenceOf({ kind, priority = LAST_PRIORITY }: Message): number {
  const precedence = PRECEDENCE[kind] ?? 0;
  return kind === 'RETENTION_RULE' ? precedence + Math.min(Math.max(priority, 0), LAST_PRIORITY) : precedence;
}
