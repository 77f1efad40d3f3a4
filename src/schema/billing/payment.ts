/** Payments and refunds as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { PaymentMethod } from './invoice-kinds.js';
import { InvoiceLine } from './invoice-line.js';

@ObjectType({ implements: Node, description: 'What was paid for an invoice, or into a wallet.' })
export class Payment extends Node {
  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Who paid; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => PaymentMethod, { simple: true, description: 'How.' })
  method!: PaymentMethod;

  @Field(() => Int, { simple: true, nullable: true, description: 'How many points; null: money was paid.' })
  points!: number | null;

  @Field(() => Int, { simple: true, description: 'How many points refunds gave back of it.' })
  returnedPoints!: number;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'The terminal’s or the bank’s name for it; null: none was given.',
  })
  reference!: string | null;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who received it; null: a partner’s program, or somebody whom you may not see.',
  })
  receivedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  receivedAt!: Date;

  // `amount` and `returned` are made from these by the payment's fields.
  amountMinor!: number;
  returnedMinor!: number;
  currencyCode!: string;
}

@ObjectType({ description: 'A line of an invoice that was refunded.' })
export class RefundLine {
  @Reference(() => InvoiceLine, 'InvoiceLine', { description: 'The line.' })
  line!: InvoiceLine;

  @Field(() => Int, {
    simple: true,
    description: 'Points that the line had earned and that were taken back.',
  })
  reversedPoints!: number;

  amountMinor!: number;
  currencyCode!: string;
}

@ObjectType({ description: 'What a refund gave back of one payment.' })
export class RefundPart {
  @Reference(() => Payment, 'Payment', { description: 'What had been paid.' })
  payment!: Payment;

  @Field(() => PaymentMethod, {
    simple: true,
    description: 'To where it went: as it was paid, or into the wallet.',
  })
  method!: PaymentMethod;

  @Field(() => Int, { simple: true, nullable: true, description: 'How many points; null: money went back.' })
  points!: number | null;

  amountMinor!: number;
  currencyCode!: string;
}

@ObjectType({ implements: Node, description: 'Lines of an invoice that were refunded together.' })
export class Refund extends Node {
  @Field(() => Int, {
    simple: true,
    description: 'Its number in the clinic’s refunds, from 1 on and without gaps.',
  })
  number!: number;

  @Field(() => String, { simple: true, description: 'Why, as it was told.' })
  reason!: string;

  @Field(() => Int, {
    simple: true,
    description: 'How many points went back to whom they had been spent by.',
  })
  points!: number;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who refunded it; null: a partner’s program, or somebody whom you may not see.',
  })
  refundedBy!: StaffMember | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  refundedAt!: Date;

  // `credited` and `money` are made from these by the refund's fields.
  creditedMinor!: number;
  moneyMinor!: number;
  currencyCode!: string;
}

export const PaymentConnection = connectionOf(Payment, 'Payment', 'The earliest first.');
export const RefundConnection = connectionOf(Refund, 'Refund', 'By number.');
