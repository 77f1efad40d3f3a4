/** Import: a file with the clinic's own history, brought in row by row (issue "retention"; mission.md, section 3). */
import { defineEntity, p } from '@mikro-orm/postgresql';

export const IMPORT_FORMATS = ['CSV', 'FHIR_BUNDLE', 'FHIR_NDJSON'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];
export const IMPORT_STATUSES = ['UPLOADING', 'WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];
/** Who counts as the same patient: one with the same phone and name, the same e-mail and name, or the same name and birth date. */
export const DUPLICATE_RULES = ['PHONE_AND_NAME', 'EMAIL_AND_NAME', 'NAME_AND_BIRTH_DATE', 'NONE'] as const;
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];
export const IMPORT_SEVERITIES = ['REFUSED', 'WARNING', 'MERGED'] as const;
export type ImportSeverity = (typeof IMPORT_SEVERITIES)[number];
export type ExternalKind = 'PATIENT' | 'PRACTITIONER' | 'SERVICE' | 'BRANCH' | 'VISIT';
export const DATE_ORDERS = ['YEAR_MONTH_DAY', 'DAY_MONTH_YEAR', 'MONTH_DAY_YEAR'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
/** What stands before the cents of an amount. */
export type DecimalMark = ',' | '.';

/** As told; what is absent is detected. */
export interface ImportOptions {
  readonly delimiter?: string;
  /** A name that TextDecoder knows: utf-8, windows-1251, utf-16le … */
  readonly encoding?: string;
  readonly dateOrder?: DateOrder;
  readonly decimal?: DecimalMark;
  /** From the file's column names to ours (see services/patients/import). */
  readonly columns?: Readonly<Record<string, string>>;
  /** In this order; the first that finds one patient wins. Absent: PHONE_AND_NAME, EMAIL_AND_NAME. */
  readonly duplicateRules?: readonly DuplicateRule[];
  /** Where rows name none: an IANA zone; absent: of the clinic's first branch. */
  readonly timeZone?: string;
}

export interface ImportDetected {
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal?: DecimalMark | null;
  /** From the file's column names to ours. */
  readonly columns: Readonly<Record<string, string>>;
  /** The file's columns that nothing is known about. */
  readonly ignored: readonly string[];
}

export interface ImportCount {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly merged: number;
}

export interface ImportCounts {
  readonly patients?: ImportCount;
  readonly practitioners?: ImportCount;
  readonly services?: ImportCount;
  readonly visits?: ImportCount;
  readonly refused?: number;
  readonly warnings?: number;
}

export const ImportEntity = defineEntity({
  name: 'Import',
  tableName: 'import',
  properties: {
    clinicId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileName: p.string(),
    source: p.string(),
    format: p.string().$type<ImportFormat>(),
    options: p.json<ImportOptions>(),
    detected: p.json<ImportDetected>().nullable(),
    status: p.string().$type<ImportStatus>(),
    failure: p.string().nullable(),
    bytesTotal: p.bigint('number').nullable(),
    bytesReceived: p.bigint('number').default(0),
    /** How far into the file the rows that are in go. */
    bytesRead: p.bigint('number').default(0),
    /** Read by the command where it runs, and so by no worker. */
    byCommand: p.boolean().default(false),
    contentHash: p.blob().nullable(),
    rowsDone: p.bigint('number').default(0),
    rowsTotal: p.bigint('number').nullable(),
    counts: p.json<ImportCounts>(),
    leaseToken: p.integer().default(0),
    leasedUntil: p.datetime(3).nullable(),
    /** Runs that ended for no fault of the file since a batch was last written. */
    failures: p.integer().default(0),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(3),
    startedAt: p.datetime(3).nullable(),
    finishedAt: p.datetime(3).nullable(),
  },
});

export const ImportChunkEntity = defineEntity({
  name: 'ImportChunk',
  properties: {
    clinicId: p.uuid().primary(),
    importId: p.uuid().primary(),
    number: p.integer().primary(),
    bytes: p.blob(),
  },
});

export const ImportIssueEntity = defineEntity({
  name: 'ImportIssue',
  properties: {
    clinicId: p.uuid().primary(),
    importId: p.uuid().primary(),
    /** In the order of the file, 1, 2, 3 … */
    number: p.integer().primary(),
    severity: p.string().$type<ImportSeverity>(),
    rowNumber: p.bigint('number'),
    line: p.bigint('number').nullable(),
    columnName: p.string().nullable(),
    value: p.string().nullable(),
    code: p.string(),
    message: p.string(),
    patientId: p.uuid().nullable(),
  },
});

/** What brought rows are called where they came from. */
export const ExternalIdEntity = defineEntity({
  name: 'ExternalId',
  properties: {
    clinicId: p.uuid().primary(),
    source: p.string().primary(),
    kind: p.string().$type<ExternalKind>().primary(),
    externalId: p.string().primary(),
    id: p.uuid(),
    /** The import that last brought it, in which row, and a hash of what it brought. */
    importId: p.uuid().nullable(),
    rowNumber: p.bigint('number').nullable(),
    digest: p.string().nullable(),
  },
});
