/**
 * Brings a database to the present schema. Migrations are plain SQL files, numbered, frozen once landed; each runs once,
 * in its own transaction, under a lock, so that processes started together do not run one twice.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const folder = new URL('./migrations/', import.meta.url);
const LOCK = 7_263_001;

/**
 * Runs every migration that the database has not seen.
 * @throws when the database cannot be reached or is older than PostgreSQL 15, or when a landed file was changed.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = await connect(databaseUrl);
  try {
    await requireVersion(client);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz(3) not null default now())',
    );
    const applied = new Map(
      (await client.query<{ name: string; sha256: string }>('select name, sha256 from migration')).rows.map(
        (row) => [row.name, row.sha256],
      ),
    );
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
      const sql = await readFile(new URL(name, folder), 'utf8');
      const sha256 = createHash('sha256').update(sql).digest('hex');
      const landed = applied.get(name);
      if (landed === undefined) await apply(client, name, sha256, sql);
      else if (landed !== sha256) {
        throw new Error(
          `Migration ${name} was changed after it ran on this database. Restore it and add a new one.`,
        );
      }
    }
  } finally {
    await client.end();
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'retorna migrate' });
  try {
    await client.connect();
    return client;
  } catch (error) {
    // Never the address as it was given: it holds a password. Where a name has several addresses, the last one's failure.
    const { message } = error instanceof AggregateError ? error.errors.at(-1) : (error as Error);
    const { host, port, database } = client;
    throw new Error(
      `The PostgreSQL database ${database} at ${host}:${port} cannot be used: ${message}. Put that right, or set DATABASE_URL to another.`,
      { cause: error },
    );
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  const version = Number(rows[0]?.version);
  if (version < 150_000) {
    throw new Error(
      `PostgreSQL 15 or newer is needed; this server is version ${Math.floor(version / 10_000)}.`,
    );
  }
}

async function apply(client: pg.Client, name: string, sha256: string, sql: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
