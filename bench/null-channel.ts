// A channel that takes every message at once and keeps none: what is measured is Retorna, not a provider.
import type { Db } from '../src/entities/database.js';
import { systemTime } from '../src/services/clock.js';
import type { DeliveryWork } from '../src/services/messaging/delivery-work.js';
import { type Message, NO_TRANSPORTS } from '../src/services/messaging/transport.js';
import { Signals } from '../src/services/signals.js';

const log = { info: () => undefined, warn: console.warn, error: console.error };

/** The work of sending into nothing, and how many messages it took. */
export function nullWork(db: Db): { work: DeliveryWork; taken: () => number } {
  let taken = 0;
  const nothing = {
    provider: 'null',
    // It tells repetitions, so that whole batches may be under way.
    idempotent: true,
    async send({ deliveryId }: Message) {
      taken++;
      return { id: `null-${deliveryId}`, provider: 'null' };
    },
    close: () => undefined,
  };
  const work: DeliveryWork = {
    db,
    system: systemTime,
    signals: new Signals(),
    transports: { ...NO_TRANSPORTS, EMAIL: nothing, SMS: nothing },
    rates: { EMAIL: 1_000_000, SMS: 1_000_000, PUSH: 1_000_000 },
    publicUrl: null,
    linkSecret: 'a secret for the bench, of more than 32 characters',
    leaseSeconds: 30,
    log,
  };
  return { work, taken: () => taken };
}
