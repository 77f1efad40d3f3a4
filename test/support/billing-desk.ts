/** A clinic that sells, in any currency, and the short words in which tests do so below GraphQL. Money is in minor units. */
import { sql } from 'kysely';
import { invoiceById } from '../../src/services/billing/invoices/find-invoices.js';
import { type IssueInvoice, issueInvoice } from '../../src/services/billing/invoices/issue-invoice.js';
import { discountsOfLine, linesOfInvoice } from '../../src/services/billing/invoices/parts-of-invoice.js';
import { voidInvoice } from '../../src/services/billing/invoices/void-invoice.js';
import { approvePackage } from '../../src/services/billing/packages/approve-package.js';
import { createPackage } from '../../src/services/billing/packages/create-package.js';
import { receivePayment } from '../../src/services/billing/payments/receive-payment.js';
import { type RefundInvoice, refundInvoice } from '../../src/services/billing/refunds/refund-invoice.js';
import { payOutWallet } from '../../src/services/billing/wallets/pay-out-wallet.js';
import { topUpWallet } from '../../src/services/billing/wallets/top-up-wallet.js';
import { moneyOf } from '../../src/services/clinic/minor-units.js';
import { earnPoints } from '../../src/services/loyalty/ledger/earn-points.js';
import { newId } from '../../src/services/new-id.js';
import { openQuoteDesk } from './quote-desk.js';
import { NOW, type SandboxHouse } from './sandbox-house.js';

type MoneyMethod = 'CASH' | 'CARD' | 'TRANSFER';

export interface BillingDesk extends Awaited<ReturnType<typeof openBillingDesk>> {}

