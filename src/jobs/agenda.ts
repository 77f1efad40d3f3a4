/**
 * The alarm clock: Agenda on the product's own PostgreSQL, or on the store that JOBS_URL names (architecture.md, idea 4).
 * It rings, and nothing more: losing its store loses no work.
 */
import { PostgresBackend } from '@agendajs/postgres-backend';
import { Agenda, type AgendaBackend } from 'agenda';
import pg from 'pg';
import type { WorkLog } from '../services/messaging/delivery-work.js';

export interface AgendaOptions {
  /** mongodb://…, or a PostgreSQL other than the product's; null: the product's own. */
  readonly jobsUrl: string | null;
  readonly databaseUrl: string;
  readonly log: WorkLog;
}

export interface AlarmClock {
  readonly agenda: Agenda;
  /** Waits for what is ringing, then lets go of the store. */
  stop(): Promise<void>;
}

interface Store {
  readonly backend: AgendaBackend;
  close(): Promise<void>;
}

/** How often each process asks the store for alarms. */
const PROCESS_EVERY_MS = 1000;
const DRAIN_MS = 20_000;
/** Unless the address says otherwise. */
const NO_ANSWER_MS = 5000;
const DEFAULT_DATABASE = 'retorna';
/** The advisory lock of whoever makes Agenda's tables in a database of its own; any number that is always the same. */
const MAKING_TABLES = 7_238_604_117;

/** Connects. @throws when the store cannot be reached. */
export async function createAgenda({ jobsUrl, databaseUrl, log }: AgendaOptions): Promise<AlarmClock> {
  const store = jobsUrl?.startsWith('mongodb')
    ? await mongoStore(jobsUrl)
    : postgresStore(jobsUrl ?? databaseUrl, jobsUrl !== null, log);
  try {
    await connectOnce(store.backend);
  } catch (error) {
    await store.close();
    throw error;
  }
  forgiveUnlocking(store.backend, log);
  const agenda = new Agenda({ backend: store.backend, processEvery: PROCESS_EVERY_MS });
  agenda.on('error', (error: unknown) => log.warn({ err: error }, 'the alarm clock stumbled'));
  const stop = async () => {
    await agenda.drain({ timeout: DRAIN_MS });
    await store.close();
  };
  let stopped: Promise<void> | undefined;
  return {
    agenda,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

/**
 * On a pool of ours: an error on one of Agenda's own idle connections would end the process. Without LISTEN: a killed
 * LISTEN connection never comes back, while asking every second always does, and what must be quick is nudged in-process.
 */
function postgresStore(connectionString: string, ensureSchema: boolean, log: WorkLog): Store {
  const pool = new pg.Pool({ connectionString, max: 3, application_name: 'retorna jobs' });
  pool.on('error', (error) => log.warn({ err: error }, 'the alarm clock lost a connection'));
  const backend = new PostgresBackend({ pool, ensureSchema, disableNotifications: true });
  if (ensureSchema) backend.connect = oneAtATime(pool, backend.connect.bind(backend));
  return { backend, close: () => pool.end() };
}

/** Processes that start together would make Agenda's tables at the same moment, which PostgreSQL refuses to all but one. */
function oneAtATime(pool: pg.Pool, connect: () => Promise<void>): () => Promise<void> {
  return async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [MAKING_TABLES]);
      await connect();
      await client.query('commit');
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
}

async function mongoStore(url: string): Promise<Store> {
  // The driver takes longer to load than all that is ours: only who has a MongoDB waits for it.
  const [{ MongoClient }, { MongoBackend }] = await Promise.all([
    import('mongodb'),
    import('@agendajs/mongo-backend'),
  ]);
  const client = await MongoClient.connect(url, {
    appName: 'retorna jobs',
    ...(/[?&]serverSelectionTimeoutMS=/.test(url) ? {} : { serverSelectionTimeoutMS: NO_ANSWER_MS }),
  });
  const named = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(url)?.[1];
  const db = client.db(named ? decodeURIComponent(named) : DEFAULT_DATABASE);
  try {
    // Agenda looks for an alarm's row and then makes it; processes that start together would make two.
    await db.collection('agendaJobs').createIndex({ name: 1 }, { unique: true, name: 'oneRowAnAlarm' });
  } catch (error) {
    await client.close();
    throw error;
  }
  return { backend: new MongoBackend({ mongo: db }), close: () => client.close() };
}

/** Agenda connects in its constructor and leaves a failure unhandled, which would end the process without a word. */
async function connectOnce(backend: AgendaBackend): Promise<void> {
  await backend.connect();
  backend.connect = async () => undefined;
}

/** Agenda does not wait for this, nor for its failure; a lock ends by itself soon enough. */
function forgiveUnlocking({ repository }: AgendaBackend, log: WorkLog): void {
  const unlock = repository.unlockJob.bind(repository);
  repository.unlockJob = (job) =>
    unlock(job).catch((error: unknown) => log.warn({ err: error }, 'an alarm stays locked for a while'));
}
