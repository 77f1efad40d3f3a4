/** Visit: booked → confirmed → arrived → completed, or cancelled / no-show (mission.md, section 0). */
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import type { CareKind } from '../messaging/notification-kind.js';

export type VisitStatus = 'BOOKED' | 'CONFIRMED' | 'ARRIVED' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW';
/** On whose side an action was taken. */
export type Actor = 'STAFF' | 'PATIENT' | 'PARTNER';

export const VisitEntity = defineEntity({
  name: 'Visit',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    calendarId: p.uuid(),
    branchId: p.uuid(),
    practitionerId: p.uuid(),
    serviceId: p.uuid(),
    patientId: p.uuid(),
    status: p.string().$type<VisitStatus>(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    /** The moment of the booking or of the last move. */
    bookedAt: p.datetime(3),
    /** 1 for the booking, one more for each move: the occasion that messages belong to. */
    bookingNumber: p.integer().default(1),
    bookedBy: p.string().$type<Actor>(),
    bookedById: p.uuid(),
    bookedThrough: p.string().nullable(),
    /** Which side booked the present time, or moved the visit to it. */
    placedBy: p.string().$type<Actor>(),
    mutedKinds: p.array().$type<CareKind[]>(),
    confirmedAt: p.datetime(3).nullable(),
    confirmedBy: p.string().$type<Actor>().nullable(),
    arrivedAt: p.datetime(3).nullable(),
    completedAt: p.datetime(3).nullable(),
    cancelledAt: p.datetime(3).nullable(),
    cancelledBy: p.string().$type<Actor>().nullable(),
    cancellationReason: p.string().nullable(),
    /** What the patient paid for it, in minor units; null: not known. */
    paidMinor: p.bigint('number').nullable(),
    paidCurrency: p.string().nullable(),
    /** Brought in by an import after it was over. */
    history: p.boolean().default(false),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  },
});
export type Visit = InferEntity<typeof VisitEntity>;
