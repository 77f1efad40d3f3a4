/** Packages that the clinic sells, and those that patients bought (mission.md, section 8). */
import { anyOf } from '../../any-of.js';
import { connectEach } from '../../batched-connection.js';
import { type Connection, connect, type PageInput, type Sort } from '../../connection.js';
import { groupBy } from '../../group-by.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';

export type ServicePackageRow = Awaited<ReturnType<typeof findServicePackages>>[number];
export type PatientPackageRow = Awaited<ReturnType<typeof findPatientPackages>>[number];

const servicePackageColumns = [
  'id',
  'name',
  'price_minor as priceMinor',
  'currency_code as currencyCode',
  'valid_months as validMonths',
  'proposed_by as proposedById',
  'approved_by as approvedById',
  'approved_at as approvedAt',
  'archived_at as archivedAt',
  'created_at as createdAt',
] as const;

const patientPackageColumns = [
  'patient_package.id as id',
  'patient_package.patient_id as patientId',
  'patient_package.package_id as servicePackageId',
  'patient_package.invoice_line_id as invoiceLineId',
  'patient_package.status as status',
  'patient_package.expires_at as expiresAt',
  'patient_package.activated_at as activatedAt',
  'patient_package.finished_at as finishedAt',
  'patient_package.created_at as createdAt',
] as const;

const BY_NAME: Sort<ServicePackageRow> = {
  name: 'packages by name',
  direction: 'asc',
  keys: [
    { column: 'name', field: 'name', type: 'text' },
    { column: 'id', field: 'id', type: 'uuid' },
  ],
};
const NEWEST_FIRST: Sort<PatientPackageRow> = {
  name: 'packages of a patient, newest first',
  direction: 'desc',
  keys: [
    { column: 'patient_package.created_at', field: 'createdAt', type: 'instant' },
    { column: 'patient_package.id', field: 'id', type: 'uuid' },
  ],
};

/** What the clinic sells is no secret to those who belong to it; what is only proposed patients do not see. */
function packagesOf(scope: Scope) {
  const query = scope.db.selectFrom('service_package').where('clinic_id', '=', scope.clinicId);
  return scope.viewer.kind === 'PATIENT' ? query.where('approved_at', 'is not', null) : query;
}

/** Bought packages that the viewer may see; for a patient, their own. */
function boughtOf(scope: Scope) {
  const query = scope.db
    .selectFrom('patient_package')
    .where('patient_package.clinic_id', '=', scope.clinicId);
  const { viewer } = scope;
  if (!allows(viewer, 'billing:read')) return query.where('patient_package.id', 'is', null);
  return viewer.kind === 'PATIENT' ? query.where('patient_package.patient_id', '=', viewer.id) : query;
}

export function findServicePackages(scope: Scope, ids: readonly string[]) {
  return packagesOf(scope).select(servicePackageColumns).where('id', '=', anyOf(ids)).execute();
}

export function findPatientPackages(scope: Scope, ids: readonly string[]) {
  return boughtOf(scope).select(patientPackageColumns).where('patient_package.id', '=', anyOf(ids)).execute();
}

/** `archived` true: only archived ones; false or absent: only the others; null: both. @throws BadInput for the page */
export function listServicePackages(
  scope: Scope,
  { archived = false, ...page }: PageInput & { archived?: boolean | null | undefined },
): Promise<Connection<ServicePackageRow>> {
  const query = packagesOf(scope).select(servicePackageColumns);
  const some = archived === null ? query : query.where('archived_at', archived ? 'is not' : 'is', null);
  return connect(some, BY_NAME, page);
}

const load = loaderPerArguments<PageInput, Connection<PatientPackageRow>>((scope, page, patientIds) => {
  const list = {
    query: boughtOf(scope).select(patientPackageColumns),
    sort: NEWEST_FIRST,
    ownerColumn: 'patient_package.patient_id',
    ownerField: 'patientId',
    columns: patientPackageColumns,
  } as const;
  return connectEach(scope.db, list, patientIds, page);
});

/** A page of the packages that a patient bought, the newest first. @throws BadInput for the page */
export function packagesOfPatient(
  scope: Scope,
  patientId: string,
  page: PageInput,
): Promise<Connection<PatientPackageRow>> {
  return load(scope, patientId, page);
}

interface Contents {
  readonly serviceId: string;
  readonly sessions: number;
}

const loadContents = loaderPerArguments<Record<string, never>, Contents[]>(async (scope, _, ids) => {
  const rows = await scope.db
    .selectFrom('service_package_item')
    .select(['package_id as packageId', 'service_id as serviceId', 'sessions'])
    .where('clinic_id', '=', scope.clinicId)
    .where('package_id', '=', anyOf(ids))
    .orderBy('service_id')
    .execute();
  const byPackage = groupBy(rows, ({ packageId }) => packageId);
  return ids.map((id) => byPackage.get(id) ?? []);
});

/** What a package that is sold holds. */
export function contentsOfPackage(scope: Scope, packageId: string): Promise<Contents[]> {
  return loadContents(scope, packageId, {});
}

interface Left extends Contents {
  readonly reserved: number;
  readonly used: number;
}

const loadLeft = loaderPerArguments<Record<string, never>, Left[]>(async (scope, _, ids) => {
  const rows = await scope.db
    .selectFrom('patient_package_item')
    .select(['patient_package_id as packageId', 'service_id as serviceId', 'sessions', 'reserved', 'used'])
    .where('clinic_id', '=', scope.clinicId)
    .where('patient_package_id', '=', anyOf(ids))
    .orderBy('service_id')
    .execute();
  const byPackage = groupBy(rows, ({ packageId }) => packageId);
  return ids.map((id) => byPackage.get(id) ?? []);
});

/** The sessions of a package that a patient bought. */
export function sessionsOfPackage(scope: Scope, patientPackageId: string): Promise<Left[]> {
  return loadLeft(scope, patientPackageId, {});
}
