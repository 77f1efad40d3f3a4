/** What the lines of a visit's quote cost when the visit moves: they are the same, at present prices (mission.md, section 8). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { MOST_MINOR, type PricedLine, packagesById } from './price-lines.js';

type QuotedLine = PricedLine & { readonly currencyCode: string };

/** In the quote's currency, minor units. What is sold no more, or in another currency, keeps its price: nothing is refused. */
export async function repriceLines(
  scope: Scope,
  quoteId: string,
  practitionerId: string,
): Promise<{ currencyCode: string; lines: PricedLine[] }> {
  const { rows } = await sql<QuotedLine>`
    select q.currency_code as "currencyCode", l.line, l.kind, l.service_id as "serviceId", l.package_id as "packageId",
      l.quantity, l.unit_minor as "unitMinor", l.amount_minor as "amountMinor", l.patient_package_id as "patientPackageId",
      ${practitionerId}::uuid as "practitionerId"
    from discount_quote q join quote_line l on l.clinic_id = q.clinic_id and l.quote_id = q.id
    where q.clinic_id = ${scope.clinicId} and q.id = ${quoteId} order by l.line
  `.execute(scope.db);
  const [first] = rows;
  if (first === undefined) throw new Error('A quote without lines');
  const { currencyCode } = first;
  const old = rows.map(({ currencyCode: _, ...line }) => line);
  const packages = await packagesById(
    scope,
    old.flatMap(({ packageId }) => packageId ?? []),
  );
  const lines = await Promise.all(
    old.map(async (line) => {
      const { serviceId, packageId, quantity } = line;
      const sold = serviceId ? await scope.loaders.service.load(serviceId) : packages.get(packageId ?? '');
      if (sold?.currencyCode !== currencyCode) return line;
      return { ...line, unitMinor: sold.priceMinor, amountMinor: sold.priceMinor * quantity };
    }),
  );
  const sum = lines.reduce((all, { amountMinor }) => all + amountMinor, 0);
  return { currencyCode, lines: sum > MOST_MINOR ? old : lines };
}
