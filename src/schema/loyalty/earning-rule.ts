/** Earning rules as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { EarningRuleKind, PortalActivity } from './points-kinds.js';

const FROM = 'From this instant on it holds, for what happens then.';
const TO = 'The first instant at which it no longer holds; null: until a later version begins.';
const BASIS_POINTS =
  'Of PAID: hundredths of a percent of what was paid in money, whose value in points is given, rounded down for each line; else null.';
const POINTS = 'How many points it gives each time; null for PAID.';
const ACTIVITY = 'Of PORTAL_ACTIVITY: which one; else null.';
const AVAILABLE = 'For how many times 24 hours the points are pending; 0: they can be spent at once.';
const EXPIRES =
  'How many months after the branch-local day of earning their last day is, or the last of that month; null: they never expire.';

// Its resolvers add services, branches and versions.
@ObjectType({
  implements: Node,
  description:
    'What patients earn points for. Its terms are those of its latest version, which may begin later; until then the one before goes on.',
})
export class EarningRule extends Node {
  @Field(() => String, { simple: true, description: 'What staff call it.' })
  name!: string;

  @Field(() => EarningRuleKind, { simple: true, description: 'What it gives points for.' })
  kind!: EarningRuleKind;

  @Field(() => Int, { simple: true, description: 'One more after each change; transactions say theirs.' })
  version!: number;

  @Field(() => DateTimeScalar, { simple: true, description: FROM })
  effectiveFrom!: Date;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: TO })
  effectiveTo!: Date | null;

  @Field(() => Int, { simple: true, nullable: true, description: BASIS_POINTS })
  basisPoints!: number | null;

  @Field(() => Int, { simple: true, nullable: true, description: POINTS })
  points!: number | null;

  @Field(() => PortalActivity, { simple: true, nullable: true, description: ACTIVITY })
  activity!: PortalActivity | null;

  @Field(() => Int, { simple: true, description: AVAILABLE })
  availableAfterDays!: number;

  @Field(() => Int, { simple: true, nullable: true, description: EXPIRES })
  expiresAfterMonths!: number | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Since when it gives nothing any more; null: it was not put away.',
  })
  archivedAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const EarningRuleConnection = connectionOf(EarningRule, 'EarningRule', 'By age, the oldest first.');

@ObjectType({ description: 'What an earning rule said from one change to the next.' })
export class EarningRuleVersion {
  @Field(() => Int, { simple: true, description: 'Transactions say by which the points were given.' })
  version!: number;

  @Field(() => DateTimeScalar, { simple: true, description: FROM })
  effectiveFrom!: Date;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: TO })
  effectiveTo!: Date | null;

  @Field(() => Int, { simple: true, nullable: true, description: BASIS_POINTS })
  basisPoints!: number | null;

  @Field(() => Int, { simple: true, nullable: true, description: POINTS })
  points!: number | null;

  @Field(() => PortalActivity, { simple: true, nullable: true, description: ACTIVITY })
  activity!: PortalActivity | null;

  @Field(() => Int, { simple: true, description: AVAILABLE })
  availableAfterDays!: number;

  @Field(() => Int, { simple: true, nullable: true, description: EXPIRES })
  expiresAfterMonths!: number | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who wrote it; null: a partner.',
  })
  createdBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  createdAt!: Date;
}

export const EarningRuleVersionConnection = connectionOf(
  EarningRuleVersion,
  'EarningRuleVersion',
  'The newest first.',
);
