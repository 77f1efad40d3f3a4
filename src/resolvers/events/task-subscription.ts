/** What subscribers hear of tasks: whoever may see one now, or could until the fact (mission.md, sections 5 and 10). */
import { Arg, Authorized, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.js';
import type { EventPayload, TaskHolder } from '../../entities/events/event.js';
import { TaskChange } from '../../schema/events/task-change.js';
import { encodeId, withUuids } from '../../schema/id.js';
import { TaskChangedFilter } from '../../schema/work/filters.js';
import { shownChanges } from '../../schema/work/task-change-of-field.js';
import { isAboutTask } from '../../services/events/event-access.js';
import type { StreamItem } from '../../services/events/event-hub.js';
import { messageOf, streamEvents } from './event-stream.js';

interface TaskArgs {
  filter?: TaskChangedFilter | null;
  after?: string | null;
}

@Resolver()
export class TaskSubscription {
  @Authorized('tasks:read')
  @Subscription(() => TaskChange, {
    description:
      'Everything that happens to tasks that you may see, or could see until then: one that was given to somebody else comes once more, without the task.',
    subscribe: ({ context, args }: { context: Context; args: unknown }) => {
      const { filter, after } = args as TaskArgs;
      context.scope.require('tasks:read');
      const { branchIds, patientIds, ...holders } = withUuids(filter ?? {});
      return streamEvents(
        context,
        after,
        ({ kind, payload }) => isAboutTask(kind) && isHeldAsWanted(holders, payload),
        { branchIds, patientIds },
      );
    },
  })
  taskChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => TaskChangedFilter, { nullable: true, description: 'Which tasks.' })
    _filter?: TaskChangedFilter | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last event that you have: replays what came since, then goes live.',
    })
    _after?: string | null,
  ) {
    const message = messageOf('TaskChanged', item, context);
    if (item.type === 'resync') return message;
    const { taskId, taskChanges } = item.event.payload;
    if (!taskId) throw new Error('A fact about a task names it');
    return {
      ...message,
      taskId: encodeId('Task', taskId),
      taskToLoad: taskId,
      changes: shownChanges(taskChanges),
    };
  }
}

type WantedHolders = Pick<TaskChangedFilter, 'assigneeIds' | 'roles' | 'unassigned'>;

/** Whether somebody who is asked for, or nobody if that is asked for, has the task or had it until the fact. */
function isHeldAsWanted(
  { assigneeIds, roles, unassigned }: WantedHolders,
  { taskAudience }: EventPayload,
): boolean {
  if (!assigneeIds && !roles && !unassigned) return true;
  const fits = ({ assigneeId, role }: TaskHolder) =>
    assigneeIds?.some((id) => id === assigneeId) ||
    roles?.some((one) => one === role) ||
    (unassigned === true && assigneeId === null);
  return taskAudience !== undefined && Boolean(fits(taskAudience.now) || fits(taskAudience.before));
}
