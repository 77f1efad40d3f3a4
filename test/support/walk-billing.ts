/** What is sold and paid in the clinic that the access tests walk: of each kind one row, about the first patient. */
import {
  InvoiceIssueDocument,
  type InvoiceIssueInput,
  InvoiceRefundDocument,
  PaymentReceiveDocument,
  ServicePackageCreateDocument,
  SetupDocument,
  WalletTopUpDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';

const reais = (amount: string) => ({ amount, currencyCode: 'BRL' });

/** `at`: the patient, and their newest visit with its branch; global ids. */
export async function makeBilling(
  server: TestServer,
  owner: string,
  at: { patientId: string; visitId: string; branchId: string },
  mark: string,
): Promise<void> {
  const { patientId, visitId, branchId } = at;
  const { services } = await ask(server, owner, SetupDocument, {});
  const serviceId = services.nodes[0]?.id as string;
  const { servicePackageCreate } = await ask(server, owner, ServicePackageCreateDocument, {
    input: { name: `${mark} package`, price: reais('90.00'), items: [{ serviceId, sessions: 3 }] },
  });
  const servicePackageId = done(servicePackageCreate, 'servicePackage').id;
  const issue = async (input: InvoiceIssueInput) =>
    done((await ask(server, owner, InvoiceIssueDocument, { input })).invoiceIssue, 'invoice');
  await issue({ patientId, branchId, lines: [{ serviceId }] });
  const { id: invoiceId, balance, lines } = await issue({ visitId, lines: [{ servicePackageId }] });
  const pay = { invoiceId, method: 'CASH' as const, amount: balance };
  done((await ask(server, owner, PaymentReceiveDocument, { input: pay })).paymentReceive, 'invoice');
  const back = { invoiceId, lineIds: [lines[0]?.id as string], reason: `${mark} was late`, toWallet: true };
  done((await ask(server, owner, InvoiceRefundDocument, { input: back })).invoiceRefund, 'invoice');
  const ahead = { patientId, method: 'CASH' as const, amount: reais('20.00') };
  done((await ask(server, owner, WalletTopUpDocument, { input: ahead })).walletTopUp, 'wallet');
}

function done<F extends string, T>(payload: { [K in F]?: T | null } & { userErrors: object[] }, field: F): T {
  const made = payload[field];
  if (!made) throw new Error(JSON.stringify(payload.userErrors));
  return made;
}
