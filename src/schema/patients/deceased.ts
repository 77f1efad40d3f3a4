/** What clients send about a patient who has died. */
import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { DateScalar } from '../scalars.js';

@InputType({ description: 'That a patient has died, or that this was a mistake.' })
export class PatientDeceasedRecordInput extends IdempotentInput {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;

  @Field(() => Boolean, { description: 'False: it was recorded by mistake.' })
  deceased!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day, not in the future; null: not known. Recorded again, it is corrected.',
  })
  date?: string | null;
}
