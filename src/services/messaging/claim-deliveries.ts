/**
 * Takes deliveries that are due, so that no other worker sends them: a lease by the machine's time, and a token that
 * grows with each, by which a worker that lost its lease is known (architecture.md, idea 4).
 */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../entities/database.js';
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import { type DeliveryWork, type Leased, leaseEnd } from './delivery-work.js';
import { inTransaction } from './in-transaction.js';
import { FAILURES_TO_OPEN, tokensAt } from './provider-limits.js';
import type { Transports } from './transport.js';

export interface Claimed extends Leased {
  readonly channel: Channel;
  readonly marketing: boolean;
  readonly sandbox: boolean;
  readonly attemptAt: Date;
  /** Whether it took one of its provider's tokens. */
  readonly paid: boolean;
  /** Whether it tries if a provider that was down works again. */
  readonly trial: boolean;
}

/**
 * What is sent one beside the other: to the mailboxes of sandboxes, through each channel's provider, and what is to be
 * suppressed because it is no longer useful, whether or not its channel can be used.
 */
export const LANES = ['MAILBOXES', 'USELESS', ...CHANNELS] as const;
export type Lane = (typeof LANES)[number];

/** Over which something becomes of messages of real clinics: push messages without a service are suppressed, not kept. */
export function channelsThatGo(transports: Transports): Channel[] {
  return CHANNELS.filter((channel) => channel === 'PUSH' || transports[channel] !== null);
}

/**
 * Up to `limit` of one lane, the longest due first; by the machine's time, or a clinic's test clock. E-mail and SMS of real clinics are passed over while there is nothing to send them with; push
 * messages are not, for an SMS comes in their place. Through a provider go no more than it has tokens, and none while its
 * circuit is open.
 */
export async function claimInLane(work: DeliveryWork, lane: Lane, limit: number): Promise<Claimed[]> {
  const now = work.system.now();
  if (lane === 'MAILBOXES') return claim(work, dueInSandboxes(now, limit));
  if (lane === 'USELESS') return claim(work, useless(now, limit));
  const usable = channelsThatGo(work.transports);
  if (!usable.includes(lane)) return [];
  const transport = work.transports[lane];
  if (transport === null) return claim(work, dueOnChannel(lane, now, sql`${limit}`, usable));
  return claimWithTokens(work, lane, transport.provider, limit, usable);
}

/** Up to `limit` of one sandbox's deliveries that are due by `through`, the longest due first; waits for locked rows. */
export function claimDeliveriesOfClinic(
  work: DeliveryWork,
  clinicId: string,
  through: Date,
  limit: number,
): Promise<Claimed[]> {
  // What one patient gets depends on what they got before: of theirs, only what is due at the earliest moment.
  const due = sql`
    select d.clinic_id, d.id, c.sandbox
    from delivery d join clinic c on c.id = d.clinic_id
    where d.clinic_id = ${clinicId} and d.status = 'PLANNED' and d.attempt_at <= ${through}
      and not exists (
        select from delivery o
        where o.clinic_id = d.clinic_id and o.patient_id = d.patient_id and o.status in ('PLANNED', 'LEASED')
          and o.attempt_at < d.attempt_at and d.attempt_at > c.test_clock
      )
      and ${comesFirst(sql`greatest(c.test_clock, d.attempt_at)`, CHANNELS)}
    order by d.attempt_at, d.precedence, d.id
    limit ${limit}
    for update of d`;
  return inTransaction(work.db, (db) => claim({ ...work, db }, due));
}

function dueInSandboxes(now: Date, limit: number): RawBuilder<unknown> {
  return sql`
    select d.clinic_id, d.id, true as sandbox
    from clinic c join delivery d on d.clinic_id = c.id
    where c.sandbox and d.status = 'PLANNED' and d.attempt_at <= coalesce(c.test_clock, ${now})
      and ${comesFirst(sql`coalesce(c.test_clock, ${now})`, CHANNELS)}
    order by d.attempt_at, d.precedence, d.clinic_id, d.id
    limit ${limit}
    for update of d skip locked`;
}

function useless(now: Date, limit: number): RawBuilder<unknown> {
  return sql`
    select d.clinic_id, d.id, false as sandbox
    from delivery d join clinic c on c.id = d.clinic_id
    where d.status = 'PLANNED' and d.useful_until <= ${now} and d.attempt_at <= ${now} and not c.sandbox
    order by d.useful_until
    limit ${limit}
    for update of d skip locked`;
}

function dueOnChannel(
  channel: Channel,
  now: Date,
  limit: RawBuilder<unknown>,
  usable: readonly Channel[],
): RawBuilder<unknown> {
  return sql`
    select d.clinic_id, d.id, false as sandbox
    from delivery d join clinic c on c.id = d.clinic_id
    where d.channel = ${channel} and d.status = 'PLANNED' and d.attempt_at <= ${now} and not c.sandbox
      and ${comesFirst(sql`${now}`, usable)}
    order by d.attempt_at, d.precedence, d.clinic_id, d.id
    limit ${limit}
    for update of d skip locked`;
}

