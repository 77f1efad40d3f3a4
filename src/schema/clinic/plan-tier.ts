/** What a clinic has subscribed to. */
import { Field, InputType, registerEnumType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';

export const PlanTier = { STANDARD: 'STANDARD', ADVANCED: 'ADVANCED' } as const;
export type PlanTier = keyof typeof PlanTier;

registerEnumType(PlanTier, {
  name: 'PlanTier',
  description: 'What the clinic has subscribed to.',
  valuesConfig: {
    STANDARD: { description: 'All but what ADVANCED adds.' },
    ADVANCED: {
      description: 'Also filters of retention rules by insurance plan, service, age, sex and group.',
    },
  },
});

@InputType({ description: 'What the clinic subscribes to from now on.' })
export class ClinicPlanTierSetInput extends IdempotentInput {
  @Field(() => PlanTier, { description: 'The tier.' })
  planTier!: PlanTier;
}
