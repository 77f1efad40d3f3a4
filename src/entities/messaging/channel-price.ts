/** Channel price: what a message costs the clinic, an SMS by segment; in millionths of the currency's unit. */
import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Channel } from './delivery.js';

export const ChannelPriceEntity = defineEntity({
  name: 'ChannelPrice',
  properties: {
    clinicId: p.uuid().primary(),
    channel: p.string().$type<Channel>().primary(),
    priceMicros: p.bigint('number'),
    currencyCode: p.string(),
    updatedAt: p.datetime(3),
  },
});
