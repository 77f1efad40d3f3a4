/** What a message costs the clinic on each channel; an SMS by segment (mission.md, section 1, "Languages"). */
import { CHANNELS, type Channel } from '../../entities/messaging/delivery.js';
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

export interface SetChannelPriceInput {
  channel: Channel;
  /** Decimal, in the currency's unit. */
  amount: string;
  /** ISO 4217. */
  currencyCode: string;
}

export type ChannelPriceRow = Awaited<ReturnType<typeof channelPricesOf>>[number];

const PLACES = 6;
const BELOW = 10_000;

/** Holds for what is sent from now on. @throws Refusal INVALID for an amount that is no price. */
export async function setChannelPrice(scope: Scope, input: SetChannelPriceInput): Promise<ChannelPriceRow> {
  const { channel, amount, currencyCode } = input;
  const price = {
    price_micros: microsOf(amount),
    currency_code: currencyCode,
    updated_at: await scope.clock.now(),
  };
  await scope.db
    .insertInto('channel_price')
    .values({ clinic_id: scope.clinicId, channel, ...price })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'channel']).doUpdateSet(price))
    .execute();
  const set = await priceOf(scope, channel);
  if (set === null) throw new Error(`The price of ${channel} is not there`);
  return set;
}

/** Millionths of the currency's unit; exact. */
function microsOf(amount: string): number {
  const [whole = '', fraction = ''] = amount.split('.');
  const places = fraction.replace(/0+$/, '');
  if (amount.startsWith('-') || places.length > PLACES || whole.length > 10 || Number(whole) >= BELOW) {
    throw refuse('INVALID', `Give a price from 0 to below ${BELOW}, with at most ${PLACES} places.`, [
      'amount',
    ]);
  }
  return Number(whole) * 10 ** PLACES + Number(places.padEnd(PLACES, '0'));
}

/** The prices that are set, by channel; none for whoever may not see templates. */
export async function channelPrices(scope: Scope): Promise<ChannelPriceRow[]> {
  if (!allows(scope.viewer, 'templates:read')) return [];
  const prices = await channelPricesOf(scope);
  return CHANNELS.flatMap((channel) => prices.filter((price) => price.channel === channel));
}

/** Null: none is set. */
export async function priceOf(scope: Scope, channel: Channel): Promise<ChannelPriceRow | null> {
  return (await channelPricesOf(scope)).find((price) => price.channel === channel) ?? null;
}

/** The prices that are set, whoever asks. */
export function channelPricesOf(scope: Scope) {
  return scope.db
    .selectFrom('channel_price')
    .select([
      'channel',
      'price_micros as priceMicros',
      'currency_code as currencyCode',
      'updated_at as updatedAt',
    ])
    .where('clinic_id', '=', scope.clinicId)
    .execute();
}
