/**
 * What a visit's move consists of, whoever made it and whyever: it is booked again, to be confirmed anew; its messages are
 * withdrawn and planned again from the move; slots are taken and freed (mission.md, sections 0 to 2).
 */
import type { Visit } from '../../entities/visits/visit.js';
import { quoteVisit } from '../billing/quotes/quote-visit.js';
import { planVisitDeliveries } from '../messaging/plan-visit-deliveries.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { askStaffToTell } from '../work/ask-staff-to-tell.js';
import { saveVisit } from './change-visit.js';
import { settleSlots } from './freed-slots.js';
import type { OpenSlot } from './open-slots.js';
import type { PlacingCalendar } from './place-visit.js';
import type { Interval } from './working-time.js';

export interface Relocation {
  readonly from: { readonly visit: Visit; readonly calendar: PlacingCalendar };
  readonly to: Interval & { readonly calendar: PlacingCalendar };
  /** The offer that is claimed, its slot, and the slots that the visit touches. */
  readonly claim?: {
    readonly offerId: string;
    readonly slot: OpenSlot;
    readonly touched: readonly OpenSlot[];
  };
}

/**
 * `visit` has its new status; `from.visit` is as it was. The visit and the practitioners of both times are locked, and the new
 * time is free. `now` is by the clinic's clock.
 */
export async function relocateVisit(
  scope: Scope,
  visit: Visit,
  { from, to, claim }: Relocation,
  now: Date,
): Promise<void> {
  const { calendar, startsAt, endsAt } = to;
  Object.assign(visit, {
    ...{ startsAt, endsAt, calendarId: calendar.id, branchId: calendar.branchId },
    practitionerId: calendar.practitionerId,
    bookedAt: now,
    bookingNumber: visit.bookingNumber + 1,
    placedBy: actorOf(scope.viewer).actor,
    confirmedAt: null,
    confirmedBy: null,
  });
  await saveVisit(scope, visit, 'VISIT_MOVED', now);
  await askStaffToTell(scope, visit, 'TELL_VISIT_MOVED', now);
  const left = from.visit;
  // The practitioner of both times has the old one back only as far as the new one leaves it, in whichever calendar.
  const stillHolds =
    left.practitionerId === visit.practitionerId && left.startsAt < endsAt && startsAt < left.endsAt;
  await settleSlots(
    scope,
    {
      visitId: visit.id,
      placed: visit,
      left: stillHolds ? null : { visit: left, calendar: from.calendar, after: claim?.slot ?? null },
      ...(claim ? { claimedOfferId: claim.offerId, touched: claim.touched } : {}),
    },
    now,
  );
  await planVisitDeliveries(scope, [visit], now);
  await quoteVisit(scope, visit, now);
}
