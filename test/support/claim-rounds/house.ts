/** Two processes of the built server on one database, a sandbox in it, and fifty patients who claim. */
import pg from 'pg';
import { decodeId } from '../../../src/schema/id.js';
import { issueToken } from '../../../src/services/clinic/issue-token.js';
import { newId } from '../../../src/services/new-id.js';
import { createTestDatabase } from '../database.js';
import { buildServer, openHome, type ServerProcess } from '../process.js';
import { JWT_SECRET, type TestServer } from '../retorna.js';
import { openDesk, type VisitDesk } from '../visit-desk.js';
import { insertRows } from './rows.js';

export interface Claimant {
  id: string;
  token: string;
}

export interface RaceHouse {
  /** Of both processes. */
  urls: readonly string[];
  db: pg.Client;
  /** Of the first. */
  desk: VisitDesk;
  /** UUIDs. */
  branchId: string;
  serviceId: string;
  claimants: Claimant[];
  /** How many deadlocks PostgreSQL broke in this database: certain once both processes have ended, which they do here. */
  endServers(): Promise<{ deadlocks: number; errors: string[] }>;
  close(): Promise<void>;
}

const OPENING = '2026-03-02T08:00:00.000Z';
const DAY_MS = 24 * 3_600_000;

/** The most offers that one slot can have. */
export const MOST_OFFERS = 50;

export async function openRaceHouse(): Promise<RaceHouse> {
  const database = await createTestDatabase();
  const built = await buildServer();
  const homes = [await openHome(built), await openHome(built)];
  const env = { NODE_ENV: 'test', DATABASE_URL: database.url, JWT_SECRET, RATE_PER_MINUTE: '100000000' };
  const processes: ServerProcess[] = [];
  const urls: string[] = [];
  for (const [number, home] of homes.entries()) {
    const process = home.start({ ...env, ROLE: number === 0 ? 'api,relay' : 'api' });
    const [, url] = await process.line(/(http:\/\/[^\s/]+)\/graphql/);
    processes.push(process);
    urls.push(url as string);
  }
  const db = new pg.Client({ connectionString: database.url });
  await db.connect();
  const desk = await openDesk({ url: urls[0] as string } as TestServer, OPENING);
  const claimants = await enterClaimants(db, desk.clinicId);
  const end = async () => {
    for (const { child, ended } of processes) {
      child.kill('SIGINT');
      await ended;
    }
  };
  return {
    urls,
    db,
    desk,
    branchId: decodeId(desk.branches[0]?.id as string, 'Branch').id,
    serviceId: decodeId(desk.services.halfHour, 'Service').id,
    claimants,
    async endServers() {
      await end();
      const { rows } = await db.query(
        'select deadlocks::int from pg_stat_database where datname = current_database()',
      );
      const errors = processes.flatMap(({ lines }) =>
        lines.filter((line) => /"level":(?:"error"|50)/.test(line)),
      );
      return { deadlocks: rows[0].deadlocks, errors };
    },
    async close() {
      await end();
      await db.end();
      for (const home of homes) await home.close();
      await built.remove();
      await database.drop();
    },
  };
}

async function enterClaimants(db: pg.Client, clinicId: string): Promise<Claimant[]> {
  const ids = Array.from({ length: MOST_OFFERS }, () => newId());
  const at = OPENING;
  await insertRows(
    db,
    'patient',
    ids.map((id, number) => ({
      ...{ clinic_id: clinicId, id, first_name: `Patient${number}`, last_name: 'Silva', locale: 'en' },
      ...{
        email: `patient${number}@example.com`,
        sort_name: 'silva',
        search_text: ` patient${number} silva `,
      },
      ...{ created_at: at, updated_at: at },
    })),
  );
  const expires = new Date(Date.now() + DAY_MS);
  return Promise.all(
    ids.map(async (id) => {
      const subject = { clinicId, kind: 'PATIENT' as const, id };
      return { id, token: await issueToken({ jwtSecret: JWT_SECRET }, subject, expires) };
    }),
  );
}
