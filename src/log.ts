/** The process's log: one JSON line an entry, to standard error. Personal data is never put in. */
import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

export type { Logger };

export function createLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino(
    { level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
