/** What the things that reports are grouped by are called, all of them looked up at once. */
import { sql } from 'kysely';
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';

export interface ReportNames {
  readonly mailings: ReadonlyMap<string, string>;
  readonly branches: ReadonlyMap<string, string>;
  readonly practitioners: ReadonlyMap<string, string>;
}

interface Named {
  readonly mailingId: string | null;
  readonly branchId?: string | null;
  readonly practitionerId?: string | null;
}

/** By id, of the rows' own. */
export async function reportNames(scope: Scope, rows: readonly Named[]): Promise<ReportNames> {
  const { clinicId } = scope;
  const idsOf = (id: (row: Named) => string | null | undefined) =>
    anyOf([...new Set(rows.map(id))].filter((one) => typeof one === 'string'));
  const { rows: found } = await sql<{ of: keyof ReportNames; id: string; name: string }>`
    select 'mailings' as of, r.id, r.name from retention_rule r
      where r.clinic_id = ${clinicId} and r.id = ${idsOf(({ mailingId }) => mailingId)}
    union all select 'mailings', c.id, c.name from campaign c
      where c.clinic_id = ${clinicId} and c.id = ${idsOf(({ mailingId }) => mailingId)}
    union all select 'branches', b.id, b.name from branch b
      where b.clinic_id = ${clinicId} and b.id = ${idsOf(({ branchId }) => branchId)}
    union all select 'practitioners', p.id, concat_ws(' ', p.first_name, nullif(p.last_name, '')) from practitioner p
      where p.clinic_id = ${clinicId} and p.id = ${idsOf(({ practitionerId }) => practitionerId)}
  `.execute(scope.db);
  const named = (of: keyof ReportNames) =>
    new Map(found.filter((row) => row.of === of).map(({ id, name }) => [id, name]));
  return { mailings: named('mailings'), branches: named('branches'), practitioners: named('practitioners') };
}
