/** A patient's answer to the survey after a visit, once a visit; a low score makes a task (mission.md, section 1). */
import { earnForSurvey } from '../loyalty/earn.js';
import { newId } from '../new-id.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { askAboutLowScore } from '../work/ask-about-low-score.js';
import { lockVisit } from './change-visit.js';
import type { SurveyResponseRow } from './find-survey-responses.js';
import { shortText } from './short-text.js';

export interface AnswerSurvey {
  visitId: string;
  /** A whole number, 0 to 10. */
  score: number;
  /** Up to 500 characters. */
  comment?: string | null;
}

const HIGHEST = 10;

/**
 * Patients for themselves; staff and partners for whom they speak with. Must run within a transaction.
 * @throws Refusal NOT_FOUND, INVALID, ACTION_NOT_ALLOWED before the visit is completed, ALREADY_ANSWERED
 */
export async function answerSurvey(scope: Scope, input: AnswerSurvey): Promise<SurveyResponseRow> {
  const { score } = input;
  if (!Number.isInteger(score) || score < 0 || score > HIGHEST) {
    throw refuse('INVALID', `Give a whole number from 0 to ${HIGHEST}.`, ['score']);
  }
  const comment = shortText(input.comment, 'comment');
  const visit = await lockVisit(scope, input.visitId);
  if (visit.status !== 'COMPLETED') {
    const message = 'The survey is about visits that took place.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId'], { status: visit.status });
  }
  const now = await scope.clock.now();
  const id = newId();
  const answered = await scope.db
    .insertInto('survey_response')
    .values({
      clinic_id: scope.clinicId,
      id,
      visit_id: visit.id,
      patient_id: visit.patientId,
      ...{ score, comment, answered_at: now },
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'visit_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!answered) {
    throw refuse('ALREADY_ANSWERED', 'The survey about this visit has been answered.', ['visitId']);
  }
  if (score <= (await lowScoreMax(scope))) await askAboutLowScore(scope, { visit, score, comment }, now);
  await earnForSurvey(scope, visit, now);
  return { id, visitId: visit.id, patientId: visit.patientId, score, comment, answeredAt: now };
}

async function lowScoreMax(scope: Scope): Promise<number> {
  const clinic = await scope.db
    .selectFrom('clinic')
    .select('low_score_max')
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  return clinic.low_score_max;
}
