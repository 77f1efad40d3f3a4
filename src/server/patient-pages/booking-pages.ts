/** /b/<token>: times to book the same service again, each a button (mission.md, section 1, REBOOKING_INVITATION). */
import { bookedPage, bookPage } from '../../pages/book-page.js';
import { START_FIELD } from '../../pages/time-list.js';
import { perform } from '../../services/clinic/perform.js';
import { findBookingMessage, recordPressed } from '../../services/messaging/find-linked-delivery.js';
import { Refusal } from '../../services/refusal.js';
import { bookAgain, findBookedAgain } from '../../services/visits/book-again.js';
import { type DescribedVisit, describeVisit } from '../../services/visits/describe-visit.js';
import { listVisits } from '../../services/visits/list-visits.js';
import { freeDays } from './free-days.js';
import {
  instantOf,
  newKey,
  type PageAnswer,
  type PageRequest,
  type PressedForm,
  wayTo,
  wayToItself,
} from './page-request.js';

const MOST_COMING = 3;

export async function answerBookingPage(request: PageRequest): Promise<PageAnswer> {
  const { linked, part, form } = request;
  const visit = await describeVisit(linked.scope, linked.visitId);
  if (visit === null || part !== '') return null;
  return form === null ? show(request, visit, false) : book(request, visit, form);
}

/** Pressed again, or pressed elsewhere, a button of this link books nothing more while a visit booked by it lies ahead. */
async function book(request: PageRequest, visit: DescribedVisit, form: PressedForm): Promise<PageAnswer> {
  const { scope } = request.linked;
  const startsAt = instantOf(form, START_FIELD);
  if (startsAt === null) return null;
  await recordPressed(request.linked);
  const input = { visitId: visit.id, startsAt, idempotencyKey: `page ${form.key} ${startsAt.toISOString()}` };
  try {
    const { id } = await perform(scope, 'visitBook', input, bookAgain);
    return { redirect: (await wayToBooked(request, id, '?news=booked')) ?? wayToItself(request) };
  } catch (error) {
    if (error instanceof Refusal) return show(request, visit, true);
    throw error;
  }
}

/** To the page that the new visit's own message leads to; null where there is none. */
async function wayToBooked(request: PageRequest, visitId: string, rest = ''): Promise<string | null> {
  const { scope } = request.linked;
  const visit = await describeVisit(scope, visitId);
  const messageId = await findBookingMessage(scope, visitId);
  return visit && messageId ? wayTo(request, 'v', visit, rest, messageId) : null;
}

/** Free times, or in their place the visit that was booked by this link and lies ahead. */
async function show(request: PageRequest, visit: DescribedVisit, taken: boolean): Promise<PageAnswer> {
  const { linked, reader } = request;
  const bookedId = await findBookedAgain(linked.scope, visit.id);
  const booked = bookedId === null ? null : await describeVisit(linked.scope, bookedId);
  if (booked !== null) {
    const way = await wayToBooked(request, booked.id);
    return { html: bookedPage(reader, linked.clinicName, booked, way) };
  }
  const { calendarId, serviceMinutes: minutes } = visit;
  const days = await freeDays(request, { calendarId, minutes });
  const coming = await comingVisits(request);
  const page = { ...days, clinic: linked.clinicName, visit, coming, taken, key: newKey() };
  return { html: bookPage(reader, page), status: taken ? 409 : 200 };
}

async function comingVisits({ linked: { scope } }: PageRequest) {
  const from = await scope.clock.now();
  const { nodes } = await listVisits(scope, { first: MOST_COMING, from, statuses: ['BOOKED', 'CONFIRMED'] });
  return Promise.all(
    nodes.map(async ({ startsAt, branchId }) => {
      const branch = await scope.loaders.branch.load(branchId);
      return { startsAt, timeZone: branch?.timeZone ?? 'UTC' };
    }),
  );
}
