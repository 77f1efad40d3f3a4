/** Counts what an import did, and keeps what staff should read about its rows, in the order of the file. */
import { sql } from 'kysely';
import type { ImportCount, ImportCounts, ImportSeverity } from '../../../entities/patients/import.js';
import type { Scope } from '../../scope.js';
import type { ImportProblem, ImportProblemCode, ImportRow } from './import-record.js';

type Counted = 'patients' | 'practitioners' | 'services' | 'visits';
type Outcome = keyof ImportCount;

export interface Remark extends Omit<ImportProblem, 'severity'> {
  readonly severity: ImportSeverity;
  /** Whom the row was merged with. */
  readonly patientId?: string;
}

type Issue = Remark & Pick<ImportRow, 'row' | 'line'>;

const NOTHING: ImportCount = { created: 0, updated: 0, unchanged: 0, merged: 0 };
const LONGEST_VALUE = 200;
const LONGEST_MESSAGE = 500;

/** A remark that refuses its row. `value`: as the file has it, if it is one value that is wrong. */
export function refusal(
  code: ImportProblemCode,
  message: string,
  column: string | null = null,
  value: string | null = null,
): Remark {
  return { severity: 'REFUSED', code, message, column, value };
}

/** A remark beside which the row is taken. */
export function warning(
  code: ImportProblemCode,
  message: string,
  column: string | null = null,
  value: string | null = null,
): Remark {
  return { severity: 'WARNING', code, message, column, value };
}

export class Tally {
  readonly #counts: Record<Counted, Record<Outcome, number>>;
  #refused: number;
  #warnings: number;
  readonly #issues: Issue[] = [];

  /** Goes on from what earlier batches counted. */
  constructor({ patients, practitioners, services, visits, refused = 0, warnings = 0 }: ImportCounts) {
    const from = (count: ImportCount | undefined) => ({ ...NOTHING, ...count });
    this.#counts = {
      patients: from(patients),
      practitioners: from(practitioners),
      services: from(services),
      visits: from(visits),
    };
    this.#refused = refused;
    this.#warnings = warnings;
  }

  count(what: Counted, outcome: Outcome): void {
    this.#counts[what][outcome]++;
  }

  /** A row that was not taken, and why: all of it. */
  refuse({ row, line }: ImportRow, remarks: readonly Remark[]): void {
    this.#refused++;
    for (const remark of remarks) this.#issues.push({ ...remark, row, line });
  }

  /** Remarks about a row that was taken. */
  remark({ row, line }: ImportRow, remarks: readonly Remark[]): void {
    for (const remark of remarks) {
      if (remark.severity === 'WARNING') this.#warnings++;
      this.#issues.push({ ...remark, row, line });
    }
  }

  get counts(): ImportCounts {
    return { ...this.#counts, refused: this.#refused, warnings: this.#warnings };
  }

  /** Writes the remarks behind those that the import has. The import must be locked. */
  async write({ db, clinicId }: Scope, importId: string): Promise<void> {
    if (this.#issues.length === 0) return;
    const given = this.#issues.map((issue, index) => ({
      ...{ place: index + 1, severity: issue.severity, row: issue.row, line: issue.line, code: issue.code },
      column: keepable(issue.column, LONGEST_VALUE),
      value: keepable(issue.value, LONGEST_VALUE),
      message: keepable(issue.message, LONGEST_MESSAGE),
      patient: issue.patientId ?? null,
    }));
    await sql`
      insert into import_issue (
        clinic_id, import_id, number, severity, row_number, line, column_name, value, code, message, patient_id
      )
      select ${clinicId}::uuid, ${importId}::uuid, last.number + place, severity, row, line, "column", value, code,
        message, patient
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (
        place int, severity text, row bigint, line bigint, "column" text, value text, code text, message text, patient uuid
      ), (
        select coalesce(max(number), 0) as number from import_issue
        where clinic_id = ${clinicId} and import_id = ${importId}
      ) as last
    `.execute(db);
  }
}

/** PostgreSQL keeps no zero bytes and no halves of surrogate pairs. */
function keepable(text: string | null, longest: number): string | null {
  if (text === null) return null;
  return [...text.slice(0, 2 * longest)]
    .slice(0, longest)
    .join('')
    .replace(/[\0\p{Cs}]/gu, '\uFFFD');
}
