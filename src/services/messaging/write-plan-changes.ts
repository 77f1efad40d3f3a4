/** Writes what changed in the plans of visits, many at a time, and gives the notes for the timelines (mission.md, section 1). */
import { sql } from 'kysely';
import type { DeliveryReason } from '../../entities/messaging/delivery.js';
import type { Scope } from '../scope.js';
import type { DeliveryNote } from './note-deliveries.js';
import type { Wish } from './visit-plan.js';

export interface Withdrawal {
  readonly id: string;
  readonly reason: DeliveryReason;
}

export interface Replanning extends Wish {
  readonly id: string;
  readonly marketing: boolean;
}

export interface Insertion extends Replanning {
  readonly patientId: string;
  readonly branchId: string;
  readonly visitId: string;
  readonly bookingNumber: number;
}

/** Takes back what has not left for its provider; what has, is passed over. */
export async function withdrawDeliveries(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  withdrawals: readonly Withdrawal[],
  now: Date,
): Promise<DeliveryNote[]> {
  if (withdrawals.length === 0) return [];
  const { rows } = await sql<Withdrawal>`
    update delivery d
    set status = 'WITHDRAWN', status_reason = given.reason, leased_until = null, finished_at = ${now}
    from jsonb_to_recordset(${JSON.stringify(withdrawals)}::jsonb) as given (id uuid, reason text)
    where d.clinic_id = ${scope.clinicId} and d.id = given.id
      and d.status in ('PLANNED', 'LEASED') and d.handed_over_at is null
    returning d.id, d.status_reason as reason
  `.execute(scope.db);
  return rows.map(({ id, reason }) => ({
    clinicId: scope.clinicId,
    deliveryId: id,
    kind: 'WITHDRAWN',
    reason,
    at: now,
  }));
}

/** Plans for another time what is planned, and again what was withdrawn, by its kind's present class. A worker that holds one loses it. */
export async function replanDeliveries(
  scope: Scope,
  replannings: readonly Replanning[],
  now: Date,
): Promise<DeliveryNote[]> {
  if (replannings.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    update delivery d
    set status = 'PLANNED', status_reason = null, planned_reason = given.reason, due_at = given."dueAt",
      attempt_at = given."dueAt", useful_until = given."usefulUntil", marketing = given.marketing, precedence = 0,
      leased_until = null, finished_at = null
    from jsonb_to_recordset(${JSON.stringify(replannings)}::jsonb)
      as given (id uuid, reason text, "dueAt" timestamptz, "usefulUntil" timestamptz, marketing boolean)
    where d.clinic_id = ${scope.clinicId} and d.id = given.id
      and d.status in ('PLANNED', 'LEASED', 'WITHDRAWN') and d.handed_over_at is null
    returning d.id
  `.execute(scope.db);
  const written = new Set(rows.map(({ id }) => id));
  return replannings
    .filter(({ id }) => written.has(id))
    .map(({ id, reason, dueAt }) => ({
      clinicId: scope.clinicId,
      deliveryId: id,
      kind: 'REPLANNED',
      reason,
      dueAt,
      at: now,
    }));
}

/** What is there already is not planned twice. */
export async function insertDeliveries(
  scope: Scope,
  insertions: readonly Insertion[],
  now: Date,
): Promise<DeliveryNote[]> {
  if (insertions.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    insert into delivery (
      clinic_id, id, kind, channel, patient_id, branch_id, visit_id, booking_number, subject_id, occasion,
      status, planned_reason, due_at, attempt_at, useful_until, marketing, precedence, planned_at
    )
    select ${scope.clinicId}::uuid, id, kind, channel, "patientId", "branchId", "visitId", "bookingNumber", "visitId",
      "bookingNumber"::text, 'PLANNED', reason, "dueAt", "dueAt", "usefulUntil", marketing, 0, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(insertions)}::jsonb) as given (
      id uuid, kind text, channel text, "patientId" uuid, "branchId" uuid, "visitId" uuid, "bookingNumber" int,
      reason text, "dueAt" timestamptz, "usefulUntil" timestamptz, marketing boolean
    )
    order by id
    on conflict (clinic_id, kind, subject_id, occasion, channel) do nothing
    returning id
  `.execute(scope.db);
  const written = new Set(rows.map(({ id }) => id));
  return insertions
    .filter(({ id }) => written.has(id))
    .map(({ id, reason, dueAt }) => ({
      clinicId: scope.clinicId,
      deliveryId: id,
      kind: 'PLANNED',
      reason,
      dueAt,
      at: now,
    }));
}
