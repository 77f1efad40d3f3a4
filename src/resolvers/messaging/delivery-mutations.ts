/** What is done with single messages: one mutation for each business action. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { Delivery } from '../../schema/messaging/delivery.js';
import {
  DeliveryCancelInput,
  DeliveryMarkReadInput,
  DeliveryResendInput,
} from '../../schema/messaging/inputs.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { cancelDelivery } from '../../services/messaging/cancel-delivery.js';
import { markDeliveryRead } from '../../services/messaging/record-evidence.js';
import { resendDelivery } from '../../services/messaging/resend-delivery.js';
import { payload } from '../payload.js';

const payloadNamed = (name: string, mutation: string) =>
  payloadOf(name, 'delivery', Delivery, `What \`${mutation}\` did.`);

const DeliveryResendPayload = payloadNamed('DeliveryResendPayload', 'deliveryResend');
const DeliveryCancelPayload = payloadNamed('DeliveryCancelPayload', 'deliveryCancel');
const DeliveryMarkReadPayload = payloadNamed('DeliveryMarkReadPayload', 'deliveryMarkRead');

@Resolver(() => Delivery)
export class DeliveryMutations {
  @Authorized('deliveries:read', 'deliveries:write')
  @Mutation(() => DeliveryResendPayload, {
    description:
      'Sends a message again, now: answers with a new one, which is checked as any other before it leaves. Not for patients.',
  })
  deliveryResend(
    @Ctx() { scope }: Context,
    @Arg('input', () => DeliveryResendInput, { description: 'The message.' }) input: DeliveryResendInput,
  ) {
    return payload('delivery', perform(scope, 'deliveryResend', withUuids(input), resendDelivery));
  }

  @Authorized('deliveries:read', 'deliveries:write')
  @Mutation(() => DeliveryCancelPayload, {
    description: 'Takes back a message that has not left. It is not planned again. Not for patients.',
  })
  deliveryCancel(
    @Ctx() { scope }: Context,
    @Arg('input', () => DeliveryCancelInput, { description: 'The message.' }) input: DeliveryCancelInput,
  ) {
    return payload('delivery', perform(scope, 'deliveryCancel', withUuids(input), cancelDelivery));
  }

  @Authorized('deliveries:read')
  @Mutation(() => DeliveryMarkReadPayload, {
    description:
      'Tells that a message was read: by the patient’s own app, or by a partner’s or staff’s with "deliveries:write". The first proof counts.',
  })
  deliveryMarkRead(
    @Ctx() { scope }: Context,
    @Arg('input', () => DeliveryMarkReadInput, { description: 'The message.' }) input: DeliveryMarkReadInput,
  ) {
    return payload('delivery', perform(scope, 'deliveryMarkRead', withUuids(input), markDeliveryRead));
  }
}
