/** The facts of invoices, payments and refunds, for the log (mission.md, section 10). */
import type { EventKind, EventPayload } from '../../entities/events/event.js';
import { appendEvent } from '../events/append-event.js';
import type { Scope } from '../scope.js';

type About = Pick<EventPayload, 'patientId'> &
  Partial<Pick<EventPayload, 'visitId' | 'branchId' | 'invoiceId' | 'paymentId' | 'refundId'>>;

type BillingKind = Extract<EventKind, `INVOICE_${string}` | `PAYMENT_${string}`>;

/** Must run in the transaction of the change. */
export function tell(scope: Scope, kind: BillingKind, about: About, at: Date): Promise<void> {
  const nowhere = { visitId: null, slotId: null, calendarId: null, branchId: null, practitionerId: null };
  return appendEvent(scope, kind, { ...nowhere, ...about }, at);
}

/** The member of staff who acts, as rows of money record it; null: a partner, or the server itself. */
export function staffId({ viewer }: Scope): string | null {
  return viewer.kind === 'STAFF' ? viewer.id : null;
}
