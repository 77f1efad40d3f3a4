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
  /** Asked after each ring: in how many milliseconds it is worth ringing again, in this process; null: not by itself. */
  again?(): Promise<number | null>;
}

export interface Bell {
  /** Rings, or, while it is ringing, waits for that to end. */
  ring(): Promise<void>;
  /** Rings, or, while it is ringing, makes it ring again: there is work that it may have missed. */
  nudge(): Promise<void>;
}

/** Longer pauses are left to the alarm clock. */
const LONGEST_PAUSE_MS = 1000;

/**
 * A bell that never overlaps itself in this process. `failed` is told of rings that nobody waits for.
 */
export function bellOf(alarm: Alarm, stop: AbortSignal, failed: (error: unknown) => void): Bell {
  let ringing: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  stop.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const ringOut = async () => {
    clearTimeout(timer);
    do {
      again = false;
      await alarm.ring(stop);
    } while (again && !stop.aborted);
    const pause = stop.aborted ? null : ((await alarm.again?.()) ?? null);
    if (pause === null || pause > LONGEST_PAUSE_MS || stop.aborted) return;
    timer = setTimeout(() => {
      ring().catch(failed);
    }, pause);
  };
  const ring = async () => {
    if (stop.aborted && ringing === null) return;
    ringing ??= ringOut().finally(() => {
      ringing = null;
      if (again && !stop.aborted) ring().catch(failed);
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
