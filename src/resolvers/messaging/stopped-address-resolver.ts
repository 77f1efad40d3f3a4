/** Stopped addresses: the list, and lifting one. */
import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import {
  StoppedAddress,
  StoppedAddressConnection,
  StoppedAddressLiftInput,
} from '../../schema/messaging/stopped-address.js';
import { PageArgs } from '../../schema/page-args.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { liftStoppedAddress, listStoppedAddresses } from '../../services/messaging/stopped-addresses.js';
import { payload } from '../payload.js';

const StoppedAddressLiftPayload = payloadOf(
  'StoppedAddressLiftPayload',
  'stoppedAddress',
  StoppedAddress,
  'What `stoppedAddressLift` did.',
);

@Resolver()
export class StoppedAddressResolver {
  @Authorized('patients:read', 'deliveries:read')
  @Query(() => StoppedAddressConnection, {
    description: 'Addresses and numbers that nothing more is sent to, and why. Empty for patients.',
  })
  stoppedAddresses(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listStoppedAddresses(scope, page);
  }

  @Authorized('patients:read', 'patients:write')
  @Mutation(() => StoppedAddressLiftPayload, {
    description:
      'Lets messages go to an address again; answers with what was known of it. What was suppressed meanwhile stays so.',
  })
  stoppedAddressLift(
    @Ctx() { scope }: Context,
    @Arg('input', () => StoppedAddressLiftInput, { description: 'The address.' })
    input: StoppedAddressLiftInput,
  ) {
    return payload('stoppedAddress', perform(scope, 'stoppedAddressLift', input, liftStoppedAddress));
  }
}
