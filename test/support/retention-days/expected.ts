// What the mission says that rules send in a history, worked out morning by morning without a line of the server's own
// (mission.md, sections 1 and 3): the quiet hours end at 10:30, and two messages in 7 × 24 hours are the most.
import { type Happening, type History, PRACTITIONERS, type Visit, type Way } from './history.js';
import { localDate, MORNINGS, type Morning } from './mornings.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CAP = 2;

interface RuleState {
  days: number;
  activeSince: number | null;
}

type Patient = { archived: boolean; consents: Extract<Happening, { kind: 'CONSENT' }>[] };
type Status = 'BOOKED' | 'COMPLETED' | 'CANCELLED';

export interface Expected {
  /** "rule visit CHANNEL instant", in order. */
  sent: string[];
  /** "rule visit CHANNEL", of those that the cap kept back. */
  overCap: string[];
  /** Of whom it is not said whether a message that was suppressed may come again: see `doubt`. */
  doubtful: Set<number>;
}

export function expectedOf(history: History): Expected {
  const world = new World(history);
  const instants = [...history.happenings.keys()];
  let next = 0;
  for (const morning of MORNINGS) {
    const happenUntil = (instant: number) => {
      for (; (instants[next] ?? Number.POSITIVE_INFINITY) <= instant; next++) {
        world.happen(history.happenings.get(instants[next] ?? 0) ?? [], instants[next] ?? 0);
        world.look(instants[next] ?? 0);
      }
    };
    happenUntil(morning.night);
    world.look(morning.night);
    happenUntil(morning.at);
    world.send(morning);
  }
  return {
    sent: world.sent
      .map(({ rule, visit, channel, at }) => `${rule} ${visit} ${channel} ${new Date(at).toISOString()}`)
      .sort(),
    overCap: world.overCap.sort(),
    doubtful: world.doubtful,
  };
}

interface Sent {
  readonly rule: number;
  readonly visit: number;
  readonly patient: number;
  readonly channel: Way;
  readonly at: number;
}

class World {
  readonly sent: Sent[] = [];
  readonly overCap: string[] = [];
  readonly doubtful = new Set<number>();
  readonly #visits = new Map<number, Visit & { status: Status }>();
  readonly #patients: Patient[];
  readonly #rules: RuleState[];
  readonly #channels = new Map<Way, number>();
  readonly #used = new Set<string>();
  /** Planned for a morning that is ahead, and since when its rule and channel have been as they are. */
  readonly #planned = new Map<
    string,
    { rule: number; patient: number; key: string; at: number; since: number }
  >();
  readonly #suppressed = new Set<string>();

  constructor(readonly history: History) {
    this.#patients = Array.from({ length: history.patients }, () => ({ archived: false, consents: [] }));
    this.#rules = history.rules.map(({ days }) => ({ days, activeSince: null }));
  }

  happen(happenings: readonly Happening[], now: number): void {
    for (const one of happenings) this.#happen(one, now);
  }

  #happen(one: Happening, now: number): void {
    if (one.kind === 'VISIT_BOOKED') this.#visits.set(one.visit.id, { ...one.visit, status: 'BOOKED' });
    if (one.kind === 'VISIT_COMPLETED') this.#setStatus(one.visit, 'COMPLETED');
    if (one.kind === 'VISIT_CANCELLED') this.#setStatus(one.visit, 'CANCELLED');
    if (one.kind === 'CONSENT') this.#patients[one.patient]?.consents.push(one);
    if (one.kind === 'CHANNEL') {
      if (!one.on) this.#channels.delete(one.channel);
      else if (!this.#channels.has(one.channel)) this.#channels.set(one.channel, now);
    }
    const patient = one.kind === 'PATIENT_ARCHIVED' ? this.#patients[one.patient] : undefined;
    if (patient) patient.archived = true;
    const rule = 'rule' in one ? this.#rules[one.rule] : undefined;
    if (!rule) return;
    if (one.kind === 'RULE_ACTIVATED') rule.activeSince ??= now;
    if (one.kind === 'RULE_PAUSED') rule.activeSince = null;
    if (one.kind === 'RULE_CHANGED' && rule.days !== one.days) {
      rule.days = one.days;
      if (rule.activeSince !== null) rule.activeSince = now;
    }
  }

