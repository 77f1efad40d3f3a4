/** Every second: runs the imports whose files have come. */
import type { ImportWork } from '../services/patients/import/import-work.js';
import { runImports } from '../services/patients/import/run-imports.js';
import type { Alarm } from './alarm.js';

export function runImportsAlarm(work: ImportWork): Alarm {
  return { name: 'run-imports', every: '1 second', ring: (stop) => runImports(work, stop) };
}
