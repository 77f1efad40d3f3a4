/** The visit that a quote is for, and what of it every quote has: what was booked, and until when it holds (mission.md, section 8). */
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { livingCard } from '../wallets/move-money.js';
import type { WantedLine } from './price-lines.js';

type VisitToQuote = Awaited<ReturnType<typeof lockVisitToQuote>>;

const AHEAD: readonly VisitStatus[] = ['BOOKED', 'CONFIRMED', 'ARRIVED'];
const HOLDS_AFTER_MS = 30 * 24 * 3_600_000;

/**
 * Locks the visit of the patient, or of a card that was merged into the patient's.
 * @throws Refusal NOT_FOUND; ACTION_NOT_ALLOWED for one that did not take place, and for patients for one that is over
 */
export async function lockVisitToQuote(scope: Scope, visitId: string, patientId: string) {
  const visit = await scope.db
    .selectFrom('visit')
    .select([
      ...(['id', 'patient_id as patientId', 'branch_id as branchId', 'service_id as serviceId'] as const),
      ...(['practitioner_id as practitionerId', 'starts_at as startsAt', 'ends_at as endsAt'] as const),
      ...(['status', 'history', 'paid_minor as paidMinor'] as const),
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', isId(visitId) ? visitId : null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!visit || !(await isOf(scope, visit.patientId, patientId)))
    throw refuse('NOT_FOUND', 'The patient has no such visit.', ['visitId']);
  const { status } = visit;
  if (status === 'CANCELLED' || status === 'NO_SHOW')
    throw refuse('ACTION_NOT_ALLOWED', 'This visit did not take place.', ['visitId'], { status });
  if (scope.viewer.kind === 'PATIENT' && (visit.history || !AHEAD.includes(status)))
    throw refuse('ACTION_NOT_ALLOWED', 'This visit is over. The desk says what it costs.', ['visitId'], {
      status,
    });
  return visit;
}

async function isOf(scope: Scope, ownerId: string, patientId: string): Promise<boolean> {
  return ownerId === patientId || (await livingCard(scope, ownerId)) === (await livingCard(scope, patientId));
}

/**
 * What is wanted begins with what was booked: the service once, by the visit's practitioner, so that no quote is of less.
 * @throws Refusal INVALID
 */
export function linesOfVisit(
  { serviceId, practitionerId }: Pick<VisitToQuote, 'serviceId' | 'practitionerId'>,
  wanted: readonly WantedLine[] | null | undefined,
): readonly WantedLine[] {
  if (!wanted) return [{ serviceId }];
  const [first] = wanted;
  if (first === undefined) return wanted;
  const booked =
    first.serviceId === serviceId &&
    (first.quantity ?? 1) === 1 &&
    (first.practitionerId ?? practitionerId) === practitionerId;
  if (booked) return wanted;
  const message =
    'Begin with what was booked: its service once, by who does it. Name more in lines of their own.';
  throw refuse('INVALID', message, ['lines', '0']);
}

/** A quote holds as long as its visit does; once that has ended, for 30 days more, or from `now` on if that is later. */
export function holdsUntil(
  { status, endsAt }: Pick<VisitToQuote, 'status' | 'endsAt'>,
  now: Date,
): Date | null {
  if (status !== 'COMPLETED' && endsAt > now) return null;
  return new Date(Math.max(endsAt.getTime(), now.getTime()) + HOLDS_AFTER_MS);
}
