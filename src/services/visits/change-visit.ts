/** What every change of a visit has in common: it is found as far as the viewer may, locked, and the change announced. */
import type { EventKind } from '../../entities/events/event.js';
import { type Visit, VisitEntity } from '../../entities/visits/visit.js';
import { appendEvent } from '../events/append-event.js';
import { sharePlanning } from '../messaging/planning-settings.js';
import { AccessDenied, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { nextStatus, type VisitAction } from './visit-state.js';

const ACTION_WORDS: Record<VisitAction, string> = {
  confirm: 'confirmed',
  move: 'moved',
  cancel: 'cancelled',
  markArrived: 'marked as arrived',
  complete: 'completed',
  markNoShow: 'marked as a no-show',
};

/**
 * The visit, locked until the transaction ends. A patient finds their own only. Its key stays free to be named: who holds the
 * practitioner offers slots for visits that others hold while they wait for the practitioner. @throws Refusal NOT_FOUND
 */
export async function lockVisit(scope: Scope, visitId: string): Promise<Visit> {
  let query = scope.db
    .selectFrom('visit')
    .selectAll()
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', visitId);
  if (scope.viewer.kind === 'PATIENT') query = query.where('patient_id', '=', scope.viewer.id);
  const row = await query.forNoKeyUpdate().executeTakeFirst();
  if (!row) throw refuse('NOT_FOUND', 'There is no such visit.', ['visitId']);
  return scope.em.map(VisitEntity, row);
}

/** The same, for a change that plans messages: until the transaction ends no switch is turned. @throws Refusal NOT_FOUND */
export async function lockVisitToPlan(scope: Scope, visitId: string): Promise<Visit> {
  await sharePlanning(scope);
  return lockVisit(scope, visitId);
}

/**
 * Sets the status that the action leads to. `path`: the input's field that named the visit.
 * @throws Refusal ACTION_NOT_ALLOWED with the present status
 */
export function applyAction(visit: Visit, action: VisitAction, path = ['visitId']): void {
  const status = nextStatus(visit.status, action);
  if (status === null) {
    const message = `A visit that is ${visit.status} cannot be ${ACTION_WORDS[action]}.`;
    throw refuse('ACTION_NOT_ALLOWED', message, path, { status: visit.status });
  }
  visit.status = status;
}

/**
 * What a patient may change themselves: in a calendar that lets them, a visit that has not begun. Staff and partners may
 * always. `startsAt` is the visit's start as it was. @throws Refusal SELF_SERVICE_OFF, ACTION_NOT_ALLOWED
 */
export function requireSelfService(
  scope: Scope,
  calendar: { selfServiceEnabled: boolean },
  { startsAt, status }: Pick<Visit, 'startsAt' | 'status'>,
  now: Date,
): void {
  if (scope.viewer.kind !== 'PATIENT') return;
  if (!calendar.selfServiceEnabled) {
    const message = 'This visit can be changed by the clinic only. Please call.';
    throw refuse('SELF_SERVICE_OFF', message, ['visitId']);
  }
  if (startsAt <= now) {
    const message = 'This visit has begun, so only the clinic can change it. Please call.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['visitId'], { status });
  }
}

/** What the clinic alone records of a visit. @throws AccessDenied for a patient */
export function requireClinicSide(scope: Scope): void {
  if (scope.viewer.kind === 'PATIENT') throw new AccessDenied('FORBIDDEN');
}

/** Writes the changed row and the fact. */
export async function saveVisit(scope: Scope, visit: Visit, kind: EventKind, now: Date): Promise<Visit> {
  visit.updatedAt = now;
  await scope.em.flush();
  const { id: visitId, patientId, calendarId, branchId, practitionerId } = visit;
  await appendEvent(
    scope,
    kind,
    { visitId, slotId: null, patientId, calendarId, branchId, practitionerId },
    now,
  );
  return visit;
}
