/** How long to wait before trying again, so that a thousand boards do not all come back in the same instant. */

/** Where a browser tells that the network went or came back; elsewhere nobody tells it. */
export const network: Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>> =
  globalThis as object;

const FIRST_MS = 500;
const LONGEST_MS = 5_000;

/** Milliseconds before try number `tries` (0: the first again): twice as long each time, to 5 s, and half of it by chance. */
export function pauseBefore(tries: number, chance: number = Math.random()): number {
  const whole = Math.min(FIRST_MS * 2 ** Math.min(tries, 10), LONGEST_MS);
  return Math.round(whole / 2 + (whole / 2) * chance);
}

/** Waits so long, or until the network is back or the signal says stop. */
export function waitBefore(tries: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      network.removeEventListener?.('online', go);
      signal?.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, pauseBefore(tries));
    network.addEventListener?.('online', go);
    signal?.addEventListener('abort', go);
  });
}
