/** Who may see a task (mission.md, section 5): what is one's own, in one's role's queue, or anybody's; managers see all. */
import type { TaskAudience, TaskHolder } from '../../entities/events/event.js';
import { allows, type Viewer } from '../viewer.js';

/** Whether the viewer sees every task of the clinic. */
export function seesAllTasks(viewer: Viewer): boolean {
  if (!allows(viewer, 'tasks:read')) return false;
  return viewer.kind !== 'STAFF' || viewer.role === 'MANAGER' || viewer.role === 'OWNER';
}

/** Whether the viewer sees a task that `holder` has and `createdById` made. */
export function seesTask(viewer: Viewer, holder: TaskHolder, createdById: string | null): boolean {
  if (seesAllTasks(viewer)) return true;
  if (viewer.kind !== 'STAFF' || !allows(viewer, 'tasks:read')) return false;
  const { assigneeId, role } = holder;
  const anybodys = assigneeId === null && role === null;
  return anybodys || assigneeId === viewer.id || role === viewer.role || createdById === viewer.id;
}

/** Whether the viewer hears of a fact about a task: whoever sees it afterwards, or saw it before. */
export function hearsOfTask(viewer: Viewer, { createdById, now, before }: TaskAudience): boolean {
  return seesTask(viewer, now, createdById) || seesTask(viewer, before, createdById);
}
