/** What is sold and paid in the clinic that the access tests walk: of each kind one row, about the first patient. */
import {
  InvoiceIssueDocument,
  type InvoiceIssueInput,
  InvoiceRefundDocument,
  PaymentReceiveDocument,
  ServicePackageApproveDocument,
  ServicePackageCreateDocument,
  SetupDocument,
  WalletTopUpDocument,
} from './generated.js';
import { ask, type TestServer } from './retorna.js';

const reais = (amount: string) => ({ amount, currencyCode: 'BRL' });

/** Tokens of staff by role. `at`: the patient, and their newest visit with its branch; global ids. */
export async function makeBilling(
  server: TestServer,
  { OWNER: owner = '', MANAGER: manager = '' }: Readonly<Record<string, string>>,
  at: { patientId: string; visitId: string; branchId: string },
  mark: string,
): Promise<void> {
  const { patientId, visitId, branchId } = at;
  const { services } = await ask(server, owner, SetupDocument, {});
  const serviceId = services.nodes[0]?.id as string;
  const { servicePackageCreate } = await ask(server, owner, ServicePackageCreateDocument, {
    input: { name: `${mark} package`, price: reais('90.00'), items: [{ serviceId, sessions: 3 }] },
  });
  const servicePackageId = done(servicePackageCreate.servicePackage, servicePackageCreate).id;
  const approval = { input: { servicePackageId } };
  const { servicePackageApprove } = await ask(server, manager, ServicePackageApproveDocument, approval);
  done(servicePackageApprove.servicePackage, servicePackageApprove);
  const issue = async (input: InvoiceIssueInput) => {
    const { invoiceIssue } = await ask(server, owner, InvoiceIssueDocument, { input });
    return done(invoiceIssue.invoice, invoiceIssue);
  };
  await issue({ patientId, branchId, lines: [{ serviceId }] });
  const { id: invoiceId, balance, lines } = await issue({ visitId, lines: [{ servicePackageId }] });
  const pay = { invoiceId, method: 'CASH' as const, amount: balance };
  const { paymentReceive } = await ask(server, owner, PaymentReceiveDocument, { input: pay });
  done(paymentReceive.invoice, paymentReceive);
  const back = { invoiceId, lineIds: [lines[0]?.id as string], reason: `${mark} was late`, toWallet: true };
  const { invoiceRefund } = await ask(server, owner, InvoiceRefundDocument, { input: back });
  done(invoiceRefund.invoice, invoiceRefund);
  const ahead = { patientId, method: 'CASH' as const, amount: reais('20.00') };
  const { walletTopUp } = await ask(server, owner, WalletTopUpDocument, { input: ahead });
  done(walletTopUp.wallet, walletTopUp);
}

function done<T>(made: T | null | undefined, { userErrors }: { userErrors: object[] }): T {
  if (!made) throw new Error(JSON.stringify(userErrors));
  return made;
}
