/** A whole server on a database of its own, and typed clients of it over real HTTP and WebSocket. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { sql } from 'kysely';
import WebSocket from 'ws';
import { type Application, startApplication } from '../../src/application.js';
import { readConfig } from '../../src/config.js';
import { kyselyOf, type StatementListener } from '../../src/entities/database.js';
import { createLog } from '../../src/log.js';
import type { SystemTime } from '../../src/services/clock.js';
import { createTestDatabase } from './database.js';
import { SandboxCreateDocument, type SandboxCreateInput } from './generated.js';

export const JWT_SECRET = 'a secret for tests, of more than 32 characters';

export interface TestServer {
  url: string;
  databaseUrl: string;
  application: Application;
  stop(): Promise<void>;
}

interface ServerOptions {
  env?: Record<string, string>;
  /** A second server on the database of a first one. */
  databaseUrl?: string;
  onStatement?: StatementListener;
  system?: SystemTime;
}

/** Starts a server on a port given by the system; `stop` ends it and drops its database. */
export async function startRetorna(options: ServerOptions = {}): Promise<TestServer> {
  const { env = {}, databaseUrl, onStatement, system } = options;
  const database = databaseUrl === undefined ? await createTestDatabase() : null;
  const url = databaseUrl ?? (database?.url as string);
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
    JWT_SECRET,
    DATABASE_URL: url,
    RATE_PER_MINUTE: '1000000',
    ...env,
  });
  const application = await startApplication({
    config,
    databaseUrl: url,
    jwtSecret: null,
    log: createLog(config),
    ...(onStatement ? { onStatement } : {}),
    ...(system ? { system } : {}),
  });
  return {
    url: application.url as string,
    databaseUrl: url,
    application,
    async stop() {
      await application.stop();
      await database?.drop();
    },
  };
}

/** The errors of an answer, with their codes to be looked at. */
export class AnswerError extends Error {
  constructor(readonly errors: { message: string; extensions?: { code?: string } }[]) {
    super(errors.map((error) => `${error.extensions?.code}: ${error.message}`).join('; '));
  }

  get codes(): (string | undefined)[] {
    return this.errors.map((error) => error.extensions?.code);
  }
}

/** Sends an operation over HTTP. @throws AnswerError when the answer has errors */
export async function ask<Result, Variables>(
  server: Pick<TestServer, 'url'>,
  token: string | null,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const answer = (await response.json()) as { data: Result; errors?: AnswerError['errors'] };
  if (answer.errors) throw new AnswerError(answer.errors);
  return answer.data;
}

export interface Subscription<Result> extends AsyncIterator<Result> {
  /** The next message. @throws when the subscription ends instead */
  message(): Promise<Result>;
  /** Resolves once the server has begun to send, or has answered an error. */
  client: Client;
  /** Breaks the connection as a lost network would. */
  cut(): void;
  close(): Promise<void>;
}

/** Subscribes over a WebSocket of its own; it does not come back by itself. */
export async function subscribe<Result, Variables extends Record<string, unknown>>(
  server: Pick<TestServer, 'url'>,
  token: string | null,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Subscription<Result>> {
  let socket: WebSocket | undefined;
  const client = createClient({
    url: `${server.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(...parameters: ConstructorParameters<typeof WebSocket>) {
        super(...parameters);
        socket = this;
      }
    },
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    ...(token === null ? {} : { connectionParams: { authorization: `Bearer ${token}` } }),
  });
  await new Promise<void>((resolve) => {
    client.on('connected', () => resolve());
    client.on('closed', () => resolve());
  });
  const messages = client.iterate<Result, never>({ query: print(document), variables });
  return Object.assign(messages as unknown as AsyncIterator<Result>, {
    client,
    async message() {
      const { value, done } = await messages.next();
      if (done) throw new Error('The subscription has ended');
      if (value.errors) throw new AnswerError(value.errors as unknown as AnswerError['errors']);
      return value.data as Result;
    },
    cut: () => socket?.terminate(),
    close: async () => void (await client.dispose()),
  });
}

export interface TestSandbox {
  owner: string;
  manager: string;
  receptionist: string;
  marketer: string;
  patient: string;
  partner: string;
}

/** A new sandbox and its tokens. */
export async function createSandbox(
  server: Pick<TestServer, 'url'>,
  input: Partial<SandboxCreateInput> = {},
): Promise<TestSandbox> {
  const { sandboxCreate } = await ask(server, null, SandboxCreateDocument, {
    input: { name: 'A clinic', patients: 5, testClock: '2026-03-02T08:00:00Z', ...input },
  });
  const { sandbox } = sandboxCreate;
  if (!sandbox) throw new Error(JSON.stringify(sandboxCreate.userErrors));
  const tokenOf = (role: string) => sandbox.staffTokens.find((staff) => staff.role === role)?.token as string;
  return {
    owner: tokenOf('OWNER'),
    manager: tokenOf('MANAGER'),
    receptionist: tokenOf('RECEPTIONIST'),
    marketer: tokenOf('MARKETER'),
    patient: sandbox.patientToken as string,
    partner: sandbox.partnerApiKey,
  };
}

/** Asks again and again until the answer is the wanted one; the test's own timeout bounds it. */
export async function until<T>(read: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await read();
    if (wanted(answer)) return answer;
  }
}

/** Resolves when everything that was committed has its place in the log, and was told to who follows it at this server. */
export async function allTold({ application }: TestServer): Promise<void> {
  const { hub, orm } = application.parts;
  const db = kyselyOf(orm.em.fork());
  const read = async () => {
    const { rows } = await sql<{ waiting: boolean; placed: number }>`
      select exists (select from event_outbox) as waiting, last_placed as placed from event_relay
    `.execute(db);
    return rows.every(({ waiting, placed }) => !waiting && hub.placed >= placed);
  };
  await until(read, (told) => told);
}