  #setStatus(visit: number, status: Status): void {
    const found = this.#visits.get(visit);
    if (found) found.status = status;
  }

  /** Notes what is planned now for mornings whose night has come. */
  look(now: number): void {
    for (const morning of MORNINGS) {
      if (morning.night > now || morning.at < now) continue;
      for (const [rule, channels] of this.#open(morning)) {
        for (const visit of this.#lastVisits(rule, morning)) {
          for (const channel of channels) {
            if (this.#used.has(`${rule} ${visit.id}`) || !this.#reaches(visit.patient, channel)) continue;
            const key = `${rule} ${visit.id}`;
            const plan = {
              rule,
              patient: visit.patient,
              key,
              at: morning.at,
              since: this.#since(rule, channel),
            };
            this.#planned.set(`${key} ${channel}`, plan);
          }
        }
      }
    }
  }

  send(morning: Morning): void {
    const messages = [...this.#open(morning)].flatMap(([rule, channels]) =>
      this.#lastVisits(rule, morning).flatMap((visit) => {
        const ways = channels.filter((channel) => this.#reaches(visit.patient, channel));
        return ways.length === 0 || this.#used.has(`${rule} ${visit.id}`) ? [] : { rule, visit, ways };
      }),
    );
    const priority = (rule: number) => this.history.rules[rule]?.priority ?? 0;
    for (const { rule, visit, ways } of messages.sort((a, b) => priority(a.rule) - priority(b.rule))) {
      const key = `${rule} ${visit.id}`;
      if (this.#suppressed.has(key)) this.doubtful.add(visit.patient);
      this.#used.add(key);
      const full = this.#messagesBefore(visit.patient, morning.sentAt) >= CAP;
      for (const channel of ways) {
        if (full) this.overCap.push(`${key} ${channel}`);
        else this.sent.push({ rule, visit: visit.id, patient: visit.patient, channel, at: morning.sentAt });
      }
    }
    this.#doubt(morning);
  }

  /**
   * What was planned and, by no doing of its rule or channel, is not sent, is suppressed. Whether an edited rule may write for the same
   * visit after that is nowhere said.
   */
  #doubt(morning: Morning): void {
    for (const [name, { rule, key, at, since }] of this.#planned) {
      if (at !== morning.at) continue;
      const channel = name.slice(key.length + 1) as Way;
      if (!this.#used.has(key) && this.#since(rule, channel) === since) this.#suppressed.add(key);
      this.#planned.delete(name);
    }
  }

  /** Rules with the channels that they may write over on the morning. */
  #open({ at }: Morning): Map<number, Way[]> {
    const open = new Map<number, Way[]>();
    for (const [rule, { channels }] of this.history.rules.entries()) {
      open.set(
        rule,
        channels.filter((channel) => this.#since(rule, channel) <= at),
      );
    }
    return open;
  }

  #since(rule: number, channel: Way): number {
    const never = Number.POSITIVE_INFINITY;
    return Math.max(this.#rules[rule]?.activeSince ?? never, this.#channels.get(channel) ?? never);
  }

  /** The completed visits that the rule goes by on the morning. */
  #lastVisits(rule: number, { place, date }: Morning): Visit[] {
    const { practitioner } = this.history.rules[rule] ?? { practitioner: null };
    const ended = date - (this.#rules[rule]?.days ?? 0) * DAY_MS;
    const visits = [...this.#visits.values()];
    return visits.filter(
      (visit) =>
        visit.status === 'COMPLETED' &&
        PRACTITIONERS[visit.practitioner] === place &&
        localDate(place, visit.endsAt.getTime()) === ended &&
        (practitioner === null || practitioner === visit.practitioner) &&
        !visits.some(
          (other) =>
            other.patient === visit.patient &&
            other.status !== 'CANCELLED' &&
            other.startsAt > visit.startsAt,
        ),
    );
  }

  #reaches(patient: number, channel: Way): boolean {
    const { archived, consents } = this.#patients[patient] ?? { archived: true, consents: [] };
    if (archived) return false;
    const latest = (purpose: string) =>
      consents.findLastIndex((one) => one.channel === channel && one.purpose === purpose);
    const [kind, all] = [latest('RETENTION_RULE'), latest('MARKETING')];
    if (kind < 0) return consents[all]?.given ?? false;
    return consents[kind]?.given === true && (all < 0 || consents[all]?.given === true || kind > all);
  }

  /** On several channels it is one. */
  #messagesBefore(patient: number, now: number): number {
    const before = this.sent.filter((one) => one.patient === patient && one.at > now - 168 * HOUR_MS);
    return new Set(before.map(({ rule, visit }) => `${rule} ${visit}`)).size;
  }
}
