/** Who works in the clinic. */
import { Arg, Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { StaffFilter, StaffMemberConnection } from '../../schema/clinic/staff-member.js';
import { PageArgs } from '../../schema/page-args.js';
import { listStaff } from '../../services/clinic/list-staff.js';

@Resolver()
export class StaffResolver {
  @Authorized('tasks:read')
  @Query(() => StaffMemberConnection, { description: 'The clinic’s staff, to whom tasks can be given.' })
  staff(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StaffFilter, { nullable: true, description: 'Which ones.' })
    filter?: StaffFilter | null,
  ) {
    return listStaff(scope, { ...filter, ...page });
  }
}
