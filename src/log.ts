/** The process's log: one JSON line an entry, to standard error. Personal data is never put in. */
import { type Logger, pino } from 'pino';
import type { Config } from './config.js';

export type { Logger };

export function createLog(config: Pick<Config, 'logLevel'>): Logger {
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: shownError },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** An error's fields as they are logged. PostgreSQL puts the row and its values into `detail` and `where`. */
export function shownError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { detail: _, where: __, ...shown } = pino.stdSerializers.err(error);
  return shown;
}
