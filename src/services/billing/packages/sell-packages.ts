/** Packages that an invoice sells: the patient's once it is paid in full (mission.md, section 8). */
import { sql } from 'kysely';
import { dayEnd, zoneOfPoints } from '../../loyalty/earn-times.js';
import { newIds } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { addMonths, localDateOf } from '../../visits/local-time.js';
import type { LockedInvoice } from '../invoices/lock-invoice.js';

/** Makes them, PENDING; one for each unit of a line. Their sessions stay as they are when the package changes hands. */
export async function sellPackages(scope: Scope, invoice: LockedInvoice, now: Date): Promise<void> {
  const { clinicId, db } = scope;
  const sold = invoice.lines.flatMap(({ id, servicePackageId, quantity }) =>
    servicePackageId === null
      ? []
      : newIds(quantity).map((own) => ({ id: own, lineId: id, packageId: servicePackageId })),
  );
  if (sold.length === 0) return;
  await db
    .insertInto('patient_package')
    .values(
      sold.map(({ id, lineId, packageId }) => ({
        clinic_id: clinicId,
        id,
        patient_id: invoice.patientId,
        package_id: packageId,
        invoice_line_id: lineId,
        status: 'PENDING' as const,
        expires_at: null,
        activated_at: null,
        finished_at: null,
        created_at: now,
      })),
    )
    .execute();
  await sql`
    insert into patient_package_item (clinic_id, patient_package_id, service_id, sessions, reserved, used)
    select ${clinicId}, p.id, i.service_id, i.sessions, 0, 0 from patient_package p
    join service_package_item i on i.clinic_id = ${clinicId} and i.package_id = p.package_id
    where p.clinic_id = ${clinicId} and p.id = any(${sold.map(({ id }) => id)}::uuid[])`.execute(db);
}

/** The invoice is paid in full: sessions can be used, until the end of the local day that is so many months later. */
export async function activatePackages(scope: Scope, invoice: LockedInvoice, now: Date): Promise<void> {
  const { clinicId, db } = scope;
  const ids = lineIdsOf(invoice);
  if (ids.length === 0) return;
  const { rows } = await sql<{ id: string; validMonths: number | null }>`
    select p.id, s.valid_months as "validMonths" from patient_package p
    join service_package s on s.clinic_id = ${clinicId} and s.id = p.package_id
    where p.clinic_id = ${clinicId} and p.invoice_line_id = any(${ids}::uuid[]) and p.status = 'PENDING'
    order by p.id for no key update of p`.execute(db);
  const timeZone = await zoneOfPoints(scope, invoice.branchId);
  const today = localDateOf(now, timeZone);
  for (const { id, validMonths } of rows) {
    const expiresAt = validMonths === null ? null : dayEnd(addMonths(today, validMonths), timeZone);
    await db
      .updateTable('patient_package')
      .set({ status: 'ACTIVE', activated_at: now, expires_at: expiresAt })
      .where('clinic_id', '=', clinicId)
      .where('id', '=', id)
      .execute();
  }
}

/** The invoice is void: nobody has bought anything. */
export async function voidPackages(scope: Scope, invoice: LockedInvoice): Promise<void> {
  await endPackages(scope, lineIdsOf(invoice), 'VOID');
}

/** Packages of these lines give no more sessions. */
export async function endPackages(
  scope: Scope,
  lineIds: readonly string[],
  status: 'REFUNDED' | 'VOID',
): Promise<void> {
  if (lineIds.length === 0) return;
  await scope.db
    .updateTable('patient_package')
    .set({ status })
    .where('clinic_id', '=', scope.clinicId)
    .where('invoice_line_id', 'in', lineIds)
    .execute();
}

interface Sessions {
  readonly all: number;
  readonly used: number;
  readonly reserved: number;
}

/** Of all packages of a line; they are locked until the transaction ends. */
export async function sessionsOfLine(scope: Scope, lineId: string): Promise<Sessions> {
  const { clinicId, db } = scope;
  await sql`
    select id from patient_package where clinic_id = ${clinicId} and invoice_line_id = ${lineId}
    order by id for no key update`.execute(db);
  const { rows } = await sql<Sessions>`
    select coalesce(sum(i.sessions), 0)::int as "all", coalesce(sum(i.used), 0)::int as used,
      coalesce(sum(i.reserved), 0)::int as reserved
    from patient_package p
    join patient_package_item i on i.clinic_id = ${clinicId} and i.patient_package_id = p.id
    where p.clinic_id = ${clinicId} and p.invoice_line_id = ${lineId}`.execute(db);
  return rows[0] ?? { all: 0, used: 0, reserved: 0 };
}

const lineIdsOf = ({ lines }: LockedInvoice): string[] =>
  lines.flatMap(({ id, kind, refundedAt }) => (kind === 'PACKAGE' && refundedAt === null ? [id] : []));
