/** All that patients ever said of messages to them, the newest first (mission.md, section 3, "Consent"). */
import { connectEach } from '../batched-connection.js';
import type { Connection, PageInput, Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { type ConsentRow, consentColumns, wordingVersion } from './consent-row.js';

const NEWEST_FIRST: Sort<ConsentRow> = {
  name: 'consents of a patient',
  direction: 'desc',
  keys: [
    { column: 'consent.recorded_at', field: 'recordedAt', type: 'instant' },
    { column: 'consent.id', field: 'id', type: 'uuid' },
  ],
};

const load = loaderPerArguments<PageInput, Connection<ConsentRow>>((scope, page, patientIds) => {
  const all = scope.db.selectFrom('consent').where('consent.clinic_id', '=', scope.clinicId);
  const seen = allows(scope.viewer, 'patients:read') ? all : all.where('consent.id', 'is', null);
  const own = scope.viewer.kind === 'PATIENT' ? seen.where('consent.patient_id', '=', scope.viewer.id) : seen;
  const list = {
    query: own.select([...consentColumns, wordingVersion]),
    sort: NEWEST_FIRST,
    ownerColumn: 'consent.patient_id',
    ownerField: 'patientId',
    columns: [...consentColumns, 'consent_wording.version as wordingVersion'],
  } as const;
  return connectEach(scope.db, list, patientIds, page);
});

/** A page of one patient's; all that are asked for in one tick share a statement. @throws BadInput for the page. */
export function consentHistoryOf(
  scope: Scope,
  patientId: string,
  page: PageInput,
): Promise<Connection<ConsentRow>> {
  return load(scope, patientId, page);
}
