/** The clinic as clients see it. */
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node.js';
import { CurrencyCodeScalar, DateTimeScalar } from '../scalars.js';

@ObjectType({ implements: Node, description: 'The tenant: everything that you see belongs to it.' })
export class Clinic extends Node {
  @Field(() => String, { simple: true, description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    simple: true,
    description: 'The language of its patients unless they say otherwise (BCP 47).',
  })
  locale!: string;

  @Field(() => CurrencyCodeScalar, { simple: true, description: 'What its prices are in.' })
  currencyCode!: string;

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether it is a sandbox: its messages land in `mailbox`, and nobody receives them.',
  })
  sandbox!: boolean;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'A sandbox’s own clock, which stands still until `testClockAdvance`; null: real time.',
  })
  testClock!: Date | null;
}
