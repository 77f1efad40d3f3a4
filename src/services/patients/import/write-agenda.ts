/** Times of practitioners that are taken, for visits still ahead that a file brings (mission.md, section 0). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import { lockPractitioners } from '../../visits/lock-practitioners.js';

interface Taken {
  readonly practitionerId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export class Agenda {
  readonly #taken = new Map<string, Taken[]>();
  readonly #freed: readonly Taken[];

  private constructor(taken: readonly Taken[], freed: readonly Taken[]) {
    for (const time of taken) this.add(time);
    this.#freed = freed;
  }

  /**
   * Locks the practitioners until the transaction ends, and reads what is taken of the time over which the visits lie,
   * and which freed slots nobody has. Comes after visits and patients were locked.
   */
  static async lock(scope: Scope, wanted: readonly Taken[]): Promise<Agenda> {
    if (wanted.length === 0) return new Agenda([], []);
    const { db, clinicId } = scope;
    const ids = [...new Set(wanted.map(({ practitionerId }) => practitionerId))];
    await lockPractitioners(scope, ids);
    const from = new Date(Math.min(...wanted.map(({ startsAt }) => startsAt.getTime())));
    const to = new Date(Math.max(...wanted.map(({ endsAt }) => endsAt.getTime())));
    const { rows: taken } = await sql<Taken>`
      select practitioner_id as "practitionerId", starts_at as "startsAt", ends_at as "endsAt" from visit
      where clinic_id = ${clinicId} and practitioner_id = any(${ids}::uuid[])
        and status in ('BOOKED', 'CONFIRMED', 'ARRIVED', 'COMPLETED') and not history
        and tstzrange(starts_at, ends_at) && tstzrange(${from}, ${to})
    `.execute(db);
    const { rows: freed } = await sql<Taken>`
      select practitioner_id as "practitionerId", starts_at as "startsAt", ends_at as "endsAt" from slot
      where clinic_id = ${clinicId} and practitioner_id = any(${ids}::uuid[])
        and status in ('FREED', 'OFFERED', 'CLOSED') and starts_at < ${to} and ends_at > ${from}
    `.execute(db);
    return new Agenda(taken, freed);
  }

  isTaken(time: Taken): boolean {
    return (this.#taken.get(time.practitionerId) ?? []).some((other) => overlap(time, other));
  }

  /** Whether the time lies over a freed slot, which it then takes. */
  isFreed(time: Taken): boolean {
    return this.#freed.some((slot) => slot.practitionerId === time.practitionerId && overlap(time, slot));
  }

  add(time: Taken): void {
    const taken = this.#taken.get(time.practitionerId);
    if (taken) taken.push(time);
    else this.#taken.set(time.practitionerId, [time]);
  }
}

function overlap(one: Taken, other: Taken): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
