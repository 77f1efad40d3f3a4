/** Changes by what a group is kept (mission.md, section 3). */
import { sql } from 'kysely';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { beginKeeping } from './begin-keeping.js';
import { type CriteriaInput, checkCriteria } from './check-criteria.js';
import type { PatientGroupRow } from './find-groups.js';
import { type GroupInput, groupRow, lockGroup } from './group-row.js';

export interface SetGroupCriteriaInput extends GroupInput {
  /** Null or absent: by hand from now on; who is in it stays. */
  criteria?: CriteriaInput | null;
}

/**
 * With criteria it is FILLING until everyone has been looked at, and who does not fit leaves, also who was put in by hand.
 * Must run within a transaction. @throws Refusal as lockGroup does, INVALID, NOT_FOUND; ACTION_NOT_ALLOWED for one that is to
 * be by hand while it is FILLING, for half of those who fit would stay, and nobody would know which half
 */
export async function setGroupCriteria(scope: Scope, input: SetGroupCriteriaInput): Promise<PatientGroupRow> {
  const group = await lockGroup(scope, input);
  const criteria = input.criteria ? await checkCriteria(scope, input.criteria) : null;
  if (criteria === null && group.status === 'FILLING') {
    const message = 'This group is still being filled. Wait until it is READY, or give it other criteria.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['groupId']);
  }
  const status = criteria === null ? ('READY' as const) : ('FILLING' as const);
  const now = await scope.clock.now();
  if (criteria !== null) await beginKeeping(scope, now);
  await groupRow(scope, group.id)
    .set({
      criteria: criteria === null ? null : sql`${JSON.stringify(criteria)}::jsonb`,
      criteria_version: sql`criteria_version + 1`,
      ...{ status, filled_after: null, updated_at: now },
    })
    .execute();
  if (criteria !== null) scope.signal('groups-changed');
  return { ...group, criteria, status };
}
