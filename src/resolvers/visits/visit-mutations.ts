/** What is done with visits: one mutation for each business action. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import {
  VisitBookInput,
  VisitCancelInput,
  VisitCompleteInput,
  VisitConfirmInput,
  VisitMarkArrivedInput,
  VisitMarkNoShowInput,
  VisitMoveInput,
  VisitNotificationsMuteInput,
  VisitPaidRecordInput,
} from '../../schema/visits/inputs.js';
import { Visit } from '../../schema/visits/visit.js';
import { perform } from '../../services/clinic/perform.js';
import { completeVisit, markVisitArrived, markVisitNoShow } from '../../services/visits/attend-visit.js';
import { bookVisit } from '../../services/visits/book-visit.js';
import { cancelVisit } from '../../services/visits/cancel-visit.js';
import { confirmVisit } from '../../services/visits/confirm-visit.js';
import { moveVisit } from '../../services/visits/move-visit.js';
import { muteVisit } from '../../services/visits/mute-visit.js';
import { recordVisitPaid } from '../../services/visits/record-paid.js';
import { payload } from '../payload.js';

const payloadNamed = (mutation: string) =>
  payloadOf(
    `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`,
    'visit',
    Visit,
    `What \`${mutation}\` did.`,
  );

const VisitBookPayload = payloadNamed('visitBook');
const VisitConfirmPayload = payloadNamed('visitConfirm');
const VisitMovePayload = payloadNamed('visitMove');
const VisitCancelPayload = payloadNamed('visitCancel');
const VisitMarkArrivedPayload = payloadNamed('visitMarkArrived');
const VisitCompletePayload = payloadNamed('visitComplete');
const VisitMarkNoShowPayload = payloadNamed('visitMarkNoShow');
const VisitPaidRecordPayload = payloadNamed('visitPaidRecord');
const VisitNotificationsMutePayload = payloadNamed('visitNotificationsMute');

@Resolver(() => Visit)
export class VisitMutations {
  @Authorized('visits:write')
  @Mutation(() => VisitBookPayload, { description: 'Books a visit, and plans its messages.' })
  visitBook(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitBookInput, { description: 'The visit.' }) input: VisitBookInput,
  ) {
    return payload('visit', perform(scope, 'visitBook', withUuids(input), bookVisit));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitConfirmPayload, {
    description: 'The patient comes. A confirmed visit is still reminded.',
  })
  visitConfirm(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitConfirmInput, { description: 'The visit.' }) input: VisitConfirmInput,
  ) {
    return payload('visit', perform(scope, 'visitConfirm', withUuids(input), confirmVisit));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitMovePayload, {
    description:
      'Moves a visit: it is booked again, to be confirmed anew, and its messages are planned again.',
  })
  visitMove(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitMoveInput, { description: 'The visit and its new time.' }) input: VisitMoveInput,
  ) {
    return payload('visit', perform(scope, 'visitMove', withUuids(input), moveVisit));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitCancelPayload, { description: 'Cancels a visit, and withdraws its planned messages.' })
  visitCancel(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitCancelInput, { description: 'The visit.' }) input: VisitCancelInput,
  ) {
    return payload('visit', perform(scope, 'visitCancel', withUuids(input), cancelVisit));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitMarkArrivedPayload, { description: 'The patient is here. Not for patients.' })
  visitMarkArrived(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitMarkArrivedInput, { description: 'The visit.' }) input: VisitMarkArrivedInput,
  ) {
    return payload('visit', perform(scope, 'visitMarkArrived', withUuids(input), markVisitArrived));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitCompletePayload, { description: 'The visit took place. Not for patients.' })
  visitComplete(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitCompleteInput, { description: 'The visit.' }) input: VisitCompleteInput,
  ) {
    return payload('visit', perform(scope, 'visitComplete', withUuids(input), completeVisit));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitPaidRecordPayload, {
    description:
      'Records what was paid for a completed visit, once more where it was wrong. Not for patients.',
  })
  visitPaidRecord(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitPaidRecordInput, { description: 'The visit and the amount.' })
    input: VisitPaidRecordInput,
  ) {
    return payload('visit', perform(scope, 'visitPaidRecord', withUuids(input), recordVisitPaid));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitMarkNoShowPayload, {
    description: 'The patient did not come; from the visit’s start on. Not for patients.',
  })
  visitMarkNoShow(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitMarkNoShowInput, { description: 'The visit.' }) input: VisitMarkNoShowInput,
  ) {
    return payload('visit', perform(scope, 'visitMarkNoShow', withUuids(input), markVisitNoShow));
  }

  @Authorized('visits:write')
  @Mutation(() => VisitNotificationsMutePayload, {
    description:
      'Mutes kinds of messages for one visit; its calendar stays as it is. What is no longer muted is planned again, unless its time is past.',
  })
  visitNotificationsMute(
    @Ctx() { scope }: Context,
    @Arg('input', () => VisitNotificationsMuteInput, { description: 'The visit and the kinds.' })
    input: VisitNotificationsMuteInput,
  ) {
    return payload('visit', perform(scope, 'visitNotificationsMute', withUuids(input), muteVisit));
  }
}
