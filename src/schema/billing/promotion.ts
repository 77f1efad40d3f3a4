/** Promotions as staff see them: what was approved, what is proposed, and what was counted. */
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Reference } from '../reference.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import {
  PromotionPatients,
  PromotionStatus,
  PromotionTrigger,
  PromotionVersionStatus,
} from './promotion-kinds.js';

@ObjectType({
  description:
    'Who and what a promotion is for: all that is given must hold; of a list, one. An empty list and null mean that it does not matter.',
})
export class PromotionScope {
  @Field(() => PromotionPatients, {
    simple: true,
    nullable: true,
    description: 'New patients, or those who have been there before; null: both.',
  })
  patients!: PromotionPatients | null;

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'The first local date of the visit, or of the quote where there is none.',
  })
  datesFrom!: string | null;

  @Field(() => DateScalar, { simple: true, nullable: true, description: 'The last such date.' })
  datesTo!: string | null;

  // Shown by the resolver: lists as lists, ids as objects.
  serviceIds?: readonly string[];
  packageIds?: readonly string[];
  practitionerIds?: readonly string[];
  branchIds?: readonly string[];
  tierIds?: readonly string[];
  groupIds?: readonly string[];
  weekdays?: readonly number[];
}

@ObjectType({ description: 'What a promotion says from one approval to the next.' })
export class PromotionVersion {
  @Field(() => Int, { simple: true, description: 'From 1 on.' })
  version!: number;

  @Field(() => PromotionVersionStatus, { simple: true, description: 'What became of it.' })
  status!: PromotionVersionStatus;

  @Field(() => PromotionTrigger, { simple: true, description: 'How it comes to a quote.' })
  trigger!: PromotionTrigger;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description:
      'Hundredths of a percent of what is left of each line, half a minor unit rounded up; null: an amount.',
  })
  basisPoints!: number | null;

  @Field(() => PromotionScope, { simple: true, description: 'Who and what it is for.' })
  scope!: PromotionScope;

  @Field(() => Int, { simple: true, description: '0 to 999: the smaller goes first.' })
  priority!: number;

  @Field(() => Boolean, { simple: true, description: 'Whether no other promotion comes to the same line.' })
  exclusive!: boolean;

  @Field(() => DateTimeScalar, { simple: true, description: 'Quotes from this instant on get it.' })
  effectiveFrom!: Date;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Quotes from this instant on do not get it any more; null: no end.',
  })
  effectiveTo!: Date | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How often it can be given in all; null: no end.',
  })
  totalLimit!: number | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How often one patient can get it; null: no end.',
  })
  perPatientLimit!: number | null;

  @Reference(() => StaffMember, 'StaffMember', { nullable: true, description: 'Who proposed it.' })
  proposedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was proposed, by the clinic’s clock.' })
  proposedAt!: Date;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'The second person, who approved or refused it; null: nobody yet.',
  })
  decidedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'When that was.' })
  decidedAt!: Date | null;

  // Money is made from these by the resolver.
  amountMinor!: number | null;
  maxMinor!: number | null;
  budgetMinor!: number | null;
  currencyCode!: string;
}

export const PromotionVersionConnection = connectionOf(
  PromotionVersion,
  'PromotionVersion',
  'The newest first.',
);

@ObjectType({
  implements: Node,
  description:
    'A discount that was proposed by one person and approved by another. Quotes get it where it fits, within its limits and its budget.',
})
export class Promotion extends Node {
  @Field(() => String, { simple: true, description: 'Its name; patients see it on their quotes.' })
  name!: string;

  @Field(() => PromotionStatus, { simple: true, description: 'How far it is.' })
  status!: PromotionStatus;

  @Field(() => Int, { simple: true, description: 'The number of its latest version, approved or not.' })
  version!: number;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The number of the version that is in force; null: none was approved yet.',
  })
  approvedVersion!: number | null;

  @Field(() => Int, { simple: true, description: 'How many quotes have it that are not paid yet.' })
  usesReserved!: number;

  @Field(() => Int, { simple: true, description: 'How many quotes had it that were paid.' })
  usesSettled!: number;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was last changed or decided on.' })
  updatedAt!: Date;

  // Money is made from these by the resolver.
  reservedMinor!: number;
  settledMinor!: number;
  currencyCode!: string;
}

export const PromotionConnection = connectionOf(Promotion, 'Promotion', 'By age, the oldest first.');
