/** Invoices and debtors as clients see them. */
import { Field, Int, ObjectType } from 'type-graphql';
import { Branch } from '../clinic/branch.js';
import { StaffMember } from '../clinic/staff-member.js';
import { connectionOf } from '../connection.js';
import { Node } from '../node.js';
import { Patient } from '../patients/patient.js';
import { Reference } from '../reference.js';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { Visit } from '../visits/visit.js';
import { InvoiceStatus } from './invoice-kinds.js';
import { DiscountQuote } from './quote.js';

@ObjectType({ implements: Node, description: 'What was sold to a patient, and what was paid for it.' })
export class Invoice extends Node {
  @Field(() => Int, {
    simple: true,
    description: 'Its number in the clinic, from 1 on and without gaps; a void invoice keeps its own.',
  })
  number!: number;

  @Field(() => InvoiceStatus, { simple: true, description: 'Whether it counts.' })
  status!: InvoiceStatus;

  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'To whom; null where you may not see patients.',
  })
  patient!: Patient | null;

  @Reference(() => Visit, 'Visit', {
    nullable: true,
    description: 'For which visit; null: for none, or where you may not see visits.',
  })
  visit!: Visit | null;

  @Reference(() => Branch, 'Branch', { nullable: true, description: 'Where; null: at none in particular.' })
  branch!: Branch | null;

  @Reference(() => DiscountQuote, 'DiscountQuote', {
    description: 'The quote that it kept: with every discount that applied, and why others did not.',
  })
  quote!: DiscountQuote;

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was issued, by the clinic’s clock.' })
  issuedAt!: Date;

  @Reference(() => StaffMember, 'StaffMember', {
    nullable: true,
    description: 'Who issued it; null: a partner’s program, or somebody whom you may not see.',
  })
  issuedBy!: StaffMember | null;

  @Field(() => DateScalar, {
    simple: true,
    description: 'The last day, by the branch’s calendar, on which it is paid in time.',
  })
  dueOn!: string;

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was first paid in full; null: it never was.',
  })
  paidAt!: Date | null;

  @Field(() => DateTimeScalar, { simple: true, nullable: true, description: 'Null: it is not void.' })
  voidedAt!: Date | null;

  @Field(() => String, { simple: true, nullable: true, description: 'Why it is void; null: it is not.' })
  voidReason!: string | null;

  // Its amounts are made from these by the invoice's fields.
  totalMinor!: number;
  paidMinor!: number;
  creditedMinor!: number;
  returnedMinor!: number;
  balanceMinor!: number;
  currencyCode!: string;
  quoteId!: string;
}

export const InvoiceConnection = connectionOf(Invoice, 'Invoice', 'By when they were issued.');

@ObjectType({ description: 'A patient who owes the clinic money.' })
export class Debtor {
  @Reference(() => Patient, 'Patient', {
    nullable: true,
    description: 'Null where you may not see patients.',
  })
  patient!: Patient | null;

  @Field(() => DateScalar, {
    simple: true,
    description: 'The earliest day on which something was to be paid.',
  })
  oldestDueOn!: string;

  balanceMinor!: number;
  currencyCode!: string;
  patientId!: string;
  branchIds!: readonly string[] | null;
}

export const DebtorConnection = connectionOf(
  Debtor,
  'Debtor',
  'Whose invoice has been due longest comes first.',
);
