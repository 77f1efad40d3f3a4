/**
 * Visits of a batch: whether a row's visit can be taken, and what it changes of one that was brought before (issue
 * "retention", import). Decides in memory; what was decided is written with the batch.
 */
import type { VisitStatus } from '../../../entities/visits/visit.js';
import { newId } from '../../new-id.js';
import type { ImportRow, VisitFields } from './import-record.js';
import type { Agenda } from './write-agenda.js';
import { type Directory, isUnnamed } from './write-directory.js';
import type { ExternalIds } from './write-external-ids.js';
import { type Decision, decided } from './write-people.js';
import type { RowKeys } from './write-row-keys.js';
import { type Remark, refusal, type Tally, warning } from './write-tally.js';
import { type KnownVisit, stepOf, type VisitChange, type VisitToWrite } from './write-visit.js';

const MINUTE_MS = 60_000;
const BINDING: readonly VisitStatus[] = ['BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED'];

interface VisitParts {
  readonly external: ExternalIds;
  readonly directory: Directory;
  readonly tally: Tally;
  readonly agenda: Agenda;
  readonly now: Date;
}

/** When and with whom a row's visit is, as far as that is known before anything is made. */
export interface WantedTime {
  /** Null: a practitioner who is to be made. */
  readonly practitionerId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Null: the row does not say who treated, and the clinic has not just one. */
export function wantedTimeOf(directory: Directory, visit: VisitFields): WantedTime | null {
  const { practitioner, service, startsAt } = visit;
  const unnamed = isUnnamed(practitioner);
  if (unnamed && directory.onlyPractitioner === null) return null;
  const practitionerId = unnamed ? directory.onlyPractitioner : directory.find('PRACTITIONER', practitioner);
  const minutes = directory.minutesOf(directory.find('SERVICE', service));
  const endsAt = visit.endsAt ?? new Date(startsAt.getTime() + minutes * MINUTE_MS);
  return { practitionerId, startsAt, endsAt };
}

export class Visits {
  readonly inserted: VisitToWrite[] = [];
  readonly replaced: VisitToWrite[] = [];
  readonly changed: { before: KnownVisit; after: VisitChange }[] = [];
  readonly #known: ReadonlyMap<string, KnownVisit>;

  /** `known`: visits that were brought before and have changed in the file, as they are under their locks. */
  constructor(
    private readonly parts: VisitParts,
    known: readonly KnownVisit[],
  ) {
    this.#known = new Map(known.map((visit) => [visit.id, visit]));
  }

  /** `patientId`: whose the row says it is; null: nobody is called so. */
  decide({ row, visit: keys, visitor }: RowKeys, visit: VisitFields, patientId: string | null): Decision {
    const { external, tally } = this.parts;
    const { key = '', digest = '' } = keys ?? {};
    const seen = external.get('VISIT', key);
    if (seen && external.isOfThisImport(seen)) {
      if (seen.digest === digest) return decided(seen.id, () => undefined);
      const message = `Row ${seen.row} has another visit with this id. Give each visit an id of its own.`;
      return { refused: refusal('DUPLICATE_ID', message, null, key) };
    }
    const mark = (id: string) => external.mark({ kind: 'VISIT', key }, id, row.row, digest);
    if (seen && seen.digest === digest) {
      return decided(seen.id, () => {
        mark(seen.id);
        tally.count('visits', 'unchanged');
        return undefined;
      });
    }
    if (patientId === null) {
      const message = 'No patient with this id was brought before this row. Import the patients first.';
      return { refused: refusal('UNKNOWN_PATIENT', message, null, visitor) };
    }
    const before = seen && this.#known.get(seen.id);
    if (before && !before.history) return this.#decideKept(visit, before, mark);
    return this.#decidePlaced(row, visit, { patientId, knownId: seen?.id ?? null, before }, mark);
  }

  /** One that is new, or that was over when it was brought: everything is as the file has it. */
  #decidePlaced(
    row: ImportRow,
    visit: VisitFields,
    {
      patientId,
      knownId,
      before,
    }: { patientId: string; knownId: string | null; before: KnownVisit | undefined },
    mark: (id: string) => void,
  ): Decision {
    const { agenda, tally, now } = this.parts;
    const time = wantedTimeOf(this.parts.directory, visit);
    if (time === null) {
      return { refused: refusal('REQUIRED', 'Say who treated: map a column to the practitioner.') };
    }
    const wrong = wrongWithTime(visit, time, now);
    if (wrong) return { refused: wrong };
    const history = time.endsAt <= now;
    const binds = !history && BINDING.includes(visit.status);
    const { practitionerId } = time;
    if (binds && practitionerId !== null && agenda.isTaken({ ...time, practitionerId })) {
      const message = 'The practitioner has another visit at this time.';
      return { refused: refusal('VISIT_OVERLAPS', message, null, visit.startsAt.toISOString()) };
    }
    const id = knownId ?? newId();
    return decided(id, () => {
      const placed = this.#place(row, visit, time);
      if (binds) agenda.add(placed);
      (knownId === null ? this.inserted : this.replaced).push({
        ...{ id, patientId, ...placed, status: visit.status, history },
        ...stampsOf(visit.status, placed, now),
        bookedAt: history ? time.startsAt : now,
        paidMinor: visit.paidMinor ?? before?.paidMinor ?? null,
      });
      mark(id);
      tally.count('visits', knownId === null ? 'created' : 'updated');
      return undefined;
    });
  }

