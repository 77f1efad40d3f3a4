/**
 * Writes what happened to deliveries into their timelines, and tells the clinic's log of it, in the transaction of the
 * change (mission.md, section 1, "why"; architecture.md, idea 2). Whoever changes a delivery calls this.
 */
import { sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import type { EventKind } from '../../entities/events/event.js';
import type { DeliveryReason, PlannedReason } from '../../entities/messaging/delivery.js';
import type { DeliveryEventKind } from '../../entities/messaging/delivery-event.js';
import { newIds } from '../new-id.js';

export interface DeliveryNote {
  readonly clinicId: string;
  readonly deliveryId: string;
  readonly kind: DeliveryEventKind;
  readonly reason?: PlannedReason | DeliveryReason | null;
  /** The provider's words. */
  readonly detail?: string | null;
  /** For when it is planned, deferred or tried again. */
  readonly dueAt?: Date | null;
  /** By the clinic's clock. */
  readonly at: Date;
  /** It proves that the message was read, which its kind alone does not say. */
  readonly read?: boolean;
  /** Makes it the same note when a provider repeats itself. */
  readonly providerEventId?: string | null;
}

const ANNOUNCED: Readonly<Partial<Record<DeliveryEventKind, EventKind>>> = {
  PLANNED: 'DELIVERY_PLANNED',
  REPLANNED: 'DELIVERY_PLANNED',
  DEFERRED: 'DELIVERY_PLANNED',
  RETRYING: 'DELIVERY_PLANNED',
  SENT: 'DELIVERY_SENT',
  FAILED: 'DELIVERY_FAILED',
  BOUNCED: 'DELIVERY_FAILED',
  SUPPRESSED: 'DELIVERY_SUPPRESSED',
  WITHDRAWN: 'DELIVERY_WITHDRAWN',
  UNKNOWN: 'DELIVERY_UNKNOWN',
  DELIVERED: 'DELIVERY_DELIVERED',
  LINK_FOLLOWED: 'DELIVERY_READ',
  OPENED_IN_APP: 'DELIVERY_READ',
  REPLIED: 'DELIVERY_READ',
  CONFIRMED: 'DELIVERY_READ',
};

/** A bounce without a reason is one that the provider goes on from: nothing has failed. */
function announcedAs({ kind, reason, read }: DeliveryNote): EventKind | null {
  if (read) return 'DELIVERY_READ';
  if (kind === 'BOUNCED' && !reason) return null;
  return ANNOUNCED[kind] ?? null;
}

/**
 * Notes keep the order in which they are given. A provider's note that is there already is not written again, nor told.
 * Must be called in the transaction of the change, after it; then give the signal 'events-written' when it is committed.
 */
export async function noteDeliveries(tx: Db, notes: readonly DeliveryNote[]): Promise<void> {
  if (notes.length === 0) return;
  const ids = newIds(2 * notes.length);
  // What is undefined is left out, and null to the database.
  const given = notes.map((note, index) => ({
    clinic_id: note.clinicId,
    id: ids[2 * index],
    delivery_id: note.deliveryId,
    kind: note.kind,
    reason: note.reason ?? undefined,
    detail: note.detail ?? undefined,
    due_at: note.dueAt ?? undefined,
    occurred_at: note.at,
    provider_event_id: note.providerEventId ?? undefined,
    event_id: ids[2 * index + 1],
    event_kind: announcedAs(note) ?? undefined,
  }));
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
        clinic_id uuid, id uuid, delivery_id uuid, kind text, reason text, detail text, due_at timestamptz,
        occurred_at timestamptz, provider_event_id text, event_id uuid, event_kind text
      )
    ), noted as (
      insert into delivery_event
        (clinic_id, id, delivery_id, kind, reason, detail, due_at, occurred_at, provider_event_id)
      select clinic_id, id, delivery_id, kind, reason, detail, due_at, occurred_at, provider_event_id from given
      order by id
      on conflict (clinic_id, delivery_id, provider_event_id) where provider_event_id is not null do nothing
      returning clinic_id, id
    )
    insert into event_outbox (clinic_id, id, kind, payload, occurred_at)
    select given.clinic_id, given.event_id, given.event_kind,
      jsonb_build_object(
        'visitId', d.visit_id, 'slotId', null, 'deliveryId', d.id, 'patientId', d.patient_id,
        'notificationKind', d.kind, 'channel', d.channel,
        'calendarId', v.calendar_id, 'branchId', coalesce(v.branch_id, d.branch_id), 'practitionerId', v.practitioner_id
      ),
      given.occurred_at
    from noted
      join given on given.clinic_id = noted.clinic_id and given.id = noted.id
      cross join lateral (
        select * from delivery where clinic_id = given.clinic_id and id = given.delivery_id offset 0
      ) d
      left join lateral (select * from visit where clinic_id = d.clinic_id and id = d.visit_id offset 0) v on true
    where given.event_kind is not null
    order by given.event_id
  `.execute(tx);
}
