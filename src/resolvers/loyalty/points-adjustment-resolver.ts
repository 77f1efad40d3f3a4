/** Points given or taken by hand: one person asks, another decides. */
import { Arg, Args, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import {
  PointsAdjustment,
  PointsAdjustmentApproveInput,
  PointsAdjustmentConnection,
  PointsAdjustmentFilter,
  PointsAdjustmentRefuseInput,
  PointsAdjustmentRequestInput,
} from '../../schema/loyalty/points-adjustment.js';
import { PageArgs } from '../../schema/page-args.js';
import { payloadOf } from '../../schema/payload.js';
import { perform } from '../../services/clinic/perform.js';
import { listPointsAdjustments } from '../../services/loyalty/adjustments/adjustment-row.js';
import {
  approvePointsAdjustment,
  refusePointsAdjustment,
} from '../../services/loyalty/adjustments/decide-adjustment.js';
import { requestPointsAdjustment } from '../../services/loyalty/adjustments/request-adjustment.js';
import { payload } from '../payload.js';

const payloadOfAdjustment = (name: string, mutation: string) =>
  payloadOf(name, 'pointsAdjustment', PointsAdjustment, `What \`${mutation}\` did.`);
const RequestPayload = payloadOfAdjustment('PointsAdjustmentRequestPayload', 'pointsAdjustmentRequest');
const ApprovePayload = payloadOfAdjustment('PointsAdjustmentApprovePayload', 'pointsAdjustmentApprove');
const RefusePayload = payloadOfAdjustment('PointsAdjustmentRefusePayload', 'pointsAdjustmentRefuse');

@Resolver()
export class PointsAdjustmentResolver {
  @Authorized('promotions:read')
  @Query(() => PointsAdjustmentConnection, { description: 'Points given or taken by hand, or asked for.' })
  pointsAdjustments(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PointsAdjustmentFilter, { nullable: true, description: 'Which ones.' })
    filter?: PointsAdjustmentFilter | null,
  ) {
    return listPointsAdjustments(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @Authorized('promotions:write')
  @Mutation(() => RequestPayload, {
    description: 'Asks to give a patient points by hand, or to take some. Members of staff only.',
  })
  pointsAdjustmentRequest(
    @Ctx() { scope }: Context,
    @Arg('input', () => PointsAdjustmentRequestInput, { description: 'Whose points, how many, and why.' })
    input: PointsAdjustmentRequestInput,
  ) {
    const work = perform(scope, 'pointsAdjustmentRequest', withUuids(input), requestPointsAdjustment);
    return payload('pointsAdjustment', work);
  }

  @Authorized('approvals:write')
  @Mutation(() => ApprovePayload, {
    description:
      'Approves an adjustment: the points move at once. Members of staff only, and not who asked for it: SECOND_PERSON_NEEDED. INSUFFICIENT_POINTS where more would be taken than can be spent.',
  })
  pointsAdjustmentApprove(
    @Ctx() { scope }: Context,
    @Arg('input', () => PointsAdjustmentApproveInput, { description: 'The adjustment.' })
    input: PointsAdjustmentApproveInput,
  ) {
    const work = perform(scope, 'pointsAdjustmentApprove', withUuids(input), approvePointsAdjustment);
    return payload('pointsAdjustment', work);
  }

  @Authorized('approvals:write')
  @Mutation(() => RefusePayload, {
    description:
      'Refuses an adjustment: no points move. Members of staff only, and not who asked for it: SECOND_PERSON_NEEDED.',
  })
  pointsAdjustmentRefuse(
    @Ctx() { scope }: Context,
    @Arg('input', () => PointsAdjustmentRefuseInput, { description: 'The adjustment.' })
    input: PointsAdjustmentRefuseInput,
  ) {
    const work = perform(scope, 'pointsAdjustmentRefuse', withUuids(input), refusePointsAdjustment);
    return payload('pointsAdjustment', work);
  }
}
