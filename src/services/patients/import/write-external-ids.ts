/**
 * What rows are called where they come from, and what was last brought under each name: by it a row is known again, and
 * an unchanged one is passed over (issue "retention", import).
 */
import { type RawBuilder, sql } from 'kysely';
import type { ExternalKind } from '../../../entities/patients/import.js';
import type { Scope } from '../../scope.js';
import { givenColumns } from './write-columns.js';
import type { RowKeys } from './write-row-keys.js';

export interface Seen {
  readonly id: string;
  /** The import that last brought it, in which row, and the digest of what it brought. */
  readonly importId: string | null;
  readonly row: number | null;
  readonly digest: string | null;
}

type Place = { kind: ExternalKind; key: string };
type Mark = Seen & Place;

/** Small enough in every clinic to be looked at as a whole. */
const OF_SETUP = ['PRACTITIONER', 'SERVICE', 'BRANCH'] as const;

/** Of one source: those that a batch speaks of, and all of practitioners, services and branches. */
export class ExternalIds {
  readonly #seen = new Map<string, Seen>();
  readonly #named = new Set<string>();
  readonly #marks = new Map<string, Mark>();

  private constructor(private readonly importId: string) {}

  static async read(
    { db, clinicId }: Scope,
    { id, source }: { id: string; source: string },
    rows: readonly RowKeys[],
  ): Promise<ExternalIds> {
    const ids = new ExternalIds(id);
    const patients = new Set(
      rows.flatMap(({ patient, visitor }) => [patient?.key ?? [], visitor ?? []].flat()),
    );
    const visits = new Set(rows.flatMap(({ visit }) => visit?.key ?? []));
    // One condition for each kind, so that each is looked up by the primary key however large the table has become.
    const select = (condition: RawBuilder<unknown>) => sql`
      select kind, external_id as key, id, import_id as "importId", row_number as row, digest from external_id
      where clinic_id = ${clinicId} and source = ${source} and ${condition}`;
    const { rows: found } = await sql<Mark>`
      ${select(sql`kind = 'PATIENT' and external_id = any(${[...patients]}::text[])`)}
      union all ${select(sql`kind = 'VISIT' and external_id = any(${[...visits]}::text[])`)}
      union all ${select(sql`kind in (${sql.join(OF_SETUP.map((kind) => sql.lit(kind)))})`)}
    `.execute(db);
    for (const { kind, key, ...seen } of found) ids.#learn({ kind, key }, seen);
    return ids;
  }

  get(kind: ExternalKind, key: string): Seen | undefined {
    return this.#seen.get(`${kind} ${key}`);
  }

  /** Whether the source has a name of its own for the row. */
  isNamed(kind: ExternalKind, id: string): boolean {
    return this.#named.has(`${kind} ${id}`);
  }

  /** Whether it was this import that last brought what is called so. */
  isOfThisImport(seen: Seen): boolean {
    return seen.importId === this.importId;
  }

  /** From now on the row is called so, and this is what was last brought of it. */
  mark(place: Place, id: string, row: number, digest: string | null): void {
    const seen = { id, importId: this.importId, row, digest };
    this.#learn(place, seen);
    this.#marks.set(`${place.kind} ${place.key}`, { ...place, ...seen });
  }

  async write({ db, clinicId }: Scope, source: string): Promise<void> {
    if (this.#marks.size === 0) return;
    const given = givenColumns([...this.#marks.values()], {
      ...{ kind: 'text', key: 'text', id: 'uuid', importId: 'uuid', row: 'bigint', digest: 'text' },
    });
    await sql`
      insert into external_id (clinic_id, source, kind, external_id, id, import_id, row_number, digest)
      select ${clinicId}::uuid, ${source}, kind, key, id, "importId", row, digest from ${given}
      on conflict (clinic_id, source, kind, external_id) do update set
        id = excluded.id, import_id = excluded.import_id, row_number = excluded.row_number, digest = excluded.digest
    `.execute(db);
  }

  #learn({ kind, key }: Place, seen: Seen): void {
    this.#seen.set(`${kind} ${key}`, seen);
    this.#named.add(`${kind} ${seen.id}`);
  }
}
