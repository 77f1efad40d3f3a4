/** Checks who and what a promotion is for (mission.md, section 8: practitioners, services, patient segments, dates). */

import type { PromotionScope } from '../../../entities/billing/promotion.js';
import type { Db } from '../../../entities/database.js';
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import type { Wrong } from './check-terms.js';
import type { WrittenScope } from './promotion-terms.js';

const LONGEST_LIST = 100;

/** Where what is named must be, under the name that it is kept by. What was put away is not there. */
const LISTS = {
  serviceIds: { table: 'service', kept: 'serviceIds', archives: false },
  servicePackageIds: { table: 'service_package', kept: 'packageIds', archives: true },
  practitionerIds: { table: 'practitioner', kept: 'practitionerIds', archives: false },
  branchIds: { table: 'branch', kept: 'branchIds', archives: false },
  loyaltyTierIds: { table: 'loyalty_tier', kept: 'tierIds', archives: true },
  groupIds: { table: 'patient_group', kept: 'groupIds', archives: true },
} as const;

/** Only what was given, lists without repetitions; `wrong` hears of everything that cannot be kept. */
export async function checkScope(scope: Scope, written: WrittenScope, wrong: Wrong): Promise<PromotionScope> {
  const kept: { -readonly [K in keyof PromotionScope]: PromotionScope[K] } = {};
  for (const [field, list] of Object.entries(LISTS) as [
    keyof typeof LISTS,
    (typeof LISTS)[keyof typeof LISTS],
  ][]) {
    const ids = listed(field, written[field], wrong);
    if (ids === null) continue;
    kept[list.kept] = ids;
    const missing = ids.length - (await countOf(scope, list.table, list.archives, ids));
    if (missing > 0) wrong(['scope', field], 'Not all of these are there.', 'NOT_FOUND');
  }
  if (written.patients) kept.patients = written.patients;
  const weekdays = listed('weekdays', written.weekdays, wrong);
  if (weekdays?.some((day) => !Number.isInteger(day) || day < 1 || day > 7))
    wrong(['scope', 'weekdays'], 'Weekdays are 1, Monday, to 7, Sunday.');
  else if (weekdays) kept.weekdays = weekdays.toSorted((a, b) => a - b);
  const { datesFrom, datesTo } = written;
  if (datesFrom) kept.datesFrom = datesFrom;
  if (datesTo) kept.datesTo = datesTo;
  if (datesFrom && datesTo && datesTo < datesFrom)
    wrong(['scope', 'datesTo'], 'This must not be before the first date.');
  return kept;
}

function listed<T>(field: string, list: readonly T[] | null | undefined, wrong: Wrong): T[] | null {
  if (!list) return null;
  const values = [...new Set(list)];
  if (values.length > 0 && values.length <= LONGEST_LIST) return values;
  wrong(['scope', field], `Give 1 to ${LONGEST_LIST}, or leave this out.`);
  return null;
}

async function countOf(
  { db, clinicId }: { db: Db; clinicId: string },
  table: (typeof LISTS)[keyof typeof LISTS]['table'],
  archives: boolean,
  ids: readonly string[],
): Promise<number> {
  let query = db
    .selectFrom(table)
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', anyOf(ids.filter(isId)));
  if (archives) query = query.where('archived_at' as 'id', 'is', null);
  return (await query.execute()).length;
}
