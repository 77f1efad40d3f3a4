/** What a delivery went through, step by step: each answers "why" (mission.md, section 1). */
import {
  DELIVERY_REASONS,
  type DeliveryReason,
  PLANNED_REASONS,
  type PlannedReason,
} from '../../entities/messaging/delivery.js';
import type { DeliveryEventKind } from '../../entities/messaging/delivery-event.js';
import { connectEach } from '../batched-connection.js';
import type { Connection, PageInput, Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';

export interface DeliveryEventRow {
  id: string;
  deliveryId: string;
  kind: DeliveryEventKind;
  /** Of the rule that planned it, for PLANNED and REPLANNED; for the others why it came to this. */
  reason: PlannedReason | DeliveryReason | null;
  detail: string | null;
  dueAt: Date | null;
  occurredAt: Date;
}

type Step = Pick<DeliveryEventRow, 'kind' | 'reason'>;

const columns = [
  'delivery_event.id as id',
  'delivery_event.delivery_id as deliveryId',
  'delivery_event.kind as kind',
  'delivery_event.reason as reason',
  'delivery_event.detail as detail',
  'delivery_event.due_at as dueAt',
  'delivery_event.occurred_at as occurredAt',
] as const;

const AS_THEY_HAPPENED: Sort<DeliveryEventRow> = {
  name: 'steps of a delivery',
  direction: 'asc',
  keys: [
    { column: 'delivery_event.occurred_at', field: 'occurredAt', type: 'instant' },
    { column: 'delivery_event.id', field: 'id', type: 'uuid' },
  ],
};

const load = loaderPerArguments<PageInput, Connection<DeliveryEventRow>>((scope, args, ids) => {
  const list = {
    query: scope.db
      .selectFrom('delivery_event')
      .where('delivery_event.clinic_id', '=', scope.clinicId)
      .select(columns),
    sort: AS_THEY_HAPPENED,
    ownerColumn: 'delivery_event.delivery_id',
    ownerField: 'deliveryId',
    columns,
  } as const;
  return connectEach(scope.db, list, ids, args);
});

/**
 * A page of the steps of a delivery that the viewer may see, the earliest first; all deliveries that are asked for in one
 * tick share a statement. @throws BadInput for the page.
 */
export function timelineOf(
  scope: Scope,
  deliveryId: string,
  page: PageInput,
): Promise<Connection<DeliveryEventRow>> {
  return load(scope, deliveryId, page);
}

/** The rule that a step was planned by; null for steps of other kinds. Some codes are of both sorts: the kind tells. */
export function plannedReasonOf({ kind, reason }: Step): PlannedReason | null {
  return isPlanning(kind) ? (PLANNED_REASONS.find((one) => one === reason) ?? null) : null;
}

/** Why a step came about that is no planning; null where there is nothing to tell. */
export function statusReasonOf({ kind, reason }: Step): DeliveryReason | null {
  return isPlanning(kind) ? null : (DELIVERY_REASONS.find((one) => one === reason) ?? null);
}

function isPlanning(kind: DeliveryEventKind): boolean {
  return kind === 'PLANNED' || kind === 'REPLANNED';
}
