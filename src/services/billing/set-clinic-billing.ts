/** When the clinic's invoices are to be paid (mission.md, section 8). */
import { type ClinicRow, findClinic } from '../clinic/find-clinic.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';

const MOST_DAYS = 365;

/** Days from the local date of issue; invoices that were issued keep their day. @throws Refusal INVALID */
export async function setClinicBilling(
  scope: Scope,
  { invoiceDueDays }: { invoiceDueDays: number },
): Promise<ClinicRow> {
  if (invoiceDueDays < 0 || invoiceDueDays > MOST_DAYS) {
    throw refuse('INVALID', `Use 0 to ${MOST_DAYS} days.`, ['invoiceDueDays']);
  }
  await scope.db
    .updateTable('clinic')
    .set({ invoice_due_days: invoiceDueDays })
    .where('id', '=', scope.clinicId)
    .execute();
  return findClinic(scope);
}
