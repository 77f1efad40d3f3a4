/** Visits and free times. */
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Authorized,
  Ctx,
  Extensions,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../context.js';
import { Money } from '../../schema/clinic/money.js';
import { decodeId, withUuids } from '../../schema/id.js';
import { DeliveryConnection } from '../../schema/messaging/delivery-connection.js';
import { PageArgs } from '../../schema/page-args.js';
import { FreeSlotFilter, VisitFilter } from '../../schema/visits/inputs.js';
import { FreeSlot } from '../../schema/visits/slot.js';
import { Visit } from '../../schema/visits/visit.js';
import { VisitConnection } from '../../schema/visits/visit-connection.js';
import { moneyOf } from '../../services/clinic/minor-units.js';
import { deliveriesOfVisit } from '../../services/messaging/list-deliveries.js';
import { findFreeSlots } from '../../services/visits/find-free-slots.js';
import { listVisits } from '../../services/visits/list-visits.js';
import { requestedFields } from '../requested-fields.js';

@Resolver(() => Visit)
export class VisitResolver {
  @Authorized('visits:read')
  @Query(() => Visit, { nullable: true, description: 'A visit by id; null for absent and invisible alike.' })
  visit(@Ctx() { scope }: Context, @Arg('id', () => ID, { description: 'The visit.' }) id: string) {
    return scope.loaders.visit.load(decodeId(id, 'Visit').id);
  }

  @Authorized('visits:read')
  @Query(() => VisitConnection, { description: 'Visits that you may see, the earliest start first.' })
  visits(
    @Ctx() { scope }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => VisitFilter, { nullable: true, description: 'Which ones.' })
    filter?: VisitFilter | null,
  ) {
    return listVisits(scope, { ...withUuids(filter ?? {}), ...page, fields: requestedFields(info) });
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What the patient paid for it, in the clinic’s currency; null: not known.',
  })
  paid(@Root() { paidMinor, paidCurrency }: Visit) {
    return paidMinor === null || paidCurrency === null ? null : moneyOf(paidMinor, paidCurrency);
  }

  @FieldResolver(() => DeliveryConnection, { description: 'The messages about it, the earliest due first.' })
  deliveries(@Ctx() { scope }: Context, @Root() visit: Visit, @Args(() => PageArgs) page: PageArgs) {
    return deliveriesOfVisit(scope, visit.id, page);
  }

  @Authorized('visits:read')
  @Extensions({ listSize: 200 })
  @Query(() => [FreeSlot], {
    description:
      'Times at which a visit could be booked, by start; none in the past. Right on days when clocks change. Where there are more than 2,000, ask for fewer days or calendars.',
  })
  freeSlots(
    @Ctx() { scope }: Context,
    @Arg('filter', () => FreeSlotFilter, { description: 'For what, when and where.' }) filter: FreeSlotFilter,
  ) {
    return findFreeSlots(scope, withUuids(filter));
  }
}
