/** Retention rules as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { RuleFilters } from '../../entities/retention/retention-rule.js';
import { Practitioner } from '../clinic/practitioner.js';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Channel } from '../messaging/delivery-states.js';
import { Node } from '../node.js';
import type { Sex } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { RetentionRuleStatus } from './rule-kinds.js';

const CHANNELS = 'By what it goes, over each that a patient consents to; nothing else stands in.';
const DAYS =
  'How many local days after the one on which the last visit ended it is due, at 10:00 by the branch’s clock.';
const PRACTITIONER =
  'Whose visits count; null: anybody’s. Whoever has a later visit with anyone gets nothing all the same.';
const PRIORITY =
  '0 to 999: of several rules due at once, the smaller goes first, and the cap meets the others.';
const HOLDOUT = 'Of a hundred recipients, how many get no message by lot, so that both can be compared.';

@ObjectType({
  description:
    'The advanced filters of a rule: all that is given must hold, and of a list one. An empty list and null mean that it does not matter.',
})
export class RetentionRuleFilters {
  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'At least so many full years old on the local date on which it is due.',
  })
  ageFrom?: number;

  @Field(() => Int, { simple: true, nullable: true, description: 'At most so many.' })
  ageTo?: number;

  // Shown by the resolver: lists as lists, ids as objects.
  sexes?: readonly Sex[];

  insurancePlanIds?: RuleFilters['insurancePlanIds'];

  serviceIds?: RuleFilters['serviceIds'];

  groupIds?: RuleFilters['groupIds'];
}

@ObjectType({
  implements: Node,
  description:
    'A message so many days after the last visit, to these patients, once for each last visit: “60 days since the last visit”.',
})
export class RetentionRule extends Node {
  @Field(() => String, { simple: true, description: 'What staff call it; patients never see it.' })
  name!: string;

  @Field(() => RetentionRuleStatus, { simple: true, description: 'How far it is.' })
  status!: RetentionRuleStatus;

  @Field(() => Int, { simple: true, description: 'One more after each change; messages say theirs.' })
  version!: number;

  @Field(() => [Channel], { simple: true, description: CHANNELS })
  channels!: Channel[];

  @Field(() => Int, { simple: true, description: DAYS })
  days!: number;

  @Reference(() => Practitioner, 'Practitioner', { nullable: true, description: PRACTITIONER })
  practitioner!: Practitioner | null;

  @Field(() => Int, { simple: true, description: PRIORITY })
  priority!: number;

  @Field(() => RetentionRuleFilters, { simple: true, description: 'Whom else it looks at.' })
  filters!: RetentionRuleFilters;

  @Field(() => Int, { simple: true, description: HOLDOUT })
  holdoutPercent!: number;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Since when it writes: mornings before are past for it. Null: it is not active.',
  })
  activeSince!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const RetentionRuleConnection = connectionOf(
  RetentionRule,
  'RetentionRule',
  'By age, the oldest first.',
);

@ObjectType({ description: 'What a rule said from one change to the next.' })
export class RetentionRuleVersion {
  @Field(() => Int, { simple: true, description: 'Messages say by which they were planned.' })
  version!: number;

  @Field(() => [Channel], { simple: true, description: CHANNELS })
  channels!: Channel[];

  @Field(() => Int, { simple: true, description: DAYS })
  days!: number;

  @Reference(() => Practitioner, 'Practitioner', { nullable: true, description: PRACTITIONER })
  practitioner!: Practitioner | null;

  @Field(() => Int, { simple: true, description: PRIORITY })
  priority!: number;

  @Field(() => RetentionRuleFilters, { simple: true, description: 'Whom else it looked at.' })
  filters!: RetentionRuleFilters;

  @Field(() => Int, { simple: true, description: HOLDOUT })
  holdoutPercent!: number;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who wrote it; null: a partner.',
  })
  createdBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  createdAt!: Date;
}

export const RetentionRuleVersionConnection = connectionOf(
  RetentionRuleVersion,
  'RetentionRuleVersion',
  'The newest first.',
);
