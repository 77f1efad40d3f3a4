/** The e-mail of a visit, from the facts that the sending of e-mails alone reads. */
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import { composeMessage } from './compose-message.js';
import type { EmailMessage } from './transport.js';

export interface MessageFacts {
  readonly id: string;
  readonly clinicId: string;
  readonly kind: NotificationKind;
  readonly visitId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly bookedAt: Date;
  readonly bookingNumber: number;
  readonly clinicLocale: string;
  readonly patientLocale: string;
  readonly patientFirstName: string;
  readonly serviceName: string;
  readonly practitionerFirstName: string;
  readonly practitionerLastName: string;
  readonly branchName: string;
  readonly branchAddress: string;
  readonly branchCity: string;
  readonly timeZone: string;
}

/** @throws TemplateError as composeMessage does. */
export function composeVisitMessage(facts: MessageFacts, to: string): EmailMessage {
  const { subject, text, html, attachments } = composeMessage({
    ...facts,
    channel: 'EMAIL',
    clinicName: facts.branchName,
    recipientLocale: facts.patientLocale,
    recipientFirstName: facts.patientFirstName,
    visit: { ...facts, selfServiceEnabled: false },
    branch: {
      name: facts.branchName,
      address: facts.branchAddress,
      city: facts.branchCity,
      timeZone: facts.timeZone,
    },
    variables: {},
    template: null,
    unsubscribeUrl: null,
  });
  return {
    ...{ channel: 'EMAIL', deliveryId: facts.id, clinicId: facts.clinicId, to, unsubscribeUrl: null },
    ...{ subject: subject ?? '', text, html: html ?? '', attachments },
  };
}
