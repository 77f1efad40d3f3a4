/** When sending is next worth a look: so that what falls due leaves at its time, and a provider's rate is used in full. */
import { sql } from 'kysely';
import { CHANNELS } from '../../entities/messaging/delivery.js';
import type { Lane } from './claim-deliveries.js';
import type { DeliveryWork } from './delivery-work.js';
import { tokensAt } from './provider-limits.js';

/**
 * Milliseconds until something may be sent in one of the lanes: a message falls due, a provider has a token again, or its
 * circuit may be tried. Null: nothing is to be expected. Sandboxes are left to the regular look.
 */
export async function nextSendingIn(work: DeliveryWork, lanes: readonly Lane[]): Promise<number | null> {
  const now = work.system.now();
  const channels = CHANNELS.filter(
    (channel) => lanes.includes(channel) && (channel === 'PUSH' || work.transports[channel] !== null),
  );
  const waits = await Promise.all(
    channels.map(async (channel) => {
      const name = work.transports[channel]?.provider ?? '';
      const rate = work.rates[channel];
      const { rows } = await sql<{ held: number | null; due: number | null }>`
        select
          (select case
              when open_until > ${now} then extract(epoch from open_until - ${now}::timestamptz) * 1000
              when ${tokensAt(rate, now)} < 1 then (1 - ${tokensAt(rate, now)}) / ${rate}::float8 * 1000
            end::float8
            from provider where name = ${name}) as held,
          (select extract(epoch from attempt_at - ${now}::timestamptz)::float8 * 1000 from delivery
            where status = 'PLANNED' and channel = ${channel} and attempt_at > ${now}
            order by attempt_at limit 1) as due
      `.execute(work.db);
      return rows[0]?.held ?? rows[0]?.due ?? null;
    }),
  );
  const known = waits.filter((wait) => wait !== null);
  return known.length === 0 ? null : Math.min(...known);
}
