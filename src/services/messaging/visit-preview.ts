/** What a booking or a move would send, when, over which channel, and why not: the plan's rules, foretold. Pure (mission.md, section 1). */
import type { Channel, DeliveryReason, PlannedReason } from '../../entities/messaging/delivery.js';
import { classOf, VISIT_KINDS, type VisitKind } from '../../entities/messaging/notification-kind.js';
import { type QuietHours, quietHoursAround } from './quiet-hours.js';
import { hasSmsIfUnread, type PlannedVisit, switchedOff, visitPlan, type Wish } from './visit-plan.js';

/** `LEAD_UNDER_36_H`: booked too shortly before the start for a reminder. */
export type PreviewReason =
  | Extract<
      DeliveryReason,
      | 'KIND_SWITCHED_OFF'
      | 'KIND_MUTED'
      | 'VISIT_STARTED'
      | 'NO_LONGER_USEFUL'
      | 'PATIENT_ARCHIVED'
      | 'PATIENT_DECEASED'
      | 'PATIENT_DO_NOT_CONTACT'
      | 'NO_CONSENT'
      | 'NO_ADDRESS'
      | 'NO_APP'
      | 'NO_PHONE'
      | 'ADDRESS_STOPPED'
    >
  | 'LEAD_UNDER_36_H';

export type PreviewCondition =
  | 'IF_UNREAD'
  | 'IF_CLINIC_CANCELS'
  | 'IF_COMPLETED'
  | 'IF_COMPLETED_WITHOUT_LATER_VISIT';

export interface PreviewedMessage {
  readonly kind: VisitKind;
  readonly channel: Channel;
  /** Null: it is not going to be sent, or nobody can know when. */
  readonly dueAt: Date | null;
  readonly plannedReason: PlannedReason | null;
  readonly willSend: boolean;
  /** Why not; null when it will. */
  readonly reason: PreviewReason | null;
  /** What has to happen first; null: nothing. */
  readonly condition: PreviewCondition | null;
}

/** The patient as they can be reached at present. */
export interface Reachable {
  readonly email: string | null;
  readonly phone: string | null;
  readonly hasApp: boolean;
  readonly doNotContact: boolean;
  readonly archivedAt: Date | null;
  readonly deceasedAt: Date | null;
  /** Channels over which the patient consents to marketing. */
  readonly consents: readonly Channel[];
  /** Channels whose address providers refuse. */
  readonly stopped: readonly Channel[];
}

export interface PreviewSettings {
  readonly enabledKinds: readonly string[];
  readonly marketingKinds: readonly string[];
  readonly quietHours: QuietHours | null;
  readonly timeZone: string;
}

type Found = Omit<Wish, 'dueAt'> & { dueAt: Date | null; condition: PreviewCondition | null };

const CONDITIONS: Readonly<Partial<Record<VisitKind, PreviewCondition>>> = {
  VISIT_CANCELLED: 'IF_CLINIC_CANCELS',
  REVIEW_REQUEST: 'IF_COMPLETED',
  SATISFACTION_SURVEY: 'IF_COMPLETED',
  REBOOKING_INVITATION: 'IF_COMPLETED_WITHOUT_LATER_VISIT',
};

/**
 * `visit` as it would be booked or moved now. Kinds in the order of the table; e-mail, push, and SMS where it can come to
 * one. What follows on completion is foretold as if that were recorded at the visit's end.
 */
export function visitPreview(
  visit: PlannedVisit,
  settings: PreviewSettings,
  patient: Reachable,
): PreviewedMessage[] {
  const other = visit.bookingNumber === 1 ? 'VISIT_MOVED' : 'VISIT_BOOKED';
  const planned = plannedFor(visit, settings);
  return VISIT_KINDS.filter((kind) => kind !== other).flatMap((kind) => {
    const found = planned.filter((one) => one.kind === kind);
    if (found.length === 0) return neverSent(kind, visit, settings, patient);
    return found
      .flatMap((one) => withSms(one, visit, found, patient))
      .map((one) => judged(one, visit, settings, patient));
  });
}

