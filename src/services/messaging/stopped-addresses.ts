/** Addresses that nothing more is sent to: staff see them, and lift one when it works again (mission.md, section 1). */
import { sql } from 'kysely';
import type { Channel } from '../../entities/messaging/delivery.js';
import { type Connection, connect, type PageInput, type Sort } from '../connection.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export type StoppedAddressRow = Awaited<ReturnType<typeof liftStoppedAddress>>;

export interface LiftStoppedAddressInput {
  channel: Channel;
  /** As the list shows it. */
  address: string;
}

const columns = ['channel', 'address', 'reason', 'detail', 'stopped_at as stoppedAt'] as const;

const BY_TIME: Sort<StoppedAddressRow> = {
  name: 'stopped addresses by time',
  direction: 'desc',
  keys: [
    { column: 'stopped_at', field: 'stoppedAt', type: 'instant' },
    { column: 'channel', field: 'channel', type: 'text' },
    { column: 'address', field: 'address', type: 'text' },
  ],
};

/** The clinic's stopped addresses, the latest first; for a patient none. @throws BadInput for the page. */
export function listStoppedAddresses(scope: Scope, page: PageInput): Promise<Connection<StoppedAddressRow>> {
  const all = scope.db.selectFrom('stopped_address').where('clinic_id', '=', scope.clinicId);
  const may =
    scope.viewer.kind !== 'PATIENT' &&
    allows(scope.viewer, 'patients:read') &&
    allows(scope.viewer, 'deliveries:read');
  const seen = may ? all : all.where(sql<boolean>`false`);
  return connect(seen.select(columns), BY_TIME, page);
}

/**
 * Lets messages go to an address again, and gives what had been known of it. What was suppressed meanwhile stays so.
 * @throws Refusal NOT_FOUND for one that is not stopped; AccessDenied without "patients:write".
 */
export async function liftStoppedAddress(scope: Scope, { channel, address }: LiftStoppedAddressInput) {
  scope.require('patients:write');
  const plain = !/[\0\p{Cs}]/u.test(address) && channel !== 'PUSH';
  const lifted = plain
    ? await scope.db
        .deleteFrom('stopped_address')
        .where('clinic_id', '=', scope.clinicId)
        .where('channel', '=', channel)
        .where('address', '=', address)
        .returning(columns)
        .executeTakeFirst()
    : undefined;
  if (!lifted) throw refuse('NOT_FOUND', 'This address is not stopped.', ['address']);
  return lifted;
}
