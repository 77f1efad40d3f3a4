/** The clinic's own setup: branches, services and practitioners by name, calendars in the order of their making. */
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { whereId } from '../where-any.js';
import {
  type BranchRow,
  branchColumns,
  type CalendarRow,
  calendarColumns,
  type PractitionerRow,
  practitionerColumns,
  type ServiceRow,
  serviceColumns,
} from './find-by-ids.js';

/** Absent or null filters keep all; an empty list keeps none. */
export interface ListCalendarsInput extends PageInput {
  branchIds?: readonly string[] | null | undefined;
  practitionerIds?: readonly string[] | null | undefined;
}

const ID = { column: 'id', field: 'id', type: 'uuid' } as const;
const NAME = { column: 'name', field: 'name', type: 'text' } as const;

const BRANCHES: Sort<BranchRow> = { name: 'branches by name', direction: 'asc', keys: [NAME, ID] };
const SERVICES: Sort<ServiceRow> = { name: 'services by name', direction: 'asc', keys: [NAME, ID] };
const CALENDARS: Sort<CalendarRow> = { name: 'calendars', direction: 'asc', keys: [ID] };
const PRACTITIONERS: Sort<PractitionerRow> = {
  name: 'practitioners by name',
  direction: 'asc',
  keys: [
    { column: 'last_name', field: 'lastName', type: 'text' },
    { column: 'first_name', field: 'firstName', type: 'text' },
    ID,
  ],
};

/** @throws BadInput for the page, as all of these. */
export function listBranches(scope: Scope, input: PageInput): Promise<Connection<BranchRow>> {
  const query = scope.db.selectFrom('branch').select(branchColumns).where('clinic_id', '=', scope.clinicId);
  return connect(query, BRANCHES, input);
}

export function listServices(scope: Scope, input: PageInput): Promise<Connection<ServiceRow>> {
  const query = scope.db.selectFrom('service').select(serviceColumns).where('clinic_id', '=', scope.clinicId);
  return connect(query, SERVICES, input);
}

/** By last name, first name. */
export function listPractitioners(scope: Scope, input: PageInput): Promise<Connection<PractitionerRow>> {
  const query = scope.db
    .selectFrom('practitioner')
    .select(practitionerColumns)
    .where('clinic_id', '=', scope.clinicId);
  return connect(query, PRACTITIONERS, input);
}

export function listCalendars(scope: Scope, input: ListCalendarsInput): Promise<Connection<CalendarRow>> {
  let query = scope.db.selectFrom('calendar').select(calendarColumns).where('clinic_id', '=', scope.clinicId);
  query = whereId(query, 'branch_id', input.branchIds);
  return connect(whereId(query, 'practitioner_id', input.practitionerIds), CALENDARS, input);
}
