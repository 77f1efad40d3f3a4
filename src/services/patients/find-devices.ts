/** Devices by id and by patient, as far as the viewer may see them. Addresses and keys stay inside: they let one write to it. */
import { anyOf } from '../any-of.js';
import { groupBy } from '../group-by.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type DeviceRow = Awaited<ReturnType<typeof findDevices>>[number];

export const deviceColumns = [
  'id',
  'patient_id as patientId',
  'service',
  'registered_at as registeredAt',
  'removed_at as removedAt',
] as const;

/** Devices that the viewer may see, removed ones too; for a patient, their own. */
function devicesSeen(scope: Scope) {
  const query = scope.db.selectFrom('device').where('clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'patients:read')) return query.where('id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('patient_id', '=', scope.viewer.id) : query;
}

export function findDevices(scope: Scope, ids: readonly string[]) {
  return devicesSeen(scope).select(deviceColumns).where('id', '=', anyOf(ids)).execute();
}

const load = loaderPerArguments<Record<string, never>, DeviceRow[]>(async (scope, _, patientIds) => {
  const rows = await devicesSeen(scope)
    .select(deviceColumns)
    .where('patient_id', '=', anyOf(patientIds))
    .where('removed_at', 'is', null)
    .orderBy('registered_at')
    .orderBy('id')
    .execute();
  const ofPatient = groupBy(rows, (row) => row.patientId);
  return patientIds.map((id) => ofPatient.get(id) ?? []);
});

/** The devices that a patient has now, the longest registered first; all asked for in one tick share a statement. */
export function devicesOfPatient(scope: Scope, patientId: string): Promise<DeviceRow[]> {
  return load(scope, patientId, {});
}
