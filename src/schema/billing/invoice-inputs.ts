/** What is told to issue, pay, void and refund invoices, and which of them are listed. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../clinic/money-input.js';
import { IdempotentInput } from '../idempotent-input.js';
import { DateTimeScalar } from '../scalars.js';
import { InvoiceStatus, PaymentMethod } from './invoice-kinds.js';
import { QuoteLineInput } from './quote-inputs.js';

@InputType({ description: 'Which invoices; what is absent or null keeps all.' })
export class InvoiceFilter {
  @Field(() => [ID], { nullable: true, description: 'Of these patients.' })
  patientIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of these visits.' })
  visitIds?: string[] | null;

  @Field(() => [InvoiceStatus], { nullable: true, description: 'In these states.' })
  statuses?: InvoiceStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: something is left to be paid; false: nothing is.',
  })
  unpaid?: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Issued at this instant or later.' })
  issuedFrom?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Issued before this instant.' })
  issuedTo?: Date | null;

  @Field(() => Int, { nullable: true, description: 'With this number.' })
  number?: number | null;
}

@InputType({ description: 'Which debtors; what is absent or null keeps all.' })
export class DebtorFilter {
  @Field(() => [ID], { nullable: true, description: 'Who owes at these branches, and what they owe there.' })
  branchIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what was to be paid before today, by the branch’s calendar.',
  })
  overdue?: boolean | null;
}

@InputType({ description: 'A new invoice: of a quote, of a visit, or of services and packages.' })
export class InvoiceIssueInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: 'A quote that holds; then nothing else is given.' })
  quoteId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'A visit: it is invoiced as it was promised when it was booked; with more lines, codes or redemptions it is quoted anew.',
  })
  visitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To whom; of a visit: its patient.' })
  patientId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where; of a visit: its branch. Null: at none in particular.',
  })
  branchId?: string | null;

  @Field(() => [QuoteLineInput], {
    nullable: true,
    description: 'What is sold, at most 100 lines; of a visit: besides what was booked.',
  })
  lines?: QuoteLineInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of coupons, at most 20.' })
  couponCodes?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Redemptions to be used, at most 20.' })
  redemptionIds?: string[] | null;
}

@InputType({ description: 'An invoice that is to be void.' })
export class InvoiceVoidInput extends IdempotentInput {
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId!: string;

  @Field(() => String, { description: 'Why, in 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'Something that is paid for an invoice.' })
export class PaymentReceiveInput extends IdempotentInput {
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId!: string;

  @Field(() => PaymentMethod, { description: 'How.' })
  method!: PaymentMethod;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'How much, more than nothing and at most the balance; for POINTS: null.',
  })
  amount?: MoneyInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'For POINTS: how many, worth at most the balance; for money: null.',
  })
  points?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a card: what the terminal knows it by again, never its number. At most 500 characters.',
  })
  cardFingerprint?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The terminal’s or the bank’s name for the payment. At most 500 characters.',
  })
  reference?: string | null;
}

@InputType({ description: 'Lines of an invoice that are to be refunded.' })
export class InvoiceRefundInput extends IdempotentInput {
  @Field(() => ID, { description: 'The invoice.' })
  invoiceId!: string;

  @Field(() => [ID], {
    description:
      'Its lines, each whole and once; of a package the share of its unused sessions, half a minor unit up.',
  })
  lineIds!: string[];

  @Field(() => String, { description: 'Why, in 1 to 500 characters.' })
  reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether money goes into the patient’s wallet; default: as it was paid, the latest payment first.',
  })
  toWallet?: boolean | null;
}
