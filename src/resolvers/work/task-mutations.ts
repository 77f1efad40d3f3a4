/** What is done with tasks: one mutation for each business action. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import {
  TaskAssignInput,
  TaskClaimInput,
  TaskCommentInput,
  TaskCompleteInput,
  TaskCreateInput,
  TaskPrioritizeInput,
  TaskReopenInput,
  TaskRescheduleInput,
} from '../../schema/work/inputs.js';
import { Task } from '../../schema/work/task.js';
import { perform } from '../../services/clinic/perform.js';
import { assignTask } from '../../services/work/assign-task.js';
import { claimTask } from '../../services/work/claim-task.js';
import { commentTask } from '../../services/work/comment-task.js';
import { createTask } from '../../services/work/create-task.js';
import { completeTask, reopenTask } from '../../services/work/finish-task.js';
import { prioritizeTask } from '../../services/work/prioritize-task.js';
import { rescheduleTask } from '../../services/work/reschedule-task.js';
import { payload } from '../payload.js';

const payloadNamed = (mutation: string) =>
  payloadOf(
    `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`,
    'task',
    Task,
    `What \`${mutation}\` did: the task as it is then, even if it is no longer yours to see.`,
  );

const TaskCreatePayload = payloadNamed('taskCreate');
const TaskAssignPayload = payloadNamed('taskAssign');
const TaskClaimPayload = payloadNamed('taskClaim');
const TaskCompletePayload = payloadNamed('taskComplete');
const TaskReopenPayload = payloadNamed('taskReopen');
const TaskCommentPayload = payloadNamed('taskComment');
const TaskReschedulePayload = payloadNamed('taskReschedule');
const TaskPrioritizePayload = payloadNamed('taskPrioritize');

@Resolver(() => Task)
export class TaskMutations {
  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskCreatePayload, {
    description: 'Makes a task: for yourself, a colleague, a role or anybody; about somebody or not.',
  })
  taskCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskCreateInput, { description: 'The task.' }) input: TaskCreateInput,
  ) {
    return payload('task', perform(scope, 'taskCreate', withUuids(input), createTask));
  }

  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskAssignPayload, {
    description: 'Gives an open task to a member of staff, into a role’s queue, or back to nobody.',
  })
  taskAssign(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskAssignInput, { description: 'The task, and whose it is to be.' })
    input: TaskAssignInput,
  ) {
    return payload('task', perform(scope, 'taskAssign', withUuids(input), assignTask));
  }

  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskClaimPayload, {
    description:
      'Takes an open task that nobody has. Of all who claim it at once one gets it, and the others TaskTakenError. For staff only.',
  })
  taskClaim(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskClaimInput, { description: 'The task.' }) input: TaskClaimInput,
  ) {
    return payload('task', perform(scope, 'taskClaim', withUuids(input), claimTask));
  }

  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskCompletePayload, {
    description: 'The task is done: nobody is reminded of it any more.',
  })
  taskComplete(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskCompleteInput, { description: 'The task.' }) input: TaskCompleteInput,
  ) {
    return payload('task', perform(scope, 'taskComplete', withUuids(input), completeTask));
  }

  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskReopenPayload, { description: 'A task that was done is to be done again.' })
  taskReopen(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskReopenInput, { description: 'The task.' }) input: TaskReopenInput,
  ) {
    return payload('task', perform(scope, 'taskReopen', withUuids(input), reopenTask));
  }

  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskCommentPayload, { description: 'Writes a comment into the history of a task.' })
  taskComment(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskCommentInput, { description: 'The task and the comment.' })
    input: TaskCommentInput,
  ) {
    return payload('task', perform(scope, 'taskComment', withUuids(input), commentTask));
  }

  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskReschedulePayload, {
    description: 'Puts an open task on another day, or gives it another due time, or none.',
  })
  taskReschedule(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskRescheduleInput, { description: 'The task and its new time.' })
    input: TaskRescheduleInput,
  ) {
    return payload('task', perform(scope, 'taskReschedule', withUuids(input), rescheduleTask));
  }

  @Authorized('tasks:read', 'tasks:write')
  @Mutation(() => TaskPrioritizePayload, { description: 'Gives a task another priority.' })
  taskPrioritize(
    @Ctx() { scope }: Context,
    @Arg('input', () => TaskPrioritizeInput, { description: 'The task and the priority.' })
    input: TaskPrioritizeInput,
  ) {
    return payload('task', perform(scope, 'taskPrioritize', withUuids(input), prioritizeTask));
  }
}
