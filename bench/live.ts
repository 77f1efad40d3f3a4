// 4,000 live subscriptions in 10 distinct operations: deliveries/s, the time from commit to client, memory and the server's
// processor time, beside graphql-ws as it comes and `ws` alone sending one shared text. Then 10 % of the sockets stop
// reading. `npm run bench -- live [sockets] [retorna|graphql-ws|raw|stalled ...]`
// Clients and database share the machine with the server: deliveries/s are of all together; the processor time is the
// server's own. How much the system keeps for a socket that does not read is net.ipv4.tcp_wmem (often 4 MB): where it is
// large, "stalled" sockets do not stall before they are read again. As root, in a network of its own with less of it:
// unshare -n sh -c 'ip link set lo up && sysctl -qw net.ipv4.tcp_wmem="4096 16384 65536" && npm run bench -- live 4000 stalled'
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ClientsOrder, ClientsReport } from './live-clients-peer.js';
import { JWT_SECRET, type LiveClinic, openClinic } from './live-clinic.js';
import { withScratchDatabase } from './scratch-database.js';

const SOCKETS = Number(process.argv[3] ?? 4_000);
const KINDS = process.argv.slice(4).length > 0 ? process.argv.slice(4) : ['graphql-ws', 'retorna', 'raw'];
const OPERATIONS = 10;
const KIB = 1_024;

interface Measured {
  rss: number;
  heap: number;
  cpu: number;
}

/** Ten that differ in their names alone cost as much as ten that differ in more. */
const queries = (more = '') =>
  Array.from(
    { length: OPERATIONS },
    (_, index) => `subscription Board${index} { visitChanged { __typename ... on VisitChanged {
      eventId cursor occurredAt kind
      visit { id status startsAt endsAt ${more} patient { id firstName lastName } practitioner { id lastName } }
    } ... on ResyncRequired { reason lastCursor } } }`,
  );
/** Some 15 KB a message, so that what the system keeps for a socket is soon full. */
const WIDE = Array.from({ length: 30 }, (_, index) => `text${index}: bookedThrough`).join(' ');

function start(file: string, databaseUrl: string, ...args: string[]): ChildProcess {
  const env = { ...process.env, DATABASE_URL: databaseUrl, JWT_SECRET, MAX_ALIASES: '1000' };
  const path = fileURLToPath(new URL(file, import.meta.url));
  return fork(path, args, {
    env,
    execArgv: ['--expose-gc', '--enable-source-maps'],
    serialization: 'advanced',
  });
}

function told<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the bench ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}

async function ask<T>(child: ChildProcess, order: ClientsOrder | 'measure'): Promise<T> {
  const answer = told<T>(child);
  child.send(order);
  return answer;
}

class Round {
  readonly #committed: number[] = [];

  private constructor(
    readonly server: ChildProcess,
    readonly clients: ChildProcess,
    readonly clinic: LiveClinic,
    readonly url: string,
  ) {}

  static async start(
    kind: string,
    clinic: LiveClinic,
    databaseUrl: string,
    options: { more: string; bytes: number },
  ) {
    const server = start('./live-peer.js', databaseUrl, kind, clinic.id, String(options.bytes));
    const { url } = await told<{ url: string }>(server);
    const round = new Round(server, start('./live-clients-peer.js', databaseUrl), clinic, url);
    const setup = { url, queries: queries(options.more), tokens: clinic.tokens };
    const connect = async (sockets: number) => {
      await ask(round.clients, { do: 'connect', setup: { ...setup, sockets } });
      // The last ones may not be subscribed yet: whatever was missed now is not counted.
      for (let count = 0; count < 3; count++) {
        await clinic.write(1);
        await pause(kind === 'graphql-ws' ? 8_000 : 1_000);
      }
      return ask<Measured>(server, 'measure');
    };
    // The first tenth warms the server up.
    const before = await connect(SOCKETS / 10);
    const after = await connect(SOCKETS);
    const each = (what: 'rss' | 'heap') => ((after[what] - before[what]) / (SOCKETS * 0.9) / KIB).toFixed(1);
    console.log(`${kind}: memory a socket ${each('rss')} KiB (resident), ${each('heap')} KiB (in use)`);
    return round;
  }

  async begin(): Promise<void> {
    this.#committed.length = 0;
    const { first } = await this.write(1);
    await pause(2_000);
    await ask(this.clients, { do: 'begin', first: first + 1 });
    this.#committed.length = 0;
  }

  async write(count: number) {
    const { first, committed } = await this.clinic.write(count);
    for (let index = 0; index < count; index++) this.#committed.push(Number(committed));
    return { first, committed: Number(committed) };
  }

  reached(count: number, paused = false): Promise<string> {
    return ask(this.clients, { do: 'await', count, paused });
  }

