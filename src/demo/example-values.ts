/**
 * What the examples' variables are filled with: things of the demo as they are when the server starts, chosen so that the
 * examples work one after the other.
 */
import { listCalendars, listServices } from '../services/clinic/list-setup.js';
import { perform } from '../services/clinic/perform.js';
import { eventCursor } from '../services/events/event-cursor.js';
import { findEventsAfter } from '../services/events/find-events.js';
import { newId } from '../services/new-id.js';
import { listPatients } from '../services/patients/list-patients.js';
import type { Scope } from '../services/scope.js';
import { bookVisit } from '../services/visits/book-visit.js';
import { findFreeSlots } from '../services/visits/find-free-slots.js';
import { listVisits } from '../services/visits/list-visits.js';
import { addDays, localDateOf, weekdayOf } from '../services/visits/local-time.js';
import { findExampleBilling } from './example-billing.js';
import { findExampleCampaign } from './example-campaigns.js';
import { findExampleGroups } from './example-groups.js';
import { findExampleImport } from './example-imports.js';
import { findExampleMessages, prepareAddresses } from './example-messages.js';
import { findExamplePoints } from './example-points.js';
import { findExamplePromotions } from './example-promotions.js';
import { findExampleReferrals } from './example-referrals.js';
import { findExampleRewards } from './example-rewards.js';
import { findExampleRule } from './example-rules.js';
import { findExampleSlots } from './example-slots.js';
import { findExampleTasks } from './example-tasks.js';

const MONDAY = 1;
/** A booking so far ahead is reminded, and before its reminder lies a working day: for the visit that nobody comes to. */
const DAYS_AHEAD = 4;
const DAY_MS = 24 * 3600 * 1000;
const REMINDED_MS = 2 * DAY_MS;
const DAYS = 30;

export type ExampleValues = Awaited<ReturnType<typeof findExampleValues>>;

/** Somebody has changed the demo so much that the examples cannot be filled. */
export class DemoIncomplete extends Error {}

/**
 * UUIDs, instants and branch-local dates; `patientId` is whom the examples are about. Books the visits that former examples
 * have used up. @throws DemoIncomplete
 */
