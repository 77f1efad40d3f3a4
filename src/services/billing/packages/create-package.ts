/** Packages of services that the clinic sells (mission.md, section 8). */
import { newId } from '../../new-id.js';
import { unusedName } from '../../patients/unused-name.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { staffIdOf } from '../promotions/promotion-row.js';
import { type Amount, readMoney } from '../read-money.js';
import { findServicePackages, type ServicePackageRow } from './find-packages.js';

export interface CreatePackage {
  name: string;
  price: Amount;
  /** Months after payment in which sessions can be used; null: without end. */
  validMonths?: number | null | undefined;
  items: readonly { serviceId: string; sessions: number }[];
}

const MOST_ITEMS = 50;
const MOST_SESSIONS = 1000;
const MOST_MONTHS = 120;

/**
 * Nobody buys it before a second person has approved it. Must run in a transaction.
 * @throws AccessDenied for all but staff; Refusal NOT_FOUND, REQUIRED, INVALID, NAME_TAKEN
 */
export async function createPackage(scope: Scope, input: CreatePackage): Promise<ServicePackageRow> {
  const proposedById = staffIdOf(scope);
  const { minor, currencyCode } = await readMoney(scope, input.price, ['price']);
  const validMonths = input.validMonths ?? null;
  if (validMonths !== null && (validMonths < 1 || validMonths > MOST_MONTHS)) {
    throw refuse('INVALID', `Use 1 to ${MOST_MONTHS} months, or none.`, ['validMonths']);
  }
  await checkItems(scope, input.items);
  const row = {
    id: newId(),
    name: await unusedName(scope, 'service_package', input.name),
    priceMinor: minor,
    currencyCode,
    validMonths,
    proposedById,
    approvedById: null,
    approvedAt: null,
    archivedAt: null,
    createdAt: await scope.clock.now(),
  };
  await scope.db
    .insertInto('service_package')
    .values({
      clinic_id: scope.clinicId,
      id: row.id,
      name: row.name,
      price_minor: minor,
      currency_code: currencyCode,
      valid_months: validMonths,
      proposed_by: proposedById,
      approved_by: null,
      approved_at: null,
      archived_at: null,
      created_at: row.createdAt,
    })
    .execute();
  await scope.db
    .insertInto('service_package_item')
    .values(
      input.items.map(({ serviceId, sessions }) => ({
        clinic_id: scope.clinicId,
        package_id: row.id,
        service_id: serviceId,
        sessions,
      })),
    )
    .execute();
  return row;
}

/** Nobody can buy it any more; who has it keeps it. @throws Refusal NOT_FOUND */
export async function archivePackage(
  scope: Scope,
  { servicePackageId }: { servicePackageId: string },
): Promise<ServicePackageRow> {
  const at = await scope.clock.now();
  await scope.db
    .updateTable('service_package')
    .set({ archived_at: at })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', isId(servicePackageId) ? servicePackageId : null)
    .where('archived_at', 'is', null)
    .execute();
  const [row] = isId(servicePackageId) ? await findServicePackages(scope, [servicePackageId]) : [];
  if (!row) throw refuse('NOT_FOUND', 'There is no such package.', ['servicePackageId']);
  return row;
}

async function checkItems(scope: Scope, items: CreatePackage['items']): Promise<void> {
  if (items.length === 0) throw refuse('REQUIRED', 'Name at least one service.', ['items']);
  if (items.length > MOST_ITEMS) throw refuse('INVALID', `Name at most ${MOST_ITEMS} services.`, ['items']);
  const seen = new Set<string>();
  for (const [index, { serviceId, sessions }] of items.entries()) {
    const path = ['items', String(index)];
    if (!(isId(serviceId) && (await scope.loaders.service.load(serviceId)))) {
      throw refuse('NOT_FOUND', 'There is no such service.', [...path, 'serviceId']);
    }
    if (seen.has(serviceId)) throw refuse('INVALID', 'Name each service once.', [...path, 'serviceId']);
    seen.add(serviceId);
    if (sessions < 1 || sessions > MOST_SESSIONS) {
      throw refuse('INVALID', `Use 1 to ${MOST_SESSIONS} sessions.`, [...path, 'sessions']);
    }
  }
}
