// All clients of bench/live.ts, in a process of their own: they note when each event came to each, and say what came.
import { LiveSocket } from './live-socket.js';

export interface ClientsSetup {
  url: string;
  /** How many there are to be in all. */
  sockets: number;
  queries: string[];
  tokens: string[];
}

export type ClientsOrder =
  | { do: 'connect'; setup: ClientsSetup }
  /** Forgets what came. */
  | { do: 'begin'; first: number }
  | { do: 'pause' | 'resume' }
  /** Answers once so many came to each socket, or to each that is not paused. */
  | { do: 'await'; count: number; paused: boolean }
  /** `committed`: when each event since `first` was, in nanoseconds. */
  | { do: 'report'; committed: number[] };

export interface ClientsReport {
  deliveries: number;
  bytes: number;
  p50: number;
  p99: number;
  /** The longest of all, in milliseconds. */
  worst: number;
  /** When the last one came, in nanoseconds. */
  last: number;
  /** Events that came out of order, twice, or with a gap before them. */
  wrong: number;
}

const PAUSED_SHARE = 10;
const sockets: LiveSocket[] = [];
let counts = new Uint32Array();
let expected = new Int32Array();
let times: number[][] = [];
let first = 0;
let bytes = 0;
let wrong = 0;
let last = 0;
let paused = false;
let awaited: { count: number; paused: boolean; missing: number } | null = null;

const isPaused = (index: number) => paused && index % PAUSED_SHARE === 0;

function came(index: number, number: number, size: number): void {
  if (number < first) return;
  const now = Number(process.hrtime.bigint());
  if (number !== expected[index]) wrong++;
  expected[index] = number + 1;
  const count = (counts[index] ?? 0) + 1;
  counts[index] = count;
  bytes += size;
  last = now;
  if (!isPaused(index)) {
    times[number - first] ??= [];
    times[number - first]?.push(now);
  }
  if (awaited && count === awaited.count && (awaited.paused || !isPaused(index)) && --awaited.missing === 0) {
    awaited = null;
    process.send?.('reached');
  }
}

function begin(from: number): void {
  first = from;
  counts = new Uint32Array(sockets.length);
  expected = new Int32Array(sockets.length).fill(from);
  times = [];
  bytes = wrong = last = 0;
}

async function connect({ url, sockets: wanted, queries, tokens }: ClientsSetup): Promise<void> {
  for (let index = sockets.length; index < wanted; index++) {
    const query = queries[index % queries.length] as string;
    const token = tokens[Math.floor(index / queries.length) % tokens.length] as string;
    await new Promise<void>((resolve) => {
      const onEvent = (number: number, size: number) => came(index, number, size);
      sockets.push(new LiveSocket(new URL(url), token, query, onEvent, resolve));
    });
  }
}

function report(committed: number[]): ClientsReport {
  const waits = times.flatMap((all, index) => all.map((at) => (at - (committed[index] ?? 0)) / 1e6));
  const sorted = Float64Array.from(waits).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const deliveries = counts.reduce((sum, count) => sum + count, 0);
  return { deliveries, bytes, p50: at(0.5), p99: at(0.99), worst: at(1), last, wrong };
}

function wait(count: number, withPaused: boolean): void {
  const missing = sockets.filter(
    (_, index) => (withPaused || !isPaused(index)) && (counts[index] ?? 0) < count,
  );
  if (missing.length === 0) process.send?.('reached');
  else awaited = { count, paused: withPaused, missing: missing.length };
}

process.on('message', async (order: ClientsOrder) => {
  if (order.do === 'await') return wait(order.count, order.paused);
  if (order.do === 'connect') await connect(order.setup);
  else if (order.do === 'begin') begin(order.first);
  else if (order.do === 'pause' || order.do === 'resume') {
    if (order.do === 'pause') paused = true;
    for (const [index, { socket }] of sockets.entries()) if (isPaused(index)) socket[order.do]();
    if (order.do === 'resume') paused = false;
  }
  process.send?.(order.do === 'report' ? report(order.committed) : 'done');
});
process.on('disconnect', () => process.exit());