export async function findExampleValues(scope: Scope, patientId: string | null) {
  const patient = found(patientId && (await scope.loaders.patient.load(patientId)), 'patient');
  const others = (await listPatients(scope, { last: 10 })).nodes.filter(({ id }) => id !== patient.id);
  const calendar = found((await listCalendars(scope, { first: 1 })).nodes[0], 'calendar');
  const branch = found(await scope.loaders.branch.load(calendar.branchId), 'branch');
  const services = (await listServices(scope, { first: 10 })).nodes;
  const service = found(services.find(({ name }) => name === 'Consultation') ?? services[0], 'service');

  const { lastPosition } = await findEventsAfter(scope.db, scope.clinicId, 0, 1);
  const now = await scope.clock.now();
  const today = localDateOf(now, branch.timeZone);
  const monday = nextMonday(addDays(today, DAYS_AHEAD));
  const calendarIds = [calendar.id];
  const free = (serviceId: string, from: string, to: string) =>
    findFreeSlots(scope, { serviceId, calendarIds, from, to });
  const later = await free(service.id, monday, addDays(monday, DAYS));
  const toBook = found(later.shift(), 'free time');
  const reminderAt = new Date(toBook.startsAt.getTime() - REMINDED_MS);
  const sooner = await free(service.id, today, localDateOf(reminderAt, branch.timeZone));

  const book = async (freeThen: { startsAt: Date }[]) => {
    const { startsAt } = found(freeThen.shift(), 'free time');
    const place = { patientId: patient.id, calendarId: calendar.id, serviceId: service.id, startsAt };
    // With a key, processes that start together book one visit.
    const input = { ...place, idempotencyKey: `example ${startsAt.toISOString()}` };
    const { id, serviceId } = await perform(scope, 'visitBook', input, bookVisit);
    return { id, serviceId };
  };
  const visits = async (count: number, from: Date, to: Date | null, freeThen: { startsAt: Date }[]) => {
    const { nodes } = await listVisits(scope, { first: count, statuses: ['BOOKED'], calendarIds, from, to });
    const known = nodes.map(({ id, serviceId }) => ({ id, serviceId }));
    while (known.length < count) known.push(await book(freeThen));
    return known;
  };
  const [toMiss] = await visits(1, now, reminderAt, sooner);
  const [toConfirm, toMove, toCancel, toAttend] = await visits(4, toBook.startsAt, null, later);
  const usedVisitIds = [toConfirm, toMove, toCancel, toAttend].map((visit) => found(visit, 'visit').id);
  const about = { patientId: patient.id, later: reminderAt, usedVisitIds };
  let messages = await findExampleMessages(scope, about);
  if (messages.toResend === undefined || messages.toTakeBack === undefined) {
    await book(later);
    messages = await findExampleMessages(scope, about);
  }
  const forMove = await free(found(toMove, 'visit').serviceId, monday, addDays(monday, DAYS));

  const toMoveTo = found(
    forMove.find(({ startsAt }) => startsAt >= toBook.endsAt),
    'free time',
  ).startsAt;
  const otherId = found(others[0], 'second patient').id;
  const slots = await findExampleSlots(scope, {
    ...{ patientId: patient.id, otherId, calendarId: calendar.id, serviceId: service.id },
    ...{ after: new Date(toMoveTo.getTime() + DAY_MS), usedVisitIds, free: later },
  });

  const tasks = await findExampleTasks(scope, patient.id);
  return {
    now,
    monday,
    closedDate: addDays(monday, DAYS),
    reminderAt,
    patientId: patient.id,
    patientName: `${patient.firstName} ${patient.lastName}`.trim(),
    patientToUpdate: otherId,
    patientToArchive: found(others.at(-1), 'second patient').id,
    calendarId: calendar.id,
    serviceId: service.id,
    toBook: toBook.startsAt,
    toMoveTo,
    toConfirm: found(toConfirm, 'visit').id,
    toMove: found(toMove, 'visit').id,
    toCancel: found(toCancel, 'visit').id,
    toAttend: found(toAttend, 'visit').id,
    toMiss: found(toMiss, 'visit').id,
    messageToResend: found(messages.toResend, 'message that is sent'),
    messageToTakeBack: found(messages.toTakeBack, 'reminder that is planned'),
    slotToOffer: found(slots.slotToOffer, 'freed slot'),
    visitToOffer: found(slots.visitToOffer, 'visit that could move'),
    offerToClaim: found(slots.offerToClaim, 'open offer'),
    taskToClaim: tasks.taskToClaim,
    colleagueId: found(tasks.colleagueId, 'colleague'),
    ...(await findExampleGroups(scope)),
    campaignToStart: await findExampleCampaign(scope),
    ruleToActivate: await findExampleRule(scope),
    ...(await findExamplePromotions(scope, patient.id, service.id)),
    ...(await findExampleReferrals(scope, patient.id)),
    ...(await findExamplePoints(scope, patient.id)),
    ...(await findExampleRewards(scope, patient.id, service.id)),
    ...(await findExampleBilling(scope, patient.id, service.id)),
    importToCancel: await findExampleImport(scope),
    deviceId: await prepareAddresses(scope, patient.id),
    /** Before all that is prepared here, and whatever happens from now on. */
    lastEvent: eventCursor(scope.clinicId, lastPosition),
    newKey: newId,
  };
}

function nextMonday(from: string): string {
  return weekdayOf(from) === MONDAY ? from : nextMonday(addDays(from, 1));
}

function found<T>(thing: T | null | undefined | '', name: string): T {
  if (thing === null || thing === undefined || thing === '') {
    throw new DemoIncomplete(`The demo has no ${name} any more`);
  }
  return thing;
}
