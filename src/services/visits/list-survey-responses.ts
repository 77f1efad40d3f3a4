/** Answers to the survey, the newest first (mission.md, section 1, SATISFACTION_SURVEY). */
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { whereBetween, whereId } from '../where-any.js';
import { type SurveyResponseRow, surveyResponseColumns, surveyResponsesOf } from './find-survey-responses.js';

type Ids = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface ListSurveyResponsesInput extends PageInput {
  patientIds?: Ids;
  visitIds?: Ids;
  /** Those with this score or a lower one. */
  maxScore?: number | null | undefined;
  /** Answered at this instant or later. */
  from?: Date | null | undefined;
  /** Answered before this instant. */
  to?: Date | null | undefined;
  /** Of the visit. */
  calendarIds?: Ids;
  branchIds?: Ids;
  practitionerIds?: Ids;
}

const NEWEST_FIRST: Sort<SurveyResponseRow> = {
  name: 'survey responses, newest first',
  direction: 'desc',
  keys: [
    { column: 'survey_response.answered_at', field: 'answeredAt', type: 'instant' },
    { column: 'survey_response.id', field: 'id', type: 'uuid' },
  ],
};

/** Answers that the viewer may see, the newest first. @throws BadInput for the page. */
export function listSurveyResponses(
  scope: Scope,
  input: ListSurveyResponsesInput,
): Promise<Connection<SurveyResponseRow>> {
  let query = surveyResponsesOf(scope)
    .innerJoin('visit', (join) =>
      join
        .onRef('visit.clinic_id', '=', 'survey_response.clinic_id')
        .onRef('visit.id', '=', 'survey_response.visit_id'),
    )
    .select(surveyResponseColumns);
  query = whereId(query, 'visit.calendar_id', input.calendarIds);
  query = whereId(query, 'visit.branch_id', input.branchIds);
  query = whereId(query, 'visit.practitioner_id', input.practitionerIds);
  query = whereBetween(query, 'survey_response.answered_at', input.from, input.to);
  query = whereId(query, 'survey_response.patient_id', input.patientIds);
  query = whereId(query, 'survey_response.visit_id', input.visitIds);
  if (typeof input.maxScore === 'number') query = query.where('survey_response.score', '<=', input.maxScore);
  return connect(query, NEWEST_FIRST, input);
}
