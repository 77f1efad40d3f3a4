/** The real server before a small schema, on a real database with one clinic and one receptionist. */
import type { GraphQLSchema } from 'graphql';
import { type Logger, pino } from 'pino';
import { readConfig } from '../../src/config.js';
import type { Parts } from '../../src/context.js';
import { kyselyOf, type Orm, openDatabase } from '../../src/entities/database.js';
import { createServer, type ServerOptions } from '../../src/server.js';
import { Authenticator } from '../../src/services/clinic/authenticate.js';
import { issueToken } from '../../src/services/clinic/issue-token.js';
import { newId } from '../../src/services/new-id.js';
import { Signals } from '../../src/services/signals.js';
import { createTestDatabase } from './database.js';
import { toySchema } from './toy-schema.js';

const JWT_SECRET = 'a secret for tests, of more than 32 characters';

export interface ToyServer {
  url: string;
  /** The address for WebSockets. */
  socketUrl: string;
  orm: Orm;
  /** What was logged, oldest first. */
  logged: Record<string, unknown>[];
  /** A token of the receptionist's; it ends in an hour unless told otherwise. */
  token(expiresAt?: Date): Promise<string>;
  /** The receptionist leaves the clinic. */
  dismiss(): Promise<void>;
  /** Sends an operation; what the server answered. */
  ask(query: string, options?: AskOptions): Promise<ToyAnswer>;
  /** Closes the server alone. */
  close(): Promise<void>;
  loseDatabase(): Promise<void>;
  stop(): Promise<void>;
}

export interface AskOptions {
  variables?: Record<string, unknown>;
  operationName?: string;
  headers?: Record<string, string>;
}

export interface ToyAnswer {
  status: number;
  headers: Headers;
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: string[]; extensions: Record<string, unknown> & { code: string } }[];
  extensions?: { cost: { requested: number; limit: number } };
}

interface ToyOptions extends Pick<ServerOptions, 'examples' | 'times'> {
  schema?: GraphQLSchema;
  env?: Record<string, string>;
}

export async function startToyServer(options: ToyOptions = {}): Promise<ToyServer> {
  const database = await createTestDatabase();
  const orm = await openDatabase(database.url);
  const { clinicId, staffId } = await createClinic(orm);
  const env = { NODE_ENV: 'test', PORT: '0', JWT_SECRET, DATABASE_URL: database.url, ...options.env };
  const logged: Record<string, unknown>[] = [];
  const log: Logger = pino({ level: 'info' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const parts: Omit<Parts, 'hub'> = {
    orm,
    signals: new Signals(),
    authenticator: new Authenticator(orm, { jwtSecret: JWT_SECRET }),
    dueWork: [],
    tokenSettings: null,
  };
  const closeDatabase = async () => {
    await orm.close(true);
    await database.drop();
  };
  const { server, url } = await listening({
    ...options,
    config: readConfig(env),
    schema: options.schema ?? toySchema(),
    parts: parts as Parts,
    log,
  }).catch(async (error: unknown) => {
    await closeDatabase();
    throw error;
  });
  return {
    url,
    socketUrl: `${url.replace(/^http/, 'ws')}/graphql`,
    orm,
    logged,
    token: (expiresAt = new Date(Date.now() + 3_600_000)) =>
      issueToken({ jwtSecret: JWT_SECRET }, { clinicId, kind: 'STAFF', id: staffId }, expiresAt),
    async dismiss() {
      const db = kyselyOf(orm.em.fork());
      await db
        .updateTable('staff')
        .set({ deactivated_at: new Date() })
        .where('clinic_id', '=', clinicId)
        .execute();
    },
    async ask(query, { headers = {}, ...rest } = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, ...rest }),
      });
      const body = (await response.json()) as Omit<ToyAnswer, 'status' | 'headers'>;
      return { status: response.status, headers: response.headers, ...body };
    },
    close: () => server.close(),
    loseDatabase: () => database.drop(),
    async stop() {
      await server.close();
      await closeDatabase();
    },
  };
}

async function listening(options: ServerOptions) {
  const server = await createServer(options);
  try {
    return { server, url: (await server.listen()).url };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function createClinic(orm: Orm) {
  const db = kyselyOf(orm.em.fork());
  const [clinicId, staffId] = [newId(), newId()];
  const created_at = new Date();
  await db
    .insertInto('clinic')
    .values({ id: clinicId, name: 'Smile', locale: 'en', currency_code: 'EUR', sandbox: false, created_at })
    .execute();
  await db
    .insertInto('staff')
    .values({ clinic_id: clinicId, id: staffId, name: 'Ana', role: 'RECEPTIONIST', created_at })
    .execute();
  return { clinicId, staffId };
}
