/** The clinic's staff by name: to whom tasks can be given (mission.md, section 5). */
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { whereCode } from '../where-any.js';
import { type StaffRow, staffOf } from './find-staff.js';

/** Absent or null filters keep all; an empty list keeps none. */
export interface ListStaffInput extends PageInput {
  roles?: readonly string[] | null | undefined;
  /** Only who works here, or only who has left. */
  active?: boolean | null | undefined;
}

const BY_NAME: Sort<StaffRow> = {
  name: 'staff by name',
  direction: 'asc',
  keys: [
    { column: 'staff.name', field: 'name', type: 'text' },
    { column: 'staff.id', field: 'id', type: 'uuid' },
  ],
};

/** By name, those who have left among them. @throws BadInput for the page */
export function listStaff(
  scope: Scope,
  { roles, active, ...page }: ListStaffInput,
): Promise<Connection<StaffRow>> {
  const query = whereCode(staffOf(scope), 'staff.role', roles);
  if (active === null || active === undefined) return connect(query, BY_NAME, page);
  return connect(query.where('staff.deactivated_at', active ? 'is' : 'is not', null), BY_NAME, page);
}
