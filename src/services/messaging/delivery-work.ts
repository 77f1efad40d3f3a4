/** What sending needs beside the rows; made once a process. It works for all clinics, so it stands beside the scope. */
import type { Db } from '../../entities/database.js';
import type { SystemTime } from '../clock.js';
import type { Signals } from '../signals.js';
import type { Rates, Transports } from './transport.js';

/** The named points of the sending road, at each of which a process may die; tests make it. */
export type SendingPoint = 'CLAIMED' | 'HANDED_OVER' | 'ANSWERED' | 'BEFORE_COMMIT';

export interface DeliveryWork {
  readonly db: Db;
  /** The machine's time: leases concern processes. A clinic without a test clock lives by it too. */
  readonly system: SystemTime;
  readonly signals: Signals;
  /** Where messages of real clinics go; what has nowhere to go stays planned until it has. Sandboxes never use them. */
  readonly transports: Transports;
  readonly rates: Rates;
  /** The address of this server as patients reach it, without a slash at its end; null: messages carry no links. */
  readonly publicUrl: string | null;
  /** What links in messages are signed with. */
  readonly linkSecret: string;
  /** How long a worker may be silent before others take over what it held. */
  readonly leaseSeconds: number;
  readonly log: WorkLog;
  /** Told at each named point. */
  readonly passing?: (point: SendingPoint) => void;
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
