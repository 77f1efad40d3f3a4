/** Whom a task's alarm tells (mission.md, section 5). Pure. */

import type { StaffRole } from '../../entities/clinic/access.js';
import type { TaskHolder } from '../../entities/events/event.js';
import type { TaskAlarm } from '../../entities/work/task.js';

export interface Colleague {
  readonly id: string;
  readonly role: StaffRole;
  /** Who is told of what they let slip; null: every manager. */
  readonly managerId: string | null;
  readonly active: boolean;
}

/**
 * Ids of active members of staff, in the order of `staff`. A task that is due: whoever has it; if nobody who still works
 * here has it, its role's members; if there are none, who is told of overdue tasks. One that is overdue: the manager of
 * whoever has it; without one who still works here, every manager; without one of these, every owner. Nobody is told of
 * their own lapse while there is somebody above them to tell.
 */
export function recipientsOf(
  alarm: TaskAlarm,
  { assigneeId, role }: TaskHolder,
  staff: readonly Colleague[],
): string[] {
  const active = staff.filter((one) => one.active);
  const inRole = (wanted: StaffRole | null) => active.filter((one) => one.role === wanted);
  const assignee = staff.find(({ id }) => id === assigneeId);
  const others = (list: readonly Colleague[]) => list.filter(({ id }) => id !== assigneeId);
  const first = (...lists: (readonly Colleague[])[]) => lists.find((list) => list.length > 0) ?? [];
  const manager = active.filter(({ id }) => id === assignee?.managerId);
  const above = first(others(manager), others(inRole('MANAGER')), others(inRole('OWNER')));
  const has = active.filter(({ id }) => id === assigneeId);
  return first(...(alarm === 'DUE' ? [has, inRole(role), above] : [above, has])).map(({ id }) => id);
}
