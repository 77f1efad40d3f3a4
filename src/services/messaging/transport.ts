/** What carries a message out into the world, and how its failures are told apart (architecture.md, idea 5). */

export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: string;
}

export interface Message {
  /** What a provider that knows repetitions tells them by. */
  readonly deliveryId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

export interface Transport {
  /** Whether handing the same message over twice has the effect of once. */
  readonly idempotent: boolean;
  /** The provider's id of the accepted message. @throws TransportError */
  send(message: Message): Promise<{ id: string }>;
  close(): void;
}

/**
 * - TEMPORARY: it did not go out and may later.
 * - ADDRESS_REFUSED, MESSAGE_REFUSED: it did not go out and never will.
 * - ANSWER_LOST: it may have gone out; nobody knows.
 */
export type TransportFailure = 'TEMPORARY' | 'ADDRESS_REFUSED' | 'MESSAGE_REFUSED' | 'ANSWER_LOST';

export class TransportError extends Error {
  constructor(
    readonly failure: TransportFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TransportError';
  }
}
