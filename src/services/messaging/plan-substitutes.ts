/** Writes the SMS that comes in place of other channels, in the transaction that found them of no use. */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import { newId } from '../new-id.js';
import { type DeliveryNote, noteDeliveries } from './note-deliveries.js';
import type { SmsReason, Substitute } from './route-delivery.js';

/**
 * Plans an SMS with what the given message was planned with, care or marketing as its kind is now; one that was planned for
 * later comes forward. There is one at most for each message: whatever became of an earlier one stays. The visits must be
 * locked. Gives how many are due now.
 */
export async function planSubstitutes(tx: Db, substitutes: readonly Substitute[]): Promise<number> {
  if (substitutes.length === 0) return 0;
  const given = substitutes.map((substitute) => ({ ...substitute, id: newId() }));
  const { rows } = await sql<{
    clinicId: string;
    id: string;
    at: Date;
    reason: SmsReason;
    inserted: boolean;
  }>`
    insert into delivery as d (
      clinic_id, id, kind, channel, patient_id, visit_id, branch_id, booking_number, subject_id, occasion, status,
      planned_reason, due_at, attempt_at, useful_until, marketing, precedence, variables, planned_at
    )
    select o.clinic_id, given.id, o.kind, 'SMS', o.patient_id, o.visit_id, o.branch_id, o.booking_number,
      o.subject_id, o.occasion, 'PLANNED', given.reason, given.at, given.at, o.useful_until, o.kind = 'POINTS_EXPIRING' or o.kind = any(c.marketing_kinds),
      o.precedence,
      o.variables, given.at
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        as given ("clinicId" uuid, id uuid, "deliveryId" uuid, reason text, at timestamptz)
      join delivery o on o.clinic_id = given."clinicId" and o.id = given."deliveryId"
      join clinic c on c.id = o.clinic_id
    order by given.id
    on conflict on constraint delivery_once do update set
      planned_reason = excluded.planned_reason, due_at = excluded.due_at, attempt_at = excluded.attempt_at
      where d.status = 'PLANNED' and d.attempt_at > excluded.attempt_at
    returning d.clinic_id as "clinicId", d.id, d.due_at as at, d.planned_reason as reason, d.xmax = 0 as inserted
  `.execute(tx);
  await noteDeliveries(
    tx,
    rows.map(
      ({ clinicId, id, at, reason, inserted }): DeliveryNote => ({
        clinicId,
        deliveryId: id,
        kind: inserted ? 'PLANNED' : 'REPLANNED',
        reason,
        dueAt: at,
        at,
      }),
    ),
  );
  return rows.length;
}
