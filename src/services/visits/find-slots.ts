/** Freed slots by id, as far as the viewer may see them (mission.md, sections 2 and 6). */
import { anyOf } from '../any-of.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type SlotRow = Awaited<ReturnType<typeof selectSlots>>[number];

export const slotColumns = [
  'slot.id as id',
  'slot.calendar_id as calendarId',
  'slot.branch_id as branchId',
  'slot.practitioner_id as practitionerId',
  'slot.starts_at as startsAt',
  'slot.ends_at as endsAt',
  'slot.status as status',
  'slot.freed_by_visit_id as freedByVisitId',
  'slot.freed_at as freedAt',
  'slot.taken_by_visit_id as takenByVisitId',
  'slot.taken_at as takenAt',
  'slot.chain_number as chainNumber',
  'slot.closes_at as closesAt',
  'slot.round as round',
  'slot.offers_made as offersMade',
  'slot.offers_open as offersOpen',
  'slot.closed_at as closedAt',
  'slot.closed_reason as closedReason',
] as const;

/** What a slot tells of other patients; a patient sees none of it, not even of a slot that they were offered. */
const OF_OTHERS = ['chainNumber', 'round', 'offersMade', 'offersOpen'] as const;

/** A slot as far as the viewer may see it: null stands where it tells of others. */
export type SeenSlot = Omit<SlotRow, (typeof OF_OTHERS)[number]> & {
  [field in (typeof OF_OTHERS)[number]]: number | null;
};

/** Freed slots that the viewer may see: all of the clinic's, or none; for a patient, those that they were offered. */
export function slotsOf(scope: Scope) {
  const { viewer } = scope;
  const query = scope.db.selectFrom('slot').where('slot.clinic_id', '=', scope.clinicId);
  if (viewer.kind === 'PATIENT' && allows(viewer, 'offers:read')) {
    return query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('slot_offer')
          .select('slot_offer.id')
          .where('slot_offer.clinic_id', '=', scope.clinicId)
          .whereRef('slot_offer.slot_id', '=', 'slot.id')
          .where('slot_offer.patient_id', '=', viewer.id),
      ),
    );
  }
  return allows(viewer, 'slots:read') ? query : query.where('slot.id', 'is', null);
}

export async function findSlots(scope: Scope, ids: readonly string[]): Promise<SeenSlot[]> {
  const rows = await selectSlots(scope, ids);
  return allows(scope.viewer, 'slots:read') ? rows : rows.map(withoutOthers);
}

function selectSlots(scope: Scope, ids: readonly string[]) {
  return slotsOf(scope).select(slotColumns).where('slot.id', '=', anyOf(ids)).execute();
}

function withoutOthers(row: SlotRow): SeenSlot {
  return { ...row, chainNumber: null, round: null, offersMade: null, offersOpen: null };
}
