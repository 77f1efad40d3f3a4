/** Patients' wallets and their entries (mission.md, section 8). */
import type { PaymentMethod } from '../../../entities/billing/payment.js';
import type { WalletEntryKind } from '../../../entities/billing/wallet.js';
import { anyOf } from '../../any-of.js';
import { connectEach } from '../../batched-connection.js';
import { findClinic } from '../../clinic/find-clinic.js';
import type { Connection, PageInput, Sort } from '../../connection.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';

export interface WalletRow {
  patientId: string;
  balanceMinor: number;
  currencyCode: string;
}
export interface WalletEntryRow {
  id: string;
  patientId: string;
  number: number;
  kind: WalletEntryKind;
  amountMinor: number;
  balanceAfterMinor: number;
  invoiceId: string | null;
  method: PaymentMethod | null;
  reason: string | null;
  occurredAt: Date;
  currencyCode: string;
}

const load = loaderPerArguments<Record<string, never>, WalletRow | null>(async (scope, _, patientIds) => {
  if (!allows(scope.viewer, 'billing:read')) return patientIds.map(() => null);
  const { currencyCode } = await findClinic(scope);
  const rows = await scope.db
    .selectFrom('wallet')
    .select(['patient_id as patientId', 'balance_minor as balanceMinor', 'currency_code as currencyCode'])
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_id', '=', anyOf(patientIds))
    .execute();
  const wallets = new Map(rows.map((row) => [row.patientId, row]));
  // Who never had money in it has a wallet all the same: an empty one.
  return patientIds.map((id) => wallets.get(id) ?? { patientId: id, balanceMinor: 0, currencyCode });
});

/** Null for who may not see money; a patient has been found before, so that it is one whom the viewer may see. */
export function walletOf(scope: Scope, patientId: string): Promise<WalletRow | null> {
  return load(scope, patientId, {});
}

const NEWEST_FIRST: Sort<WalletEntryRow> = {
  name: 'entries of a wallet, newest first',
  direction: 'desc',
  keys: [
    { column: 'entry.number', field: 'number', type: 'number' },
    { column: 'entry.id', field: 'id', type: 'uuid' },
  ],
};

const ENTRY_COLUMNS = [
  'entry.id as id',
  'entry.patient_id as patientId',
  'entry.number as number',
  'entry.kind as kind',
  'entry.amount_minor as amountMinor',
  'entry.balance_after_minor as balanceAfterMinor',
  'payment.invoice_id as invoiceId',
  'entry.method as method',
  'entry.reason as reason',
  'entry.occurred_at as occurredAt',
  'wallet.currency_code as currencyCode',
] as const;

const loadEntries = loaderPerArguments<PageInput, Connection<WalletEntryRow>>((scope, page, patientIds) => {
  const query = scope.db
    .selectFrom('wallet_entry as entry')
    .innerJoin('wallet', (join) =>
      join
        .onRef('wallet.clinic_id', '=', 'entry.clinic_id')
        .onRef('wallet.patient_id', '=', 'entry.patient_id'),
    )
    .leftJoin('payment', (join) =>
      join.onRef('payment.clinic_id', '=', 'entry.clinic_id').onRef('payment.id', '=', 'entry.payment_id'),
    )
    .select(ENTRY_COLUMNS)
    .where('entry.clinic_id', '=', scope.clinicId)
    .where('wallet.clinic_id', '=', scope.clinicId);
  const list = {
    query,
    sort: NEWEST_FIRST,
    ownerColumn: 'entry.patient_id',
    ownerField: 'patientId',
    columns: ENTRY_COLUMNS,
  } as const;
  return connectEach(scope.db, list, patientIds, page);
});

/** A page of a wallet's entries, the newest first. @throws BadInput for the page */
export function walletEntriesOf(
  scope: Scope,
  patientId: string,
  page: PageInput,
): Promise<Connection<WalletEntryRow>> {
  return loadEntries(scope, patientId, page);
}
