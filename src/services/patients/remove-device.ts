/** Forgets a device: after a patient has logged out, nothing is pushed there any more. */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { type DeviceRow, deviceColumns } from './find-devices.js';

export interface RemoveDeviceInput {
  deviceId: string;
}

/**
 * The device as it is now; one that was removed before stays as it was. Must run within a transaction.
 * @throws Refusal NOT_FOUND (for a patient: anyone else's); AccessDenied for others without "patients:write".
 */
export async function removeDevice(scope: Scope, { deviceId }: RemoveDeviceInput): Promise<DeviceRow> {
  if (scope.viewer.kind !== 'PATIENT') scope.require('patients:write');
  const own = scope.viewer.kind === 'PATIENT' ? scope.viewer.id : null;
  const device = isId(deviceId)
    ? await scope.db
        .selectFrom('device')
        .select(deviceColumns)
        .where('clinic_id', '=', scope.clinicId)
        .where('id', '=', deviceId)
        .forUpdate()
        .executeTakeFirst()
    : undefined;
  if (device === undefined || (own !== null && device.patientId !== own)) {
    throw refuse('NOT_FOUND', 'There is no such device.', ['deviceId']);
  }
  if (device.removedAt !== null) return device;
  const now = await scope.clock.now();
  await scope.db
    .updateTable('device')
    .set({ removed_at: now, removed_reason: 'REMOVED' })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', deviceId)
    .execute();
  return { ...device, removedAt: now };
}
