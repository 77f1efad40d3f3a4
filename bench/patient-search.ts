// The first page of a search among one million patients of one clinic, by the server's own query on a scratch database.
// `npm run bench -- patient-search [patients]`. Prints, for each search, how many match, the median of its times, and
// which indexes PostgreSQL read.
import { sql } from 'kysely';
import { createScope } from '../src/context.js';
import { openDatabase } from '../src/entities/database.js';
import { foldText } from '../src/entities/patients/patient.js';
import { readPage } from '../src/services/connection.js';
import { listPatients } from '../src/services/patients/list-patients.js';
import { readSearch } from '../src/services/patients/match-search.js';
import { BY_RANK, searchPage } from '../src/services/patients/search-patients.js';
import type { Scope } from '../src/services/scope.js';
import { Signals } from '../src/services/signals.js';
import { permissionsOfRole } from '../src/services/viewer.js';
import { fillPatients } from './patient-rows.js';
import { withScratchDatabase } from './scratch-database.js';

const RUNS = 21;
const LONGEST_MS = 5_000;
const CLINIC = '01900000-0000-7000-8000-000000000001';
const SEARCHES = [
  '',
  'a',
  'ma',
  'maria',
  'silva',
  'maria silva',
  'silva maria ana',
  'maria joão',
  'zofia nowak',
  'joão',
  'зайченко',
  'trukhanov',
  'maria trukhanov',
  'nobody-at-all',
  'maria nobody-at-all',
  'xq',
  '+1 202 555 0123',
  '0123',
  '123',
  '555',
  'ana.silva',
  'trukhanov.77@example.com',
];

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Actual Loops': number;
  'Actual Rows': number;
  Plans?: Plan[];
}

export async function run(): Promise<void> {
  const patients = Number(process.argv[3] ?? 1_000_000);
  await withScratchDatabase(async (url) => {
    const started = performance.now();
    await fillPatients(url, CLINIC, patients, foldText);
    console.log(`${patients} patients in ${Math.round((performance.now() - started) / 1000)} s\n`);
    await measure(url);
  });
}

async function measure(url: string): Promise<void> {
  const orm = await openDatabase(url);
  const viewer = {
    kind: 'STAFF',
    role: 'RECEPTIONIST',
    clinicId: CLINIC,
    id: CLINIC,
    sandbox: false,
    permissions: permissionsOfRole('RECEPTIONIST'),
    expiresAt: null,
  } as const;
  const parts = { orm, signals: new Signals() };
  const scope = () => createScope(parts, viewer);
  try {
    console.log('search'.padEnd(28), 'matching'.padStart(9), 'median ms'.padStart(10), '  how');
    for (const search of SEARCHES) {
      const input = { search, first: 20 };
      const times: number[] = [];
      // Slow searches are not repeated for minutes.
      for (let run = 0; run < RUNS && times.reduce((sum, time) => sum + time, 0) < LONGEST_MS; run++) {
        const before = performance.now();
        await listPatients(scope(), input);
        times.push(performance.now() - before);
      }
      const matching = await (await listPatients(scope(), input)).totalCount();
      const how = search === '' ? 'page of the index' : await explain(scope(), search);
      console.log(
        (search || '(none)').padEnd(28),
        String(matching).padStart(9),
        median(times).toFixed(2).padStart(10),
        ` ${how}`,
      );
    }
  } finally {
    await orm.close();
  }
}

async function explain(scope: Scope, search: string): Promise<string> {
  const page = readPage(BY_RANK, { first: 20 });
  const statement = searchPage(scope, readSearch(search), {}, page);
  const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: Plan }] }>`
    explain (analyze, format json) ${statement}`.execute(scope.db);
  return rows.map((row) => describe(row['QUERY PLAN'][0].Plan).join(', ')).join();
}

/** The scans that were made, and how often. */
function describe(plan: Plan): string[] {
  if (plan['Actual Loops'] === 0) return [];
  const parts = (plan.Plans ?? []).flatMap(describe);
  const index = plan['Index Name'];
  if (index) return [...parts, `${index} (${plan['Actual Rows']} rows)`];
  return plan['Node Type'] === 'Seq Scan' ? [...parts, 'SEQUENTIAL SCAN'] : parts;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
