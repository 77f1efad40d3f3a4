/** Whom a rule that is tried would write to, by name (mission.md, section 3, "a dry run"). */
import { anyOf } from '../any-of.js';
import { type Connection, connect, type PageInput } from '../connection.js';
import { BY_NAME, type ListedPatient, selectPatients } from '../patients/select-patients.js';
import type { Scope } from '../scope.js';
import type { DryRunResult } from './dry-run-rule.js';

/** None for whoever may not see patients. @throws BadInput for the page. */
export function patientsOfDryRun(
  scope: Scope,
  { audience }: Pick<DryRunResult, 'audience'>,
  page: PageInput,
): Promise<Connection<ListedPatient>> {
  const ids = audience.map(({ patientId }) => patientId);
  return connect(
    selectPatients(scope, { archived: null }).where('patient.id', '=', anyOf(ids)),
    BY_NAME,
    page,
  );
}
