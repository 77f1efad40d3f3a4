/**
 * Writes a batch of rows, the import's progress with it, in one transaction: cut off anywhere, the import goes on behind the
 * last batch that was committed (issue "retention", import). A handful of statements, whatever the number of rows.
 */
import type { Channel } from '../../../entities/messaging/delivery.js';
import type { DuplicateRule } from '../../../entities/patients/import.js';
import { sharePlanning } from '../../messaging/planning-settings.js';
import type { Scope } from '../../scope.js';
import type { ImportRow } from './import-record.js';
import { Agenda } from './write-agenda.js';
import { writeConsents } from './write-consents.js';
import { drawConsequences } from './write-consequences.js';
import { Directory, type NewClinicRows } from './write-directory.js';
import { ExternalIds } from './write-external-ids.js';
import { People } from './write-people.js';
import { findNamesakes, lockPeople, writePeople } from './write-person.js';
import { holdImport, type ImportHolder, saveProgress } from './write-progress.js';
import { keysOf, type RowKeys } from './write-row-keys.js';
import { decideRow } from './write-rows.js';
import { SetupRows } from './write-setup-rows.js';
import { Tally } from './write-tally.js';
import { changeVisits, insertVisits, lockVisits, replaceVisits, type VisitOrigin } from './write-visit.js';
import { Visits, wantedTimeOf } from './write-visits.js';

/** An import that this worker runs, and what its rows are written by. */
export interface ImportToWrite extends ImportHolder, VisitOrigin, Omit<NewClinicRows, 'now'> {
  readonly source: string;
  /** Of patients who are entered without a language. */
  readonly locale: string;
  readonly rules: readonly DuplicateRule[];
  /** The words by which a consent is recorded that the file tells of. */
  readonly wordingOf: (channel: Channel) => string;
}

/** Rows that follow each other, and how far into the file they reach. */
export interface Batch {
  readonly rows: readonly ImportRow[];
  readonly bytesRead: number;
}

/**
 * Rows that are in already are passed over. Locks in the order of messaging/planning-settings.ts, the import behind the
 * planning lock. @throws LeaseLost when somebody else runs the import now, or nobody may.
 */
export async function writeBatch(outer: Scope, of: ImportToWrite, batch: Batch): Promise<void> {
  await outer.transaction(async (scope) => {
    await sharePlanning(scope);
    const progress = await holdImport(scope, of);
    const rows = batch.rows.filter(({ row }) => row > progress.rowsDone).map(keysOf);
    const last = rows.at(-1);
    if (!last) return;
    const now = await scope.clock.now();
    const tally = new Tally(progress.counts);
    const external = await ExternalIds.read(scope, of, rows);
    const directory = await Directory.read(scope, external, { ...of, now }, (made) =>
      tally.count(made, 'created'),
    );
    const locked = await lockAll(scope, { rows, external, directory, now });
    const { known, agenda, persons } = locked;
    const people = new People(
      { external, directory, tally, rules: of.rules, locale: of.locale, now },
      persons,
    );
    const visits = new Visits({ external, directory, tally, agenda, now }, known);
    const setup = new SetupRows({ external, directory, tally });
    for (const row of rows) decideRow(row, { external, people, visits, setup, tally });

    await directory.write();
    await setup.write(scope);
    await writePeople(scope, people.all, now);
    await external.write(scope, of.source);
    await writeConsents(scope, [...people.consents.values()], of.wordingOf, now);
    await insertVisits(scope, visits.inserted, of, now);
    await replaceVisits(scope, visits.replaced, of, now);
    const changes = visits.changed.map(({ after }) => after);
    await changeVisits(scope, changes, of, now);
    await drawConsequences(scope, visits, agenda, now);
    await tally.write(scope, of.id);
    await saveProgress(scope, of, {
      rowsDone: last.row.row,
      bytesRead: batch.bytesRead,
      counts: tally.counts,
    });
  });
}

interface ToLock {
  readonly rows: readonly RowKeys[];
  readonly external: ExternalIds;
  readonly directory: Directory;
  readonly now: Date;
}

/** Visits that changed, then patients, then practitioners of what is still ahead. What nothing changes of is not locked. */
async function lockAll(scope: Scope, { rows, external, directory, now }: ToLock) {
  const visitIds: string[] = [];
  const patientIds = new Set<string>();
  const unknown: ImportRow[] = [];
  const changed: RowKeys[] = [];
  for (const keys of rows) {
    const { row, patient, visit, visitor } = keys;
    const seen = patient && external.get('PATIENT', patient.key);
    if (patient && !seen) unknown.push(row);
    if (seen && seen.digest !== patient?.digest) patientIds.add(seen.id);
    const seenVisit = visit && external.get('VISIT', visit.key);
    if (!visit || seenVisit?.digest === visit.digest) continue;
    changed.push(keys);
    if (seenVisit) visitIds.push(seenVisit.id);
    const whose = visitor === null ? undefined : external.get('PATIENT', visitor);
    if (whose) patientIds.add(whose.id);
  }
  const known = await lockVisits(scope, visitIds);
  for (const id of await findNamesakes(scope, unknown)) patientIds.add(id);
  const persons = await lockPeople(scope, [...patientIds]);
  // Visits that Retorna's calendar has keep their time; whoever ends their offers needs their practitioner too.
  const kept = new Map(known.filter(({ history }) => !history).map((visit) => [visit.id, visit]));
  const wanted = changed.flatMap(({ row, visit }) => {
    if (!row.visit || !visit || kept.has(external.get('VISIT', visit.key)?.id ?? '')) return [];
    const time = wantedTimeOf(directory, row.visit);
    const { practitionerId = null } = time ?? {};
    return time && practitionerId !== null && time.endsAt > now ? [{ ...time, practitionerId }] : [];
  });
  return { known, persons, agenda: await Agenda.lock(scope, [...wanted, ...kept.values()]) };
}
