/** What the lines of a quote cost before any discount: the prices of services and packages at that moment (mission.md, section 8). */
import type { LineKind } from '../../../entities/billing/discount-quote.js';
import { anyOf } from '../../any-of.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';

/** What somebody wants: a service, or a package that is sold. */
export interface WantedLine {
  readonly serviceId?: string | null | undefined;
  readonly servicePackageId?: string | null | undefined;
  /** Who does it; default: the visit's. */
  readonly practitionerId?: string | null | undefined;
  /** 1 to 1,000; default: 1. */
  readonly quantity?: number | null | undefined;
  /** A package that the patient bought before, whose sessions pay this service. */
  readonly patientPackageId?: string | null | undefined;
}

export interface PricedLine {
  /** From 1 on. */
  readonly line: number;
  readonly kind: LineKind;
  readonly serviceId: string | null;
  readonly packageId: string | null;
  readonly practitionerId: string | null;
  readonly quantity: number;
  readonly unitMinor: number;
  readonly amountMinor: number;
  readonly patientPackageId: string | null;
}

const MOST_LINES = 100;
const MOST_UNITS = 1000;
/** Far below where whole numbers stop being exact. */
export const MOST_MINOR = 9_999_999_999_999;

/**
 * In the clinic's currency, minor units. `practitionerId`: of lines that name nobody.
 * @throws Refusal INVALID, REQUIRED; NOT_FOUND for a service, package or practitioner that is none, or was archived, and
 * for a package that nobody has approved
 */
export async function priceLines(
  scope: Scope,
  wanted: readonly WantedLine[],
  practitionerId: string | null,
  currencyCode: string,
): Promise<PricedLine[]> {
  if (wanted.length === 0) throw refuse('REQUIRED', 'Name at least one service or package.', ['lines']);
  if (wanted.length > MOST_LINES) {
    throw refuse('INVALID', `Name at most ${MOST_LINES} services and packages.`, ['lines']);
  }
  const packages = await packagesById(
    scope,
    wanted.flatMap(({ servicePackageId }) => servicePackageId ?? []),
  );
  const lines = await Promise.all(wanted.map((line, index) => price(scope, line, index, packages)));
  const named = lines.map((line) => ({ ...line, practitionerId: line.practitionerId ?? practitionerId }));
  const foreign = named.findIndex((line) => line.currencyCode !== currencyCode);
  if (foreign >= 0) {
    throw refuse('INVALID', 'Its price is in another currency than the clinic’s. Set its price anew.', [
      ...['lines', String(foreign)],
    ]);
  }
  if (named.reduce((sum, { amountMinor }) => sum + amountMinor, 0) > MOST_MINOR)
    throw refuse('INVALID', 'This is more than can be sold at once.', ['lines']);
  return named.map(({ currencyCode: _, ...line }) => line);
}

type Prices = Map<string, { priceMinor: number; currencyCode: string }>;

async function price(scope: Scope, wanted: WantedLine, index: number, packages: Prices) {
  const path = ['lines', String(index)];
  const { serviceId = null, servicePackageId = null, quantity, patientPackageId = null } = wanted;
  if ((serviceId === null) === (servicePackageId === null))
    throw refuse('INVALID', 'Name either a service or a package that is sold.', path);
  if (servicePackageId !== null && patientPackageId !== null)
    throw refuse('INVALID', 'A package pays services, not another package.', [...path, 'patientPackageId']);
  const units = quantity ?? 1;
  if (units < 1 || units > MOST_UNITS)
    throw refuse('INVALID', `Use a quantity of 1 to ${MOST_UNITS}.`, [...path, 'quantity']);
  const sold = serviceId === null ? packages.get(servicePackageId ?? '') : await serviceOf(scope, serviceId);
  if (!sold) {
    const name = serviceId === null ? 'package' : 'service';
    throw refuse('NOT_FOUND', `There is no such ${name} that is sold.`, [
      ...path,
      `${name === 'package' ? 'servicePackage' : name}Id`,
    ]);
  }
  const practitionerId = wanted.practitionerId ?? null;
  if (
    practitionerId !== null &&
    !(isId(practitionerId) && (await scope.loaders.practitioner.load(practitionerId)))
  )
    throw refuse('NOT_FOUND', 'There is no such practitioner.', [...path, 'practitionerId']);
  const kind: LineKind = serviceId === null ? 'PACKAGE' : 'SERVICE';
  return {
    ...{ line: index + 1, kind, serviceId, packageId: servicePackageId, practitionerId, quantity: units },
    ...{ unitMinor: sold.priceMinor, amountMinor: sold.priceMinor * units, patientPackageId },
    currencyCode: sold.currencyCode,
  };
}

async function serviceOf(scope: Scope, id: string) {
  return isId(id) ? scope.loaders.service.load(id) : null;
}

/** Those that are sold. */
export async function packagesById(scope: Scope, ids: readonly string[]): Promise<Prices> {
  if (ids.length === 0) return new Map();
  const rows = await scope.db
    .selectFrom('service_package')
    .select(['id', 'price_minor as priceMinor', 'currency_code as currencyCode'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids.filter(isId)))
    .where('archived_at', 'is', null)
    .where('approved_at', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
