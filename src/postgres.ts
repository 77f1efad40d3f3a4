// The embedded PostgreSQL 18 that `npm start` uses when DATABASE_URL is not set: real server programs from npm, data in
// a folder, nothing to install. The server is a process of its own: it outlives a killed one of ours and is found again.
import { setTimeout as pause } from 'node:timers/promises';
import { ensureCluster } from './postgres/cluster.js';
import { type Lease, takeLease } from './postgres/lease.js';
import { choosePlace, type Place } from './postgres/place.js';
import { ensureRunning, stopServer } from './postgres/server.js';

export interface PostgresOptions {
  /** Folder of the database's files; made when missing. Its password is kept beside it, in `<dataDir>.password`. */
  dataDir: string;
  /** Gets one line at a time, for a person to read. */
  log: (line: string) => void;
  /** False trades safety against a power loss for speed and allows 300 connections: for tests only. */
  durable?: boolean;
}

export interface RunningPostgres {
  /** Address of the database `retorna`, with the superuser's name and password. */
  url: string;
  /** On 127.0.0.1; given by the system at every start of the server. */
  port: number;
  /** Ends the server, unless another process or client still uses it. To be called after our own clients have ended. */
  stop(): Promise<void>;
}

const DATABASE = 'retorna';
/** Each try after the first follows another process's stop at the very same moment. */
const LEASE_TRIES = 20;
const RETRY_MS = 50;
const WRONG_PASSWORD = '28P01';

/**
 * Makes the database's files if need be, starts the server or joins a running one, and creates the database `retorna`.
 * Rejects with an error that says what a person can do about it.
 */
export async function startPostgres({
  dataDir,
  log,
  durable = true,
}: PostgresOptions): Promise<RunningPostgres> {
  try {
    const place = await choosePlace(dataDir, log);
    const password = await ensureCluster(place, durable);
    const { lease, port, urlOf } = await join(place, password, durable);
    await lease.ensureDatabase(DATABASE);
    let stopped: Promise<void> | undefined;
    return {
      url: urlOf(DATABASE),
      port,
      stop: () => {
        stopped ??= stop(place, lease, log);
        return stopped;
      },
    };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The embedded PostgreSQL cannot be used: ${reason}\n` +
        'Put that right, or set DATABASE_URL to a PostgreSQL 15 or newer, for example postgres://user:password@host:5432/retorna',
      { cause },
    );
  }
}

async function join(place: Place, password: string, durable: boolean) {
  for (let tries = 1; ; tries++) {
    const port = await ensureRunning(place, durable);
    const urlOf = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
    try {
      return { lease: await takeLease(urlOf('postgres')), port, urlOf };
    } catch (error) {
      if ((error as { code?: unknown }).code === WRONG_PASSWORD) {
        throw new Error(`the password in ${place.dataDir}.password is not the one of the data beside it`, {
          cause: error,
        });
      }
      if (tries === LEASE_TRIES) throw error;
      await pause(RETRY_MS);
    }
  }
}

async function stop(place: Place, lease: Lease, log: (line: string) => void): Promise<void> {
  const stopped = await lease
    .giveBack(() => stopServer(place))
    .catch((error: Error) => {
      log(`PostgreSQL could not be asked to stop: ${error.message}`);
      return true;
    });
  if (!stopped) log('PostgreSQL goes on running: somebody else is connected to it');
}
