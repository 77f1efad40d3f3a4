/** Visits in the order of their start, and the visits of many patients at once, newest first. */
import { connectEach } from '../batched-connection.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import { neededColumns } from '../needed-columns.js';
import type { Scope } from '../scope.js';
import { whereBetween, whereCode, whereId } from '../where-any.js';
import { type VisitRow, visitColumns, visitsOf } from './find-visits.js';

type Ids = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface VisitFilter {
  /** Starts at this instant or later. */
  from?: Date | null | undefined;
  /** Starts before this instant. */
  to?: Date | null | undefined;
  statuses?: Ids;
  calendarIds?: Ids;
  branchIds?: Ids;
  practitionerIds?: Ids;
  /** The fields of a visit that are going to be looked at; absent or null: all. */
  fields?: Ids;
}

export type ListVisitsInput = PageInput & VisitFilter & { patientIds?: Ids };

const KEYS: Sort<VisitRow>['keys'] = [
  { column: 'visit.starts_at', field: 'startsAt', type: 'instant' },
  { column: 'visit.id', field: 'id', type: 'uuid' },
];
const BY_START: Sort<VisitRow> = { name: 'visits by start', direction: 'asc', keys: KEYS };
const NEWEST_FIRST: Sort<VisitRow> = { name: 'visits, newest first', direction: 'desc', keys: KEYS };

/** Visits that the viewer may see, earliest start first. @throws BadInput for the page. */
export function listVisits(scope: Scope, input: ListVisitsInput): Promise<Connection<VisitRow>> {
  return connect(whereId(filtered(scope, input), 'visit.patient_id', input.patientIds), BY_START, input);
}

/** For each patient, in their order, a page of their visits, latest start first; one statement. @throws BadInput for the page. */
function listVisitsOfPatients(
  scope: Scope,
  patientIds: readonly string[],
  input: PageInput & VisitFilter,
): Promise<Connection<VisitRow>[]> {
  const list = {
    query: filtered(scope, input),
    sort: NEWEST_FIRST,
    ownerColumn: 'visit.patient_id',
    ownerField: 'patientId',
    columns: columnsFor(input),
  } as const;
  return connectEach(scope.db, list, patientIds, input);
}

const load = loaderPerArguments<PageInput & VisitFilter, Connection<VisitRow>>((scope, args, ids) =>
  listVisitsOfPatients(scope, ids, args),
);

/** A page of one patient's visits, latest start first; all that are asked for in one tick share a statement. */
export function visitsOfPatient(
  scope: Scope,
  patientId: string,
  input: PageInput & VisitFilter,
): Promise<Connection<VisitRow>> {
  return load(scope, patientId, input);
}

/** The lists need a visit's id, start and patient themselves. */
function columnsFor({ fields }: VisitFilter) {
  return neededColumns(visitColumns, fields, ['id', 'startsAt', 'patientId']);
}

function filtered(scope: Scope, filter: VisitFilter) {
  let query = visitsOf(scope).select(columnsFor(filter));
  query = whereBetween(query, 'visit.starts_at', filter.from, filter.to);
  query = whereCode(query, 'visit.status', filter.statuses);
  query = whereId(query, 'visit.calendar_id', filter.calendarIds);
  query = whereId(query, 'visit.branch_id', filter.branchIds);
  return whereId(query, 'visit.practitioner_id', filter.practitionerIds);
}
