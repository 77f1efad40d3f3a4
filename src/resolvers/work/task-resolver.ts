/** Staff's tasks. */
import { Args, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../schema/page-args.js';
import { Task, TaskConnection } from '../../schema/work/task.js';
import { listTasks } from '../../services/work/find-tasks.js';

@Resolver(() => Task)
export class TaskResolver {
  @Authorized('tasks:read')
  @Query(() => TaskConnection, { description: 'What staff have to do.' })
  tasks(@Ctx() { scope }: Context, @Args(() => PageArgs) page: PageArgs) {
    return listTasks(scope, page);
  }
}
