/** What a message is made of, and what comes of it: between the row that is due and the channel that carries it. */
import type { Channel, SmsEncoding } from '../../entities/messaging/delivery.js';
import type { NotificationKind } from '../../entities/messaging/notification-kind.js';
import type { Attachment } from './transport.js';

export interface VisitFacts {
  readonly visitId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly bookedAt: Date;
  readonly bookingNumber: number;
  readonly serviceName: string;
  readonly practitionerFirstName: string;
  readonly practitionerLastName: string;
  /** Whether the patient may confirm, move and cancel by themselves. */
  readonly selfServiceEnabled: boolean;
}

export interface BranchFacts {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  /** IANA; times in messages are local to the branch. */
  readonly timeZone: string;
}

export interface MessageFacts {
  /** The delivery. */
  readonly id: string;
  readonly clinicId: string;
  readonly kind: NotificationKind;
  readonly channel: Channel;
  readonly clinicName: string;
  readonly clinicLocale: string;
  /** BCP 47; of the patient, or the clinic's for staff. */
  readonly recipientLocale: string;
  readonly recipientFirstName: string;
  readonly visit: VisitFacts | null;
  /** The visit's, or the one that the delivery was planned for. */
  readonly branch: BranchFacts | null;
  /** What the delivery was planned with: "points", "taskTitle" … */
  readonly variables: Readonly<Record<string, string | number>>;
  /** The clinic's own text in the language of `languageFor`; null: the built-in one. */
  readonly template: { readonly id: string; readonly subject: string | null; readonly body: string } | null;
  /** Whether the reader may stop such messages, and must be told how. */
  readonly marketing: boolean;
  /** Of a marketing e-mail. */
  readonly unsubscribeUrl: string | null;
}

/** A message in words. */
export interface ComposedMessage {
  readonly templateId: string | null;
  /** Of an e-mail, or the title of a push message; null for an SMS. */
  readonly subject: string | null;
  readonly text: string;
  /** Of an e-mail; null for the others. */
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  /** Of an SMS; null for the others. */
  readonly encoding: SmsEncoding | null;
  readonly segments: number | null;
}
