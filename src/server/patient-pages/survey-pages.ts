/** /s/<token>: the survey after a visit, answered once (mission.md, section 1, SATISFACTION_SURVEY). */
import { COMMENT_FIELD, SCORE_FIELD, surveyPage, surveyThanksPage } from '../../pages/survey-page.js';
import { recordPressed } from '../../services/messaging/find-linked-delivery.js';
import { Refusal } from '../../services/refusal.js';
import { answerSurvey } from '../../services/visits/answer-survey.js';
import { type DescribedVisit, describeVisit } from '../../services/visits/describe-visit.js';
import { surveyResponseOfVisit } from '../../services/visits/find-survey-responses.js';
import {
  newKey,
  type PageAnswer,
  type PageRequest,
  type PressedForm,
  textOf,
  wayToItself,
} from './page-request.js';

interface Refused {
  readonly score: number | null;
  readonly comment: string;
}

export async function answerSurveyPage(request: PageRequest): Promise<PageAnswer> {
  const { linked, part, form, reader } = request;
  const visit = await describeVisit(linked.scope, linked.visitId);
  if (visit === null || visit.status !== 'COMPLETED' || part !== '') return null;
  if (form !== null) return answer(request, visit, form);
  const given = await surveyResponseOfVisit(linked.scope, visit.id);
  return given === null
    ? show(request, visit, null)
    : { html: surveyThanksPage(reader, linked.clinicName, given.score) };
}

/** Pressed again, the first answer stays. */
async function answer(request: PageRequest, visit: DescribedVisit, form: PressedForm): Promise<PageAnswer> {
  const { linked } = request;
  const comment = textOf(form, COMMENT_FIELD);
  const score = scoreOf(form);
  await recordPressed(linked);
  if (score === null) return show(request, visit, { score, comment });
  try {
    await linked.scope.transaction((tx) => answerSurvey(tx, { visitId: visit.id, score, comment }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [{ code }] = error.userErrors;
    if (code === 'INVALID') return show(request, visit, { score, comment });
    if (code !== 'ALREADY_ANSWERED') throw error;
  }
  return { redirect: wayToItself(request) };
}

function scoreOf({ fields }: PressedForm): number | null {
  const text = fields.get(SCORE_FIELD) ?? '';
  return /^(?:\d|10)$/.test(text) ? Number(text) : null;
}

function show({ linked, reader }: PageRequest, visit: DescribedVisit, refused: Refused | null): PageAnswer {
  const page = { clinic: linked.clinicName, visit, key: newKey(), refused };
  return { html: surveyPage(reader, page), status: refused === null ? 200 : 422 };
}
