// Mission.md's section 7 on points, played with single points that lie somewhere: written apart from the services, slow and plain.
import { type Balance, HOUR, type Operation, type Outcome } from './operations.js';

/** PAID: a debt. BACK: taken back by a reversal. */
type Place = 'PENDING' | 'AVAILABLE' | 'HELD' | 'SPENT' | 'EXPIRED' | 'PAID' | 'BACK';

interface Lot {
  owner: Account;
  readonly order: number;
  readonly earnedAt: number;
  readonly availableAt: number;
  readonly expiresAt: number;
  readonly points: Point[];
}

interface Point {
  readonly lot: Lot;
  place: Place;
}

class Account {
  owed = 0;
  mergedInto: Account | null = null;
}

interface Earning {
  readonly lot: Lot;
  left: number;
}

interface Hold {
  readonly points: Point[];
  open: boolean;
}

export class LedgerModel {
  now = Date.UTC(2026, 0, 5);
  readonly #accounts: Account[];
  readonly #lots: Lot[] = [];
  readonly #earnings: Earning[] = [];
  readonly #holds: Hold[] = [];
  /** What may still come back of each, the point that was taken last at the end. */
  readonly #spendings: Point[][] = [];

  constructor(patients: number) {
    this.#accounts = Array.from({ length: patients }, () => new Account());
  }

