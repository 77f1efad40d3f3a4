/**
 * Brings the messages of visits in line with what their present bookings and the present settings call for, in the
 * transaction of the change (mission.md, section 1; architecture.md, idea 2). Booking, moving, cancelling, completing and
 * every switch end here.
 */
import { classOf, VISIT_KINDS } from '../../entities/messaging/notification-kind.js';
import type { Visit } from '../../entities/visits/visit.js';
import { anyOf } from '../any-of.js';
import { groupBy } from '../group-by.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { comparePlan, type PlannedRow } from './compare-visit-plan.js';
import { noteDeliveries } from './note-deliveries.js';
import { quietHoursOf } from './quiet-hours.js';
import type { PlannedVisit, PlanSettings, Wish } from './visit-plan.js';
import {
  type Insertion,
  insertDeliveries,
  type Replanning,
  replanDeliveries,
  type Withdrawal,
  withdrawDeliveries,
} from './write-plan-changes.js';

export type VisitToPlan = PlannedVisit & Pick<Visit, 'id' | 'patientId' | 'calendarId' | 'branchId'>;

/** As many visits as are read and written with one statement each. */
const BATCH = 500;

/**
 * `now` is by the clinic's clock; nothing is planned for a time before it. The visits' rows must be locked by this
 * transaction, or made in it: whoever sends locks them first too, so a message is either on its way before the change, or
 * never leaves. Before them the transaction must have taken the planning lock, unless nobody else sees the clinic yet: it
 * keeps the settings from changing until the commit. Doing it twice does it once.
 */
export async function planVisitDeliveries(
  scope: Scope,
  visits: readonly VisitToPlan[],
  now: Date,
): Promise<void> {
  if (!scope.em.isInTransaction())
    throw new Error('Deliveries are planned in the transaction of their visit');
  if (visits.length === 0) return;
  // The rows refer to visits that the unit of work may still be holding back.
  await scope.em.flush();
  const settings = await readSettings(scope, visits);
  for (let from = 0; from < visits.length; from += BATCH) {
    await planBatch(scope, visits.slice(from, from + BATCH), settings, now);
  }
  scope.signal('events-written');
  scope.signal('deliveries-planned');
}

type Settings = Awaited<ReturnType<typeof readSettings>>;

async function planBatch(
  scope: Scope,
  visits: readonly VisitToPlan[],
  { ofCalendar, marketingKinds }: Settings,
  now: Date,
): Promise<void> {
  const rows = groupBy(await readRows(scope, visits), ({ visitId }) => visitId);
  const insertions: Insertion[] = [];
  const replannings: Replanning[] = [];
  const withdrawals: Withdrawal[] = [];
  for (const visit of visits) {
    const settings = ofCalendar.get(visit.calendarId);
    if (settings === undefined) throw new Error('A visit has a calendar that is not there');
    const { id: visitId, patientId, branchId, bookingNumber } = visit;
    const changes = comparePlan(visit, settings, rows.get(visitId) ?? [], now);
    withdrawals.push(...changes.withdraw);
    const isMarketing = ({ kind }: Wish) => classOf(kind, marketingKinds) === 'MARKETING';
    for (const { id, wish } of changes.replan) {
      replannings.push({ ...wish, id, marketing: isMarketing(wish) });
    }
    for (const wish of changes.insert) {
      const of = { patientId, branchId, visitId, bookingNumber };
      insertions.push({ ...wish, ...of, id: newId(), marketing: isMarketing(wish) });
    }
  }
  await noteDeliveries(scope.db, [
    ...(await withdrawDeliveries(scope, withdrawals, now)),
    ...(await replanDeliveries(scope, replannings, now)),
    ...(await insertDeliveries(scope, insertions, now)),
  ]);
}

/** They stay as they are: whoever plans shares the planning lock, and whoever turns a switch holds it alone. */
async function readSettings(scope: Scope, visits: readonly VisitToPlan[]) {
  const calendars = await scope.db
    .selectFrom('calendar')
    .innerJoin('branch', (join) =>
      join.onRef('branch.clinic_id', '=', 'calendar.clinic_id').onRef('branch.id', '=', 'calendar.branch_id'),
    )
    .select(['calendar.id as id', 'calendar.enabled_kinds as enabledKinds', 'branch.time_zone as timeZone'])
    .where('calendar.clinic_id', '=', scope.clinicId)
    .where('calendar.id', '=', anyOf([...new Set(visits.map(({ calendarId }) => calendarId))]))
    .execute();
  const clinic = await scope.db
    .selectFrom('clinic')
    .select([
      'quiet_hours_start as quietHoursStart',
      'quiet_hours_end as quietHoursEnd',
      'marketing_kinds as marketingKinds',
    ])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
  const quietHours = quietHoursOf(clinic);
  return {
    marketingKinds: clinic.marketingKinds,
    ofCalendar: new Map(
      calendars.map(({ id, ...calendar }): [string, PlanSettings] => [id, { ...calendar, quietHours }]),
    ),
  };
}

/** Not locked: only under the visit's lock does a row leave for its provider, and the writers look at its status again. */
function readRows(
  scope: Scope,
  visits: readonly VisitToPlan[],
): Promise<(PlannedRow & { visitId: string | null })[]> {
  return scope.db
    .selectFrom('delivery')
    .select([
      'id',
      'kind',
      'channel',
      'occasion',
      'status',
      'visit_id as visitId',
      'booking_number as bookingNumber',
      'status_reason as statusReason',
      'planned_reason as plannedReason',
      'due_at as dueAt',
      'handed_over_at as handedOverAt',
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('visit_id', '=', anyOf(visits.map(({ id }) => id)))
    .where('kind', 'in', [...VISIT_KINDS, 'FREED_SLOT_OFFER'])
    .execute();
}
