// How fast a clinic's history comes in, and in how much memory, beside csv-parse and raw `pg` that write the same rows into
// tables without a rule, an index or a question asked. `npm run bench -- import [visits]`
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { sql } from 'kysely';
import pg from 'pg';
import { createScope } from '../src/context.js';
import { kyselyOf, openDatabase } from '../src/entities/database.js';
import { createSandbox } from '../src/services/clinic/create-sandbox.js';
import { systemTime } from '../src/services/clock.js';
import { claimImport } from '../src/services/patients/import/claim-import.js';
import { runImport } from '../src/services/patients/import/run-import.js';
import { insertImport } from '../src/services/patients/import/start-import.js';
import { Signals } from '../src/services/signals.js';
import { permissionsOfRole, type Viewer } from '../src/services/viewer.js';
import { withScratchDatabase } from './scratch-database.js';

const VISITS = Number(process.argv[3] ?? 1_000_000);
const PER_PATIENT = 10;
const PRACTITIONERS = 40;
const BATCH = 1000;
const DAY_MS = 24 * 3600 * 1000;
const FIRST_DAY = Date.parse('2016-01-04T08:00:00Z');
const HEAD =
  'visit id,patient id,first name,last name,phone,email,birth date,practitioner,service,starts at,status,paid\n';

export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'retorna-import-'));
  const path = join(folder, 'history.csv');
  try {
    await pipeline(Readable.from(lines()), createWriteStream(path));
    const { size } = await stat(path);
    console.log(`${VISITS} visits of ${VISITS / PER_PATIENT} patients, ${Math.round(size / 1e6)} MB`);
    await withScratchDatabase(async (databaseUrl) => {
      const raw = await timed(() => rawImport(databaseUrl, path));
      const before = process.memoryUsage.rss();
      const { first, again, peak } = await ourImport(databaseUrl, path);
      tell('csv-parse and raw pg', raw);
      tell('Retorna', first);
      tell('Retorna, the same file again', again);
      console.log(
        `${(raw / first).toFixed(2)} of raw speed; ${mebibytes(before)} MiB resident before, ${mebibytes(peak)} MiB at most while importing`,
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function* lines(): Generator<string> {
  yield HEAD;
  for (let n = 0; n < VISITS; n++) {
    const patient = Math.floor(n / PER_PATIENT);
    const startsAt = new Date(FIRST_DAY + (n % 3000) * DAY_MS + (n % 16) * 1_800_000).toISOString();
    const digits = String(patient).padStart(6, '0');
    yield `v${n},p${patient},Ana${patient},Silva${patient % 997},+5511 9${digits.slice(0, 4)}-${digits.slice(2)},p${patient}@example.com,` +
      `${1940 + (patient % 80)}-0${1 + (patient % 9)}-1${patient % 10},Dr ${n % PRACTITIONERS} Souza,Check-up,${startsAt},completed,${100 + (n % 50)}.50\n`;
  }
}

async function ourImport(databaseUrl: string, path: string) {
  const orm = await openDatabase(databaseUrl, { poolSize: 6 });
  try {
    const signals = new Signals();
    const sandbox = await createSandbox(
      { em: orm.em.fork(), signals, system: systemTime },
      { name: 'Bench', patients: 0, testClock: null },
    );
    const clinicId = sandbox.clinic.id;
    const viewer: Viewer = {
      ...({ kind: 'STAFF', role: 'OWNER', clinicId, id: sandbox.staff.OWNER, sandbox: true } as const),
      ...{ permissions: permissionsOfRole('OWNER'), expiresAt: null },
    };
    const open = (who: Viewer) => createScope({ orm, signals }, who);
    const log = { info: () => undefined, warn: console.warn, error: console.error };
    let peak = 0;
    const work = {
      ...{ db: kyselyOf(orm.em.fork()), system: systemTime, leaseSeconds: 30, open, log },
      progressing: () => {
        peak = Math.max(peak, process.memoryUsage.rss());
      },
    };
    const bring = () =>
      timed(async () => {
        const input = { fileName: 'history.csv', format: 'CSV', source: 'bench' } as const;
        const file = { bytes: 1, hash: Buffer.from('none') };
        const { id } = await open(viewer).transaction((scope) => insertImport(scope, input, file));
        const claimed = await claimImport(work, { clinicId, id });
        if (!claimed) throw new Error('The import cannot be run');
        const outcome = await runImport(
          work,
          claimed,
          () => createReadStream(path),
          new AbortController().signal,
        );
        if (outcome !== 'DONE') throw new Error(`The import is ${outcome}`);
      });
    const first = await bring();
    const again = await bring();
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from visit`.execute(work.db);
    if (rows[0]?.n !== VISITS) throw new Error(`${rows[0]?.n} visits are in`);
    return { first, again, peak };
  } finally {
    await orm.close(true);
  }
}

/** What a script would do that trusts its file. */
async function rawImport(databaseUrl: string, path: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `create table raw_patient (id text primary key, first_name text, last_name text, phone text, email text, birth_date date)`,
    );
    await client.query(
      `create table raw_visit (id text primary key, patient_id text, practitioner text, service text, starts_at timestamptz,
        status text, paid numeric)`,
    );
    let batch: Record<string, string>[] = [];
    const write = async () => {
      const rows = JSON.stringify(batch);
      await client.query(
        `insert into raw_patient
         select distinct on ("patient id") "patient id", "first name", "last name", phone, email, "birth date"
         from jsonb_to_recordset($1::jsonb) as r ("patient id" text, "first name" text, "last name" text, phone text,
           email text, "birth date" date)
         on conflict do nothing`,
        [rows],
      );
      await client.query(
        `insert into raw_visit
         select "visit id", "patient id", practitioner, service, "starts at", status, paid
         from jsonb_to_recordset($1::jsonb) as r ("visit id" text, "patient id" text, practitioner text, service text,
           "starts at" timestamptz, status text, paid numeric)`,
        [rows],
      );
      batch = [];
    };
    for await (const row of createReadStream(path).pipe(parse({ columns: true }))) {
      batch.push(row as Record<string, string>);
      if (batch.length === BATCH) await write();
    }
    if (batch.length > 0) await write();
  } finally {
    await client.end();
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function tell(who: string, ms: number): void {
  console.log(
    `${who}: ${(ms / 1000).toFixed(1)} s, ${Math.round(VISITS / (ms / 1000)).toLocaleString('en')} rows a second`,
  );
}

const mebibytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
