/** Puts patients into a group that is kept by hand, and takes them out (mission.md, section 3). */
import { sql } from 'kysely';
import { anyOf } from '../../any-of.js';
import { Refusal, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import type { PatientGroupRow } from './find-groups.js';
import { type GroupInput, lockGroup } from './group-row.js';

export interface ChangeMembersInput extends GroupInput {
  /** 1 to 1,000. */
  patientIds: readonly string[];
}

const MOST = 1000;

/** Who is in it already stays as they are. Must run within a transaction. @throws Refusal as lockGroup does, INVALID, NOT_FOUND */
export async function addToGroup(scope: Scope, input: ChangeMembersInput): Promise<PatientGroupRow> {
  const { group, ids } = await groupByHand(scope, input);
  const now = await scope.clock.now();
  const by = scope.viewer.kind === 'STAFF' || scope.viewer.kind === 'PARTNER' ? scope.viewer.id : null;
  const { rows } = await sql<{ id: string }>`
    select p.id from patient p where p.clinic_id = ${scope.clinicId} and p.id = ${anyOf(ids)}
  `.execute(scope.db);
  const known = new Set(rows.map(({ id }) => id));
  const [first, ...others] = input.patientIds.flatMap((id, i) => (known.has(id) ? [] : [absent(i)]));
  if (first !== undefined) throw new Refusal([first, ...others]);
  await sql`
    insert into patient_group_member (clinic_id, group_id, patient_id, added_at, added_by)
    select ${scope.clinicId}, ${group.id}, id, ${now}, ${by} from unnest(${ids}::uuid[]) as given (id)
    on conflict do nothing
  `.execute(scope.db);
  return group;
}

/** Who is not in it is passed over. Must run within a transaction. @throws Refusal as lockGroup does, INVALID */
export async function removeFromGroup(scope: Scope, input: ChangeMembersInput): Promise<PatientGroupRow> {
  const { group, ids } = await groupByHand(scope, input);
  await scope.db
    .deleteFrom('patient_group_member')
    .where('clinic_id', '=', scope.clinicId)
    .where('group_id', '=', group.id)
    .where('patient_id', '=', anyOf(ids))
    .execute();
  return group;
}

async function groupByHand(
  scope: Scope,
  input: ChangeMembersInput,
): Promise<{ group: PatientGroupRow; ids: string[] }> {
  const group = await lockGroup(scope, input);
  if (group.criteria !== null) {
    const message = 'This group is kept by its criteria. Change those, or use a group that is kept by hand.';
    throw refuse('INVALID', message, ['groupId']);
  }
  const { length } = input.patientIds;
  if (length < 1 || length > MOST) throw refuse('INVALID', `Give 1 to ${MOST} patients.`, ['patientIds']);
  // In one order, so that two who add the same people do not wait in a circle.
  return { group, ids: [...new Set(input.patientIds.filter(isId))].sort() };
}

function absent(place: number) {
  const path = ['input', 'patientIds', String(place)];
  return { code: 'NOT_FOUND' as const, message: 'There is no such patient.', path };
}
