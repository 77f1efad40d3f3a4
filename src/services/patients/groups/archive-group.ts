/** Puts a group away: it leaves the lists, and is no longer kept current. Its name is free again. */
import type { Scope } from '../../scope.js';
import type { PatientGroupRow } from './find-groups.js';
import { type GroupInput, groupRow, lockAnyGroup } from './group-row.js';

/** Nothing changes for one that is archived already. Must run within a transaction. @throws Refusal NOT_FOUND; AccessDenied */
export async function archivePatientGroup(scope: Scope, input: GroupInput): Promise<PatientGroupRow> {
  const group = await lockAnyGroup(scope, input);
  if (group.archivedAt !== null) return group;
  const now = await scope.clock.now();
  await groupRow(scope, group.id).set({ archived_at: now, status: 'READY', updated_at: now }).execute();
  return { ...group, archivedAt: now, status: 'READY' };
}