  /** Finds or makes whom and what the row names. */
  #place({ row }: ImportRow, visit: VisitFields, time: WantedTime) {
    const { directory } = this.parts;
    const practitionerId = isUnnamed(visit.practitioner)
      ? (time.practitionerId ?? '')
      : directory.practitioner(visit.practitioner, row);
    const serviceId = directory.serviceOrUsual(visit.service, row);
    const branchId = directory.branch(visit.branch, practitionerId, row);
    const calendarId = directory.calendar(practitionerId, branchId);
    const { startsAt, endsAt } = time;
    return { calendarId, branchId, practitionerId, serviceId, startsAt, endsAt };
  }

  /** One that Retorna's calendar has: it only moves on, and where it stands in time is the clinic's to change. */
  #decideKept(visit: VisitFields, before: KnownVisit, mark: (id: string) => void): Decision {
    const { tally, now } = this.parts;
    const remarks: Remark[] = [];
    const length = before.endsAt.getTime() - before.startsAt.getTime();
    const endsAt = visit.endsAt ?? new Date(visit.startsAt.getTime() + length);
    const wrong = wrongWithTime(visit, { endsAt }, now);
    if (wrong) return { refused: wrong };
    const conflict = (value: string, kept: string) =>
      remarks.push(
        warning('CONFLICTING_VALUE', `Retorna has ${kept} for this visit, which was kept.`, null, value),
      );
    if (visit.startsAt.getTime() !== before.startsAt.getTime()) {
      conflict(visit.startsAt.toISOString(), before.startsAt.toISOString());
    }
    const over = stepOf(before.status) === stepOf('COMPLETED');
    const goesOn = !over && stepOf(visit.status) > stepOf(before.status);
    if (over && visit.status !== before.status) conflict(visit.status, before.status);
    const paidMinor = visit.paidMinor ?? before.paidMinor;
    return {
      ...{ refused: null, id: before.id },
      commit: () => {
        mark(before.id);
        const changes = goesOn || paidMinor !== before.paidMinor;
        if (changes)
          this.changed.push({
            before,
            after: afterwards(before, goesOn ? visit.status : before.status, paidMinor, now),
          });
        tally.count('visits', changes ? 'updated' : 'unchanged');
        return remarks;
      },
    };
  }
}

/** What has not begun has neither taken place nor been missed. */
function wrongWithTime(
  { status, startsAt }: VisitFields,
  { endsAt }: Pick<WantedTime, 'endsAt'>,
  now: Date,
): Remark | null {
  if (endsAt <= startsAt) {
    return refusal('ENDS_BEFORE_START', 'The visit ends before it begins.', null, endsAt.toISOString());
  }
  const happened = status === 'COMPLETED' || status === 'NO_SHOW' || status === 'ARRIVED';
  if (!happened || startsAt <= now) return null;
  const message = `A visit that has not begun cannot be ${status}.`;
  return refusal('VISIT_IN_THE_FUTURE', message, null, startsAt.toISOString());
}

/** The times of its steps: of what is over nobody knows them better than by the visit's own. */
function stampsOf(status: VisitStatus, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date) {
  const earlier = (one: Date) => (one < now ? one : now);
  return {
    confirmedAt: status === 'CONFIRMED' ? earlier(startsAt) : null,
    arrivedAt: status === 'ARRIVED' ? earlier(startsAt) : null,
    completedAt: status === 'COMPLETED' ? earlier(endsAt) : null,
    cancelledAt: status === 'CANCELLED' ? earlier(startsAt) : null,
  };
}

function afterwards(
  before: KnownVisit,
  status: VisitStatus,
  paidMinor: number | null,
  now: Date,
): VisitChange {
  const { id, confirmedAt, arrivedAt, completedAt, cancelledAt } = before;
  const moved = status !== before.status;
  return {
    ...{ id, status, paidMinor },
    confirmedAt: moved && status === 'CONFIRMED' ? now : confirmedAt,
    arrivedAt: moved && status === 'ARRIVED' ? now : arrivedAt,
    completedAt: moved && status === 'COMPLETED' ? now : completedAt,
    cancelledAt: moved && status === 'CANCELLED' ? now : cancelledAt,
  };
}
