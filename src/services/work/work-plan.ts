/** What a member of staff has to do on a day (mission.md, section 5). */
import { BadInput } from '../refusal.js';
import type { Scope } from '../scope.js';
import type { PlannedFor } from './list-tasks.js';

/**
 * Whose plan of which day; null for who is no member of staff of the clinic. `staffId` absent or null: the viewer's own.
 * @throws BadInput for a partner who does not say whose
 */
export async function workPlanOf(
  scope: Scope,
  day: string,
  staffId: string | null | undefined,
): Promise<PlannedFor | null> {
  const whose = staffId ?? (scope.viewer.kind === 'STAFF' ? scope.viewer.id : null);
  if (whose === null) throw new BadInput('Say whose work plan you want: give "staffId".');
  const member = await scope.loaders.staff.load(whose);
  return member === null ? null : { day, staffId: member.id, role: member.role };
}