/**
 * Of marketing, one message to a patient at a time: the one with the smallest precedence of those that are due by `now`,
 * over all its channels. What is on no usable channel holds nothing up.
 */
function comesFirst(now: RawBuilder<unknown>, usable: readonly Channel[]): RawBuilder<boolean> {
  return sql<boolean>`(not d.marketing or not exists (
    select from delivery o
    where o.clinic_id = d.clinic_id and o.patient_id = d.patient_id and o.marketing
      and (o.status = 'LEASED' or (o.status = 'PLANNED' and o.channel = any(${usable}::text[])))
      and o.attempt_at <= ${now}
      and (o.precedence, o.attempt_at, o.id) < (d.precedence, d.attempt_at, d.id)
      and (o.kind, o.subject_id, o.occasion) <> (d.kind, d.subject_id, d.occasion)
  ))`;
}

type Row = Omit<Claimed, 'paid' | 'trial'>;

async function claim(work: DeliveryWork, due: RawBuilder<unknown>): Promise<Claimed[]> {
  const { rows } = await sql<Row>`
    with due as materialized (${due}) ${lease(work)}
  `.execute(work.db);
  return inOrder(rows.map((row) => ({ ...row, paid: false, trial: false })));
}

/** Takes as many tokens as deliveries in the same statement; of a provider that was down, one delivery for a trial. */
async function claimWithTokens(
  work: DeliveryWork,
  channel: Channel,
  provider: string,
  limit: number,
  usable: readonly Channel[],
): Promise<Claimed[]> {
  const now = work.system.now();
  const allowed = sql`(select least(${limit}, allowed) from bucket)`;
  const { rows } = await sql<Row & { trial: boolean }>`
    with bucket as materialized (
      select name, failures >= ${FAILURES_TO_OPEN} as trial, ${tokensAt(work.rates[channel], now)} as tokens,
        case
          when open_until > ${now} then 0
          when failures >= ${FAILURES_TO_OPEN} then 1
          else floor(${tokensAt(work.rates[channel], now)})::int
        end as allowed
      from provider where name = ${provider} for update
    ), due as materialized (${dueOnChannel(channel, now, allowed, usable)}), taken as (
      update provider set
        tokens = bucket.tokens - (select count(*) from due), refilled_at = ${now},
        open_until = case when bucket.trial then ${leaseEnd(work)}::timestamptz else open_until end
      from bucket
      where provider.name = bucket.name and exists (select from due)
    )
    ${lease(work)}, (select trial from bucket) as trial
  `.execute(work.db);
  return inOrder(rows.map((row) => ({ ...row, paid: true })));
}

function lease(work: DeliveryWork): RawBuilder<unknown> {
  return sql`
    update delivery d
    set status = 'LEASED', leased_until = ${leaseEnd(work)}, lease_token = d.lease_token + 1
    from due
    where d.clinic_id = due.clinic_id and d.id = due.id
    returning d.clinic_id as "clinicId", d.id, d.lease_token as token, d.channel, d.marketing, due.sandbox,
      d.attempt_at as "attemptAt"`;
}

function inOrder(claimed: Claimed[]): Claimed[] {
  return claimed.sort((a, b) => a.attemptAt.getTime() - b.attemptAt.getTime() || (a.id < b.id ? -1 : 1));
}

/** Gives back what was claimed and is not going to be sent now, for the next worker to take at once. */
export async function releaseDeliveries(db: Db, claimed: readonly Leased[]): Promise<void> {
  if (claimed.length === 0) return;
  await sql`
    update delivery d set status = 'PLANNED', leased_until = null
    from ${givenLeases(claimed)}
    where d.clinic_id = given.clinic_id and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token and d.handed_over_at is null
  `.execute(db);
}

/** Holds on to deliveries whose sending takes long. */
export async function renewLeases(work: DeliveryWork, held: readonly Leased[]): Promise<void> {
  await sql`
    update delivery d set leased_until = ${leaseEnd(work)}
    from ${givenLeases(held)}
    where d.clinic_id = given.clinic_id and d.id = given.id
      and d.status = 'LEASED' and d.lease_token = given.token
  `.execute(work.db);
}

/** `given (clinic_id, id, token)` for a from clause. */
export function givenLeases(leases: readonly Leased[]): RawBuilder<unknown> {
  return sql`unnest(
    ${leases.map((lease) => lease.clinicId)}::uuid[],
    ${leases.map((lease) => lease.id)}::uuid[],
    ${leases.map((lease) => lease.token)}::int[]
  ) as given (clinic_id, id, token)`;
}
