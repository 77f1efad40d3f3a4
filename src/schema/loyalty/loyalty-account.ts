/** A patient's points as clients see them: what there is, what expires, and how it came to that. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { EarningRule } from './earning-rule.js';
import { PointsAdjustment } from './points-adjustment.js';
import { EarnReason, LoyaltyTransactionKind } from './points-kinds.js';
import { Redemption } from './redemption.js';
import { Referral } from './referral.js';

@ObjectType({ description: 'Points that expire together.' })
export class ExpiringPoints {
  @Field(() => DateScalar, {
    simple: true,
    description: 'The last day on which they can be used, by the clock of the branch where they were earned.',
  })
  expiresOn!: string;

  @Field(() => Int, { simple: true, description: 'What of the balance is gone after that day.' })
  points!: number;
}

@ObjectType({
  description: 'Something that moved points. Never changed; whatever takes it back is another one.',
})
export class LoyaltyTransaction {
  @Field(() => ID, { simple: true, description: 'Its own, among the transactions of all accounts.' })
  id!: string;

  @Field(() => Int, { simple: true, description: 'Its place in the account’s history, from 1 on.' })
  number!: number;

  @Field(() => LoyaltyTransactionKind, { simple: true, description: 'What happened.' })
  kind!: LoyaltyTransactionKind;

  @Field(() => EarnReason, {
    simple: true,
    nullable: true,
    description: 'What points were earned for; null for what earns nothing.',
  })
  reason!: EarnReason | null;

  @Field(() => Int, {
    simple: true,
    description: 'By how much the balance changed; below zero where points went.',
  })
  balanceChange!: number;

  @Field(() => Int, {
    simple: true,
    description: 'By how much what is pending changed.',
  })
  pendingChange!: number;

  @Field(() => Int, {
    simple: true,
    description: 'By how much what is on hold changed.',
  })
  onHoldChange!: number;

  @Field(() => Int, { simple: true, description: 'By how much what is owed changed.' })
  owedChange!: number;

  @Field(() => Int, { simple: true, description: 'The balance afterwards.' })
  balance!: number;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  occurredAt!: Date;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'The visit that it is for; null: none, or not yours to see.',
  })
  visit!: Visit | null;

  @Reference(() => EarningRule, 'EarningRule', {
    nullable: true,
    description: 'The rule that gave the points; null: none, or not yours to see, as for patients.',
  })
  earningRule!: EarningRule | null;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'The version of the rule that was in force; null: no rule gave the points.',
  })
  earningRuleVersion!: number | null;

  @Reference(() => PointsAdjustment, 'PointsAdjustment', {
    nullable: true,
    from: 'adjustmentId',
    description: 'The adjustment that it is of; null: none, or not yours to see, as for patients.',
  })
  adjustment!: PointsAdjustment | null;

  @Reference(() => Redemption, 'Redemption', {
    nullable: true,
    description: 'The redemption that it is for; null: none, or not yours to see.',
  })
  redemption!: Redemption | null;

  @Reference(() => Referral, 'Referral', {
    nullable: true,
    description: 'The referral that it is for; null: none, or not yours to see.',
  })
  referral!: Referral | null;
}

export const LoyaltyTransactionConnection = connectionOf(
  LoyaltyTransaction,
  'LoyaltyTransaction',
  'The newest first.',
);

@ObjectType({ description: 'What an account holds, in points.' })
export class PointsHeld {
  @Field(() => Int, { simple: true, description: 'What could be spent.' })
  balance!: number;

  @Field(() => Int, { simple: true, description: 'What was earned and could not be spent yet.' })
  pending!: number;

  @Field(() => Int, { simple: true, description: 'What was set aside for redemptions.' })
  onHold!: number;

  @Field(() => Int, {
    simple: true,
    description: 'What had been taken back after it was spent, and was still owed.',
  })
  owed!: number;
}

@ObjectType({ description: 'All transactions of a kind: by how much they changed what the account holds.' })
export class LoyaltyStatementLine extends PointsHeld {
  @Field(() => LoyaltyTransactionKind, { simple: true, description: 'The kind.' })
  kind!: LoyaltyTransactionKind;

  @Field(() => Int, { simple: true, description: 'How many there were.' })
  transactions!: number;
}

@ObjectType({
  description: 'An account over some days. In each column, `opening` and the lines come to `closing`.',
})
export class LoyaltyStatement {
  @Field(() => DateScalar, {
    simple: true,
    description: 'The first day, by the clock of the clinic’s first branch.',
  })
  from!: string;

  @Field(() => DateScalar, { simple: true, description: 'The last day, included.' })
  to!: string;

  @Field(() => PointsHeld, { simple: true, description: 'What there was when the first day began.' })
  opening!: PointsHeld;

  @Field(() => [LoyaltyStatementLine], { simple: true, description: 'What came and went, by kind.' })
  lines!: LoyaltyStatementLine[];

  @Field(() => PointsHeld, {
    simple: true,
    description: 'What there was when the last day ended, or is now.',
  })
  closing!: PointsHeld;
}

// Its resolvers add what expires, the history and the statement.
@ObjectType({ description: 'A patient’s points. A patient sees no one’s but their own.' })
export class LoyaltyAccount {
  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Whose it is; null: you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => Int, { simple: true, description: 'What can be spent.' })
  balance!: number;

  @Field(() => Int, { simple: true, description: 'What was earned and cannot be spent yet.' })
  pending!: number;

  @Field(() => Int, { simple: true, description: 'What is set aside for redemptions.' })
  onHold!: number;

  @Field(() => Int, {
    simple: true,
    description: 'What was taken back after it had been spent: what is earned next pays it first.',
  })
  owed!: number;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'The card that this one was a double of, to which the points went; null: it is none.',
  })
  mergedInto!: Patient | null;
}
