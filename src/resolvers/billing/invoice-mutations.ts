/** What is done with invoices: issued, paid, declared void, refunded. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Invoice } from '../../schema/billing/invoice.js';
import {
  InvoiceIssueInput,
  InvoiceRefundInput,
  InvoiceVoidInput,
  PaymentReceiveInput,
} from '../../schema/billing/invoice-inputs.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import { issueInvoice } from '../../services/billing/invoices/issue-invoice.js';
import { voidInvoice } from '../../services/billing/invoices/void-invoice.js';
import { receivePayment } from '../../services/billing/payments/receive-payment.js';
import { refundInvoice } from '../../services/billing/refunds/refund-invoice.js';
import { perform } from '../../services/clinic/perform.js';
import { payload } from '../payload.js';

const payloadOfInvoice = (name: string, mutation: string) =>
  payloadOf(name, 'invoice', Invoice, `What \`${mutation}\` did.`);
const InvoiceIssuePayload = payloadOfInvoice('InvoiceIssuePayload', 'invoiceIssue');
const InvoiceVoidPayload = payloadOfInvoice('InvoiceVoidPayload', 'invoiceVoid');
const InvoiceRefundPayload = payloadOfInvoice('InvoiceRefundPayload', 'invoiceRefund');
const PaymentReceivePayload = payloadOfInvoice('PaymentReceivePayload', 'paymentReceive');

@Resolver()
export class InvoiceMutations {
  @Authorized('billing:read', 'billing:write')
  @Mutation(() => InvoiceIssuePayload, {
    description:
      'Issues an invoice, with the discounts that approved promotions and redemptions give. One with nothing to pay is paid as it is issued.',
  })
  invoiceIssue(
    @Ctx() { scope }: Context,
    @Arg('input', () => InvoiceIssueInput, { description: 'What is invoiced.' }) input: InvoiceIssueInput,
  ) {
    return payload('invoice', perform(scope, 'invoiceIssue', withUuids(input), issueInvoice));
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => InvoiceVoidPayload, {
    description: 'Declares an invoice void that nothing was paid for; what it reserved is free again.',
  })
  invoiceVoid(
    @Ctx() { scope }: Context,
    @Arg('input', () => InvoiceVoidInput, { description: 'The invoice, and why.' }) input: InvoiceVoidInput,
  ) {
    return payload('invoice', perform(scope, 'invoiceVoid', withUuids(input), voidInvoice));
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => InvoiceRefundPayload, {
    description:
      'Refunds lines of an invoice. The credit first lowers what is still owed; what was paid beyond the new total goes back, in points and money in the proportion in which it was paid. Points that the lines had earned are taken back.',
  })
  invoiceRefund(
    @Ctx() { scope }: Context,
    @Arg('input', () => InvoiceRefundInput, { description: 'The lines, and why.' })
    input: InvoiceRefundInput,
  ) {
    return payload('invoice', perform(scope, 'invoiceRefund', withUuids(input), refundInvoice));
  }

  @Authorized('billing:read', 'billing:write')
  @Mutation(() => PaymentReceivePayload, {
    description:
      'Records what is paid for an invoice, all of it or a part. Paid in full for the first time, it earns its points, and its packages can be used.',
  })
  paymentReceive(
    @Ctx() { scope }: Context,
    @Arg('input', () => PaymentReceiveInput, { description: 'What is paid.' }) input: PaymentReceiveInput,
  ) {
    return payload('invoice', perform(scope, 'paymentReceive', withUuids(input), receivePayment));
  }
}
