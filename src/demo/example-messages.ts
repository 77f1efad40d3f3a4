/** What the examples about messages are filled with: messages that can be taken back and sent again, a device, an address. */
import { listDeliveries } from '../services/messaging/list-deliveries.js';
import { devicesOfPatient } from '../services/patients/find-devices.js';
import { registerDevice } from '../services/patients/register-device.js';
import type { Scope } from '../services/scope.js';

interface About {
  patientId: string;
  /** Where the examples move the clock to; the visits start later. */
  later: Date;
  /** Visits that other examples move, cancel or complete. */
  usedVisitIds: readonly string[];
}

/** A device that the demo's patient has, whatever is pushed there. */
export const DEMO_DEVICE = { service: 'FCM' as const, address: 'a-token-that-firebase-gave-the-demo' };
export const DEMO_STOPPED = { channel: 'EMAIL' as const, address: 'former.address@example.com' };

/**
 * UUIDs of two messages of visits that lie ahead: one that will have been sent by `later`, and a reminder that will not.
 * Undefined where there is none, and a visit has to be booked first.
 */
export async function findExampleMessages(scope: Scope, { patientId, later, usedVisitIds }: About) {
  const toPatient = { last: 100, patientIds: [patientId], channels: ['EMAIL'] };
  const told = await listDeliveries(scope, {
    ...toPatient,
    kinds: ['VISIT_BOOKED'],
    statuses: ['PLANNED', 'LEASED', 'SENT'],
  });
  const reminders = await listDeliveries(scope, {
    ...toPatient,
    kinds: ['REMINDER'],
    statuses: ['PLANNED'],
    dueFrom: new Date(later.getTime() + 1),
  });
  let toResend: string | undefined;
  for (const { id, visitId, bookingNumber } of told.nodes) {
    const visit = visitId === null ? null : await scope.loaders.visit.load(visitId);
    if (visit === null || usedVisitIds.includes(visit.id) || visit.startsAt <= later) continue;
    const ahead = visit.status === 'BOOKED' || visit.status === 'CONFIRMED';
    if (ahead && visit.bookingNumber === bookingNumber) toResend = id;
  }
  const toTakeBack = reminders.nodes.find(({ visitId }) => visitId && !usedVisitIds.includes(visitId))?.id;
  return { toResend, toTakeBack };
}

/** Registers the demo's device and stops its former address, where that is not so; gives the device's UUID. */
export async function prepareAddresses(scope: Scope, patientId: string): Promise<string> {
  await scope.db
    .insertInto('stopped_address')
    .values({
      clinic_id: scope.clinicId,
      ...DEMO_STOPPED,
      reason: 'HARD_BOUNCE',
      detail: '550 5.1.1 There is nobody of this name here',
      stopped_at: await scope.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'channel', 'address']).doNothing())
    .execute();
  const [present] = await devicesOfPatient(scope, patientId);
  if (present) return present.id;
  const input = { patientId, ...DEMO_DEVICE };
  return (await scope.transaction((tx) => registerDevice(tx, input))).id;
}
