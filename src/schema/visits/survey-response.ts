/** Answers to the survey after a visit, as clients give and see them. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { PlaceFilter } from './inputs.js';
import { Visit } from './visit.js';

@ObjectType({ implements: Node, description: 'What a patient answered to the survey after a visit.' })
export class SurveyResponse extends Node {
  @Reference(() => Visit, 'Visit', { description: 'The visit.' })
  visit!: Visit;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whose visit it was; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => Int, { simple: true, description: 'How satisfied: 0 not at all, 10 as much as can be.' })
  score!: number;

  @Field(() => String, { simple: true, nullable: true, description: 'In the patient’s words; null: none.' })
  comment!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When.' })
  answeredAt!: Date;
}

export const SurveyResponseConnection = connectionOf(SurveyResponse, 'SurveyResponse', 'The newest first.');

@InputType({ description: 'An answer to the survey after a visit.' })
export class SurveyAnswerInput extends IdempotentInput {
  @Field(() => ID, { description: 'A completed visit; of a patient, their own.' })
  visitId!: string;

  @Field(() => Int, { description: 'How satisfied: 0 not at all, to 10.' })
  score!: number;

  @Field(() => String, { nullable: true, description: 'In the patient’s words; up to 500 characters.' })
  comment?: string | null;
}

@InputType({
  description:
    'Which answers; each field narrows the list. Calendar, branch and practitioner are the visit’s.',
})
export class SurveyResponseFilter extends PlaceFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Those given at this instant or later.' })
  from?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Those given before this instant.' })
  to?: Date | null;

  @Field(() => [ID], { nullable: true, description: 'Those of one of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those about one of these visits.' })
  visitIds?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Those with this score or a lower one.' })
  maxScore?: number | null;
}
