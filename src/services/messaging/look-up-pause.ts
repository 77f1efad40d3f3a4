/** When providers are asked what became of messages whose answers were lost: after growing pauses, and not for ever. */
import type { Channel } from '../../entities/messaging/delivery.js';
import type { DeliveryWork } from './delivery-work.js';

const MINUTES = [1, 2, 5, 10, 20, 40, 60, 120];

/** After so many times nobody will ever know. */
export const LOOK_UPS = MINUTES.length;

/** Milliseconds to wait before a look when there were `lookUps` of them. */
export function lookUpPause(lookUps: number): number {
  return (MINUTES[Math.min(lookUps, LOOK_UPS - 1)] ?? 60) * 60_000;
}

/** By the machine's time; null: there is nobody to be asked about this channel. */
export function firstLookUpAt(work: DeliveryWork, channel: Channel): Date | null {
  if (work.transports[channel]?.lookUp === undefined) return null;
  return new Date(work.system.now().getTime() + lookUpPause(0));
}
