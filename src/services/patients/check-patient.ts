/** Checks a patient's fields all at once, so that a form can show everything that is wrong with it. */
import type { Sex } from '../../entities/patients/patient.js';
import { Refusal, type UserError } from '../refusal.js';
import type { Scope } from '../scope.js';
import { localDateOf } from '../visits/local-time.js';
import { isId } from '../where-any.js';
import {
  type Checked,
  readBirthDate,
  readEmail,
  readLocale,
  readName,
  readPhone,
  readSource,
} from './read-contact.js';

/** Absent fields stay as they are; null clears those that may be empty. */
export interface PatientFields {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  /** In international form; kept in E.164. */
  phone?: string | null | undefined;
  email?: string | null | undefined;
  /** A BCP 47 tag; for a new patient the clinic's when absent. */
  locale?: string | null | undefined;
  /** YYYY-MM-DD, not in the future. */
  birthDate?: string | null | undefined;
  sex?: Sex | null | undefined;
  source?: string | null | undefined;
  city?: string | null | undefined;
  insurancePlanId?: string | null | undefined;
  doNotContact?: boolean | null | undefined;
}

export interface CheckedFields {
  firstName?: string;
  lastName?: string;
  phone?: string | null;
  email?: string | null;
  locale?: string;
  birthDate?: string | null;
  sex?: Sex | null;
  source?: string | null;
  city?: string | null;
  insurancePlanId?: string | null;
  doNotContact?: boolean;
}

/** Where a day begins first: a child born there today has no birth date in the future. */
const EARLIEST_ZONE = 'Pacific/Kiritimati';

/**
 * The given fields, ready to be kept. `required` ones must be there.
 * @throws Refusal with every error: REQUIRED for what is missing or cannot be cleared, NOT_FOUND for an insurance plan that nobody
 * gets, INVALID for the rest.
 */
export async function checkPatient(
  scope: Scope,
  given: PatientFields,
  required: readonly ('firstName' | 'lastName')[] = [],
): Promise<CheckedFields> {
  const latest = localDateOf(await scope.clock.now(), EARLIEST_ZONE);
  const errors: UserError[] = [];
  const add = (code: UserError['code'], message: string, field: string) =>
    errors.push({ code, message, path: ['input', field] });
  const checked: CheckedFields = {};

  function keep<K extends keyof CheckedFields & keyof PatientFields>(
    field: K,
    read: (value: NonNullable<PatientFields[K]>) => Checked<CheckedFields[K]>,
    whenCleared: CheckedFields[K] | undefined,
  ): void {
    const value = given[field];
    if (value === undefined) return;
    if (value === null) {
      if (whenCleared === undefined) add('REQUIRED', 'This cannot be cleared.', field);
      else checked[field] = whenCleared;
      return;
    }
    const result = read(value as NonNullable<PatientFields[K]>);
    if ('wrong' in result) add('INVALID', result.wrong, field);
    else checked[field] = result.value;
  }

  for (const field of required) {
    if (given[field] === undefined) add('REQUIRED', 'Write a name; it cannot be empty.', field);
  }
  keep('firstName', readName, undefined);
  keep('lastName', readName, undefined);
  keep('phone', readPhone, null);
  keep('email', readEmail, null);
  keep('locale', readLocale, undefined);
  keep('birthDate', (text) => readBirthDate(text, latest), null);
  keep('sex', (value) => ({ value }), null);
  keep('source', readSource, null);
  keep('city', readSource, null);
  keep('insurancePlanId', (value) => ({ value }), null);
  if (checked.insurancePlanId && !(await isPlan(scope, checked.insurancePlanId))) {
    add('NOT_FOUND', 'There is no such insurance plan, or it is archived.', 'insurancePlanId');
  }
  keep('doNotContact', (value) => ({ value }), undefined);
  const [first, ...others] = errors;
  if (first !== undefined) throw new Refusal([first, ...others]);
  return checked;
}

/** Whether patients can get the plan: it is there, and not archived. */
async function isPlan(scope: Scope, planId: string): Promise<boolean> {
  if (!isId(planId)) return false;
  const plan = scope.db
    .selectFrom('insurance_plan')
    .select('id')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', planId)
    .where('archived_at', 'is', null);
  return (await plan.executeTakeFirst()) !== undefined;
}
