/** What a clinic has of its setup before a batch is written: small tables, read as a whole. */
import type { Scope } from '../../scope.js';

export type Setup = Awaited<ReturnType<typeof readSetup>>;

/** Each in the order in which it was made. */
export async function readSetup({ db, clinicId }: Scope) {
  return {
    practitioners: await db
      .selectFrom('practitioner')
      .select(['id', 'first_name as firstName', 'last_name as lastName'])
      .where('clinic_id', '=', clinicId)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    services: await db
      .selectFrom('service')
      .select(['id', 'name', 'duration_minutes as durationMinutes'])
      .where('clinic_id', '=', clinicId)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    branches: await db
      .selectFrom('branch')
      .select(['id', 'name'])
      .where('clinic_id', '=', clinicId)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    calendars: await db
      .selectFrom('calendar')
      .select(['id', 'branch_id as branchId', 'practitioner_id as practitionerId'])
      .where('clinic_id', '=', clinicId)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    plans: await db
      .selectFrom('insurance_plan')
      .select(['id', 'name'])
      .where('clinic_id', '=', clinicId)
      .where('archived_at', 'is', null)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  };
}
