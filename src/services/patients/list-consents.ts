/** What patients agreed to, as it stands: of each purpose and channel the latest word (mission.md, section 3). */
import { anyOf } from '../any-of.js';
import { groupBy } from '../group-by.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { type ConsentRow, consentColumns, wordingVersion } from './consent-row.js';

function latestConsents(scope: Scope, patientIds: readonly string[]) {
  const all = scope.db.selectFrom('consent').where('clinic_id', '=', scope.clinicId);
  const seen = allows(scope.viewer, 'patients:read') ? all : all.where('id', 'is', null);
  const own = scope.viewer.kind === 'PATIENT' ? seen.where('patient_id', '=', scope.viewer.id) : seen;
  return own
    .select([...consentColumns, wordingVersion])
    .distinctOn(['patient_id', 'purpose', 'channel'])
    .where('patient_id', '=', anyOf(patientIds))
    .orderBy('patient_id')
    .orderBy('purpose')
    .orderBy('channel')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

const load = loaderPerArguments<Record<string, never>, ConsentRow[]>(async (scope, _, patientIds) => {
  const ofPatient = groupBy(await latestConsents(scope, patientIds), (row) => row.patientId);
  return patientIds.map((id) => ofPatient.get(id) ?? []);
});

/** A patient's consents, one for each purpose and channel that was ever spoken of; batched within a tick. */
export function consentsOfPatient(scope: Scope, patientId: string): Promise<ConsentRow[]> {
  return load(scope, patientId, {});
}