/** On Monday, 2 March 2026, 05:00 in São Paulo. A point pays `pointValue`. */
export async function openBillingDesk(house: SandboxHouse, currencyCode = 'BRL', pointValue = 50) {
  const quotes = await openQuoteDesk(house);
  const { clinicId, db, within } = quotes;
  const settings = { currency_code: currencyCode, point_value_minor: pointValue };
  await db.updateTable('clinic').set(settings).where('id', '=', clinicId).execute();
  await db
    .updateTable('service')
    .set({ currency_code: currencyCode })
    .where('clinic_id', '=', clinicId)
    .execute();
  const calendars = await db
    .selectFrom('calendar')
    .select(['id', 'branch_id as branchId', 'practitioner_id as practitionerId'])
    .where('clinic_id', '=', clinicId)
    .orderBy('id')
    .limit(1)
    .execute();
  let visits = 0;
  const money = (minor: number) => moneyOf(minor, currencyCode);
  const desk = {
    ...quotes,
    money,

    service: async (priceMinor: number) => {
      const id = newId();
      await db
        .insertInto('service')
        .values({
          ...{ clinic_id: clinicId, id, name: `Service ${id}`, duration_minutes: 30, created_at: NOW },
          ...{ price_minor: priceMinor, currency_code: currencyCode, recall_interval_months: null },
        })
        .execute();
      return id;
    },
    /** Booked, an hour after the one made before; its quote is made when it is invoiced. */
    visit: async (patientId: string, serviceId: string) => {
      const [calendar] = calendars;
      if (!calendar) throw new Error('The clinic has no calendar');
      const id = newId();
      const startsAt = new Date(NOW.getTime() + ++visits * 3_600_000);
      await db
        .insertInto('visit')
        .values({
          ...{ clinic_id: clinicId, id, calendar_id: calendar.id, branch_id: calendar.branchId },
          ...{ practitioner_id: calendar.practitionerId, service_id: serviceId, patient_id: patientId },
          ...{ status: 'BOOKED', starts_at: startsAt, ends_at: new Date(startsAt.getTime() + 1_800_000) },
          ...{
            booked_at: NOW,
            booking_number: 1,
            booked_by: 'STAFF',
            booked_by_id: newId(),
            placed_by: 'STAFF',
          },
          ...{ muted_kinds: [], history: false, created_at: NOW, updated_at: NOW },
        })
        .execute();
      return id;
    },
    package: async (
      priceMinor: number,
      items: { serviceId: string; sessions: number }[],
      validMonths?: number,
    ) => {
      const { id } = await within('RECEPTIONIST', (tx) =>
        createPackage(tx, { name: `Package ${newId()}`, price: money(priceMinor), items, validMonths }),
      );
      await within('OWNER', (tx) => approvePackage(tx, { servicePackageId: id }));
      return id;
    },
    issue: (input: IssueInvoice) => within('RECEPTIONIST', (tx) => issueInvoice(tx, input)),
    pay: (invoiceId: string, method: MoneyMethod | 'WALLET', minor: number) =>
      within('RECEPTIONIST', (tx) => receivePayment(tx, { invoiceId, method, amount: money(minor) })),
    payPoints: (invoiceId: string, points: number) =>
      within('RECEPTIONIST', (tx) => receivePayment(tx, { invoiceId, method: 'POINTS', points })),
    void: (invoiceId: string) =>
      within('RECEPTIONIST', (tx) => voidInvoice(tx, { invoiceId, reason: 'By mistake' })),
    refund: (invoiceId: string, lineIds: string[], more: Partial<RefundInvoice> = {}) =>
      within('RECEPTIONIST', (tx) => refundInvoice(tx, { invoiceId, lineIds, reason: 'Not done', ...more })),
    topUp: (patientId: string, minor: number) =>
      within('RECEPTIONIST', (tx) => topUpWallet(tx, { patientId, method: 'CASH', amount: money(minor) })),
    payOut: (patientId: string, minor: number) =>
      within('RECEPTIONIST', (tx) =>
        payOutWallet(tx, { patientId, method: 'CASH', amount: money(minor), reason: 'Wanted back' }),
      ),
    earn: async (patientId: string, points: number) => {
      await within('OWNER', (tx, at) =>
        earnPoints(tx, { patientId, points, source: `visit/${newId()}`, reason: 'VISIT', at }),
      );
    },

    /** What was paid for a visit, as it stands in its row. */
    visitPaid: async (visitId: string) =>
      (
        await db
          .selectFrom('visit')
          .select('paid_minor as paid')
          .where('clinic_id', '=', clinicId)
          .where('id', '=', visitId)
          .executeTakeFirstOrThrow()
      ).paid,
    invoice: (id: string) => invoiceById(quotes.as('OWNER'), id),
    lines: (invoiceId: string) => linesOfInvoice(quotes.as('OWNER'), invoiceId),
    /** What each line took off, in its order. */
    off: async (invoiceId: string) => {
      const scope = quotes.as('OWNER');
      const lines = await linesOfInvoice(scope, invoiceId);
      const all = await Promise.all(lines.map((line) => discountsOfLine(scope, line)));
      return all.map((discounts) => discounts.map(({ amountMinor }) => amountMinor));
    },
    /** What can be spent. */
    points: async (patientId: string) => {
      const account = await db
        .selectFrom('loyalty_account')
        .select('available')
        .where('clinic_id', '=', clinicId)
        .where('patient_id', '=', patientId)
        .executeTakeFirst();
      return account?.available ?? 0;
    },
    wallet: async (patientId: string) => {
      const wallet = await db
        .selectFrom('wallet')
        .select('balance_minor as balance')
        .where('clinic_id', '=', clinicId)
        .where('patient_id', '=', patientId)
        .executeTakeFirst();
      return wallet?.balance ?? 0;
    },
    /** "METHOD amount points" of what each payment gave back in a refund, the latest refund last. */
    returned: async (invoiceId: string) => {
      const { rows } = await sql<{ refund: string; parts: string[] }>`
        select r.number, array_agg(concat_ws(' ', p.method, p.amount_minor, p.points) order by p.method, p.amount_minor)
          filter (where p.method is not null) as parts
        from refund r left join refund_payment p on p.clinic_id = r.clinic_id and p.refund_id = r.id
        where r.clinic_id = ${clinicId} and r.invoice_id = ${invoiceId} group by r.number order by r.number
      `.execute(db);
      return rows.map(({ parts }) => parts ?? []);
    },
    /** Status and sessions of the patient's packages: all, spoken for, used. */
    packages: async (patientId: string) => {
      const { rows } = await sql<{ id: string; status: string; sessions: number[]; expires: Date | null }>`
        select p.id, p.status, p.expires_at as expires,
          array[sum(i.sessions), sum(i.reserved), sum(i.used)]::int[] as sessions
        from patient_package p
        join patient_package_item i on i.clinic_id = p.clinic_id and i.patient_package_id = p.id
        where p.clinic_id = ${clinicId} and p.patient_id = ${patientId} group by p.id, p.status, p.expires_at, p.created_at
        order by p.created_at, p.id`.execute(db);
      return rows;
    },
  };
  return desk;
}
