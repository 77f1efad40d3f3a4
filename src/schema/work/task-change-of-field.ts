/** What a step changed in a task, field by field. */
import { Field, ObjectType } from 'type-graphql';
import type { TaskChanges } from '../../entities/work/task.js';
import { encodeId } from '../id.js';
import { TaskField } from './task-kinds.js';

@ObjectType({ description: 'What a step changed in one field of a task.' })
export class TaskChangeOfField {
  @Field(() => TaskField, { simple: true, description: 'Which field.' })
  field!: TaskField;

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'What it was, written as the field’s own type is; null: nothing.',
  })
  before!: string | null;

  @Field(() => String, { simple: true, nullable: true, description: 'What it became; null: nothing.' })
  after!: string | null;
}

const FIELDS: Readonly<Record<keyof TaskChanges, TaskField>> = {
  assigneeId: 'ASSIGNEE',
  role: 'ROLE',
  status: 'STATUS',
  dueAt: 'DUE_AT',
  day: 'DAY',
  priority: 'PRIORITY',
};

/** The changes as clients see them, always in the same order; members of staff by their global ids. */
export function shownChanges(changes: TaskChanges | undefined): TaskChangeOfField[] {
  const names = Object.keys(FIELDS) as (keyof TaskChanges)[];
  return names.flatMap((name) => {
    const change = changes?.[name];
    if (change === undefined) return [];
    const [before, after] = change.map((value) => shown(name, value));
    return [{ field: FIELDS[name], before: before ?? null, after: after ?? null }];
  });
}

function shown(name: keyof TaskChanges, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return name === 'assigneeId' ? encodeId('StaffMember', String(value)) : String(value);
}
