/** The process: settings, start and stop in order, signals. `npm start` runs this file. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startApplication } from './application.js';
import { type Config, readConfig } from './config.js';
import { announceDemo, demoExamples } from './demo.js';
import { createLog } from './log.js';
import { startPostgres } from './postgres.js';

const STOP_WITHIN_MS = 30_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const postgres =
    config.databaseUrl === null
      ? await startPostgres({ dataDir: resolve(config.dataDir, 'postgres'), log: say })
      : { url: config.databaseUrl, stop: async () => undefined };
  let application: Awaited<ReturnType<typeof startApplication>>;
  try {
    const jwtSecret = await ownSecret(config);
    application = await startApplication({
      config,
      databaseUrl: postgres.url,
      jwtSecret,
      log,
      ...(config.production ? {} : { examples: demoExamples }),
    });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  if (application.url !== null) {
    if (config.production) say(`Retorna answers at ${application.url}/graphql`);
    else say(await announceDemo(application.url, application.parts));
  }
  stopOnSignal(async () => {
    await application.stop();
    await postgres.stop();
  });
}

/** Outside production the secret that signs tokens is made once and kept, so that tokens outlive a restart. */
async function ownSecret(config: Config): Promise<string | null> {
  if (config.jwt.secret !== null || config.jwt.jwksUrl !== null) return null;
  const file = join(config.dataDir, 'jwt-secret');
  await mkdir(config.dataDir, { recursive: true });
  await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
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

main().catch(fail);