  get counts(): { earnings: number; holds: number; spendings: number } {
    return { earnings: this.#earnings.length, holds: this.#holds.length, spendings: this.#spendings.length };
  }

  balance(patient: number): Balance {
    const account = this.#accounts[patient] as Account;
    const count = (place: Place) => this.#pointsOf(account).filter((point) => point.place === place).length;
    return {
      available: count('AVAILABLE'),
      pending: count('PENDING'),
      held: count('HELD'),
      owed: account.owed,
    };
  }

  /** What lies in each lot, in the order in which they were earned. */
  lots(): Omit<Balance, 'owed'>[] {
    return this.#lots.map(({ points }) => {
      const count = (place: Place) => points.filter((point) => point.place === place).length;
      return { available: count('AVAILABLE'), pending: count('PENDING'), held: count('HELD') };
    });
  }

  /** Lets hours pass; null: the time until the next lot falls due, to the millisecond. */
  pass(hours: number | null): void {
    const due = this.#lots.flatMap(({ availableAt, expiresAt }) => [availableAt, expiresAt]);
    const next = Math.min(...due.filter((instant) => instant > this.now));
    this.now = hours !== null ? this.now + hours * HOUR : Number.isFinite(next) ? next : this.now;
    this.#settleDue();
  }

  /** A millisecond passes. */
  tick(): void {
    this.now += 1;
    this.#settleDue();
  }

  play(operation: Operation): Outcome {
    switch (operation.kind) {
      case 'EARN':
        return this.#give(operation.patient, operation.points, operation.waitHours, operation.lifeHours);
      case 'ADJUST':
        return operation.points > 0
          ? this.#give(operation.patient, operation.points, null, operation.lifeHours)
          : this.#take(operation.patient, -operation.points, () => undefined, 'BACK');
      case 'HOLD':
        return this.#take(
          operation.patient,
          operation.points,
          (points) => this.#holds.push({ points, open: true }),
          'HELD',
        );
      case 'SPEND':
        return this.#take(
          operation.patient,
          operation.points,
          (points) => this.#spendings.push(points),
          'SPENT',
        );
      case 'SETTLE':
      case 'RELEASE':
        return this.#endHold(operation.hold, operation.kind);
      case 'RETURN':
        return this.#return(operation.spending, operation.points);
      case 'REVERSE':
        return this.#reverse(operation.earning, operation.points);
      case 'MERGE':
        return this.#merge(operation.from, operation.into);
      default:
        return 'DONE';
    }
  }

  #living(patient: number): Account {
    let account = this.#accounts[patient] as Account;
    while (account.mergedInto) account = account.mergedInto;
    return account;
  }

  #pointsOf(account: Account): Point[] {
    return this.#lots
      .filter(({ owner }) => owner === account)
      .sort(
        (a, b) => Math.sign(a.expiresAt - b.expiresAt || 0) || a.earnedAt - b.earnedAt || a.order - b.order,
      )
      .flatMap(({ points }) => points);
  }

  #give(patient: number, count: number, waitHours: number | null, lifeHours: number | null): Outcome {
    const lot: Lot = {
      owner: this.#living(patient),
      order: this.#lots.length,
      earnedAt: this.now,
      availableAt: this.now + (waitHours ?? 0) * HOUR,
      expiresAt: lifeHours === null ? Number.POSITIVE_INFINITY : this.now + lifeHours * HOUR,
      points: [],
    };
    for (let number = 0; number < count; number++) lot.points.push({ lot, place: 'PENDING' });
    this.#lots.push(lot);
    this.#earnings.push({ lot, left: count });
    this.#settleDue();
    return 'DONE';
  }

  #take(patient: number, count: number, keep: (points: Point[]) => void, place: Place): Outcome {
    const points = this.#pointsOf(this.#living(patient)).filter((point) => point.place === 'AVAILABLE');
    if (points.length < count) return 'SHORT';
    const taken = points.slice(0, count);
    for (const point of taken) point.place = place;
    keep(taken);
    return 'DONE';
  }

  #endHold(number: number, kind: 'SETTLE' | 'RELEASE'): Outcome {
    const hold = this.#holds[number];
    if (!hold?.open) return 'REFUSED';
    hold.open = false;
    if (kind === 'SETTLE') {
      for (const point of hold.points) point.place = 'SPENT';
      this.#spendings.push(hold.points);
    } else this.#comeBack(hold.points);
    return 'DONE';
  }

  #return(number: number, count: number): Outcome {
    const left = this.#spendings[number];
    if (left === undefined || left.length < count) return 'REFUSED';
    this.#comeBack(left.splice(left.length - count).reverse());
    return 'DONE';
  }

  #reverse(number: number, count: number): Outcome {
    const earning = this.#earnings[number];
    if (earning === undefined || earning.left < count) return 'REFUSED';
    earning.left -= count;
    const { lot } = earning;
    const own = (place: Place) => lot.points.filter((point) => point.place === place);
    const others = this.#pointsOf(lot.owner).filter(
      (point) => point.place === 'AVAILABLE' && point.lot !== lot,
    );
    const all = [...own('PENDING'), ...own('AVAILABLE'), ...own('EXPIRED'), ...others];
    for (const point of all.slice(0, count)) point.place = 'BACK';
    lot.owner.owed += Math.max(count - all.length, 0);
    return 'DONE';
  }

  #merge(fromPatient: number, intoPatient: number): Outcome {
    const from = this.#living(fromPatient);
    const into = this.#living(intoPatient);
    if (from === into) return 'NOTHING';
    for (const lot of this.#lots) if (lot.owner === from) lot.owner = into;
    into.owed += from.owed;
    from.owed = 0;
    from.mergedInto = into;
    this.#comeBack(this.#pointsOf(into).filter((point) => point.place === 'AVAILABLE'));
    return 'DONE';
  }

  /** Debts are paid first; then they are available, and lapse if their time is over. */
  #comeBack(points: readonly Point[]): void {
    for (const point of points) {
      const { owner } = point.lot;
      point.place = owner.owed > 0 ? 'PAID' : 'AVAILABLE';
      if (owner.owed > 0) owner.owed -= 1;
    }
    this.#settleDue();
  }

  #settleDue(): void {
    const waiting = this.#lots
      .filter(({ availableAt }) => availableAt <= this.now)
      .sort((a, b) => a.availableAt - b.availableAt || a.order - b.order)
      .flatMap(({ points }) => points.filter((point) => point.place === 'PENDING'));
    if (waiting.length > 0) this.#comeBack(waiting);
    for (const lot of this.#lots) {
      if (lot.expiresAt > this.now) continue;
      for (const point of lot.points) if (point.place === 'AVAILABLE') point.place = 'EXPIRED';
    }
  }
}
