/** What a rule would do, as clients see it. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Reference } from '../reference.js';
import { DateScalar } from '../scalars.js';
import { RetentionRule } from './rule.js';
import { RetentionLeftOutReason } from './rule-kinds.js';

@ObjectType({ description: 'Patients whom a rule would not write to, for one reason.' })
export class RetentionLeftOut {
  @Field(() => RetentionLeftOutReason, { simple: true, description: 'Why.' })
  reason!: RetentionLeftOutReason;

  @Field(() => Int, { simple: true, description: 'How many patients.' })
  count!: number;
}

@ObjectType({ description: 'Patients whom another rule would write to in the same days.' })
export class RetentionOverlap {
  @Reference(() => RetentionRule, 'RetentionRule', { description: 'The other rule, not archived.' })
  retentionRule!: RetentionRule;

  @Field(() => Int, { simple: true, description: 'How many of the patients would get both.' })
  patients!: number;
}

@ObjectType({
  description:
    'What a rule would do on some days, if it and its channels were switched on, as patients and visits are now. Each patient counts once. Nothing is written or sent.',
})
export class RetentionRuleDryRun {
  @Field(() => DateScalar, { simple: true, description: 'The first day, local to each branch.' })
  from!: string;

  @Field(() => DateScalar, { simple: true, description: 'The last day.' })
  to!: string;

  @Field(() => Int, { simple: true, description: 'How many patients it would write to.' })
  count!: number;

  @Field(() => [RetentionLeftOut], {
    simple: true,
    description:
      'How many others have a completed visit as long ago as it says, by the reason why not to them.',
  })
  leftOut!: RetentionLeftOut[];

  @Field(() => [RetentionOverlap], {
    simple: true,
    description: 'With which of the first hundred other rules it overlaps, most first; active or not.',
  })
  overlaps!: RetentionOverlap[];
}
