/** The survey after a visit: its answers, and answering it. */
import { Arg, Args, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { payloadOf } from '../../schema/payload.js';
import {
  SurveyAnswerInput,
  SurveyResponse,
  SurveyResponseConnection,
  SurveyResponseFilter,
} from '../../schema/visits/survey-response.js';
import { Visit } from '../../schema/visits/visit.js';
import { perform } from '../../services/clinic/perform.js';
import { answerSurvey } from '../../services/visits/answer-survey.js';
import { surveyResponseOfVisit } from '../../services/visits/find-survey-responses.js';
import { listSurveyResponses } from '../../services/visits/list-survey-responses.js';
import { payload } from '../payload.js';

const SurveyAnswerPayload = payloadOf(
  'SurveyAnswerPayload',
  'surveyResponse',
  SurveyResponse,
  'What `surveyAnswer` did.',
);

@Resolver(() => Visit)
export class SurveyResolver {
  @Authorized('visits:read')
  @Query(() => SurveyResponseConnection, {
    description: 'Answers to the survey after visits, the newest first; of a patient, their own.',
  })
  surveyResponses(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => SurveyResponseFilter, { nullable: true, description: 'Which ones.' })
    filter?: SurveyResponseFilter | null,
  ) {
    return listSurveyResponses(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @Authorized('visits:write')
  @Mutation(() => SurveyAnswerPayload, {
    description:
      'Answers the survey about a completed visit, once: patients for themselves, others for whom they speak with. A low score makes a task.',
  })
  surveyAnswer(
    @Ctx() { scope }: Context,
    @Arg('input', () => SurveyAnswerInput, { description: 'The answer.' }) input: SurveyAnswerInput,
  ) {
    return payload('surveyResponse', perform(scope, 'surveyAnswer', withUuids(input), answerSurvey));
  }

  @FieldResolver(() => SurveyResponse, {
    nullable: true,
    description: 'What the patient answered to the survey after it; null: nothing.',
  })
  surveyResponse(@Ctx() { scope }: Context, @Root() visit: Visit) {
    return surveyResponseOfVisit(scope, visit.id);
  }
}
