/** What carries messages out into the world, and how failures are told apart (architecture.md, idea 5). */
import type { Channel } from '../../entities/messaging/delivery.js';
import type { PushService, WebPushKeys } from '../../entities/patients/device.js';

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

export interface EmailMessage {
  readonly channel: 'EMAIL';
  /** What a provider that knows repetitions tells them by. */
  readonly deliveryId: string;
  readonly clinicId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** For one-click List-Unsubscribe (RFC 8058); null: a message that needs no consent. */
  readonly unsubscribeUrl: string | null;
}

export interface SmsMessage {
  readonly channel: 'SMS';
  readonly deliveryId: string;
  readonly clinicId: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

/** One of the places where a patient has the app. */
export interface PushDevice {
  readonly id: string;
  readonly service: PushService;
  readonly address: string;
  readonly keys: WebPushKeys | null;
}

export interface PushMessage {
  readonly channel: 'PUSH';
  readonly deliveryId: string;
  readonly clinicId: string;
  /** One or more. */
  readonly devices: readonly PushDevice[];
  readonly title: string;
  readonly text: string;
  /** Until when push services may keep it for a device that is off; a day when it is not said. */
  readonly usefulUntil?: Date;
}

export type Message = EmailMessage | SmsMessage | PushMessage;

export interface Accepted {
  /** The provider's id of the message. */
  readonly id: string;
  /** Which provider it was, as `provider` of a delivery shows it. */
  readonly provider: string;
  /** Ids of the message's devices that are gone for good. */
  readonly deadDevices?: readonly string[];
}

/** What is known of a message whose answer was lost. */
export interface LostMessage {
  readonly deliveryId: string;
  readonly clinicId: string;
  readonly to: string;
  readonly text: string;
  /** When it was handed over, by the machine's time. */
  readonly handedOverAt: Date;
}

/**
 * - ACCEPTED: the provider has it, under `id`.
 * - LISTED: the provider keeps no names of ours, and has messages in the same words to the same address: it is one of `ids`,
 *   unless all of these are other deliveries'.
 * - NOT_ACCEPTED: it never will; it may be sent again.
 * - UNKNOWN: the provider cannot say (yet).
 */
export type LookUp =
  | { verdict: 'ACCEPTED'; id: string }
  | { verdict: 'LISTED'; ids: readonly string[] }
  | { verdict: 'NOT_ACCEPTED' }
  | { verdict: 'UNKNOWN' };

export interface Transport<M extends Message = Message> {
  /** "smtp", "twilio" …: what the rate limit and the circuit breaker know it by. */
  readonly provider: string;
  /** Whether handing the same message over twice has the effect of once. */
  readonly idempotent: boolean;
  /** @throws TransportError */
  send(message: M): Promise<Accepted>;
  /** What became of a message whose answer was lost; absent where the provider cannot be asked. @throws TransportError */
  lookUp?(message: LostMessage): Promise<LookUp>;
  close(): void;
}

/** What this process sends through; null: that channel is not set up. */
export interface Transports {
  readonly EMAIL: Transport<EmailMessage> | null;
  readonly SMS: Transport<SmsMessage> | null;
  readonly PUSH: Transport<PushMessage> | null;
}

export const NO_TRANSPORTS: Transports = { EMAIL: null, SMS: null, PUSH: null };

/** Messages a second through each channel's provider, over all processes together. */
export type Rates = Readonly<Record<Channel, number>>;

/**
 * - TEMPORARY: it did not go out and may later.
 * - ADDRESS_REFUSED, MESSAGE_REFUSED: it did not go out and never will.
 * - ANSWER_LOST: it may have gone out; nobody knows.
 */
export type TransportFailure = 'TEMPORARY' | 'ADDRESS_REFUSED' | 'MESSAGE_REFUSED' | 'ANSWER_LOST';

export interface TransportErrorDetails {
  readonly cause?: unknown;
  /** When the provider wants to be asked again, in seconds. */
  readonly retryAfter?: number;
  /** Whether the fault is the provider's (down, out of breath), not this message's: it counts for the circuit breaker. */
  readonly providerDown?: boolean;
  readonly deadDevices?: readonly string[];
}

export class TransportError extends Error {
  readonly retryAfter: number | null;
  readonly providerDown: boolean;
  readonly deadDevices: readonly string[];

  constructor(
    readonly failure: TransportFailure,
    message: string,
    { cause, retryAfter, providerDown = false, deadDevices = [] }: TransportErrorDetails = {},
  ) {
    super(message, { cause });
    this.name = 'TransportError';
    this.retryAfter = retryAfter ?? null;
    this.providerDown = providerDown;
    this.deadDevices = deadDevices;
  }
}
