/** Answers to the survey by id and by visit, as far as the viewer may see them (mission.md, section 1, SATISFACTION_SURVEY). */
import { anyOf } from '../any-of.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type SurveyResponseRow = Awaited<ReturnType<typeof findSurveyResponses>>[number];

export const surveyResponseColumns = [
  'survey_response.id as id',
  'survey_response.visit_id as visitId',
  'survey_response.patient_id as patientId',
  'survey_response.score as score',
  'survey_response.comment as comment',
  'survey_response.answered_at as answeredAt',
] as const;

/** Answers that the viewer may see: whoever sees visits; a patient, their own. */
export function surveyResponsesOf(scope: Scope) {
  const query = scope.db
    .selectFrom('survey_response')
    .where('survey_response.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'visits:read')) return query.where('survey_response.id', 'is', null);
  return scope.viewer.kind === 'PATIENT'
    ? query.where('survey_response.patient_id', '=', scope.viewer.id)
    : query;
}

export function findSurveyResponses(scope: Scope, ids: readonly string[]) {
  return surveyResponsesOf(scope)
    .select(surveyResponseColumns)
    .where('survey_response.id', '=', anyOf(ids))
    .execute();
}

const load = loaderPerArguments<Record<string, never>, SurveyResponseRow | null>(
  async (scope, _, visitIds) => {
    const rows = await surveyResponsesOf(scope)
      .select(surveyResponseColumns)
      .where('survey_response.visit_id', '=', anyOf(visitIds))
      .execute();
    const ofVisit = new Map(rows.map((row) => [row.visitId, row]));
    return visitIds.map((id) => ofVisit.get(id) ?? null);
  },
);

/** The answer about a visit; null: none. Batched within a tick. */
export function surveyResponseOfVisit(scope: Scope, visitId: string): Promise<SurveyResponseRow | null> {
  return load(scope, visitId, {});
}
