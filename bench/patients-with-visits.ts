// 20 patients with 5 visits and their practitioners: Retorna beside raw node:http + pg, on the same rows, in turns.
// Each server is a process of its own; autocannon asks it with 10 connections. Prints requests/s of every round and the
// ratio of the medians. `npm run bench -- patients-with-visits [rounds] [seconds]`
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { openDatabase } from '../src/entities/database.js';
import { createSandbox } from '../src/services/clinic/create-sandbox.js';
import { issueToken } from '../src/services/clinic/issue-token.js';
import { systemTime } from '../src/services/clock.js';
import { Signals } from '../src/services/signals.js';
import { withScratchDatabase } from './scratch-database.js';

const ROUNDS = Number(process.argv[3] ?? 5);
const SECONDS = Number(process.argv[4] ?? 5);
const JWT_SECRET = 'a secret for the bench, of more than 32 characters';
const BODY = JSON.stringify({
  query: `query PatientsWithVisits($first: Int!, $visits: Int!) {
  patients(first: $first) {
    nodes {
      id firstName lastName
      visits(first: $visits) { nodes { id startsAt status practitioner { id firstName lastName } } }
    }
  }
}`,
  variables: { first: 20, visits: 5 },
});

interface Peer {
  url: string;
  process: ChildProcess;
}

async function start(file: string, databaseUrl: string, argument: string): Promise<Peer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [path, argument], {
    env: { ...process.env, DATABASE_URL: databaseUrl, JWT_SECRET, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [url] = (await once(lines, 'line')) as [string];
  return { url, process: child };
}

async function load(url: string, token: string, seconds: number): Promise<number> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: BODY,
    connections: 10,
    duration: seconds,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

async function ask(url: string, token: string): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: BODY });
  return response.text();
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export async function run(): Promise<void> {
  await withScratchDatabase(async (databaseUrl) => {
    const orm = await openDatabase(databaseUrl);
    const parts = { em: orm.em.fork(), signals: new Signals(), system: systemTime };
    const { clinic, staff } = await createSandbox(parts, { name: 'Bench', patients: 1_000 });
    await orm.close();
    const subject = { clinicId: clinic.id, kind: 'STAFF', id: staff.RECEPTIONIST } as const;
    const token = await issueToken({ jwtSecret: JWT_SECRET }, subject, new Date(Date.now() + 3_600_000));
    const retorna = await start('./retorna-peer.js', databaseUrl, clinic.id);
    const raw = await start('./raw-peer.js', databaseUrl, clinic.id);
    try {
      const urls = { retorna: `${retorna.url}/graphql`, raw: raw.url };
      const sizes = {
        retorna: (await ask(urls.retorna, token)).length,
        raw: (await ask(urls.raw, token)).length,
      };
      console.log(`bytes an answer: retorna ${sizes.retorna}, raw ${sizes.raw}`);
      for (const url of Object.values(urls)) await load(url, token, 2);
      const rates = { retorna: [] as number[], raw: [] as number[] };
      for (let round = 1; round <= ROUNDS; round++) {
        rates.retorna.push(await load(urls.retorna, token, SECONDS));
        rates.raw.push(await load(urls.raw, token, SECONDS));
        console.log(
          `round ${round}: retorna ${rates.retorna[round - 1]} requests/s, raw ${rates.raw[round - 1]}`,
        );
      }
      const [ours, theirs] = [median(rates.retorna), median(rates.raw)];
      console.log(
        `median: retorna ${ours}, raw node:http + pg ${theirs}, ratio ${(ours / theirs).toFixed(2)} (aim 0.4)`,
      );
    } finally {
      retorna.process.kill();
      raw.process.kill();
    }
  });
}
