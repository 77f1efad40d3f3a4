/** What clients send about groups of patients. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { PatientCriteriaInput } from './patient-criteria.js';

const NAME = '1 to 200 characters; no two groups have the same, case aside.';

@InputType()
abstract class PatientGroupInput extends IdempotentInput {
  @Field(() => ID, { description: 'The group.' })
  groupId!: string;
}

@InputType({ description: 'Which groups.' })
export class PatientGroupFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only archived ones; null: both; default: only those that are not.',
  })
  archived?: boolean | null;
}

@InputType({ description: 'A new group.' })
export class PatientGroupCreateInput extends IdempotentInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What staff should know about it, up to 2,000 characters.',
  })
  description?: string | null;

  @Field(() => PatientCriteriaInput, {
    nullable: true,
    description: 'Who is in it; none: it is kept by hand. Empty ones fit everyone.',
  })
  criteria?: PatientCriteriaInput | null;
}

@InputType({ description: 'What a group is called, and what is said about it; what is left out stays.' })
export class PatientGroupDescribeInput extends PatientGroupInput {
  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What staff should know about it, up to 2,000 characters.',
  })
  description?: string | null;
}

@InputType({ description: 'By what a group is kept from now on.' })
export class PatientGroupSetCriteriaInput extends PatientGroupInput {
  @Field(() => PatientCriteriaInput, {
    nullable: true,
    description:
      'In place of the present ones: who does not fit leaves. None: by hand, and who is in it stays; refused with ACTION_NOT_ALLOWED while it is FILLING.',
  })
  criteria?: PatientCriteriaInput | null;
}

@InputType({ description: 'Who is put into a group that is kept by hand.' })
export class PatientGroupAddPatientsInput extends PatientGroupInput {
  @Field(() => [ID], { description: '1 to 1,000 patients; who is in it already stays.' })
  patientIds!: string[];
}

@InputType({ description: 'Who is taken out of a group that is kept by hand.' })
export class PatientGroupRemovePatientsInput extends PatientGroupInput {
  @Field(() => [ID], { description: '1 to 1,000 patients; who is not in it is passed over.' })
  patientIds!: string[];
}

@InputType({ description: 'A group that is to be put away.' })
export class PatientGroupArchiveInput extends PatientGroupInput {}
