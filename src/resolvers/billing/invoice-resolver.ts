/** Invoices with what belongs to them, and debtors. */
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Debtor, DebtorConnection, Invoice, InvoiceConnection } from '../../schema/billing/invoice.js';
import { DebtorFilter, InvoiceFilter } from '../../schema/billing/invoice-inputs.js';
import { InvoiceLine } from '../../schema/billing/invoice-line.js';
import { PaymentConnection, RefundConnection } from '../../schema/billing/payment.js';
import { Discount } from '../../schema/billing/quote.js';
import { Money } from '../../schema/clinic/money.js';
import { decodeId, withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { Visit } from '../../schema/visits/visit.js';
import { listDebtors } from '../../services/billing/invoices/list-debtors.js';
import {
  invoiceOfVisit,
  listInvoices,
  unpaidInvoicesOf,
} from '../../services/billing/invoices/list-invoices.js';
import {
  discountsOfLine,
  linesOfInvoice,
  paymentsOfInvoice,
  refundsOfInvoice,
} from '../../services/billing/invoices/parts-of-invoice.js';
import { moneyOf } from '../../services/clinic/minor-units.js';

@Resolver(() => Invoice)
export class InvoiceResolver {
  @Authorized('billing:read')
  @Query(() => Invoice, {
    nullable: true,
    description: 'An invoice by id; null for absent and invisible alike.',
  })
  invoice(@Ctx() { scope }: Context, @Arg('id', () => ID, { description: 'The invoice.' }) id: string) {
    return scope.loaders.invoice.load(decodeId(id, 'Invoice').id);
  }

  @Authorized('billing:read')
  @Query(() => InvoiceConnection, {
    description: 'Invoices that you may see, the newest first; a patient sees their own.',
  })
  invoices(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InvoiceFilter, { nullable: true, description: 'Which ones.' })
    filter?: InvoiceFilter | null,
  ) {
    return listInvoices(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @FieldResolver(() => [InvoiceLine], { description: 'What was sold, at most 100 lines, by their place.' })
  lines(@Ctx() { scope }: Context, @Root() invoice: Invoice) {
    return linesOfInvoice(scope, invoice.id);
  }

  @FieldResolver(() => PaymentConnection, { description: 'What was paid for it, the earliest first.' })
  payments(@Ctx() { scope }: Context, @Root() invoice: Invoice, @Args(() => PageArgs) page: PageArgs) {
    return paymentsOfInvoice(scope, invoice.id, page);
  }

  @FieldResolver(() => RefundConnection, { description: 'Its refunds, by number.' })
  refunds(@Ctx() { scope }: Context, @Root() invoice: Invoice, @Args(() => PageArgs) page: PageArgs) {
    return refundsOfInvoice(scope, invoice.id, page);
  }

  @FieldResolver(() => Money, { description: 'What its lines cost, discounts taken off.' })
  total(@Root() { totalMinor, currencyCode }: Invoice) {
    return moneyOf(totalMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'All that was paid for it, points at their value.' })
  paid(@Root() { paidMinor, currencyCode }: Invoice) {
    return moneyOf(paidMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What of its lines was refunded.' })
  credited(@Root() { creditedMinor, currencyCode }: Invoice) {
    return moneyOf(creditedMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What was given back of what was paid, points at their value.' })
  returned(@Root() { returnedMinor, currencyCode }: Invoice) {
    return moneyOf(returnedMinor, currencyCode);
  }

  @FieldResolver(() => Money, {
    description:
      'What is left to be paid: the total less what was credited and paid, and with what was returned.',
  })
  balance(@Root() { status, balanceMinor, currencyCode }: Invoice) {
    return moneyOf(status === 'VOID' ? 0 : balanceMinor, currencyCode);
  }
}

@Resolver(() => InvoiceLine)
export class InvoiceLineResolver {
  @FieldResolver(() => Money, { description: 'What one of it cost.' })
  unitPrice(@Root() { unitMinor, currencyCode }: InvoiceLine) {
    return moneyOf(unitMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'The price of one as often as the quantity says.' })
  amount(@Root() { amountMinor, currencyCode }: InvoiceLine) {
    return moneyOf(amountMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What of it a package paid.' })
  covered(@Root() { coveredMinor, currencyCode }: InvoiceLine) {
    return moneyOf(coveredMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What promotions and redemptions took off.' })
  discount(@Root() { discountMinor, currencyCode }: InvoiceLine) {
    return moneyOf(discountMinor, currencyCode);
  }

  @FieldResolver(() => [Discount], {
    description:
      'What each promotion and redemption took off, in the order in which they did; each at most once.',
  })
  discounts(@Ctx() { scope }: Context, @Root() line: InvoiceLine) {
    return discountsOfLine(scope, line);
  }

  @FieldResolver(() => Money, { description: 'What is to be paid for it.' })
  total(@Root() { totalMinor, currencyCode }: InvoiceLine) {
    return moneyOf(totalMinor, currencyCode);
  }

  @FieldResolver(() => Money, { description: 'What of it was refunded.' })
  credited(@Root() { creditedMinor, currencyCode }: InvoiceLine) {
    return moneyOf(creditedMinor, currencyCode);
  }
}

@Resolver(() => Debtor)
export class DebtorResolver {
  @Authorized('billing:read')
  @Query(() => DebtorConnection, {
    description:
      'Patients who owe the clinic money, whose invoice has been due longest first; a patient sees themselves.',
  })
  debtors(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => DebtorFilter, { nullable: true, description: 'Which ones.' })
    filter?: DebtorFilter | null,
  ) {
    return listDebtors(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @FieldResolver(() => Money, { description: 'What they owe, of what was asked for.' })
  balance(@Root() { balanceMinor, currencyCode }: Debtor) {
    return moneyOf(balanceMinor, currencyCode);
  }

  @FieldResolver(() => InvoiceConnection, {
    description:
      'Their invoices with something left to be paid, at the branches that were asked for, the oldest first.',
  })
  invoices(@Ctx() { scope }: Context, @Root() debtor: Debtor, @Args(() => PageArgs) page: PageArgs) {
    return unpaidInvoicesOf(scope, debtor.patientId, { ...page, branchIds: debtor.branchIds });
  }
}

@Resolver(() => Visit)
export class InvoiceOfVisitResolver {
  @FieldResolver(() => Invoice, {
    nullable: true,
    description: 'Its invoice; null: it has none that is not void, or you may not see it.',
  })
  invoice(@Ctx() { scope }: Context, @Root() visit: Visit) {
    return invoiceOfVisit(scope, visit.id);
  }
}
