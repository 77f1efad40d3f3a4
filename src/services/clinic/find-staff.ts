/** Members of staff by id, as colleagues and partners who work with tasks see them (mission.md, section 5). */
import { sql } from 'kysely';
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type StaffRow = Awaited<ReturnType<typeof findStaff>>[number];

const staffColumns = ['staff.id as id', 'staff.name as name', 'staff.role as role'] as const;

/** All of the clinic's, those who have left too; none for who may not see tasks, as patients. */
export function staffOf(scope: Scope) {
  const query = scope.db
    .selectFrom('staff')
    .select(staffColumns)
    .select(sql<boolean>`staff.deactivated_at is null`.as('active'))
    .where('staff.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'tasks:read') ? query : query.where('staff.id', 'is', null);
}

export function findStaff(scope: Scope, ids: readonly string[]) {
  return staffOf(scope).where('staff.id', '=', anyOf(ids)).execute();
}
