/** What imports and the remarks about their rows are told apart by. */
import { registerEnumType } from 'type-graphql';
import type {
  DateOrder as DateOrderCode,
  DuplicateRule as DuplicateRuleCode,
} from '../../entities/patients/import.js';

export const ImportFormat = { CSV: 'CSV', FHIR_BUNDLE: 'FHIR_BUNDLE', FHIR_NDJSON: 'FHIR_NDJSON' } as const;
export type ImportFormat = keyof typeof ImportFormat;
registerEnumType(ImportFormat, {
  name: 'ImportFormat',
  description: 'How a file is written.',
  valuesConfig: {
    CSV: {
      description: 'A table as text, its first line naming the columns; delimiter and encoding are detected.',
    },
    FHIR_BUNDLE: {
      description: 'One FHIR R4 Bundle of Patient, Practitioner, Appointment and Encounter, as JSON.',
    },
    FHIR_NDJSON: { description: 'One FHIR R4 resource a line, as bulk exports write them.' },
  },
});

export const ImportStatus = {
  UPLOADING: 'UPLOADING',
  WAITING: 'WAITING',
  RUNNING: 'RUNNING',
  DONE: 'DONE',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
} as const;
export type ImportStatus = keyof typeof ImportStatus;
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'Where an import is.',
  valuesConfig: {
    UPLOADING: { description: 'Its file has not come, or not all of it. After 24 hours it is FAILED.' },
    WAITING: { description: 'Its file is here; it begins as soon as a worker is free.' },
    RUNNING: { description: 'Its rows go in.' },
    DONE: { description: 'All rows are in, but for those that were refused.' },
    FAILED: { description: 'It could not go on; `failure` says why. What was in stays.' },
    CANCELLED: { description: 'Somebody ended it. What was in stays.' },
  },
});

export const ImportSeverity = { REFUSED: 'REFUSED', WARNING: 'WARNING', MERGED: 'MERGED' } as const;
export type ImportSeverity = keyof typeof ImportSeverity;
registerEnumType(ImportSeverity, {
  name: 'ImportSeverity',
  description: 'What a remark about a row means for it.',
  valuesConfig: {
    REFUSED: { description: 'Nothing of the row was taken.' },
    WARNING: { description: 'The row was taken, but for this value.' },
    MERGED: {
      description: 'The row’s patient was there already: what was empty was filled, the rest was kept.',
    },
  },
});

const RULES: Record<DuplicateRuleCode, string> = {
  PHONE_AND_NAME: 'The same phone and the same name.',
  EMAIL_AND_NAME: 'The same e-mail address and the same name.',
  NAME_AND_BIRTH_DATE: 'The same name and the same birth date.',
  NONE: 'Nobody: every patient whose id is new is entered.',
};
export const DuplicateRule = Object.fromEntries(Object.keys(RULES).map((rule) => [rule, rule])) as {
  [R in DuplicateRuleCode]: R;
};
export type DuplicateRule = DuplicateRuleCode;
registerEnumType(DuplicateRule, {
  name: 'DuplicateRule',
  description: 'Who counts as the same patient. Names are compared without case and accents.',
  valuesConfig: Object.fromEntries(
    Object.entries(RULES).map(([rule, description]) => [rule, { description }]),
  ),
});

const ORDERS: Record<DateOrderCode, string> = {
  YEAR_MONTH_DAY: '2026-03-14.',
  DAY_MONTH_YEAR: '14.03.2026 or 14/03/26.',
  MONTH_DAY_YEAR: '03/14/2026.',
};
export const DateOrder = Object.fromEntries(Object.keys(ORDERS).map((order) => [order, order])) as {
  [O in DateOrderCode]: O;
};
export type DateOrder = DateOrderCode;
registerEnumType(DateOrder, {
  name: 'DateOrder',
  description: 'In which order the dates of a file are written.',
  valuesConfig: Object.fromEntries(
    Object.entries(ORDERS).map(([order, description]) => [order, { description }]),
  ),
});
