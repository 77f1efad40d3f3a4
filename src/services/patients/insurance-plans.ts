/** Insurance plans, by which patients are grouped and written to (mission.md, sections 0 and 3). */
import { anyOf } from '../any-of.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';

export type InsurancePlanRow = Awaited<ReturnType<typeof findInsurancePlans>>[number];

export const insurancePlanColumns = [
  'id',
  'name',
  'archived_at as archivedAt',
  'created_at as createdAt',
] as const;

/** True: only archived ones; false or absent: only the others; null: both. */
export interface ListInsurancePlansInput extends PageInput {
  archived?: boolean | null | undefined;
}

const BY_NAME: Sort<InsurancePlanRow> = {
  name: 'insurance plans by name',
  direction: 'asc',
  keys: [
    { column: 'name', field: 'name', type: 'text' },
    { column: 'id', field: 'id', type: 'uuid' },
  ],
};

function plansOf(scope: Scope) {
  return scope.db.selectFrom('insurance_plan').where('clinic_id', '=', scope.clinicId);
}

export function findInsurancePlans(scope: Scope, ids: readonly string[]) {
  return plansOf(scope).select(insurancePlanColumns).where('id', '=', anyOf(ids)).execute();
}

/** @throws BadInput for the page */
export function listInsurancePlans(
  scope: Scope,
  { archived = false, ...page }: ListInsurancePlansInput,
): Promise<Connection<InsurancePlanRow>> {
  const query = plansOf(scope).select(insurancePlanColumns);
  const some = archived === null ? query : query.where('archived_at', archived ? 'is not' : 'is', null);
  return connect(some, BY_NAME, page);
}
