/** Freed slot: time that a cancelled or moved visit gave back (mission.md, section 2). */
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export type SlotStatus = 'FREED' | 'TAKEN';

export const SlotEntity = defineEntity({
  name: 'Slot',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    calendarId: p.uuid(),
    branchId: p.uuid(),
    practitionerId: p.uuid(),
    startsAt: p.datetime(3),
    endsAt: p.datetime(3),
    status: p.string().$type<SlotStatus>(),
    freedByVisitId: p.uuid(),
    freedAt: p.datetime(3),
    takenByVisitId: p.uuid().nullable(),
    takenAt: p.datetime(3).nullable(),
  },
});
export type Slot = InferEntity<typeof SlotEntity>;
