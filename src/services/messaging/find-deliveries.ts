/** Deliveries and a sandbox's messages by id, as far as the viewer may see them. */
import { anyOf } from '../any-of.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type DeliveryRow = Awaited<ReturnType<typeof findDeliveries>>[number];
export type MailboxMessageRow = Awaited<ReturnType<typeof findMailboxMessages>>[number];

export const deliveryColumns = [
  'delivery.id as id',
  'delivery.kind as kind',
  'delivery.channel as channel',
  'delivery.patient_id as patientId',
  'delivery.staff_id as staffId',
  'delivery.visit_id as visitId',
  'delivery.booking_number as bookingNumber',
  'delivery.occasion as occasion',
  'delivery.resend_of as resendOf',
  'delivery.marketing as marketing',
  'delivery.status as status',
  'delivery.planned_reason as plannedReason',
  'delivery.status_reason as statusReason',
  'delivery.due_at as dueAt',
  'delivery.useful_until as usefulUntil',
  'delivery.attempts as attempts',
  'delivery.attempt_at as attemptAt',
  'delivery.recipient as recipient',
  'delivery.last_error as lastError',
  'delivery.template_id as templateId',
  'delivery.subject_id as subjectId',
  'delivery.mailing_version as mailingVersion',
  'delivery.mailing_variant as mailingVariant',
  'delivery.provider as provider',
  'delivery.encoding as encoding',
  'delivery.segments as segments',
  'delivery.price_micros as priceMicros',
  'delivery.price_currency as priceCurrency',
  'delivery.delivered_at as deliveredAt',
  'delivery.read_at as readAt',
  'delivery.read_evidence as readEvidence',
  'delivery.planned_at as plannedAt',
  'delivery.finished_at as finishedAt',
] as const;

export const mailboxMessageColumns = [
  'mailbox_message.id as id',
  'mailbox_message.delivery_id as deliveryId',
  'mailbox_message.channel as channel',
  'mailbox_message.patient_id as patientId',
  'mailbox_message.recipient as recipient',
  'mailbox_message.subject as subject',
  'mailbox_message.text_body as textBody',
  'mailbox_message.html_body as htmlBody',
  'mailbox_message.received_at as receivedAt',
] as const;

/** Deliveries that the viewer may see; for a patient, their own. */
export function deliveriesOf(scope: Scope) {
  const query = scope.db.selectFrom('delivery').where('delivery.clinic_id', '=', scope.clinicId);
  if (!allows(scope.viewer, 'deliveries:read')) return query.where('delivery.id', 'is', null);
  return scope.viewer.kind === 'PATIENT' ? query.where('delivery.patient_id', '=', scope.viewer.id) : query;
}

export function findDeliveries(scope: Scope, ids: readonly string[]) {
  return deliveriesOf(scope).select(deliveryColumns).where('delivery.id', '=', anyOf(ids)).execute();
}

const loadStaffName = loaderPerArguments<object, string | null>(async (scope, _, ids) => {
  const rows = await scope.db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(ids))
    .execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? null);
});

/** What the member of staff is called to whom a delivery goes; all that are asked for in one tick share a statement. */
export function staffNameOf(scope: Scope, staffId: string | null): Promise<string | null> | null {
  return staffId === null ? null : loadStaffName(scope, staffId, {});
}

/** Whether addresses and texts may be shown: they are the patient's data, whatever else the viewer may read. */
export function maySeeAddresses(scope: Scope): boolean {
  return allows(scope.viewer, 'patients:read');
}

/** The sandbox's messages that the viewer may see; for a patient, their own. They hold addresses and names. */
export function mailboxOf(scope: Scope) {
  const query = scope.db
    .selectFrom('mailbox_message')
    .where('mailbox_message.clinic_id', '=', scope.clinicId);
  const may = allows(scope.viewer, 'deliveries:read') && maySeeAddresses(scope);
  if (!may) return query.where('mailbox_message.id', 'is', null);
  return scope.viewer.kind === 'PATIENT'
    ? query.where('mailbox_message.patient_id', '=', scope.viewer.id)
    : query;
}

export function findMailboxMessages(scope: Scope, ids: readonly string[]) {
  return mailboxOf(scope)
    .select(mailboxMessageColumns)
    .where('mailbox_message.id', '=', anyOf(ids))
    .execute();
}
