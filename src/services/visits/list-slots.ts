/** Freed slots in the order of their start (mission.md, section 2). */
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import type { Scope } from '../scope.js';
import { whereBetween, whereCode, whereId } from '../where-any.js';
import { type SlotRow, slotColumns, slotsOf } from './find-slots.js';

type Ids = readonly string[] | null | undefined;

/** Absent or null filters keep all; an empty list keeps none. */
export interface ListSlotsInput extends PageInput {
  /** Starts at this instant or later. */
  from?: Date | null | undefined;
  /** Starts before this instant. */
  to?: Date | null | undefined;
  statuses?: Ids;
  calendarIds?: Ids;
  branchIds?: Ids;
  practitionerIds?: Ids;
}

const BY_START: Sort<SlotRow> = {
  name: 'slots by start',
  direction: 'asc',
  keys: [
    { column: 'slot.starts_at', field: 'startsAt', type: 'instant' },
    { column: 'slot.id', field: 'id', type: 'uuid' },
  ],
};

/** Freed slots that the viewer may see, earliest start first. @throws BadInput for the page. */
export function listSlots(scope: Scope, input: ListSlotsInput): Promise<Connection<SlotRow>> {
  let query = slotsOf(scope).select(slotColumns);
  query = whereBetween(query, 'slot.starts_at', input.from, input.to);
  query = whereCode(query, 'slot.status', input.statuses);
  query = whereId(query, 'slot.calendar_id', input.calendarIds);
  query = whereId(query, 'slot.branch_id', input.branchIds);
  query = whereId(query, 'slot.practitioner_id', input.practitionerIds);
  return connect(query, BY_START, input);
}
