/** What sending does with a message whose time has come (mission.md, section 1: channels and sending). */
import {
  type Delivery,
  deliveryOf,
  isAhead,
  newDelivery,
  type Patient,
  type Visit,
  type World,
} from './facts.js';
import { endOfQuiet, HOUR, isQuiet } from './wall-clock.js';
import { smsFollows } from './wished.js';

type Fate = { status: 'SENT' | 'SUPPRESSED'; reason: string | null } | { waitUntil: number };

/** Of messages that fall due at the same instant: whether the real clinic sent it, where the mission leaves the order open. */
export type Seen = (row: Delivery) => boolean;

/** Lets the clock go, with everything due on the way done in order. Gives how many messages were sent. */
export function advance(world: World, to: number, wasSent: Seen): number {
  let sent = 0;
  for (let row = nextDue(world, to, wasSent); row; row = nextDue(world, to, wasSent)) {
    const at = Math.max(row.attemptAt, world.now);
    world.now = at;
    const fate = fateOf(world, row, at);
    if ('waitUntil' in fate) {
      row.attemptAt = fate.waitUntil;
      continue;
    }
    row.status = fate.status;
    row.statusReason = fate.reason;
    if (fate.status === 'SENT') {
      sent += 1;
      row.sentAt = at;
      row.sentAsMarketing = isMarketing(world, row);
    } else substitute(world, row, at);
  }
  world.now = to;
  return sent;
}

function nextDue(world: World, to: number, wasSent: Seen): Delivery | undefined {
  const due = world.deliveries.filter((row) => row.status === 'PLANNED' && row.attemptAt <= to);
  return due.sort((a, b) => a.attemptAt - b.attemptAt || Number(wasSent(b)) - Number(wasSent(a)))[0];
}

/**
 * "State is checked again at the moment of sending (visit still there, patient still reachable, consent still given): what no
 * longer fits is suppressed with a coded reason, never sent"; it "stops when the message is no longer useful".
 */
function fateOf(world: World, row: Delivery, at: number): Fate {
  const visit = visitOf(world, row);
  const patient = world.patients[visit.patient] as Patient;
  const reason =
    (at >= row.usefulUntil ? 'NO_LONGER_USEFUL' : null) ??
    visitForbids(world, row, visit) ??
    patientForbids(patient) ??
    (isRead(world, row, visit) ? 'READ' : null) ??
    addressForbids(patient, row);
  if (reason) return { status: 'SUPPRESSED', reason };
  return isMarketing(world, row)
    ? fateOfMarketing(world, row, patient, at)
    : { status: 'SENT', reason: null };
}

/** "Visit still there"; the invitation "if … no later visit exists by then". */
function visitForbids(world: World, row: Delivery, visit: Visit): string | null {
  if (['VISIT_BOOKED', 'VISIT_MOVED', 'REMINDER'].includes(row.kind) && !isAhead(visit))
    return 'VISIT_NOT_AHEAD';
  return row.kind === 'REBOOKING_INVITATION' && hasLaterVisit(world, visit) ? 'LATER_VISIT' : null;
}

/** "A later visit is any that starts later, in any calendar, and is neither cancelled nor a no-show." */
function hasLaterVisit(world: World, visit: Visit): boolean {
  return world.visits.some(
    ({ patient, start, status }) =>
      patient === visit.patient && start > visit.start && status !== 'CANCELLED' && status !== 'NO_SHOW',
  );
}

/** "Do-not-contact, archived and deceased patients get nothing, care included". */
function patientForbids({ archived, deceased, doNotContact }: Patient): string | null {
  if (archived) return 'PATIENT_ARCHIVED';
  if (deceased) return 'PATIENT_DECEASED';
  return doNotContact ? 'PATIENT_DO_NOT_CONTACT' : null;
}

