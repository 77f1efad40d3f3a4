/** Deliveries in the order in which they are due, and the deliveries of many visits at once. */
import { connectEach } from '../batched-connection.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { whereBetween, whereCode, whereId } from '../where-any.js';
import { type DeliveryRow, deliveriesOf, deliveryColumns } from './find-deliveries.js';

type Values = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. Due from an instant on, to before another. */
export interface DeliveryFilter {
  statuses?: Values;
  kinds?: Values;
  channels?: Values;
  dueFrom?: Date | null | undefined;
  dueTo?: Date | null | undefined;
}

export type ListDeliveriesInput = PageInput & DeliveryFilter & { patientIds?: Values; visitIds?: Values };

const BY_DUE: Sort<DeliveryRow> = {
  name: 'deliveries by due time',
  direction: 'asc',
  keys: [
    { column: 'delivery.due_at', field: 'dueAt', type: 'instant' },
    { column: 'delivery.id', field: 'id', type: 'uuid' },
  ],
};

/** Deliveries that the viewer may see, earliest due first. @throws BadInput for the page. */
export function listDeliveries(scope: Scope, input: ListDeliveriesInput): Promise<Connection<DeliveryRow>> {
  let query = whereId(filtered(scope, input), 'delivery.patient_id', input.patientIds);
  query = whereId(query, 'delivery.visit_id', input.visitIds);
  return connect(query, BY_DUE, input);
}

const load = loaderPerArguments<PageInput & DeliveryFilter, Connection<DeliveryRow>>((scope, args, ids) => {
  const list = {
    query: filtered(scope, args),
    sort: BY_DUE,
    ownerColumn: 'delivery.visit_id',
    ownerField: 'visitId',
    columns: deliveryColumns,
  } as const;
  return connectEach(scope.db, list, ids, args);
});

/** A page of one visit's deliveries, earliest due first; all that are asked for in one tick share a statement. */
export function deliveriesOfVisit(
  scope: Scope,
  visitId: string,
  input: PageInput & DeliveryFilter,
): Promise<Connection<DeliveryRow>> {
  return load(scope, visitId, input);
}

function filtered(scope: Scope, filter: DeliveryFilter) {
  let query = whereCode(deliveriesOf(scope).select(deliveryColumns), 'delivery.status', filter.statuses);
  query = whereCode(query, 'delivery.kind', filter.kinds);
  query = whereCode(query, 'delivery.channel', filter.channels);
  return whereBetween(query, 'delivery.due_at', filter.dueFrom, filter.dueTo);
}
