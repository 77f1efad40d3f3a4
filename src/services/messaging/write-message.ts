/** From what is known of a delivery to the message that its channel carries. */
import { composeMessage } from './compose-message.js';
import type { DeliveryFacts } from './delivery-facts.js';
import { linkOf } from './delivery-link.js';
import type { DeliveryTemplate } from './delivery-templates.js';
import type { DeliveryWork } from './delivery-work.js';
import type { BranchFacts, ComposedMessage, MessageFacts, VisitFacts } from './message-facts.js';
import type { Message } from './transport.js';
import { marketingKindOf, unsubscribeUrl } from './unsubscribe-link.js';

export interface WrittenMessage {
  readonly message: Message;
  readonly composed: ComposedMessage;
}

/** @throws TemplateError when the template cannot be filled in. */
export async function writeMessage(
  work: DeliveryWork,
  delivery: DeliveryFacts,
  template: DeliveryTemplate | null,
): Promise<WrittenMessage> {
  const unsubscribeUrl = await unsubscribeUrlOf(work, delivery);
  const link = linkOf(work, delivery);
  const facts = factsOf(delivery, template, { unsubscribeUrl, link });
  const composed = composeMessage(facts);
  const { clinicId, id: deliveryId } = delivery;
  const { text, attachments } = composed;
  const to = delivery.recipient ?? '';
  const title = composed.subject ?? '';
  if (delivery.channel === 'SMS') {
    return { composed, message: { channel: 'SMS', deliveryId, clinicId, to, text } };
  }
  if (delivery.channel === 'PUSH') {
    const { devices, usefulUntil } = delivery;
    return {
      composed,
      message: { channel: 'PUSH', deliveryId, clinicId, devices, title, text, usefulUntil },
    };
  }
  const words = { subject: title, text, html: composed.html ?? '', attachments, unsubscribeUrl };
  return { composed, message: { channel: 'EMAIL', deliveryId, clinicId, to, ...words } };
}

function factsOf(
  delivery: DeliveryFacts,
  template: DeliveryTemplate | null,
  { unsubscribeUrl, link }: { unsubscribeUrl: string | null; link: string | null },
): MessageFacts {
  const { id, clinicId, kind, channel, clinicName, clinicLocale, variables } = delivery;
  return {
    id,
    clinicId,
    kind,
    channel,
    clinicName,
    clinicLocale,
    recipientLocale: delivery.locale,
    recipientFirstName: delivery.firstName,
    visit: visitOf(delivery),
    branch: branchOf(delivery),
    variables: link === null ? variables : { ...variables, link },
    template,
    marketing: delivery.marketing,
    unsubscribeUrl,
  };
}

/** Only e-mails that need consent can be unsubscribed from. */
async function unsubscribeUrlOf(work: DeliveryWork, delivery: DeliveryFacts): Promise<string | null> {
  const { channel, marketing, clinicId, patientId, kind } = delivery;
  if (channel !== 'EMAIL' || !marketing || patientId === null) return null;
  return unsubscribeUrl(work, { clinicId, patientId, kind: marketingKindOf(kind) });
}

function visitOf(delivery: DeliveryFacts): VisitFacts | null {
  const { visitId, startsAt, endsAt, bookedAt, bookingNumber } = delivery;
  if (visitId === null || startsAt === null || endsAt === null || bookedAt === null) return null;
  return {
    visitId,
    startsAt,
    endsAt,
    bookedAt,
    bookingNumber: bookingNumber ?? 1,
    serviceName: delivery.serviceName ?? '',
    practitionerFirstName: delivery.practitionerFirstName ?? '',
    practitionerLastName: delivery.practitionerLastName ?? '',
    selfServiceEnabled: delivery.selfServiceEnabled ?? false,
  };
}

function branchOf(delivery: DeliveryFacts): BranchFacts | null {
  const { branchName: name, branchAddress: address, branchCity: city, timeZone } = delivery;
  if (name === null || timeZone === null) return null;
  return { name, address: address ?? '', city: city ?? '', timeZone };
}
