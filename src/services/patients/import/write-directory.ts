/**
 * Practitioners, services, branches, calendars and insurance plans as files name them: found by the source's id or by name,
 * made where there are none (issue "retention", import). What is made is written with its batch.
 */
import type { Insertable } from 'kysely';
import type { Tables } from '../../../entities/database.js';
import { VISIT_KINDS } from '../../../entities/messaging/notification-kind.js';
import { foldText } from '../../../entities/patients/patient.js';
import { insertRows } from '../../clinic/insert-rows.js';
import { newId } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import type { Named } from './import-record.js';
import type { ExternalIds } from './write-external-ids.js';
import { readSetup, type Setup } from './write-setup.js';

/** What is made without being told more: as a sandbox has it. */
const SLOT_STEP_MINUTES = 30;
const DEFAULT_MINUTES = 30;

export interface NewClinicRows {
  readonly clinicName: string;
  readonly currencyCode: string;
  /** Of branches that are made. */
  readonly timeZone: string;
  /** What a visit is called of which nothing is told. */
  readonly usualService: string;
  readonly now: Date;
}

type Kind = 'PRACTITIONER' | 'SERVICE' | 'BRANCH';

export class Directory {
  readonly #ids: Record<Kind, Map<string, string[]>> = {
    PRACTITIONER: new Map(),
    SERVICE: new Map(),
    BRANCH: new Map(),
  };
  readonly #keys = new Map<string, string>();
  readonly #minutes = new Map<string, number>();
  readonly #calendars = new Map<string, string>();
  readonly #plans = new Map<string, string>();
  readonly #made = {
    practitioner: [] as Insertable<Tables['practitioner']>[],
    service: [] as Insertable<Tables['service']>[],
    branch: [] as Insertable<Tables['branch']>[],
    calendar: [] as Insertable<Tables['calendar']>[],
    insurance_plan: [] as Insertable<Tables['insurance_plan']>[],
  };

  private constructor(
    private readonly scope: Scope,
    private readonly external: ExternalIds,
    private readonly setup: Setup,
    private readonly defaults: NewClinicRows,
    private readonly told: (made: 'practitioners' | 'services') => void,
  ) {
    for (const { id, firstName, lastName } of setup.practitioners)
      this.#learn('PRACTITIONER', id, `${firstName} ${lastName}`);
    for (const { id, name, durationMinutes } of setup.services) {
      this.#learn('SERVICE', id, name);
      this.#minutes.set(id, durationMinutes);
    }
    for (const { id, name } of setup.branches) this.#learn('BRANCH', id, name);
    for (const { id, branchId, practitionerId } of setup.calendars) {
      this.#calendars.set(`${practitionerId} ${branchId}`, id);
    }
    for (const { id, name } of setup.plans) this.#plans.set(foldText(name), id);
  }

  /** `told` hears of each practitioner and service that is made. */
  static async read(
    scope: Scope,
    external: ExternalIds,
    defaults: NewClinicRows,
    told: (made: 'practitioners' | 'services') => void,
  ): Promise<Directory> {
    return new Directory(scope, external, await readSetup(scope), defaults, told);
  }

  /** The id of what is named so; null: there is none yet. Nothing named: the only one that there is, or null. */
  find(kind: Kind, { externalId, name }: Named): string | null {
    const seen = externalId === null ? undefined : this.external.get(kind, externalId);
    if (seen) return seen.id;
    if (name === null) return null;
    const found = this.#ids[kind].get(this.#keyOf(name)) ?? [];
    // Whom the source calls by another id is somebody else of the same name.
    return found.find((id) => externalId === null || !this.external.isNamed(kind, id)) ?? null;
  }

  /** The only practitioner of the clinic; null: there are none, or several. */
  get onlyPractitioner(): string | null {
    const { practitioners } = this.setup;
    return practitioners.length === 1 ? (practitioners[0]?.id ?? null) : null;
  }

  /** Found, or made; `row` is the first that names it so. */
  practitioner(named: Named, row: number, full?: { firstName: string; lastName: string }): string {
    return this.#ensure('PRACTITIONER', named, row, (id, name) => {
      const words = name.split(' ');
      const last = words.length > 1 ? (words.pop() ?? '') : '';
      const { firstName, lastName } = full ?? { firstName: words.join(' '), lastName: last };
      this.#made.practitioner.push({ ...this.#own(id), first_name: firstName, last_name: lastName });
      this.told('practitioners');
    });
  }

  service(
    named: Named,
    row: number,
    more: {
      durationMinutes?: number | null;
      priceMinor?: number | null;
      recallIntervalMonths?: number | null;
    } = {},
  ): string {
    return this.#ensure('SERVICE', named, row, (id, name) => {
      const minutes = more.durationMinutes ?? DEFAULT_MINUTES;
      this.#minutes.set(id, minutes);
      this.#made.service.push({
        ...{ ...this.#own(id), name, duration_minutes: minutes, price_minor: more.priceMinor ?? 0 },
        currency_code: this.defaults.currencyCode,
        recall_interval_months: more.recallIntervalMonths ?? null,
      });
      this.told('services');
    });
  }

  /** Of a visit: nothing named is the usual one. */
  serviceOrUsual(named: Named, row: number): string {
    const { usualService: name } = this.defaults;
    return this.service(isUnnamed(named) ? { externalId: null, name } : named, row);
  }

  /** Nothing named: where the practitioner works if that is one place, else the clinic's first branch. */
  branch(named: Named, practitionerId: string, row: number): string {
    if (isUnnamed(named)) {
      const places = [...this.#calendars.keys()].filter((key) => key.startsWith(practitionerId));
      const only = places.length === 1 ? places[0]?.split(' ')[1] : undefined;
      const first = only ?? this.setup.branches[0]?.id ?? this.#made.branch[0]?.id;
      if (first !== undefined) return first;
      return this.branch({ externalId: null, name: this.defaults.clinicName }, practitionerId, row);
    }
    return this.#ensure('BRANCH', named, row, (id, name) => {
      const { timeZone } = this.defaults;
      this.#made.branch.push({ ...this.#own(id), name, city: '', address: '', time_zone: timeZone });
    });
  }

  calendar(practitionerId: string, branchId: string): string {
    const key = `${practitionerId} ${branchId}`;
    const known = this.#calendars.get(key);
    if (known !== undefined) return known;
    const own = this.#own(newId());
    this.#made.calendar.push({
      ...{
        ...own,
        branch_id: branchId,
        practitioner_id: practitionerId,
        slot_step_minutes: SLOT_STEP_MINUTES,
      },
      ...{ enabled_kinds: [...VISIT_KINDS], freed_slots_enabled: true, self_service_enabled: true },
    });
    this.#calendars.set(key, own.id);
    return own.id;
  }

  /** How long the service takes; null: it is not there yet. */
  minutesOf(serviceId: string | null): number {
    return (serviceId === null ? undefined : this.#minutes.get(serviceId)) ?? DEFAULT_MINUTES;
  }

  findPlan(name: string): string | null {
    return this.#plans.get(foldText(name)) ?? null;
  }

  plan(name: string): string {
    const known = this.findPlan(name);
    if (known !== null) return known;
    const own = this.#own(newId());
    this.#made.insurance_plan.push({ ...own, name });
    this.#plans.set(foldText(name), own.id);
    return own.id;
  }

  /** Writes what was made; must come before what refers to it. */
  async write(): Promise<void> {
    for (const table of ['practitioner', 'service', 'branch', 'calendar', 'insurance_plan'] as const) {
      await insertRows(this.scope.db, table, this.#made[table]);
    }
  }

  #ensure(kind: Kind, named: Named, row: number, make: (id: string, name: string) => void): string {
    const found = this.find(kind, named);
    const id = found ?? newId();
    if (found === null) {
      const name = named.name ?? named.externalId ?? '';
      make(id, name);
      this.#learn(kind, id, name);
    }
    if (named.externalId !== null && !this.external.get(kind, named.externalId)) {
      this.external.mark({ kind, key: named.externalId }, id, row, null);
    }
    return id;
  }

  #learn(kind: Kind, id: string, name: string): void {
    const key = this.#keyOf(name);
    this.#ids[kind].set(key, [...(this.#ids[kind].get(key) ?? []), id]);
  }

  /** The same names come in every row. */
  #keyOf(name: string): string {
    const known = this.#keys.get(name) ?? nameKey(name);
    this.#keys.set(name, known);
    return known;
  }

  #own(id: string) {
    return { clinic_id: this.scope.clinicId, id, created_at: this.defaults.now };
  }
}

export function isUnnamed({ externalId, name }: Named): boolean {
  return externalId === null && name === null;
}

/** The same for "Silva, Ana" and "Ana Silva". */
function nameKey(name: string): string {
  return foldText(name.replaceAll(',', ' ')).split(' ').sort().join(' ');
}
