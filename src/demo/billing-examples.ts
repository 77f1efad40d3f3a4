/** Examples of money: prices and packages, an invoice issued, paid, refunded and declared void, a wallet, and who owes. */
import { encodeId } from '../schema/id.js';
import { type Example, input, patient, service } from './example.js';

const invoice = (id: string) => encodeId('Invoice', id);
const reais = (amount: string) => ({ amount, currencyCode: 'BRL' });

export const BILLING_EXAMPLES: readonly Example[] = [
  {
    name: 'ServicePriceSet',
    who: 'manager',
    variables: (v) => input({ serviceId: service(v.serviceId), price: reais('160.00') }),
  },
  { name: 'ClinicBillingSet', who: 'manager', variables: () => input({ invoiceDueDays: 14 }) },
  {
    name: 'ServicePackageCreate',
    who: 'manager',
    variables: (v) =>
      input({
        ...{ name: `Five for four ${v.newKey().slice(-6)}`, price: reais('640.00'), validMonths: 12 },
        ...{ items: [{ serviceId: service(v.serviceId), sessions: 5 }], idempotencyKey: v.newKey() },
      }),
  },
  { name: 'ServicePackages', who: 'receptionist' },
  {
    name: 'InvoiceIssue',
    who: 'receptionist',
    variables: (v) =>
      input({
        patientId: patient(v.patientId),
        lines: [{ serviceId: service(v.serviceId), quantity: 2 }],
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'PaymentReceive',
    who: 'receptionist',
    variables: (v) =>
      input({
        ...{ invoiceId: invoice(v.invoiceToPay), method: 'CARD', amount: v.toBePaid },
        ...{ reference: 'NSU 004217', idempotencyKey: v.newKey() },
      }),
  },
  {
    name: 'InvoiceRefund',
    who: 'receptionist',
    variables: (v) =>
      input({
        ...{ invoiceId: invoice(v.invoiceToRefund), lineIds: [encodeId('InvoiceLine', v.lineToRefund)] },
        ...{ reason: 'It could not be done', toWallet: true, idempotencyKey: v.newKey() },
      }),
  },
  {
    name: 'InvoiceVoid',
    who: 'receptionist',
    variables: (v) =>
      input({ invoiceId: invoice(v.invoiceToVoid), reason: 'Issued twice', idempotencyKey: v.newKey() }),
  },
  {
    name: 'WalletTopUp',
    who: 'receptionist',
    variables: (v) =>
      input({
        ...{ patientId: patient(v.patientId), method: 'TRANSFER', amount: reais('100.00') },
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'WalletPayOut',
    who: 'receptionist',
    variables: (v) =>
      input({
        ...{ patientId: patient(v.patientId), method: 'CASH', amount: reais('40.00') },
        ...{ reason: 'Moves to another city', idempotencyKey: v.newKey() },
      }),
  },
  { name: 'OwnInvoices', who: 'patient' },
  { name: 'Debtors', who: 'manager' },
  {
    name: 'ServicePackageApprove',
    who: 'owner',
    variables: (v) => input({ servicePackageId: encodeId('ServicePackage', v.packageToArchive) }),
  },
  {
    name: 'ServicePackageArchive',
    who: 'manager',
    variables: (v) => input({ servicePackageId: encodeId('ServicePackage', v.packageToArchive) }),
  },
];
