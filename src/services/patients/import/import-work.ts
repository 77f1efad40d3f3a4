/** What running imports needs beside the rows; made once a process. It works for all clinics, so it stands beside the scope. */
import type { Db } from '../../../entities/database.js';
import type { SystemTime } from '../../clock.js';
import type { OpenScope } from '../../messaging/apply-provider-callback.js';
import type { WorkLog } from '../../messaging/delivery-work.js';

export interface ImportWork {
  readonly db: Db;
  /** The machine's time: leases concern processes. */
  readonly system: SystemTime;
  /** How long a worker may be silent before others take over what it held. */
  readonly leaseSeconds: number;
  readonly open: OpenScope;
  readonly log: WorkLog;
  /** Told after each batch that is in; tests end their worker there. */
  readonly progressing?: (progress: { rowsDone: number; bytesRead: number }) => void;
}
