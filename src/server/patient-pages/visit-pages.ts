/** /v/<token>: the visit; and, behind it, confirm, move, cancel and the calendar file (mission.md, section 1, "Links"). */
import { cancelPage, REASON_FIELD } from '../../pages/cancel-page.js';
import { deadEndPage } from '../../pages/dead-end-page.js';
import { movePage } from '../../pages/move-page.js';
import { START_FIELD } from '../../pages/time-list.js';
import { visitPage } from '../../pages/visit-page.js';
import { recordPressed } from '../../services/messaging/find-linked-delivery.js';
import { visitCalendarFile } from '../../services/messaging/visit-calendar-file.js';
import { Refusal } from '../../services/refusal.js';
import { actOnBooking, MovedMeanwhile } from '../../services/visits/act-on-booking.js';
import { cancelVisit } from '../../services/visits/cancel-visit.js';
import { confirmVisit } from '../../services/visits/confirm-visit.js';
import { type DescribedVisit, describeVisit } from '../../services/visits/describe-visit.js';
import { moveVisit } from '../../services/visits/move-visit.js';
import { freeDays } from './free-days.js';
import {
  instantOf,
  newKey,
  type PageAnswer,
  type PageRequest,
  type PressedForm,
  textOf,
  wayTo,
} from './page-request.js';

const MINUTE_MS = 60_000;
const TIME_IS_GONE = ['SLOT_TAKEN', 'OUTSIDE_WORKING_HOURS', 'IN_THE_PAST', 'INVALID'];

export async function answerVisitPage(request: PageRequest): Promise<PageAnswer> {
  const { linked, part, form } = request;
  const visit = await describeVisit(linked.scope, linked.visitId);
  if (visit === null) return null;
  if (form !== null) return press(request, visit, form);
  if (visit.bookingNumber !== linked.bookingNumber) return movedSince(request);
  if (part === '') return showVisit(request, visit);
  if (part === 'visit.ics') return calendarFile(request, visit);
  if (part !== 'move' && part !== 'cancel') return null;
  if (!(await mayChange(request, visit))) return { redirect: wayTo(request, 'v', visit) };
  return part === 'move' ? showTimes(request, visit, false) : showCancel(request, visit, null);
}

/** Pressed again, each button does nothing more and leads to the same page. */
async function press(request: PageRequest, visit: DescribedVisit, form: PressedForm): Promise<PageAnswer> {
  const { linked, part } = request;
  const { scope, visitId } = linked;
  const wanted = instantOf(form, START_FIELD);
  const known = part === 'confirm' || part === 'cancel' || (part === 'move' && wanted !== null);
  if (!known) return null;
  await recordPressed(linked);
  try {
    await actOnBooking(scope, linked, async (tx, { status }) => {
      if (part === 'move' && wanted !== null) await moveVisit(tx, { visitId, startsAt: wanted });
      else if (part === 'confirm' && status !== 'CONFIRMED') await confirmVisit(tx, { visitId });
      else if (part === 'cancel' && status !== 'CANCELLED') {
        await cancelVisit(tx, { visitId, reason: textOf(form, REASON_FIELD) });
      }
    });
  } catch (error) {
    if (error instanceof MovedMeanwhile) return afterMove(request, error, wanted);
    if (error instanceof Refusal) return refused(request, visit, error, form);
    throw error;
  }
  const now = await describeVisit(scope, visitId);
  return now && { redirect: wayTo(request, 'v', now, part === 'move' ? '?news=moved' : '') };
}

/** The page's own move, pressed again, has been done; every other leads to the newest message. */
function afterMove(request: PageRequest, { visit }: MovedMeanwhile, wanted: Date | null): PageAnswer {
  const own =
    visit.placedBy === 'PATIENT' &&
    visit.bookingNumber === request.linked.bookingNumber + 1 &&
    visit.startsAt.getTime() === wanted?.getTime();
  return own ? { redirect: wayTo(request, 'v', visit, '?news=moved') } : movedSince(request);
}

async function refused(
  request: PageRequest,
  visit: DescribedVisit,
  { userErrors: [{ code }] }: Refusal,
  form: PressedForm,
): Promise<PageAnswer> {
  if (request.part === 'move' && TIME_IS_GONE.includes(code)) return showTimes(request, visit, true);
  if (request.part === 'cancel' && code === 'INVALID') {
    return showCancel(request, visit, textOf(form, REASON_FIELD));
  }
  return { redirect: wayTo(request, 'v', visit, '?news=changed') };
}

/** Whether the patient may move or cancel it here. */
async function mayChange({ linked: { scope } }: PageRequest, visit: DescribedVisit): Promise<boolean> {
  const { status, startsAt, selfServiceEnabled } = visit;
  const ahead = startsAt > (await scope.clock.now());
  return selfServiceEnabled && ahead && (status === 'BOOKED' || status === 'CONFIRMED');
}

async function showVisit(request: PageRequest, visit: DescribedVisit): Promise<PageAnswer> {
  const { linked, reader, query } = request;
  const to = (rest: string) => wayTo(request, 'v', visit, rest);
  const news = ({ moved: 'MOVED', booked: 'BOOKED', changed: 'CHANGED' } as const)[query.get('news') ?? ''];
  return {
    html: visitPage(reader, {
      ...{ clinic: linked.clinicName, visit, now: await linked.scope.clock.now(), key: newKey() },
      news: news ?? null,
      links: {
        confirm: to('/confirm'),
        move: to('/move'),
        cancel: to('/cancel'),
        calendar: to('/visit.ics'),
        bookAgain: wayTo(request, 'b', visit),
      },
    }),
  };
}

async function showTimes(request: PageRequest, visit: DescribedVisit, taken: boolean): Promise<PageAnswer> {
  const { calendarId, startsAt, endsAt } = visit;
  const minutes = (endsAt.getTime() - startsAt.getTime()) / MINUTE_MS;
  const days = await freeDays(request, { calendarId, minutes, exceptVisit: visit });
  const clinic = request.linked.clinicName;
  const back = wayTo(request, 'v', visit);
  const html = movePage(request.reader, { ...days, clinic, visit, taken, back, key: newKey() });
  return { html, status: taken ? 409 : 200 };
}

function showCancel(request: PageRequest, visit: DescribedVisit, refusedReason: string | null): PageAnswer {
  const { linked, reader } = request;
  const back = wayTo(request, 'v', visit);
  const page = { clinic: linked.clinicName, visit, key: newKey(), back, refusedReason };
  return { html: cancelPage(reader, page), status: refusedReason === null ? 200 : 422 };
}

function movedSince({ linked, reader }: PageRequest): PageAnswer {
  return { html: deadEndPage(reader, 'MOVED', linked.clinicName), status: 410 };
}

function calendarFile({ reader }: PageRequest, visit: DescribedVisit): PageAnswer {
  const { id: visitId, serviceName: summary, branch, status } = visit;
  const location = [branch.name, branch.address, branch.city].filter((text) => text !== '').join(', ');
  const words = { summary, location, fileName: reader.labels.fileName, cancelled: status === 'CANCELLED' };
  return { file: visitCalendarFile({ ...visit, visitId }, words) };
}
