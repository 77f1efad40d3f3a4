/** Staff's tasks, their history, and work plans. */
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId, withUuids } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { DateScalar } from '../../schema/scalars.js';
import { TaskFilter } from '../../schema/work/filters.js';
import { Task, TaskConnection } from '../../schema/work/task.js';
import { shownChanges, TaskChangeOfField } from '../../schema/work/task-change-of-field.js';
import { TaskEvent, TaskEventConnection } from '../../schema/work/task-event.js';
import { TaskEventKind } from '../../schema/work/task-kinds.js';
import { WorkPlan } from '../../schema/work/work-plan.js';
import { listPlannedTasks, listTasks, type PlannedFor } from '../../services/work/list-tasks.js';
import { historyOf, type TaskEventRow } from '../../services/work/task-history.js';
import { workPlanOf } from '../../services/work/work-plan.js';

@Resolver(() => Task)
export class TaskResolver {
  @Authorized('tasks:read')
  @Query(() => TaskConnection, {
    description:
      'What staff have to do, as far as you may see it: managers and owners all of it; others what they have, what is in their role’s queue, what is anybody’s, and what they made.',
  })
  tasks(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => TaskFilter, { nullable: true, description: 'Which ones.' })
    filter?: TaskFilter | null,
  ) {
    return listTasks(scope, { ...withUuids(filter ?? {}), ...page });
  }

  @Authorized('tasks:read')
  @Query(() => WorkPlan, {
    nullable: true,
    description: 'What a member of staff has to do on a day; null: there is no such member of staff.',
  })
  workPlan(
    @Ctx() { scope }: Context,
    @Arg('day', () => DateScalar, { description: 'The day.' }) day: string,
    @Arg('staffId', () => ID, { nullable: true, description: 'Whose plan; default: your own.' })
    staffId?: string | null,
  ) {
    return workPlanOf(scope, day, staffId ? decodeId(staffId, 'StaffMember').id : null);
  }

  @FieldResolver(() => TaskEventConnection, {
    description: 'What became of it, from its making on; comments are among the steps.',
  })
  history(
    @Ctx() { scope }: Context,
    @Root() task: Task,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('kinds', () => [TaskEventKind], { nullable: true, description: 'Which steps; default: all.' })
    kinds?: TaskEventKind[] | null,
  ) {
    return historyOf(scope, task.id, { ...page, kinds });
  }
}

@Resolver(() => TaskEvent)
export class TaskEventResolver {
  @FieldResolver(() => [TaskChangeOfField], { description: 'What it changed; empty where nothing did.' })
  changes(@Root() step: TaskEventRow) {
    return shownChanges(step.changes);
  }
}

@Resolver(() => WorkPlan)
export class WorkPlanResolver {
  @FieldResolver(() => TaskConnection, {
    description: 'What is overdue of other days, and what in the role’s queue is and nobody has.',
  })
  overdue(@Ctx() { scope }: Context, @Root() plan: PlannedFor, @Args(() => PageArgs) page: PageArgs) {
    return listPlannedTasks(scope, plan, 'OVERDUE_ELSE', page);
  }

  @FieldResolver(() => TaskConnection, {
    description:
      'What they have on this day, done or not, and what waits in their role’s queue and nobody has.',
  })
  tasks(@Ctx() { scope }: Context, @Root() plan: PlannedFor, @Args(() => PageArgs) page: PageArgs) {
    return listPlannedTasks(scope, plan, 'DAY', page);
  }
}
