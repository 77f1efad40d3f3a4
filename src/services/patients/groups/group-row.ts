/** A group that is about to be changed. */
import { type Refusal, refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { type PatientGroupRow, patientGroupColumns } from './find-groups.js';

export interface GroupInput {
  groupId: string;
}

/**
 * The group, locked until the end of the transaction; whoever brings it up to date waits. @throws Refusal NOT_FOUND; INVALID
 * for one that is archived; AccessDenied without "retention:write"
 */
export async function lockGroup(scope: Scope, input: GroupInput): Promise<PatientGroupRow> {
  const group = await lockAnyGroup(scope, input);
  if (group.archivedAt !== null) {
    throw refuse('INVALID', 'This group is archived. Make a new one.', ['groupId']);
  }
  return group;
}

/** As lockGroup, archived ones too. */
export async function lockAnyGroup(scope: Scope, { groupId }: GroupInput): Promise<PatientGroupRow> {
  scope.require('retention:write');
  if (!isId(groupId)) throw noGroup();
  const group = await scope.db
    .selectFrom('patient_group')
    .select(patientGroupColumns)
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', groupId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (group === undefined) throw noGroup();
  return group;
}

/** The row itself, to be updated. */
export function groupRow(scope: Scope, groupId: string) {
  return scope.db
    .updateTable('patient_group')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', groupId);
}

function noGroup(): Refusal {
  return refuse('NOT_FOUND', 'There is no such group.', ['groupId']);
}
