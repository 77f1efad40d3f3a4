/**
 * What reading a file gives, and writing takes: one row of it, checked and typed, whatever format it came in. Nothing here
 * knows of rows of the database: who is meant by an external id or a name is found out when it is written.
 */
import type { Channel } from '../../../entities/messaging/delivery.js';
import type {
  DateOrder,
  DecimalMark,
  ImportDetected,
  ImportFormat,
  ImportOptions,
} from '../../../entities/patients/import.js';
import type { Sex } from '../../../entities/patients/patient.js';
import type { VisitStatus } from '../../../entities/visits/visit.js';

/** Why a row, or a value of it, was not taken. */
export const IMPORT_PROBLEM_CODES = [
  'REQUIRED',
  'INVALID_DATE',
  'INVALID_TIME',
  'INVALID_PHONE',
  'INVALID_EMAIL',
  'INVALID_AMOUNT',
  'NEGATIVE_AMOUNT',
  'INVALID_CURRENCY',
  'INVALID_VALUE',
  'TOO_LONG',
  'BAD_ENCODING',
  'CONTROL_CHARACTERS',
  'FORMULA',
  'TOO_FEW_COLUMNS',
  'TOO_MANY_COLUMNS',
  'UNCLOSED_QUOTE',
  'TRUNCATED',
  'ROW_TOO_LONG',
  'INVALID_JSON',
  'UNSUPPORTED_RESOURCE',
  'DUPLICATE_ID',
  'UNKNOWN_PATIENT',
  'AMBIGUOUS_PATIENT',
  'VISIT_IN_THE_FUTURE',
  'VISIT_OVERLAPS',
  'ENDS_BEFORE_START',
  'CONFLICTING_VALUE',
  'MERGED_WITH',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export interface ImportProblem {
  /** REFUSED: nothing of the row is taken. WARNING: all of it but this value. */
  readonly severity: 'REFUSED' | 'WARNING';
  /** As the file calls it. */
  readonly column: string | null;
  /** At most 200 characters. */
  readonly value: string | null;
  readonly code: ImportProblemCode;
  /** Plain words that say what to do. */
  readonly message: string;
}

/** What a person or a thing is called where the file comes from, or at least its name. */
export interface Named {
  readonly externalId: string | null;
  readonly name: string | null;
}

/** A field that the file does not have is absent; one that is empty there is null. */
export interface PatientFields {
  readonly externalId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  /** E.164. */
  readonly phone?: string | null;
  readonly email?: string | null;
  /** YYYY-MM-DD. */
  readonly birthDate?: string | null;
  readonly sex?: Sex | null;
  readonly city?: string | null;
  readonly source?: string | null;
  readonly insurancePlan?: string | null;
  readonly locale?: string | null;
  readonly doNotContact?: boolean;
  readonly deceased?: boolean;
  /** Consent to marketing, where the file tells it. */
  readonly consents?: Readonly<Partial<Record<Channel, boolean>>>;
}

export interface PractitionerFields {
  readonly externalId: string | null;
  readonly firstName: string;
  readonly lastName: string;
}

export interface ServiceFields {
  readonly externalId: string | null;
  readonly name: string;
  readonly durationMinutes: number | null;
  readonly priceMinor: number | null;
  readonly recallIntervalMonths: number | null;
}

export interface VisitFields {
  readonly externalId: string | null;
  /** Whose visit it is; null: the patient of the same row. */
  readonly patientExternalId: string | null;
  readonly practitioner: Named;
  readonly service: Named;
  readonly branch: Named;
  readonly startsAt: Date;
  /** Null: the service's duration, or half an hour. */
  readonly endsAt: Date | null;
  readonly status: VisitStatus;
  readonly paidMinor: number | null;
}

export interface ImportRow {
  /** 1, 2, 3 … in the order in which rows are read; the same whenever the file is read again. */
  readonly row: number;
  /** Where it begins in the file, from 1; null where a format has no lines. */
  readonly line: number | null;
  /** With one that is REFUSED, nothing else of the row is given. */
  readonly problems: readonly ImportProblem[];
  readonly patient?: PatientFields;
  readonly practitioner?: PractitionerFields;
  readonly service?: ServiceFields;
  readonly visit?: VisitFields;
}

/** What a file's values are read by. */
export interface ImportContext {
  readonly timeZone: string;
  readonly currencyCode: string;
  /** Of the clinic: numbers without a country are read by it. */
  readonly locale: string;
  /** YYYY-MM-DD, by the clinic's clock. */
  readonly today: string;
  /** The IANA zone of a branch that rows name, null for one that is not known; absent: all are in `timeZone`. */
  readonly zoneOfBranch?: (branch: Named) => string | null;
}

export interface ImportFile {
  /** From its beginning, as often as asked. */
  open(): AsyncIterable<Uint8Array>;
  readonly format: ImportFormat;
  readonly options: ImportOptions;
}

/** A file as it is read: what was found out about it, and its rows, in constant memory. */
export interface ImportReading {
  readonly detected: ImportDetected;
  rows(): AsyncIterable<ImportRow>;
}

export type { DateOrder, DecimalMark, ImportDetected, ImportFormat, ImportOptions };
