/** What messages are about, and what kind of rules each falls under (mission.md, section 1, the table). */

export const NOTIFICATION_KINDS = [
  'VISIT_BOOKED',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'REMINDER',
  'REVIEW_REQUEST',
  'SATISFACTION_SURVEY',
  'REBOOKING_INVITATION',
  'FREED_SLOT_OFFER',
  'RETENTION_RULE',
  'CAMPAIGN',
  'WIN_BACK',
  'POINTS_EXPIRING',
  'CONSENT_CONFIRMATION',
  'TASK_DUE',
  'TASK_OVERDUE',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Kinds that a calendar switches and a visit mutes; "freed slot" has a switch of its own (section 2). */
export const VISIT_KINDS = [
  'VISIT_BOOKED',
  'VISIT_MOVED',
  'VISIT_CANCELLED',
  'REMINDER',
  'REVIEW_REQUEST',
  'SATISFACTION_SURVEY',
  'REBOOKING_INVITATION',
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** Care kinds; a clinic can make each of them marketing where its country wants that. */
export const CARE_KINDS = [...VISIT_KINDS, 'FREED_SLOT_OFFER'] as const;
export type CareKind = (typeof CARE_KINDS)[number];

export type NotificationClass = 'CARE' | 'MARKETING' | 'STAFF';

const CLASSES: Readonly<Record<Exclude<NotificationKind, CareKind>, NotificationClass>> = {
  RETENTION_RULE: 'MARKETING',
  CAMPAIGN: 'MARKETING',
  WIN_BACK: 'MARKETING',
  POINTS_EXPIRING: 'MARKETING',
  CONSENT_CONFIRMATION: 'CARE',
  TASK_DUE: 'STAFF',
  TASK_OVERDUE: 'STAFF',
};

/** The class of a kind in a clinic that makes `marketingKinds` of the care kinds marketing. */
export function classOf(kind: NotificationKind, marketingKinds: readonly string[] = []): NotificationClass {
  if (!isCare(kind)) return CLASSES[kind];
  return marketingKinds.includes(kind) ? 'MARKETING' : 'CARE';
}

function isCare(kind: NotificationKind): kind is CareKind {
  return (CARE_KINDS as readonly NotificationKind[]).includes(kind);
}
