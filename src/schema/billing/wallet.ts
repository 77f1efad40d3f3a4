/** Money paid ahead, as clients see and move it; and what else the clinic sets about money. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MoneyInput } from '../clinic/money-input.js';
import { connectionOf } from '../connection.js';
import { IdempotentInput } from '../idempotent-input.js';
import { Reference } from '../reference.js';
import { DateTimeScalar } from '../scalars.js';
import { Invoice } from './invoice.js';
import { MoneyMethod, WalletEntryKind } from './invoice-kinds.js';

@ObjectType({ description: 'A movement of money in a wallet; it is never changed.' })
export class WalletEntry {
  @Field(() => Int, { simple: true, description: 'Its place in the wallet’s history, from 1 on.' })
  number!: number;

  @Field(() => WalletEntryKind, { simple: true, description: 'Why.' })
  kind!: WalletEntryKind;

  @Reference(() => Invoice, 'Invoice', {
    nullable: true,
    description: 'The invoice that it paid; null: none.',
  })
  invoice!: Invoice | null;

  @Field(() => MoneyMethod, {
    simple: true,
    nullable: true,
    description: 'How it was handed back; null: it was not.',
  })
  method!: MoneyMethod | null;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Why it was handed back; null: it was not.',
  })
  reason!: string | null;

  @Field(() => DateTimeScalar, { simple: true, description: 'When, by the clinic’s clock.' })
  occurredAt!: Date;

  amountMinor!: number;
  balanceAfterMinor!: number;
  currencyCode!: string;
}

export const WalletEntryConnection = connectionOf(WalletEntry, 'WalletEntry', 'The newest first.');

@ObjectType({ description: 'Money that a patient paid ahead.' })
export class Wallet {
  patientId!: string;
  balanceMinor!: number;
  currencyCode!: string;
}

@InputType({ description: 'Money that is paid ahead.' })
export class WalletTopUpInput extends IdempotentInput {
  @Field(() => ID, { description: 'Into whose wallet.' })
  patientId!: string;

  @Field(() => MoneyMethod, { description: 'How.' })
  method!: MoneyMethod;

  @Field(() => MoneyInput, { description: 'How much; more than nothing.' })
  amount!: MoneyInput;

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

@InputType({ description: 'Money of a wallet that is handed back.' })
export class WalletPayOutInput extends IdempotentInput {
  @Field(() => ID, { description: 'Out of whose wallet.' })
  patientId!: string;

  @Field(() => MoneyMethod, { description: 'How.' })
  method!: MoneyMethod;

  @Field(() => MoneyInput, { description: 'How much; more than nothing.' })
  amount!: MoneyInput;

  @Field(() => String, { description: 'Why, in 1 to 500 characters.' })
  reason!: string;
}

@InputType({ description: 'The new price of a service.' })
export class ServicePriceSetInput extends IdempotentInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => MoneyInput, { description: 'In the clinic’s currency.' })
  price!: MoneyInput;
}

@InputType({ description: 'When the clinic’s invoices are to be paid.' })
export class ClinicBillingSetInput extends IdempotentInput {
  @Field(() => Int, { description: 'Days from the local date of issue, 0 to 365.' })
  invoiceDueDays!: number;
}
