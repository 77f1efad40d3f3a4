/** Renames an insurance plan, or puts it away: patients who have it keep it, and nobody new gets it. */
import { type Refusal, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { type InsurancePlanRow, insurancePlanColumns } from './insurance-plans.js';
import { unusedName } from './unused-name.js';

interface PlanInput {
  insurancePlanId: string;
}

/** Must run within a transaction. @throws Refusal NOT_FOUND, INVALID, NAME_TAKEN; AccessDenied without "clinic:write" */
export async function renameInsurancePlan(
  scope: Scope,
  input: PlanInput & { name: string },
): Promise<InsurancePlanRow> {
  scope.require('clinic:write');
  const plan = await lockPlan(scope, input);
  if (plan.archivedAt !== null) {
    throw refuse('INVALID', 'This plan is archived. Make a new one.', ['insurancePlanId']);
  }
  const name = await unusedName(scope, 'insurance_plan', input.name, plan.id);
  await planRow(scope, plan.id).set({ name }).execute();
  return { ...plan, name };
}

/** Nothing changes for one that is archived already. @throws Refusal NOT_FOUND; AccessDenied without "clinic:write" */
export async function archiveInsurancePlan(scope: Scope, input: PlanInput): Promise<InsurancePlanRow> {
  scope.require('clinic:write');
  const plan = await lockPlan(scope, input);
  if (plan.archivedAt !== null) return plan;
  const archivedAt = await scope.clock.now();
  await planRow(scope, plan.id).set({ archived_at: archivedAt }).execute();
  return { ...plan, archivedAt };
}

function planRow(scope: Scope, id: string) {
  return scope.db.updateTable('insurance_plan').where('clinic_id', '=', scope.clinicId).where('id', '=', id);
}

async function lockPlan(scope: Scope, { insurancePlanId }: PlanInput): Promise<InsurancePlanRow> {
  if (!isId(insurancePlanId)) throw noPlan();
  const plan = await scope.db
    .selectFrom('insurance_plan')
    .select(insurancePlanColumns)
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', insurancePlanId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (plan === undefined) throw noPlan();
  return plan;
}

function noPlan(): Refusal {
  return refuse('NOT_FOUND', 'There is no such insurance plan.', ['insurancePlanId']);
}
