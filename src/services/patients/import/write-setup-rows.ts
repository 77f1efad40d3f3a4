/** Rows of a file that are about a practitioner or a service, and not only name one (issue "retention", import). */
import { sql } from 'kysely';
import type { Scope } from '../../scope.js';
import type { ImportRow, PractitionerFields, ServiceFields } from './import-record.js';
import type { Directory } from './write-directory.js';
import type { ExternalIds } from './write-external-ids.js';
import type { Decision } from './write-people.js';
import { digestOf } from './write-row-keys.js';
import { refusal, type Tally } from './write-tally.js';

interface SetupParts {
  readonly external: ExternalIds;
  readonly directory: Directory;
  readonly tally: Tally;
}

type Kind = 'PRACTITIONER' | 'SERVICE';
const COUNTED = { PRACTITIONER: 'practitioners', SERVICE: 'services' } as const;

export class SetupRows {
  readonly #practitioners = new Map<string, PractitionerFields>();
  readonly #services = new Map<string, ServiceFields>();

  constructor(private readonly parts: SetupParts) {}

  decidePractitioner(row: ImportRow, fields: PractitionerFields): Decision {
    const { externalId, firstName, lastName } = fields;
    const named = { externalId, name: `${firstName} ${lastName}`.trim() };
    return this.#decide('PRACTITIONER', row, named, digestOf([firstName, lastName]), {
      make: () => this.parts.directory.practitioner(named, row.row, { firstName, lastName }),
      change: (id) => this.#practitioners.set(id, fields),
    });
  }

  decideService(row: ImportRow, fields: ServiceFields): Decision {
    const { externalId, name, durationMinutes, priceMinor, recallIntervalMonths } = fields;
    const digest = digestOf([name, durationMinutes, priceMinor, recallIntervalMonths]);
    return this.#decide('SERVICE', row, { externalId, name }, digest, {
      make: () => this.parts.directory.service({ externalId, name }, row.row, fields),
      change: (id) => this.#services.set(id, fields),
    });
  }

  #decide(
    kind: Kind,
    row: ImportRow,
    named: { externalId: string | null; name: string },
    digest: string,
    does: { make(): string; change(id: string): void },
  ): Decision {
    const { external, directory, tally } = this.parts;
    const key = named.externalId;
    const seen = key === null ? undefined : external.get(kind, key);
    const again = seen !== undefined && external.isOfThisImport(seen);
    if (again && seen.digest !== null && seen.digest !== digest && !row.visit) {
      const message = `Row ${seen.row} has this id with other values. Give each one once.`;
      return { refused: refusal('DUPLICATE_ID', message, null, key) };
    }
    const found = directory.find(kind, named);
    return {
      ...{ refused: null, id: found ?? '' },
      commit: () => {
        const id = does.make();
        const changed =
          found !== null && seen !== undefined && seen.digest !== digest && !(again && row.visit);
        if (changed) does.change(id);
        if (found !== null && !(again && seen.digest !== null)) {
          tally.count(COUNTED[kind], changed ? 'updated' : 'unchanged');
        }
        if (key !== null) external.mark({ kind, key }, id, row.row, digest);
        return [];
      },
    };
  }

  /** Writes what changed; what was made is written with the directory. An empty value takes nothing away. */
  async write({ db, clinicId }: Scope): Promise<void> {
    const practitioners = [...this.#practitioners].map(([id, { firstName, lastName }]) => ({
      id,
      firstName,
      lastName,
    }));
    if (practitioners.length > 0) {
      await sql`
        update practitioner p set first_name = given."firstName", last_name = given."lastName"
        from jsonb_to_recordset(${JSON.stringify(practitioners)}::jsonb)
          as given (id uuid, "firstName" text, "lastName" text)
        where p.clinic_id = ${clinicId} and p.id = given.id
      `.execute(db);
    }
    const services = [...this.#services].map(([id, fields]) => ({ ...fields, id }));
    if (services.length > 0) {
      await sql`
        update service s set
          name = given.name, duration_minutes = coalesce(given."durationMinutes", s.duration_minutes),
          price_minor = coalesce(given."priceMinor", s.price_minor),
          recall_interval_months = coalesce(given."recallIntervalMonths", s.recall_interval_months)
        from jsonb_to_recordset(${JSON.stringify(services)}::jsonb) as given (
          id uuid, name text, "durationMinutes" int, "priceMinor" bigint, "recallIntervalMonths" int
        )
        where s.clinic_id = ${clinicId} and s.id = given.id
      `.execute(db);
    }
  }
}
