/** What messages cost the clinic. */
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Clinic } from '../../schema/clinic/clinic.js';
import { Money } from '../../schema/clinic/money.js';
import { ChannelPrice, ChannelPriceSetInput } from '../../schema/messaging/channel-price.js';
import { payloadOf } from '../../schema/payload.js';
import { moneyOfMicros } from '../../services/clinic/minor-units.js';
import { perform } from '../../services/clinic/perform.js';
import { channelPrices, setChannelPrice } from '../../services/messaging/set-channel-price.js';
import { payload } from '../payload.js';

const ChannelPriceSetPayload = payloadOf(
  'ChannelPriceSetPayload',
  'channelPrice',
  ChannelPrice,
  'What `channelPriceSet` did.',
);

@Resolver(() => ChannelPrice)
export class ChannelPriceResolver {
  @FieldResolver(() => Money, { description: 'For a message; of SMS for each segment.' })
  price(@Root() { priceMicros, currencyCode }: ChannelPrice) {
    return moneyOfMicros(priceMicros, currencyCode);
  }

  @Authorized('clinic:write')
  @Mutation(() => ChannelPriceSetPayload, {
    description: 'Sets what a message costs. What was sent before keeps its price.',
  })
  channelPriceSet(
    @Ctx() { scope }: Context,
    @Arg('input', () => ChannelPriceSetInput, { description: 'The channel and its price.' })
    input: ChannelPriceSetInput,
  ) {
    return payload('channelPrice', perform(scope, 'channelPriceSet', input, setChannelPrice));
  }
}

@Resolver(() => Clinic)
export class ClinicPricesResolver {
  @FieldResolver(() => [ChannelPrice], {
    description: 'What messages cost, where that is set; empty where you may not see templates.',
  })
  channelPrices(@Ctx() { scope }: Context) {
    return channelPrices(scope);
  }
}
