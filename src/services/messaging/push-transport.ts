/**
 * Push messages: each device through its service, and one outcome for all. It has arrived when one device has it. Every
 * service shows a message with the same tag in place of the first, so that sending it again has the effect of once.
 */
import type { PushService } from '../../entities/patients/device.js';
import type { SystemTime } from '../clock.js';
import {
  type Accepted,
  type PushDevice,
  type PushMessage,
  type Transport,
  TransportError,
} from './transport.js';

/** One service's way to one device. */
export interface DeviceTransport {
  /** @throws TransportError, with the device's id in `deadDevices` when it is gone for good */
  send(message: PushMessage, device: PushDevice): Promise<Accepted>;
  close(): void;
}

export type DeviceTransports = Readonly<Partial<Record<PushService, DeviceTransport>>>;

const DAY_S = 86_400;

export function pushTransport(services: DeviceTransports): Transport<PushMessage> {
  return {
    provider: 'push',
    idempotent: true,
    async send(message) {
      const outcomes = await Promise.allSettled(
        message.devices.map(async (device) => {
          const service = services[device.service];
          if (service === undefined) {
            throw new TransportError('ADDRESS_REFUSED', `${device.service} is not set up here`);
          }
          return service.send(message, device);
        }),
      );
      const errors = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [asTransportError(one.reason)] : [],
      );
      const deadDevices = errors.flatMap((error) => error.deadDevices);
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') return { ...outcome.value, deadDevices };
      }
      throw failureOfAll(errors, deadDevices);
    },
    close() {
      for (const service of Object.values(services)) service.close();
    },
  };
}

/** The device is gone for good. */
export function deviceGone(device: PushDevice, words: string): TransportError {
  return new TransportError('ADDRESS_REFUSED', words, { deadDevices: [device.id] });
}

/** How long a push service keeps a message for a device that is off: as long as it is useful, and a day at most. */
export function keptFor({ usefulUntil }: PushMessage, system: SystemTime): { seconds: number; until: Date } {
  const now = system.now().getTime();
  const useful = usefulUntil === undefined ? DAY_S : Math.floor((usefulUntil.getTime() - now) / 1000);
  const seconds = Math.max(0, Math.min(useful, DAY_S));
  return { seconds, until: new Date(now + seconds * 1000) };
}

/** What may have gone out outweighs what may yet, and that what never will. */
const WEIGHTS = ['ANSWER_LOST', 'TEMPORARY', 'MESSAGE_REFUSED', 'ADDRESS_REFUSED'] as const;

function failureOfAll(errors: readonly TransportError[], deadDevices: readonly string[]): TransportError {
  const failure = WEIGHTS.find((one) => errors.some((error) => error.failure === one)) ?? 'ADDRESS_REFUSED';
  const waits = errors.flatMap(({ retryAfter }) => (retryAfter === null ? [] : [retryAfter]));
  const alive = errors.filter((error) => error.failure === failure);
  return new TransportError(failure, alive[0]?.message ?? 'there is no device', {
    cause: alive[0],
    deadDevices,
    providerDown: alive.length > 0 && alive.every((error) => error.providerDown),
    ...(waits.length > 0 ? { retryAfter: Math.max(...waits) } : {}),
  });
}

function asTransportError(error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  return new TransportError('ANSWER_LOST', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
