/** Tiers of patients by the points that they earn. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { DateTimeScalar } from '../scalars.js';

@ObjectType({
  implements: Node,
  description:
    'Patients who earned so many points in the last 12 months. A patient is in the tier of the highest threshold that they reach. Points count as they were earned, pending ones too, less what was taken back of them; points given by hand do not count.',
})
export class LoyaltyTier extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => Int, {
    simple: true,
    description: 'Whoever earned so many points in the last 12 months reaches it.',
  })
  pointsFrom!: number;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was put away; nobody is in it since. Null: it was not.',
  })
  archivedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;
}

export const LoyaltyTierConnection = connectionOf(LoyaltyTier, 'LoyaltyTier', 'The lowest first.');

@InputType({ description: 'Which tiers.' })
export class LoyaltyTierFilter {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only archived ones; null: both; default: only those that are not.',
  })
  archived?: boolean | null;
}

@InputType({ description: 'A new tier.' })
export class LoyaltyTierCreateInput extends IdempotentInput {
  @Field(() => String, {
    description: '1 to 200 characters; no two tiers have the same, case aside.',
  })
  name!: string;

  @Field(() => Int, {
    description: 'Points earned in the last 12 months, 0 to 999,999,999; no two tiers begin at the same.',
  })
  pointsFrom!: number;
}

@InputType({ description: 'A tier that is to be put away.' })
export class LoyaltyTierArchiveInput extends IdempotentInput {
  @Field(() => ID, { description: 'The tier.' })
  tierId!: string;
}
