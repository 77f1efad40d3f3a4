// A migrated database for one bench: on the server that DATABASE_URL names, or on an embedded one of its own.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../src/entities/migrate.js';
import { startPostgres } from '../src/postgres.js';

/** Gives the work the database's address, and removes the database afterwards. */
export async function withScratchDatabase(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  // Root's own TMPDIR may be private, and the server then runs as somebody else.
  const folder = await mkdtemp(join(process.getuid?.() === 0 ? '/tmp' : tmpdir(), 'retorna-bench-'));
  await chmod(folder, 0o755);
  const server = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, stop: async () => undefined }
    : await startPostgres({ dataDir: join(folder, 'data'), log: console.log, durable: false });
  const name = `retorna_bench_${randomBytes(5).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  try {
    await admin.query(`create database ${name}`);
    const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
    await migrate(url);
    await work(url);
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
