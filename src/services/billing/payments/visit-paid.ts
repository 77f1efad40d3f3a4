/** What was paid for a visit, as its invoice has it (mission.md, sections 3 and 8): what reports count as brought. */
import { sql } from 'kysely';
import { appendEvent } from '../../events/append-event.js';
import type { Scope } from '../../scope.js';

interface Invoiced {
  readonly id: string;
  readonly visitId: string | null;
  readonly currencyCode: string;
}

interface Changed {
  readonly patientId: string;
  readonly calendarId: string;
  readonly branchId: string;
  readonly practitionerId: string;
}

/**
 * Money that was paid for the invoice less what was given back of it, out of the wallet included, points not; minor units. The
 * visit is locked. `known` false: the invoice is void, and nothing is known any more.
 */
export async function keepVisitPaid(
  scope: Scope,
  { id, visitId, currencyCode }: Invoiced,
  now: Date,
  known = true,
): Promise<void> {
  if (visitId === null) return;
  const { clinicId } = scope;
  const { rows } = await sql<Changed>`
    with money as (
      select case when ${known} then coalesce(sum(amount_minor - returned_minor), 0) end as minor
      from payment where clinic_id = ${clinicId} and invoice_id = ${id} and method <> 'POINTS'
    )
    update visit set paid_minor = money.minor, updated_at = ${now},
      paid_currency = case when ${known} then ${currencyCode} end
    from money
    where visit.clinic_id = ${clinicId} and visit.id = ${visitId} and visit.paid_minor is distinct from money.minor
    returning visit.patient_id as "patientId", visit.calendar_id as "calendarId", visit.branch_id as "branchId",
      visit.practitioner_id as "practitionerId"`.execute(scope.db);
  const [visit] = rows;
  if (visit) await appendEvent(scope, 'VISIT_PAID', { ...visit, visitId, slotId: null }, now);
}
