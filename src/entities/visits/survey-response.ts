/** A patient's answer to the survey after a visit: 0 to 10 and a comment (mission.md, section 1, SATISFACTION_SURVEY). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const SurveyResponseEntity = defineEntity({
  name: 'SurveyResponse',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    visitId: p.uuid(),
    patientId: p.uuid(),
    score: p.integer(),
    comment: p.string().nullable(),
    answeredAt: p.datetime(3),
  },
});
