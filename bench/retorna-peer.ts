// Retorna as it runs in production, in a process of its own, on DATABASE_URL. Prints its address.
import { startApplication } from '../src/application.js';
import { readConfig } from '../src/config.js';
import { createLog } from '../src/log.js';

const config = readConfig({
  ...process.env,
  NODE_ENV: 'production',
  PORT: '0',
  ROLE: 'api',
  LOG_LEVEL: 'silent',
  RATE_PER_MINUTE: '100000000',
});
const application = await startApplication({
  config,
  databaseUrl: config.databaseUrl as string,
  jwtSecret: null,
  log: createLog(config),
});
process.stdout.write(`${application.url}\n`);
