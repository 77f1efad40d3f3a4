/** /b/<token>: times to book the same service again, each a button (mission.md, section 1, REBOOKING_INVITATION). */
import { bookedPage, bookPage } from '../../pages/book-page.js';
import { START_FIELD } from '../../pages/time-list.js';
import { perform } from '../../services/clinic/perform.js';
import { recordPressed } from '../../services/messaging/find-linked-delivery.js';
import { Refusal } from '../../services/refusal.js';
import { bookVisit } from '../../services/visits/book-visit.js';
import { type DescribedVisit, describeVisit } from '../../services/visits/describe-visit.js';
import { listVisits } from '../../services/visits/list-visits.js';
import { isId } from '../../services/where-any.js';
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

/** Through what such visits are booked, as staff see it. */
const THROUGH = 'link';
const MOST_COMING = 3;
const BOOKED = 'booked';

export async function answerBookingPage(request: PageRequest): Promise<PageAnswer> {
  const { linked, part, form, query, reader } = request;
  const { scope } = linked;
  const visit = await describeVisit(scope, linked.visitId);
  if (visit === null || part !== '') return null;
  if (form !== null) return book(request, visit, form);
  const bookedId = query.get(BOOKED) ?? '';
  const booked = isId(bookedId) ? await describeVisit(scope, bookedId) : null;
  if (booked !== null) return { html: bookedPage(reader, linked.clinicName, booked) };
  return show(request, visit, false);
}

/** Pressed again, the same button of the same page books nothing more. */
async function book(request: PageRequest, visit: DescribedVisit, form: PressedForm): Promise<PageAnswer> {
  const { scope } = request.linked;
  const startsAt = instantOf(form, START_FIELD);
  if (startsAt === null || scope.viewer.kind !== 'PATIENT') return null;
  await recordPressed(request.linked);
  const { calendarId, serviceId } = visit;
  const idempotencyKey = `page ${form.key} ${startsAt.toISOString()}`;
  const input = { patientId: scope.viewer.id, calendarId, serviceId, startsAt, bookedThrough: THROUGH };
  try {
    const { id } = await perform(scope, 'visitBook', { ...input, idempotencyKey }, bookVisit);
    return { redirect: await wayToBooked(request, id) };
  } catch (error) {
    if (error instanceof Refusal) return show(request, visit, true);
    throw error;
  }
}

/** To the page that the new visit's own message leads to; where there is none, to a page that says what was booked. */
async function wayToBooked(request: PageRequest, visitId: string): Promise<string> {
  const { scope } = request.linked;
  const visit = await describeVisit(scope, visitId);
  const message = await scope.db
    .selectFrom('delivery')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('visit_id', '=', visitId)
    .where('kind', '=', 'VISIT_BOOKED')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return visit && message
    ? wayTo(request, 'v', visit, '?news=booked', message.id)
    : `${wayToItself(request)}?${BOOKED}=${visitId}`;
}

async function show(request: PageRequest, visit: DescribedVisit, taken: boolean): Promise<PageAnswer> {
  const { linked, reader } = request;
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
