/** Offers of freed slots as they were made, and those of many slots at once (mission.md, section 2). */
import { connectEach } from '../batched-connection.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { whereBetween, whereCode, whereId } from '../where-any.js';
import { type SlotOfferRow, slotOfferColumns, slotOffersOf } from './find-slot-offers.js';

type Values = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface SlotOfferFilter {
  statuses?: Values;
  slotIds?: Values;
  patientIds?: Values;
  visitIds?: Values;
  /** Of slots that start at this instant or later. */
  from?: Date | null | undefined;
  /** Of slots that start before this instant. */
  to?: Date | null | undefined;
  calendarIds?: Values;
  branchIds?: Values;
  practitionerIds?: Values;
}

const AS_THEY_WERE_MADE: Sort<SlotOfferRow> = {
  name: 'offers of slots',
  direction: 'asc',
  keys: [
    { column: 'slot_offer.offered_at', field: 'offeredAt', type: 'instant' },
    { column: 'slot_offer.id', field: 'id', type: 'uuid' },
  ],
};

/** Offers that the viewer may see, the earliest first. @throws BadInput for the page */
export function listSlotOffers(
  scope: Scope,
  input: PageInput & SlotOfferFilter,
): Promise<Connection<SlotOfferRow>> {
  let query = whereCode(slotOffersOf(scope).select(slotOfferColumns), 'slot_offer.status', input.statuses);
  query = whereId(query, 'slot_offer.slot_id', input.slotIds);
  query = whereId(query, 'slot_offer.patient_id', input.patientIds);
  query = whereId(query, 'slot_offer.visit_id', input.visitIds);
  if (ofSlot.some((field) => input[field] !== null && input[field] !== undefined)) {
    query = query.where('slot_offer.slot_id', 'in', slotIdsOf(scope, input));
  }
  return connect(query, AS_THEY_WERE_MADE, input);
}

const ofSlot = ['from', 'to', 'calendarIds', 'branchIds', 'practitionerIds'] as const;

/** An offer is where its slot is, and when. */
function slotIdsOf({ db, clinicId }: Scope, input: SlotOfferFilter) {
  let query = db.selectFrom('slot').select('slot.id').where('slot.clinic_id', '=', clinicId);
  query = whereBetween(query, 'slot.starts_at', input.from, input.to);
  query = whereId(query, 'slot.calendar_id', input.calendarIds);
  query = whereId(query, 'slot.branch_id', input.branchIds);
  return whereId(query, 'slot.practitioner_id', input.practitionerIds);
}

const load = loaderPerArguments<PageInput, Connection<SlotOfferRow>>((scope, args, ids) => {
  const list = {
    query: slotOffersOf(scope).select(slotOfferColumns),
    sort: AS_THEY_WERE_MADE,
    ownerColumn: 'slot_offer.slot_id',
    ownerField: 'slotId',
    columns: slotOfferColumns,
  } as const;
  return connectEach(scope.db, list, ids, args);
});

/** A page of one slot's offers, the earliest first; all slots that are asked for in one tick share a statement. */
export function offersOfSlot(
  scope: Scope,
  slotId: string,
  page: PageInput,
): Promise<Connection<SlotOfferRow>> {
  return load(scope, slotId, page);
}
