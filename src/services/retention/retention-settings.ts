/** How retention is counted for the clinic (mission.md, section 3, "Retention report"). */
import { type ClinicRow, findClinic } from '../clinic/find-clinic.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';

const LONGEST_DAYS = 730;

/** Holds for every report from now on. Must run within a transaction. @throws Refusal INVALID; AccessDenied */
export async function setClinicRetention(
  scope: Scope,
  { attributionDays }: { attributionDays: number },
): Promise<ClinicRow> {
  scope.require('retention:write');
  if (!(Number.isInteger(attributionDays) && attributionDays >= 1 && attributionDays <= LONGEST_DAYS))
    throw refuse('INVALID', `Give a whole number from 1 to ${LONGEST_DAYS}.`, ['attributionDays']);
  await scope.db
    .updateTable('clinic')
    .set({ attribution_days: attributionDays })
    .where('id', '=', scope.clinicId)
    .execute();
  return findClinic(scope);
}
