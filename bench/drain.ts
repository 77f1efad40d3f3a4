// How fast due deliveries leave through a channel that takes everything at once, beside graphile-worker writing one row a
// job. `npm run bench -- drain [deliveries] [rounds] [SMS | EMAIL]`; each round has a fresh database for each of the two. An
// e-mail costs more than an SMS, because HTML is written for it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { kyselyOf, openDatabase } from '../src/entities/database.js';
import { sendDueDeliveries } from '../src/services/messaging/send-due-deliveries.js';
import { type BenchChannel, countStatuses, insertDueReminders } from './due-reminders.js';
import { nullWork } from './null-channel.js';
import { withScratchDatabase } from './scratch-database.js';

const DELIVERIES = Number(process.argv[3] ?? 100_000);
const ROUNDS = Number(process.argv[4] ?? 3);
const CHANNEL: BenchChannel = process.argv[5] === 'EMAIL' ? 'EMAIL' : 'SMS';
const PEER = join(process.cwd(), 'bench/graphile-worker');

export async function run(): Promise<void> {
  await installPeer();
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const ours = await drainOurs();
    const theirs = await drainPeer();
    ratios.push(ours / theirs);
    console.log(
      `round ${round}: Retorna ${ours.toFixed(0)}/s, graphile-worker ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
    );
  }
  ratios.sort((a, b) => a - b);
  console.log(
    `median ratio ${ratios[Math.floor(ratios.length / 2)]?.toFixed(2)} (${DELIVERIES} each, by ${CHANNEL})`,
  );
}

/** Deliveries a second. */
async function drainOurs(): Promise<number> {
  let rate = 0;
  await withScratchDatabase(async (databaseUrl) => {
    const orm = await openDatabase(databaseUrl);
    const db = kyselyOf(orm.em.fork());
    await insertDueReminders(db, DELIVERIES, CHANNEL);
    const { work, taken } = nullWork(db);
    const began = process.hrtime.bigint();
    await sendDueDeliveries(work);
    rate = DELIVERIES / (Number(process.hrtime.bigint() - began) / 1e9);
    const counts = await countStatuses(db);
    if (counts.SENT !== DELIVERIES || taken() !== DELIVERIES) {
      throw new Error(`Not all were sent once: ${JSON.stringify({ ...counts, taken: taken() })}`);
    }
    await orm.close();
  });
  return rate;
}

/** Jobs a second. */
async function drainPeer(): Promise<number> {
  let rate = 0;
  await withScratchDatabase(async (databaseUrl) => {
    const out = await output(process.execPath, ['drain.js', String(DELIVERIES)], {
      DATABASE_URL: databaseUrl,
    });
    const { jobs, ms, effects } = JSON.parse(out) as { jobs: number; ms: number; effects: number };
    if (effects !== jobs) throw new Error(`The peer wrote ${effects} rows for ${jobs} jobs`);
    rate = jobs / (ms / 1000);
  });
  return rate;
}

async function installPeer(): Promise<void> {
  if (!existsSync(join(PEER, 'node_modules'))) await output('npm', ['ci', '--no-audit', '--no-fund'], {});
}

function output(command: string, args: string[], env: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: PEER,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}`)),
    );
  });
}
