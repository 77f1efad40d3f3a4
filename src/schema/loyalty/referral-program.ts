/** What referrals bring, and how many there were, as clients see it. */
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { IdempotentInput } from '../idempotent-input.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';

@ObjectType({ description: 'What those get who stand at one level above a newcomer.' })
export class ReferralLevel {
  @Field(() => Int, { simple: true, description: 'Points.' })
  points!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many rewards of this level one patient gets; null: no end.',
  })
  cap!: number | null;
}

@ObjectType({
  description:
    'What referrals bring. A referral keeps the terms that it began under; a change is a new version.',
})
export class ReferralProgram {
  @Field(() => Int, { simple: true, description: 'From 1 on.' })
  version!: number;

  @Field(() => Boolean, { simple: true, description: 'Whether new referrals are taken.' })
  active!: boolean;

  @Field(() => Int, { simple: true, description: 'Points for the newcomer.' })
  newcomerPoints!: number;

  @Field(() => [ReferralLevel], {
    simple: true,
    description: 'For who brought them, who brought that one, and so on; at most five.',
  })
  levels!: ReferralLevel[];

  @Field(() => Int, { simple: true, description: 'How many days, of 24 hours, the points are pending.' })
  availableAfterDays!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'After how many months the points expire, at the end of the branch-local day; null: never.',
  })
  expiresAfterMonths!: number | null;

  @Field(() => Int, {
    simple: true,
    description:
      'How many days, of 24 hours, a link that was followed counts until the newcomer is a patient.',
  })
  attributionDays!: number;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Where newcomers book: the page of a link leads there; null: they leave a contact on it.',
  })
  bookingUrl!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'Since when it is so, by the clinic’s clock.' })
  createdAt!: Date;
}

@InputType({ description: 'What those get who stand at one level above a newcomer.' })
export class ReferralLevelInput {
  @Field(() => Int, { description: '0 to 1,000,000 points.' })
  points!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rewards of this level one patient gets, from 1 on; default: no end.',
  })
  cap?: number | null;
}

@InputType({ description: 'What referrals bring from now on.' })
export class ReferralProgramSetInput extends IdempotentInput {
  @Field(() => Boolean, { description: 'Whether new referrals are taken.' })
  active!: boolean;

  @Field(() => Int, { description: 'Points for the newcomer, 0 to 1,000,000.' })
  newcomerPoints!: number;

  @Field(() => [ReferralLevelInput], {
    description: 'For who brought them, who brought that one, and so on; at most five.',
  })
  levels!: ReferralLevelInput[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many days, of 24 hours, the points are pending: 0 to 365; default: 0.',
  })
  availableAfterDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'After how many months the points expire: 1 to 120; default: never.',
  })
  expiresAfterMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many days a link that was followed counts: 1 to 730; default: 90.',
  })
  attributionDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where newcomers book, beginning with https; the code is added to it as "ref". Null: they leave a contact; left out: it stays.',
  })
  bookingUrl?: string | null;
}

@InputType({ description: 'Which days.' })
export class ReferralFunnelFilter {
  @Field(() => DateScalar, { description: 'The first day, local to the clinic’s first branch.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day, included; at most ten years in all.' })
  to!: string;
}

@ObjectType({ description: 'How far those referrals have come that began within some days.' })
export class ReferralFunnel {
  @Field(() => Int, { simple: true, description: 'How often links were opened on these days.' })
  openings!: number;

  @Field(() => Int, { simple: true, description: 'Those who left a contact.' })
  contacts!: number;

  @Field(() => Int, { simple: true, description: 'Those who became patients.' })
  joined!: number;

  @Field(() => Int, { simple: true, description: 'Those who booked.' })
  booked!: number;

  @Field(() => Int, { simple: true, description: 'Those who came and paid.' })
  qualified!: number;

  @Field(() => Int, { simple: true, description: 'Those that staff have yet to look at.' })
  flagged!: number;

  @Field(() => Int, { simple: true, description: 'Those that were none.' })
  refused!: number;

  @Field(() => Int, { simple: true, description: 'Those whose visit was paid back.' })
  reversed!: number;

  @Field(() => Int, { simple: true, description: 'Points given for them, and not taken back.' })
  pointsGiven!: number;
}
