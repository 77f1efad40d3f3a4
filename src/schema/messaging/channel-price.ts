/** What messages cost the clinic. */
import { Field, InputType, ObjectType } from 'type-graphql';
import { CurrencyCodeScalar, DateTimeScalar, DecimalScalar } from '../scalars.js';
import { Channel } from './delivery-states.js';

@ObjectType({ description: 'What a message costs on one channel.' })
export class ChannelPrice {
  @Field(() => Channel, { simple: true, description: 'The channel.' })
  channel!: Channel;

  // Shown by the resolver as money.
  priceMicros!: number;

  currencyCode!: string;

  @Field(() => DateTimeScalar, { simple: true, description: 'Since when, by the clinic’s clock.' })
  updatedAt!: Date;
}

@InputType({ description: 'What a message costs from now on.' })
export class ChannelPriceSetInput {
  @Field(() => Channel, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => DecimalScalar, {
    description: 'For a message, of SMS for each segment: from 0 to below 10,000, with up to 6 places.',
  })
  amount!: string;

  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217.' })
  currencyCode!: string;
}
