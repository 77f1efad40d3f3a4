/** Tells before booking or moving what will be sent, when, on which channel, and why not (mission.md, section 1, "why"). */
import type { Channel } from '../../entities/messaging/delivery.js';
import type { CareKind } from '../../entities/messaging/notification-kind.js';
import { findClinic } from '../clinic/find-clinic.js';
import { patientsOf } from '../patients/find-patients.js';
import { BadInput, Refusal } from '../refusal.js';
import type { Scope } from '../scope.js';
import { actorOf } from '../viewer.js';
import { calendarsWithZone } from '../visits/calendars-with-zone.js';
import { mutableKinds } from '../visits/visit-kinds.js';
import type { PlannedVisit } from './visit-plan.js';
import { type PreviewedMessage, type Reachable, visitPreview } from './visit-preview.js';

export interface PreviewVisitNotifications {
  patientId: string;
  calendarId: string;
  serviceId: string;
  startsAt: Date;
  /** Absent or null: none, or those of the visit that would be moved. */
  mutedKinds?: readonly string[] | null;
  /** The visit that would be moved, which keeps its length; absent or null: a new booking. */
  visitId?: string | null;
}

/**
 * As the viewer would book at this instant, of the patient, the settings and the devices as they are at present. Whether the
 * time is free is not asked. @throws BadInput for what is absent or not the viewer's to see, and for a time in the past
 */
export async function previewVisitNotifications(
  scope: Scope,
  input: PreviewVisitNotifications,
): Promise<PreviewedMessage[]> {
  const now = await scope.clock.now();
  if (input.startsAt < now) throw new BadInput('This time is past. Choose a later one.');
  const calendar = await calendarsWithZone(scope)
    .where('calendar.id', '=', input.calendarId)
    .executeTakeFirst();
  if (!calendar) throw new BadInput('There is no such calendar. Ask `calendars` for the present ones.');
  const patient = await reach(scope, input.patientId);
  const visit = await visitAsBooked(scope, input, now);
  const { quietHours, marketingKinds } = await findClinic(scope);
  return visitPreview(visit, { ...calendar, quietHours, marketingKinds }, patient);
}

async function visitAsBooked(
  scope: Scope,
  input: PreviewVisitNotifications,
  now: Date,
): Promise<PlannedVisit> {
  const { actor } = actorOf(scope.viewer);
  const { startsAt } = input;
  const placed = { status: 'BOOKED', startsAt, bookedAt: now, placedBy: actor } as const;
  if (input.visitId === null || input.visitId === undefined) {
    const service = await scope.loaders.service.load(input.serviceId);
    if (!service) throw new BadInput('There is no such service. Ask `services` for the present ones.');
    const endsAt = new Date(startsAt.getTime() + service.durationMinutes * 60_000);
    return {
      ...placed,
      endsAt,
      bookingNumber: 1,
      bookedBy: actor,
      mutedKinds: kindsOf(input.mutedKinds ?? []),
    };
  }
  const moved = await scope.loaders.visit.load(input.visitId);
  if (!moved || moved.patientId !== input.patientId)
    throw new BadInput('This patient has no such visit. Ask `visits` for those there are.');
  const length = moved.endsAt.getTime() - moved.startsAt.getTime();
  return {
    ...placed,
    endsAt: new Date(startsAt.getTime() + length),
    bookingNumber: moved.bookingNumber + 1,
    bookedBy: moved.bookedBy,
    mutedKinds: input.mutedKinds ? kindsOf(input.mutedKinds) : moved.mutedKinds,
  };
}

/** A query has no user errors. */
function kindsOf(kinds: readonly string[]): CareKind[] {
  try {
    return mutableKinds(kinds, 'mutedKinds');
  } catch (error) {
    throw error instanceof Refusal ? new BadInput(error.userErrors[0].message) : error;
  }
}

async function reach(scope: Scope, patientId: string): Promise<Reachable> {
  const patient = await patientsOf(scope)
    .select([
      'email',
      'phone',
      'do_not_contact as doNotContact',
      'archived_at as archivedAt',
      'deceased_at as deceasedAt',
    ])
    .where('id', '=', patientId)
    .executeTakeFirst();
  if (!patient) throw new BadInput('There is no such patient. Ask `patients` for those there are.');
  const ofPatient = { clinic_id: scope.clinicId, patient_id: patientId };
  const device = await scope.db
    .selectFrom('device')
    .select('id')
    .where((row) => row.and(ofPatient))
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  const consents = await scope.db
    .selectFrom('consent')
    .distinctOn('channel')
    .select(['channel', 'given'])
    .where((row) => row.and({ ...ofPatient, purpose: 'MARKETING' }))
    .orderBy('channel')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return {
    ...patient,
    hasApp: device !== undefined,
    consents: consents.filter(({ given }) => given).map(({ channel }) => channel),
    stopped: await stoppedChannels(scope, patient),
  };
}

async function stoppedChannels(
  scope: Scope,
  { email, phone }: { email: string | null; phone: string | null },
): Promise<Channel[]> {
  const rows = await scope.db
    .selectFrom('stopped_address')
    .select('channel')
    .where('clinic_id', '=', scope.clinicId)
    .where((row) =>
      row.or([
        row.and({ channel: 'EMAIL', address: email ?? '' }),
        row.and({ channel: 'SMS', address: phone ?? '' }),
      ]),
    )
    .execute();
  return rows.map(({ channel }) => channel);
}
