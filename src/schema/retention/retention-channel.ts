/** Over which channels rules may write, and how long a message counts. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { Channel } from '../messaging/delivery-states.js';
import { DateTimeScalar } from '../scalars.js';

@ObjectType({ description: 'A channel, and whether retention rules of the clinic write over it.' })
export class RetentionChannel {
  @Field(() => Channel, { simple: true, description: 'The channel.' })
  channel!: Channel;

  @Field(() => Boolean, { simple: true, description: 'Whether it is switched on.' })
  on!: boolean;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Since when: mornings before are past for it. Null: it is off.',
  })
  onSince!: Date | null;
}

@InputType({ description: 'A channel to switch for all rules of the clinic.' })
export class RetentionChannelSwitchInput extends IdempotentInput {
  @Field(() => Channel, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => Boolean, { description: 'Whether rules write over it from now on.' })
  on!: boolean;
}

@InputType({ description: 'How retention is counted from now on.' })
export class ClinicRetentionSetInput extends IdempotentInput {
  @Field(() => Int, {
    description: 'How many days after a message a visit still counts as brought back by it: 1 to 730.',
  })
  attributionDays!: number;
}

@InputType({ description: 'Which rules to work out without waiting for the night.' })
export class RetentionEvaluateInput {
  @Field(() => [ID], { nullable: true, description: 'Only these; default: all that are active.' })
  retentionRuleIds?: string[] | null;
}

@ObjectType({ description: 'What an evaluation of rules found.' })
export class RetentionEvaluation {
  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  evaluatedAt!: Date;

  @Field(() => Int, {
    simple: true,
    description:
      'How many patients were newly chosen by a rule, those held out among them; who was chosen by two rules counts twice.',
  })
  recipients!: number;
}
