/** Registers where a patient has the app, so that push messages reach them there (mission.md, sections 0 and 1). */
import { sql } from 'kysely';
import type { DeviceRemoval } from '../../entities/patients/device.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { checkDevice, type DeviceAddress } from './check-device.js';
import { type DeviceRow, deviceColumns } from './find-devices.js';
import { lockOwnOrAnyPatient } from './person-of.js';

export interface RegisterDeviceInput extends DeviceAddress {
  patientId: string;
}

/** A patient's devices beyond this number give way, those registered first going first. */
const MOST_DEVICES = 20;

/**
 * The device; registered again for the same patient it is the same one, with its present keys. One that was another
 * patient's moves: messages must not reach the screen of whoever used it before. Must run within a transaction.
 * @throws Refusal NOT_FOUND, and INVALID and REQUIRED for everything that is wrong at once; AccessDenied.
 */
export async function registerDevice(scope: Scope, input: RegisterDeviceInput): Promise<DeviceRow> {
  const keys = checkDevice(input);
  const { patientId, service, address } = input;
  await lockOwnOrAnyPatient(scope, patientId);
  await lockAddress(scope, address);
  const now = await scope.clock.now();
  const present = await presentDevices(scope)
    .select(['id', 'patient_id as patientId', 'service'])
    .where('address', '=', address)
    .executeTakeFirst();
  if (present?.patientId === patientId && present.service === service) {
    return scope.db
      .updateTable('device')
      .set({ keys: jsonOf(keys) })
      .where('clinic_id', '=', scope.clinicId)
      .where('id', '=', present.id)
      .returning(deviceColumns)
      .executeTakeFirstOrThrow();
  }
  if (present) {
    await remove(scope, [present.id], present.patientId === patientId ? 'REMOVED' : 'OTHER_PATIENT', now);
  }
  await makeRoom(scope, patientId, now);
  return scope.db
    .insertInto('device')
    .values({
      clinic_id: scope.clinicId,
      id: newId(),
      patient_id: patientId,
      service,
      address,
      keys: jsonOf(keys),
      registered_at: now,
    })
    .returning(deviceColumns)
    .executeTakeFirstOrThrow();
}

/** Two patients who register one device at the same moment come one after the other. */
async function lockAddress(scope: Scope, address: string): Promise<void> {
  const key = `device ${scope.clinicId} ${address}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(scope.db);
}

async function makeRoom(scope: Scope, patientId: string, now: Date): Promise<void> {
  const surplus = await presentDevices(scope)
    .select('id')
    .where('patient_id', '=', patientId)
    .orderBy('registered_at', 'desc')
    .orderBy('id', 'desc')
    .offset(MOST_DEVICES - 1)
    .execute();
  const ids = surplus.map(({ id }) => id);
  if (ids.length > 0) await remove(scope, ids, 'REMOVED', now);
}

async function remove(scope: Scope, ids: readonly string[], reason: DeviceRemoval, now: Date): Promise<void> {
  await scope.db
    .updateTable('device')
    .set({ removed_at: now, removed_reason: reason })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', 'in', ids)
    .execute();
}

function presentDevices(scope: Scope) {
  return scope.db
    .selectFrom('device')
    .where('clinic_id', '=', scope.clinicId)
    .where('removed_at', 'is', null);
}

function jsonOf(keys: RegisterDeviceInput['keys']) {
  return sql<typeof keys & {}>`${keys ? JSON.stringify(keys) : null}::jsonb`;
}
