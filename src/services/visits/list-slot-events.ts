/** What became of a freed slot, step by step (mission.md, section 2): freed, offered, claimed, taken, closed, and by whom. */
import type { SlotClosedReason, SlotEventKind, SlotOfferReason } from '../../entities/visits/slot.js';
import type { Actor } from '../../entities/visits/visit.js';
import { connectEach } from '../batched-connection.js';
import type { Connection, PageInput, Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export interface SlotEventRow {
  id: string;
  slotId: string;
  kind: SlotEventKind;
  reason: SlotClosedReason | SlotOfferReason | null;
  round: number;
  /** How many offers the step made or ended. */
  offers: number;
  offerId: string | null;
  actor: Actor | null;
  actorId: string | null;
  occurredAt: Date;
}

const columns = [
  'slot_event.id as id',
  'slot_event.slot_id as slotId',
  'slot_event.kind as kind',
  'slot_event.reason as reason',
  'slot_event.round as round',
  'slot_event.offers as offers',
  'slot_event.offer_id as offerId',
  'slot_event.actor as actor',
  'slot_event.actor_id as actorId',
  'slot_event.occurred_at as occurredAt',
] as const;

const AS_THEY_HAPPENED: Sort<SlotEventRow> = {
  name: 'steps of a slot',
  direction: 'asc',
  keys: [
    { column: 'slot_event.occurred_at', field: 'occurredAt', type: 'instant' },
    { column: 'slot_event.id', field: 'id', type: 'uuid' },
  ],
};

const load = loaderPerArguments<PageInput, Connection<SlotEventRow>>((scope, args, ids) => {
  const list = {
    query: slotEventsOf(scope).select(columns),
    sort: AS_THEY_HAPPENED,
    ownerColumn: 'slot_event.slot_id',
    ownerField: 'slotId',
    columns,
  } as const;
  return connectEach(scope.db, list, ids, args);
});

/**
 * A page of the steps of a slot, the earliest first; none for a patient, to whom they would tell of others. All slots that
 * are asked for in one tick share a statement. @throws BadInput for the page.
 */
export function historyOfSlot(
  scope: Scope,
  slotId: string,
  page: PageInput,
): Promise<Connection<SlotEventRow>> {
  return load(scope, slotId, page);
}

function slotEventsOf(scope: Scope) {
  const query = scope.db.selectFrom('slot_event').where('slot_event.clinic_id', '=', scope.clinicId);
  return allows(scope.viewer, 'slots:read') ? query : query.where('slot_event.id', 'is', null);
}
