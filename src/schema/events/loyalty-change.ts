/** The messages of `loyaltyChanged`. */
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { EventMessage, ResyncRequired } from './event.js';

// Its resolver adds the account and the transaction.
@ObjectType({ description: 'A patient’s points changed.' })
export class LoyaltyChanged extends EventMessage {
  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whose points; null: you may not see patients.',
  })
  patient!: Patient | null;
}

export const LoyaltyChange = createUnionType({
  name: 'LoyaltyChange',
  description: 'A message of `loyaltyChanged`.',
  types: () => [LoyaltyChanged, ResyncRequired] as const,
});

@InputType({ description: 'Whose points to be told of.' })
export class LoyaltyChangedFilter {
  @Field(() => [ID], { nullable: true, description: 'Those of one of these patients.' })
  patientIds?: string[] | null;
}
