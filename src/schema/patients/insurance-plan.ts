/** Insurance plans as clients see and change them. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { DateTimeScalar } from '../scalars.js';

@ObjectType({ implements: Node, description: 'A plan by which patients are insured.' })
export class InsurancePlan extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was put away; who has it keeps it. Null: it was not.',
  })
  archivedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was entered, by the clinic’s clock.' })
  createdAt!: Date;
}

export const InsurancePlanConnection = connectionOf(InsurancePlan, 'InsurancePlan', 'By name.');

@InputType({ description: 'Which insurance plans.' })
export class InsurancePlanFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only archived ones; null: both; default: only those that are not.',
  })
  archived?: boolean | null;
}

@InputType({ description: 'A new insurance plan.' })
export class InsurancePlanCreateInput extends IdempotentInput {
  @Field(() => String, { description: '1 to 200 characters; no two plans have the same, case aside.' })
  name!: string;
}

@InputType({ description: 'The new name of an insurance plan.' })
export class InsurancePlanRenameInput extends IdempotentInput {
  @Field(() => ID, { description: 'The plan.' })
  insurancePlanId!: string;

  @Field(() => String, { description: '1 to 200 characters; no two plans have the same, case aside.' })
  name!: string;
}

@InputType({ description: 'An insurance plan that is to be put away.' })
export class InsurancePlanArchiveInput extends IdempotentInput {
  @Field(() => ID, { description: 'The plan.' })
  insurancePlanId!: string;
}
