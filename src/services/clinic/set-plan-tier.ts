/** What the clinic has subscribed to: ADVANCED opens the advanced filters of rules (mission.md, section 3). */
import type { PlanTier } from '../../entities/clinic/clinic.js';
import { AccessDenied } from '../refusal.js';
import type { Scope } from '../scope.js';
import { type ClinicRow, findClinic } from './find-clinic.js';

/**
 * For owners only. After a step down, rules with advanced filters do not fire until the step up.
 * @throws AccessDenied for everyone else
 */
export async function setPlanTier(scope: Scope, { planTier }: { planTier: PlanTier }): Promise<ClinicRow> {
  scope.require('clinic:write');
  if (scope.viewer.kind !== 'STAFF' || scope.viewer.role !== 'OWNER') throw new AccessDenied('FORBIDDEN');
  await scope.db
    .updateTable('clinic')
    .set({ plan_tier: planTier })
    .where('id', '=', scope.clinicId)
    .execute();
  return findClinic(scope);
}
