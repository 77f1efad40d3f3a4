// A channel that keeps what it is given, and fails when it is told to.
import type { Message, Transport } from '../../src/services/messaging/transport.js';

export interface CollectingTransport<M extends Message> extends Transport<M> {
  readonly sent: M[];
  /** What `send` throws; null: it takes the message. */
  fail: ((message: M) => Error | null) | null;
}

export function collectingTransport<M extends Message>(
  provider: string,
  rest: Partial<Transport<M>> = {},
): CollectingTransport<M> {
  const sent: M[] = [];
  return {
    provider,
    idempotent: false,
    sent,
    fail: null,
    async send(message) {
      const failure = this.fail?.(message) ?? null;
      if (failure !== null) throw failure;
      sent.push(message);
      return { id: `${provider}-${message.deliveryId}`, provider };
    },
    close: () => undefined,
    ...rest,
  };
}