/** As if every kind were on: why one is not is told of each by itself. */
function plannedFor(visit: PlannedVisit, settings: PreviewSettings): Found[] {
  const all = { ...settings, enabledKinds: VISIT_KINDS };
  const unmuted: PlannedVisit = { ...visit, mutedKinds: [] };
  const ahead = visitPlan(unmuted, all);
  const after = visitPlan({ ...unmuted, status: 'COMPLETED', completedAt: visit.endsAt }, all);
  const cancelled = visitPlan(
    { ...unmuted, status: 'CANCELLED', cancelledAt: visit.bookedAt, cancelledBy: 'STAFF' },
    all,
  );
  return [
    ...[...ahead, ...after].map((wish) => ({ ...wish, condition: CONDITIONS[wish.kind] ?? null })),
    ...cancelled.map((wish) => ({ ...wish, dueAt: null, condition: 'IF_CLINIC_CANCELS' as const })),
  ];
}

/** The SMS in place of push; for what waits to be read, the one 4 h later, or at once when nothing else can reach them. */
function withSms(one: Found, visit: PlannedVisit, ofKind: readonly Found[], patient: Reachable): Found[] {
  if (one.channel !== 'PUSH') return one.channel === 'SMS' ? [] : [one];
  const sms = { ...one, channel: 'SMS' as const };
  if (!hasSmsIfUnread(one.kind, visit)) return patient.hasApp ? [one] : [one, { ...sms, reason: 'NO_APP' }];
  if (unreachable('PUSH', patient) && unreachable('EMAIL', patient))
    return [one, { ...sms, reason: 'NO_ADDRESS_OR_APP' }];
  const later = ofKind.find(({ channel }) => channel === 'SMS') ?? { ...sms, dueAt: one.usefulUntil };
  return [one, { ...later, condition: 'IF_UNREAD' }];
}

function judged(
  one: Found,
  visit: PlannedVisit,
  settings: PreviewSettings,
  patient: Reachable,
): PreviewedMessage {
  const { kind, channel, condition } = one;
  const marketing = classOf(kind, settings.marketingKinds) === 'MARKETING';
  const until =
    marketing && one.dueAt
      ? quietHoursAround(one.dueAt, settings.quietHours, settings.timeZone)?.endsAt
      : undefined;
  const dueAt = until ?? one.dueAt;
  const reason =
    personal(patient) ??
    switchedOff(kind, visit, settings.enabledKinds) ??
    (dueAt !== null && dueAt >= one.usefulUntil ? tooLate(kind) : null) ??
    unreachable(channel, patient) ??
    (marketing && !patient.consents.includes(channel) ? 'NO_CONSENT' : null);
  return reason === null
    ? { kind, channel, dueAt, plannedReason: one.reason, willSend: true, reason, condition }
    : { kind, channel, dueAt: null, plannedReason: null, willSend: false, reason, condition };
}

/** The rules give this kind no time at all. */
function neverSent(
  kind: VisitKind,
  visit: PlannedVisit,
  settings: PreviewSettings,
  patient: Reachable,
): PreviewedMessage[] {
  const reason =
    personal(patient) ??
    switchedOff(kind, visit, settings.enabledKinds) ??
    (kind === 'REMINDER' ? 'LEAD_UNDER_36_H' : tooLate(kind));
  const rest = {
    dueAt: null,
    plannedReason: null,
    willSend: false,
    reason,
    condition: CONDITIONS[kind] ?? null,
  };
  return [
    { kind, channel: 'EMAIL', ...rest },
    { kind, channel: 'PUSH', ...rest },
  ];
}

/** What comes before a visit is of use until its start. */
function tooLate(kind: VisitKind): PreviewReason {
  return kind in CONDITIONS && kind !== 'VISIT_CANCELLED' ? 'NO_LONGER_USEFUL' : 'VISIT_STARTED';
}

function personal({ deceasedAt, archivedAt, doNotContact }: Reachable): PreviewReason | null {
  if (deceasedAt !== null) return 'PATIENT_DECEASED';
  if (archivedAt !== null) return 'PATIENT_ARCHIVED';
  return doNotContact ? 'PATIENT_DO_NOT_CONTACT' : null;
}

function unreachable(channel: Channel, patient: Reachable): PreviewReason | null {
  if (channel === 'PUSH') return patient.hasApp ? null : 'NO_APP';
  if (channel === 'EMAIL' && !patient.email) return 'NO_ADDRESS';
  if (channel === 'SMS' && !patient.phone) return 'NO_PHONE';
  return patient.stopped.includes(channel) ? 'ADDRESS_STOPPED' : null;
}
