/** The process: settings, start and stop in order, signals. `npm start` runs this file. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Application, startApplication } from './application.js';
import { type Config, readConfig } from './config.js';
import { announceDemo, demoExamples } from './demo.js';
import { createLog } from './log.js';
import { startPostgres } from './postgres.js';

const STOP_WITHIN_MS = 30_000;

function main(): void {
  const config = readConfig(process.env);
  const interruption = new AbortController();
  const started = start(config, interruption.signal);
  started.catch(fail);
  // From the first moment on: whoever is told to go while starting takes along what was started.
  stopOnSignal(async () => {
    interruption.abort();
    await (await started).stop();
  });
}

/** Starts everything, in order; what was started is stopped again when the rest cannot be. */
async function start(config: Config, interrupted: AbortSignal): Promise<{ stop(): Promise<void> }> {
  const log = createLog(config);
  const postgres =
    config.databaseUrl === null
      ? await startPostgres({ dataDir: resolve(config.dataDir, 'postgres'), log: say })
      : { url: config.databaseUrl, stop: async () => undefined };
  if (interrupted.aborted) return postgres;
  let application: Application | undefined;
  const stop = async () => {
    await application?.stop();
    await postgres.stop();
  };
  try {
    const jwtSecret = await ownSecret(config);
    application = await startApplication({
      config,
      databaseUrl: postgres.url,
      jwtSecret,
      log,
      ...(config.production ? {} : { examples: demoExamples }),
    });
    if (!interrupted.aborted) say(await announcement(config, application));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function announcement({ production, roles }: Config, { url, parts }: Application): string | Promise<string> {
  if (url === null) return `Retorna works: ${[...roles].join(', ')}.`;
  return production ? `Retorna answers at ${url}/graphql` : announceDemo(url, parts);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Outside production the secret that signs tokens is made once and kept, so that tokens outlive a restart. */
async function ownSecret(config: Config): Promise<string | null> {
  if (config.jwt.secret !== null || config.jwt.jwksUrl !== null) return null;
  const file = join(config.dataDir, 'jwt-secret');
  const draft = `${file}.${process.pid}`;
  await mkdir(config.dataDir, { recursive: true });
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  // In one step: another process that starts at this moment finds all of the secret, or none and makes its own.
  await link(draft, file).catch(async (error: NodeJS.ErrnoException) => {
    // Some file systems have no links.
    if (error.code !== 'EEXIST') await rename(draft, file);
  });
  await rm(draft, { force: true });
  return readFile(file, 'utf8');
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      (error) => fail(error),
    );
  };
  process.on('SIGINT', begin);
  process.on('SIGTERM', begin);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

try {
  main();
} catch (error) {
  fail(error);
}
