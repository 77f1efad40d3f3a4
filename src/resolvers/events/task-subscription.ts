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
import { isOneOf, messageOf, streamEvents } from './event-stream.js';

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
      const wanted = withUuids(filter ?? {});
      return streamEvents(
        context,
        after,
        ({ kind, payload }) => isAboutTask(kind) && isOfOne(wanted, payload),
        {},
      );
    },
  })
  taskChanged(
    @Root() item: StreamItem,
    @Ctx() context: Context,
    @Arg('filter', () => TaskChangedFilter, { nullable: true, description: 'Whose tasks.' })
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

/** Whether it was or became theirs. */
function isOfOne(filter: TaskChangedFilter, { taskAudience }: EventPayload): boolean {
  const fits = (holder: TaskHolder | undefined) =>
    isOneOf(filter.assigneeIds, holder?.assigneeId) && isOneOf(filter.roles, holder?.role);
  return fits(taskAudience?.now) || fits(taskAudience?.before);
}
