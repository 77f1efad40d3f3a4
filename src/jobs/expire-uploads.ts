/** Every hour: ends imports whose file did not come. */

import { expireUploads } from '../services/patients/import/expire-uploads.js';
import type { ImportWork } from '../services/patients/import/import-work.js';
import type { Alarm } from './alarm.js';

export function expireUploadsAlarm({ db, system }: ImportWork): Alarm {
  return { name: 'expire-uploads', every: '1 hour', ring: () => expireUploads(db, system) };
}
