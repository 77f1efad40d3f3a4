/** Coupons: the codes by which patients ask for a promotion. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Promotion } from './promotion.js';

@ObjectType({ implements: Node, description: 'A code by which a promotion is asked for.' })
export class Coupon extends Node {
  @Reference(() => Promotion, 'Promotion', { nullable: true, description: 'The promotion that it gives.' })
  promotion!: Promotion | null;

  @Field(() => String, { simple: true, description: 'In capitals; however it is written, it is found.' })
  code!: string;

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'How many quotes can have it; null: as many as the promotion allows.',
  })
  useLimit!: number | null;

  @Field(() => Int, { simple: true, description: 'How many quotes have it or had it, released ones aside.' })
  uses!: number;

  @Reference(() => Patient, 'Patient', { nullable: true, description: 'Whose it is; null: anybody’s.' })
  patient!: Patient | null;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'Quotes from this instant on do not take it; null: no end of its own.',
  })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made, by the clinic’s clock.' })
  createdAt!: Date;
}

export const CouponConnection = connectionOf(Coupon, 'Coupon', 'By age, the oldest first.');

@ObjectType({ description: 'Coupons that were made together.' })
export class CouponBatch {
  @Field(() => [Coupon], { simple: true, description: 'The coupons; at most 1,000.' })
  coupons!: Coupon[];
}

@InputType({ description: 'Coupons to make: either one code of your own choice, or so many random ones.' })
export class CouponsCreateInput extends IdempotentInput {
  @Field(() => ID, { description: 'The promotion that they give; its trigger is CODE.' })
  promotionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A code of your own choice: 3 to 32 letters A to Z, digits and dashes, in whatever case.',
  })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many random codes to make: 1 to 1,000.' })
  count?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many quotes can have each; default: one. Null: as many as the promotion allows.',
  })
  useLimit?: number | null;

  @Field(() => ID, { nullable: true, description: 'Whose they are; default: anybody’s.' })
  patientId?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Quotes from this instant on do not take them; default: no end.',
  })
  expiresAt?: Date | null;
}