  report(): Promise<ClientsReport> {
    return ask(this.clients, { do: 'report', committed: this.#committed });
  }

  measure(): Promise<Measured> {
    return ask(this.server, 'measure');
  }

  /** Sockets for which messages wait in the server itself. */
  async stalled(): Promise<number> {
    const metrics = await (await fetch(`${this.url}/metrics`)).text();
    return Number(/^retorna_stalled_sockets (\d+)/m.exec(metrics)?.[1] ?? 0);
  }

  stop(): void {
    this.clients.disconnect();
    this.server.disconnect();
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const ms = ({ p50, p99, worst }: ClientsReport) =>
  `median ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${worst.toFixed(1)} ms`;

/** One event after another, each when all have the one before. */
async function oneByOne(round: Round, count: number): Promise<void> {
  await round.begin();
  for (let index = 1; index <= count; index++) {
    await round.write(1);
    await round.reached(index);
  }
  console.log(`  one event at a time to ${SOCKETS} sockets: ${ms(await round.report())}`);
}

/** So many a second, whatever came of those before. */
async function paced(round: Round, perSecond: number, count: number): Promise<ClientsReport> {
  const began = performance.now();
  const before = await round.measure();
  for (let index = 1; index <= count; index++) {
    await round.write(1);
    await pause(Math.max(0, (index * 1_000) / perSecond - (performance.now() - began)));
  }
  await round.reached(count);
  const after = await round.measure();
  const report = await round.report();
  console.log(
    `  ${((after.cpu - before.cpu) / report.deliveries).toFixed(1)} µs of the server's processor for each`,
  );
  return report;
}

async function burst(round: Round, count: number): Promise<{ rate: number; bytes: number }> {
  await round.begin();
  const before = await round.measure();
  const { committed } = await round.write(count);
  await round.reached(count);
  const after = await round.measure();
  const { deliveries, bytes, last, wrong } = await round.report();
  const rate = deliveries / ((last - committed) / 1e9);
  const cpu = (after.cpu - before.cpu) / deliveries;
  console.log(
    `  burst of ${count}: ${Math.round(rate)} deliveries/s, ${cpu.toFixed(2)} µs of the server's processor each, ${wrong} wrong`,
  );
  return { rate, bytes: bytes / deliveries };
}

async function stalled(clinic: LiveClinic, databaseUrl: string): Promise<void> {
  const round = await Round.start('retorna', clinic, databaseUrl, { more: WIDE, bytes: 0 });
  // Whoever does not read does not answer pings either, and is cut off at the second one, after 12 to 24 s.
  const [perSecond, count] = [3, 24];
  await round.begin();
  const all = await paced(round, perSecond, count);
  console.log(
    `  all read, ${perSecond} events/s: ${ms(all)}, ${Math.round(all.bytes / all.deliveries)} bytes each`,
  );
  await round.begin();
  const before = await round.measure();
  await ask(round.clients, { do: 'pause' });
  const others = await paced(round, perSecond, count);
  const during = await round.measure();
  console.log(
    `  10 % do not read: ${ms(others)} for the others (${ratio(others.p99, all.p99)} × the p99, aim 2), ` +
      `${((during.rss - before.rss) / KIB / KIB).toFixed(0)} MiB more resident, ` +
      `${await round.stalled()} sockets wait in the server`,
  );
  await ask(round.clients, { do: 'resume' });
  await round.reached(count, true);
  const { deliveries, wrong } = await round.report();
  const missing = SOCKETS * count - deliveries;
  console.log(`  they read again: ${missing} events missing, ${wrong} repeated or out of order`);
  round.stop();
}

export async function run(): Promise<void> {
  await withScratchDatabase(async (databaseUrl) => {
    const clinic = await openClinic(databaseUrl);
    const rates = new Map<string, number>();
    let bytes = 0;
    for (const kind of KINDS) {
      if (kind === 'stalled') {
        await stalled(clinic, databaseUrl);
        continue;
      }
      const peer = kind === 'graphql-ws';
      const round = await Round.start(kind, clinic, databaseUrl, { more: '', bytes });
      await oneByOne(round, peer ? 3 : 30);
      if (!peer) {
        await round.begin();
        console.log(`  5 events/s: ${ms(await paced(round, 5, 40))}`);
      }
      const result = await burst(round, peer ? 5 : 200);
      rates.set(kind, result.rate);
      if (kind === 'retorna') bytes = result.bytes;
      console.log(`  ${Math.round(result.bytes)} bytes a message`);
      round.stop();
    }
    const [ours, theirs, raw] = ['retorna', 'graphql-ws', 'raw'].map(
      (kind) => rates.get(kind) ?? 0,
    ) as number[];
    console.log(
      `retorna / graphql-ws ${ratio(ours, theirs)} (aim 4), retorna / raw ws ${ratio(ours, raw)} (aim 0.8)`,
    );
    await clinic.close();
  });
}

const ratio = (one = 0, other = 0) => (other > 0 ? (one / other).toFixed(2) : '–');
