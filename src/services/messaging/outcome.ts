/** What became of a message that was handed over, and what is kept of it. */
import type { DeliveryReason, SmsEncoding } from '../../entities/messaging/delivery.js';
import type { DeliveryFacts } from './delivery-facts.js';
import type { Message } from './transport.js';

export interface Outcome {
  readonly delivery: DeliveryFacts;
  readonly status: 'SENT' | 'PLANNED' | 'FAILED' | 'UNKNOWN';
  readonly reason: DeliveryReason | null;
  readonly error: string | null;
  /** Null in a sandbox. */
  readonly provider: string | null;
  readonly providerMessageId: string | null;
  /** The clinic's own text that it was written with; this and what follows are null when it could not be written. */
  readonly templateId: string | null;
  readonly encoding: SmsEncoding | null;
  readonly segments: number | null;
  /** When the next try may begin, for PLANNED. */
  readonly attemptAt: Date | null;
  /** When the provider may be asked, for UNKNOWN; null: it cannot be. */
  readonly lookUpAt: Date | null;
  /** The clinic's time at which this came about. */
  readonly at: Date;
  /** Ids of devices that are gone for good. */
  readonly deadDevices: readonly string[];
  /** Whether the provider, and not the message, is at fault. */
  readonly providerDown: boolean;
  /** Seconds for which the provider asked to be left alone; 0: none. */
  readonly providerWait: number;
  /** What the mailbox keeps, for a sandbox. */
  readonly mailbox: Message | null;
}
