/** Changes what a group is called and what is said about it. */
import type { Scope } from '../../scope.js';
import { unusedName } from '../unused-name.js';
import type { PatientGroupRow } from './find-groups.js';
import { type GroupInput, groupRow, lockGroup } from './group-row.js';
import { readDescription } from './read-description.js';

/** What is absent or null stays. */
export interface DescribePatientGroupInput extends GroupInput {
  name?: string | null;
  description?: string | null;
}

/** Must run within a transaction. @throws Refusal as lockGroup does, INVALID, NAME_TAKEN */
export async function describePatientGroup(
  scope: Scope,
  input: DescribePatientGroupInput,
): Promise<PatientGroupRow> {
  const group = await lockGroup(scope, input);
  const { name, description } = input;
  const told = {
    name: typeof name === 'string' ? await unusedName(scope, 'patient_group', name, group.id) : group.name,
    description: typeof description === 'string' ? readDescription(description) : group.description,
  };
  await groupRow(scope, group.id)
    .set({ ...told, updated_at: await scope.clock.now() })
    .execute();
  return { ...group, ...told };
}
