/** Why a row of an import, or a value of it, was not taken; the codes are those of services/patients/import. */
import { registerEnumType } from 'type-graphql';
import type { ImportProblemCode as Code } from '../../services/patients/import/import-record.js';

const CODES: Record<Code, string> = {
  REQUIRED: 'A value is missing.',
  INVALID_DATE: 'Not a date, or not one that can be.',
  INVALID_TIME: 'Not a time, or not one that can be.',
  INVALID_PHONE: 'Not a phone number.',
  INVALID_EMAIL: 'Not an e-mail address.',
  INVALID_AMOUNT: 'Not an amount of money.',
  NEGATIVE_AMOUNT: 'An amount below zero.',
  INVALID_CURRENCY: 'Not the clinic’s currency.',
  INVALID_VALUE: 'Not a value that this column can have.',
  TOO_LONG: 'Longer than can be kept.',
  BAD_ENCODING: 'Bytes that are no text in the file’s encoding.',
  CONTROL_CHARACTERS: 'Characters that cannot be shown.',
  FORMULA: 'A text that a spreadsheet would calculate.',
  TOO_FEW_COLUMNS: 'Fewer values than the first line has columns.',
  TOO_MANY_COLUMNS: 'More values than the first line has columns.',
  UNCLOSED_QUOTE: 'A quotation mark that is never closed.',
  TRUNCATED: 'The file ends within the row.',
  ROW_TOO_LONG: 'Longer than a row can be.',
  INVALID_JSON: 'Not JSON.',
  UNSUPPORTED_RESOURCE: 'A FHIR resource that is not taken.',
  DUPLICATE_ID: 'An earlier row of the file has this id with other values.',
  UNKNOWN_PATIENT: 'The visit of a patient whom no earlier row brought.',
  AMBIGUOUS_PATIENT: 'Several patients who are here could be meant.',
  VISIT_IN_THE_FUTURE: 'A visit that took place, or was missed, but has not begun.',
  VISIT_OVERLAPS: 'The practitioner has another visit at that time.',
  ENDS_BEFORE_START: 'The visit ends before it begins.',
  CONFLICTING_VALUE: 'What is here says otherwise, and was kept.',
  MERGED_WITH: 'The patient was here already.',
};
export const ImportProblemCode = Object.fromEntries(Object.keys(CODES).map((code) => [code, code])) as {
  [C in Code]: C;
};
export type ImportProblemCode = Code;
registerEnumType(ImportProblemCode, {
  name: 'ImportProblemCode',
  description: 'Why a row, or a value of it, was not taken.',
  valuesConfig: Object.fromEntries(
    Object.entries(CODES).map(([code, description]) => [code, { description }]),
  ),
});
