/**
 * What looks the same to everybody of the same rights (mission.md, section 11), so that subscriptions may share its
 * answers. Whatever is not named here counts as somebody's own.
 */
import type { Viewer } from '../../services/viewer.js';
import { seesAllTasks } from '../../services/work/task-access.js';

const ROWS = [
  'Branch',
  'Calendar',
  'Clinic',
  'Consent',
  'Delivery',
  'DeliveryEvent',
  'Patient',
  'Practitioner',
  'Service',
  'Slot',
  'SlotEvent',
  'SlotOffer',
  'StaffMember',
  'SurveyResponse',
  'Visit',
];

const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  ...ROWS.flatMap((row) => [row, `${row}Connection`, `${row}Edge`]),
  'DayInterval',
  'DeliveryChanged',
  'Money',
  'PageInfo',
  'QuietHours',
  'ResyncRequired',
  'SlotChanged',
  'SlotOfferChanged',
  'Subscription',
  'VisitChanged',
  'WorkingException',
  'WorkingHours',
]);

/** For whoever sees every task of the clinic. */
const SAME_FOR_LEADERS: ReadonlySet<string> = new Set([
  'Task',
  'TaskChangeOfField',
  'TaskChanged',
  'TaskConnection',
  'TaskEdge',
  'TaskEvent',
  'TaskEventConnection',
  'TaskEventEdge',
]);

/**
 * Whether staff of the viewer's role all see the same of these GraphQL types. Never for patients and partners: a patient's
 * view is their own, and a partner's key has scopes of its own.
 */
export function isSharedView(viewer: Viewer, typeNames: Iterable<string>): boolean {
  if (viewer.kind !== 'STAFF') return false;
  const leads = seesAllTasks(viewer);
  for (const name of typeNames) {
    if (!SAME_FOR_ALL.has(name) && !(leads && SAME_FOR_LEADERS.has(name))) return false;
  }
  return true;
}
