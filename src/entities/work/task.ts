/** Task: staff are to tell a patient, who gets no messages, what the clinic did with their visit (mission.md, section 1). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export type TaskReason = 'TELL_VISIT_CANCELLED' | 'TELL_VISIT_MOVED';

export const TaskEntity = defineEntity({
  name: 'Task',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    reason: p.string().$type<TaskReason>(),
    patientId: p.uuid(),
    visitId: p.uuid(),
    /** The booking that was cancelled, or the move. */
    bookingNumber: p.integer(),
    createdAt: p.datetime(3),
  },
});
