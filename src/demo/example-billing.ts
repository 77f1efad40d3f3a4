/** What the examples of money work with: invoices that are not paid yet, one that is, and a package; made anew when used up. */
import type { InvoiceRow } from '../services/billing/invoices/find-invoices.js';
import { issueInvoice } from '../services/billing/invoices/issue-invoice.js';
import { listInvoices } from '../services/billing/invoices/list-invoices.js';
import { linesOfInvoice } from '../services/billing/invoices/parts-of-invoice.js';
import { createPackage } from '../services/billing/packages/create-package.js';
import { listServicePackages } from '../services/billing/packages/find-packages.js';
import { receivePayment } from '../services/billing/payments/receive-payment.js';
import { findClinic } from '../services/clinic/find-clinic.js';
import { moneyOf } from '../services/clinic/minor-units.js';
import { perform } from '../services/clinic/perform.js';
import type { Scope } from '../services/scope.js';
import { staffScope, systemScope } from './example-rewards.js';

const TO_ARCHIVE = 'Three visits in spring';
const PRICE_MINOR = 30_000;

/** UUIDs; `toBePaid`: the balance of the invoice to pay. */
export async function findExampleBilling(scope: Scope, patientId: string, serviceId: string) {
  const server = systemScope(scope);
  const lines = [{ serviceId }];
  const issue = () => perform(server, 'invoiceIssue', { patientId, lines }, issueInvoice);
  const { nodes: open } = await listInvoices(server, { patientIds: [patientId], unpaid: true, first: 2 });
  const [toPay, toVoid] = [open[0] ?? (await issue()), open[1] ?? (await issue())];
  const toRefund = await paid(server, await issue());
  const [line] = await linesOfInvoice(server, toRefund.id);
  const { nodes: packages } = await listServicePackages(server, { first: 100 });
  const { currencyCode } = await findClinic(server);
  const sold = {
    name: TO_ARCHIVE,
    price: moneyOf(PRICE_MINOR, currencyCode),
    items: [{ serviceId, sessions: 3 }],
  };
  const toArchive =
    packages.find(({ name }) => name === TO_ARCHIVE) ??
    (await perform(await staffScope(server, 'MANAGER'), 'servicePackageCreate', sold, createPackage));
  return {
    invoiceToPay: toPay.id,
    toBePaid: moneyOf(toPay.balanceMinor, toPay.currencyCode),
    invoiceToVoid: toVoid.id,
    invoiceToRefund: toRefund.id,
    lineToRefund: line?.id ?? '',
    packageToArchive: toArchive.id,
  };
}

async function paid(server: Scope, invoice: InvoiceRow): Promise<InvoiceRow> {
  if (invoice.balanceMinor === 0) return invoice;
  const amount = moneyOf(invoice.balanceMinor, invoice.currencyCode);
  const input = { invoiceId: invoice.id, method: 'CASH' as const, amount };
  return perform(server, 'paymentReceive', input, receivePayment);
}
