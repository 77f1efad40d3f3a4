/** One row of a file: all of it is taken, or nothing (issue "retention", import). */
import type { ExternalIds } from './write-external-ids.js';
import type { Decision, People } from './write-people.js';
import type { RowKeys } from './write-row-keys.js';
import type { SetupRows } from './write-setup-rows.js';
import type { Tally } from './write-tally.js';
import type { Visits } from './write-visits.js';

interface RowParts {
  readonly external: ExternalIds;
  readonly people: People;
  readonly visits: Visits;
  readonly setup: SetupRows;
  readonly tally: Tally;
}

/** Decides about the row in the order of the file; nothing is written yet. */
export function decideRow(keys: RowKeys, { external, people, visits, setup, tally }: RowParts): void {
  const { row } = keys;
  const { problems, patient, practitioner, service, visit } = row;
  if (problems.some(({ severity }) => severity === 'REFUSED')) {
    tally.refuse(row, problems);
    return;
  }
  const decisions: Decision[] = [];
  if (practitioner) decisions.push(setup.decidePractitioner(row, practitioner));
  if (service) decisions.push(setup.decideService(row, service));
  const person = patient && keys.patient && people.decide(row, patient, keys.patient);
  if (person) decisions.push(person);
  if (visit) {
    const told = visit.patientExternalId === null || visit.patientExternalId === patient?.externalId;
    const own = told && person && person.refused === null ? person.id : null;
    const known = keys.visitor === null ? undefined : external.get('PATIENT', keys.visitor);
    if (!person?.refused) decisions.push(visits.decide(keys, visit, own ?? known?.id ?? null));
  }
  const refused = decisions.flatMap((decision) => (decision.refused ? [decision.refused] : []));
  if (refused.length > 0) {
    tally.refuse(row, [...problems, ...refused]);
    return;
  }
  const remarks = decisions.flatMap((decision) => (decision.refused === null ? decision.commit() : []));
  tally.remark(row, [...problems, ...remarks]);
}
