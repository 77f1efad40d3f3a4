/** The clinic that the scope belongs to. */
import type { Scope } from '../scope.js';

/** The viewer's own clinic: there is no other for them. */
export function findClinic(scope: Scope) {
  return scope.db
    .selectFrom('clinic')
    .select(['id', 'name', 'locale', 'currency_code as currencyCode', 'sandbox', 'test_clock as testClock'])
    .where('id', '=', scope.clinicId)
    .executeTakeFirstOrThrow();
}
