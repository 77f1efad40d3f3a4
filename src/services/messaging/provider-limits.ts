/**
 * How fast each provider may be sent through, and whether it is down: a token bucket and a circuit breaker in one row for
 * each provider, shared by all processes (mission.md, section 1, "Sending"). A bucket holds a second's worth.
 */
import { type RawBuilder, sql } from 'kysely';
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import type { DeliveryWork } from './delivery-work.js';

/** Failures in a row that open the circuit. */
export const FAILURES_TO_OPEN = 5;
const OPEN_SECONDS = 30;
const LONGEST_OPEN_SECONDS = 600;

/** Makes the rows of the providers that this process sends through; their buckets are full. */
export async function ensureProviders(work: DeliveryWork): Promise<void> {
  const rows = CHANNELS.flatMap((channel) => {
    const transport = work.transports[channel];
    if (transport === null) return [];
    return [
      { name: transport.provider, tokens: work.rates[channel], refilled_at: work.system.now(), failures: 0 },
    ];
  });
  if (rows.length === 0) return;
  await work.db
    .insertInto('provider')
    .values(rows)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/** The tokens that a row of `provider` has at `now`. */
export function tokensAt(rate: number, now: Date): RawBuilder<number> {
  return sql`least(
    ${rate}::float8, tokens + ${rate}::float8 * greatest(0, extract(epoch from ${now}::timestamptz - refilled_at))::float8
  )`;
}

/** What sending a batch through a provider showed. */
export interface ProviderReport {
  /** Tokens that were taken and not used. */
  readonly unused: number;
  /** In the order of the answers; true: the provider took it, or refused it as one that works; false: it is down. */
  readonly answers: readonly boolean[];
  /** Whether it was the one message that tries whether a provider works again. */
  readonly trial: boolean;
  /** Seconds for which the provider asks to be left alone. */
  readonly wait: number;
}

/**
 * Five failures in a row open the circuit for 30 s; then one message tries, and each failure of it doubles the time, up to
 * 10 minutes; a success closes it. What was under way when it opened does not make it longer. A provider that works and asks
 * to be left alone (429) is, for as long as it asks, 10 minutes at most.
 */
export async function reportToProvider(
  work: DeliveryWork,
  channel: Channel,
  { unused, answers, trial, wait }: ProviderReport,
): Promise<void> {
  const transport = work.transports[channel];
  if (transport === null) return;
  const now = work.system.now();
  const succeeded = answers.includes(true);
  const inARow = answers.length - 1 - answers.lastIndexOf(true);
  const failures = sql`case
    when ${succeeded} then least(${inARow}::int, ${FAILURES_TO_OPEN})
    when ${trial} and ${answers.length > 0} then failures + 1
    when failures >= ${FAILURES_TO_OPEN} then failures
    else least(failures + ${inARow}::int, ${FAILURES_TO_OPEN})
  end`;
  if (answers.length === 0 || (inARow === 0 && !trial)) {
    // Nothing new is learnt of most batches, and nothing is written for them.
    if (unused === 0 && wait === 0 && !trial && !(await hasFailures(work, transport.provider))) return;
  }
  await sql`
    update provider set
      tokens = tokens + ${unused}::int,
      failures = learnt.failures,
      open_until = case
        when learnt.failures < ${FAILURES_TO_OPEN} and ${wait} > 0
          then greatest(open_until, ${now}::timestamptz + interval '1 second' * ${Math.min(wait, LONGEST_OPEN_SECONDS)}::float8)
        when learnt.failures < ${FAILURES_TO_OPEN}
          then case when provider.failures < ${FAILURES_TO_OPEN} then open_until end
        when ${trial} and ${answers.length === 0} then ${now}::timestamptz
        when learnt.failures = provider.failures then open_until
        else ${now}::timestamptz + interval '1 second' * least(
          ${LONGEST_OPEN_SECONDS}::int, ${OPEN_SECONDS} * power(2, least(learnt.failures - ${FAILURES_TO_OPEN}, 10))
        )
      end
    from (select name, ${failures} as failures from provider where name = ${transport.provider} for update) as learnt
    where provider.name = learnt.name
  `.execute(work.db);
}

async function hasFailures(work: DeliveryWork, name: string): Promise<boolean> {
  const row = await work.db
    .selectFrom('provider')
    .select('failures')
    .where('name', '=', name)
    .executeTakeFirst();
  return (row?.failures ?? 0) > 0;
}
