/** An alarm: a name, how often, and the service that it calls. */
import type { Signal } from '../services/signals.js';

export interface Alarm {
  readonly name: string;
  /** As Agenda reads it: '1 second', '1 day'. */
  readonly every: string;
  /** Rings at once, in this process, when this signal is given; and once at the start. */
  readonly on?: Signal;
  /** May be rung by many processes at once. Ends soon after `stop`. */
  ring(stop: AbortSignal): Promise<unknown>;
}

export interface Bell {
  /** Rings, or, while it is ringing, waits for that to end. */
  ring(): Promise<void>;
  /** Rings, or, while it is ringing, makes it ring again: there is work that it may have missed. */
  nudge(): Promise<void>;
}

/** A bell that never overlaps itself in this process. */
export function bellOf(alarm: Alarm, stop: AbortSignal): Bell {
  let ringing: Promise<void> | null = null;
  let again = false;
  const ringOut = async () => {
    do {
      again = false;
      await alarm.ring(stop);
    } while (again && !stop.aborted);
  };
  const ring = async () => {
    if (stop.aborted && ringing === null) return;
    ringing ??= ringOut().finally(() => {
      ringing = null;
    });
    await ringing;
  };
  return {
    ring,
    nudge() {
      again = true;
      return ring();
    },
  };
}
