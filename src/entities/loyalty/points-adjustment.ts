/** Points given or taken by hand, which count once a second person has approved them (mission.md, section 7). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const POINTS_ADJUSTMENT_STATUSES = ['REQUESTED', 'APPROVED', 'REFUSED'] as const;
export type PointsAdjustmentStatus = (typeof POINTS_ADJUSTMENT_STATUSES)[number];

/** What a person gives or takes by hand; it counts once a second person has approved it. */
export const PointsAdjustmentEntity = defineEntity({
  name: 'PointsAdjustment',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    patientId: p.uuid(),
    points: p.integer(),
    reason: p.string(),
    /** Of points that are given: their last day; null: never. */
    expiresOn: p.date().nullable(),
    status: p.string().$type<PointsAdjustmentStatus>(),
    requestedBy: p.uuid(),
    requestedAt: p.datetime(3),
    decidedBy: p.uuid().nullable(),
    decidedAt: p.datetime(3).nullable(),
  },
});