/** "If neither is read within 4 h, an SMS": it is what the other two were read for. "Read means: … confirmed by the patient." */
function isRead(world: World, row: Delivery, visit: Visit): boolean {
  if (row.channel !== 'SMS' || row.plannedReason !== 'UNREAD_AFTER_4_H') return false;
  if (visit.confirmedByPatient === row.occasion) return true;
  return siblings(world, row).some(({ read }) => read);
}

/** "E-mail and push, when the patient has them". */
function addressForbids({ email, phone, devices }: Patient, { channel }: Delivery): string | null {
  if (channel === 'EMAIL') return email ? null : 'NO_ADDRESS';
  if (channel === 'PUSH') return devices > 0 ? null : 'NO_APP';
  return phone ? null : 'NO_PHONE';
}

/**
 * "Marketing needs consent for that channel, waits for the end of the clinic's quiet hours and counts against a cap per patient
 * (… in any 7 × 24 h; one message on several channels counts once): over the cap it is suppressed".
 */
function fateOfMarketing(world: World, row: Delivery, patient: Patient, at: number): Fate {
  if (!patient.consents.has(row.channel)) return { status: 'SUPPRESSED', reason: 'NO_CONSENT' };
  const { quiet, cap } = world.clinic;
  const zone = world.calendars[visitOf(world, row).calendar]?.zone ?? 'UTC';
  if (quiet && isQuiet(quiet, zone, at)) {
    const over = endOfQuiet(quiet, zone, at);
    // It would wait in vain.
    if (over >= row.usefulUntil) return { status: 'SUPPRESSED', reason: 'NO_LONGER_USEFUL' };
    return { waitUntil: over };
  }
  const others = world.deliveries.filter(
    (other) =>
      visitOf(world, other).patient === visitOf(world, row).patient &&
      other.sentAsMarketing &&
      (other.sentAt as number) > at - 7 * 24 * HOUR &&
      messageOf(other) !== messageOf(row),
  );
  const count = new Set(others.map(messageOf)).size;
  return count < cap ? { status: 'SENT', reason: null } : { status: 'SUPPRESSED', reason: 'OVER_CAP' };
}

/**
 * "A patient without the app gets SMS in place of push. For VISIT_BOOKED and VISIT_MOVED made by staff: … an SMS (at once, if
 * the patient has neither address nor app; never after the visit's start)."
 */
function substitute(world: World, row: Delivery, at: number): void {
  const { statusReason, channel } = row;
  if (!(channel === 'PUSH' && statusReason === 'NO_APP') && statusReason !== 'NO_ADDRESS') return;
  const sms = { ...row, channel: 'SMS' as const };
  const planned = deliveryOf(world, row.visit, sms);
  if (!smsFollows(visitOf(world, row), row.kind)) {
    if (channel === 'PUSH' && !planned) insertSms(world, sms, at, 'NO_APP');
    return;
  }
  const both = siblings(world, row).filter(
    (one) => one.channel !== 'SMS' && ['NO_ADDRESS', 'NO_APP'].includes(one.statusReason ?? ''),
  );
  if (both.length < 2) return;
  const reason = 'NO_ADDRESS_OR_APP';
  if (!planned) insertSms(world, sms, at, reason);
  else if (planned.status === 'PLANNED')
    Object.assign(planned, { dueAt: at, attemptAt: at, plannedReason: reason, bySending: true });
}

function insertSms(world: World, like: Delivery, dueAt: number, plannedReason: string): void {
  const { kind, occasion, channel, usefulUntil } = like;
  const wish = { kind, occasion, channel, dueAt, plannedReason, usefulUntil };
  world.deliveries.push({ ...newDelivery(like.visit, wish), bySending: true });
}

/** The same message over all its channels. */
function siblings(world: World, row: Delivery): Delivery[] {
  return world.deliveries.filter((other) => messageOf(other) === messageOf(row));
}

const messageOf = ({ kind, visit, occasion }: Delivery) => `${kind} ${visit} ${occasion}`;
const visitOf = (world: World, { visit }: Delivery) => world.visits[visit] as Visit;
const isMarketing = (world: World, { kind }: Delivery) => world.clinic.marketing.has(kind);
