/** The member of staff whom somebody gives a task to. */
import { refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';

/** @throws Refusal NOT_FOUND for nobody's id, INVALID for someone who no longer works here */
export async function checkAssignee(scope: Scope, assigneeId: string): Promise<void> {
  const member = isId(assigneeId) ? await scope.loaders.staff.load(assigneeId) : null;
  if (member === null) throw refuse('NOT_FOUND', 'There is no such member of staff.', ['assigneeId']);
  if (!member.active) {
    throw refuse('INVALID', `${member.name} no longer works here. Give it to somebody else.`, ['assigneeId']);
  }
}
