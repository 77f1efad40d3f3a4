/** What sending needs beside the rows; made once a process. It works for all clinics, so it stands beside the scope. */
import type { Db } from '../../entities/database.js';
import type { SystemTime } from '../clock.js';
import type { Transport } from './transport.js';

export interface DeliveryWork {
  readonly db: Db;
  /** The machine's time: leases concern processes. A clinic without a test clock lives by it too. */
  readonly system: SystemTime;
  /** Where messages of real clinics go; null: they stay planned until there is one. Sandboxes never use it. */
  readonly transport: Transport | null;
  /** How long a worker may be silent before others take over what it held. */
  readonly leaseSeconds: number;
  readonly log: WorkLog;
}

export interface WorkLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A delivery that this worker holds. Only who has the latest token may change it. */
export interface Leased {
  readonly clinicId: string;
  readonly id: string;
  readonly token: number;
}

/** Until when a lease taken now holds. */
export function leaseEnd(work: DeliveryWork): Date {
  return new Date(work.system.now().getTime() + work.leaseSeconds * 1000);
}
