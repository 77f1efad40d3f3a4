/** What a service costs (mission.md, section 8). */
import { type ServiceRow, serviceColumns } from '../clinic/find-by-ids.js';
import { AccessDenied, refuse } from '../refusal.js';
import type { Scope } from '../scope.js';
import { isId } from '../where-any.js';
import { type Amount, readMoney } from './read-money.js';

/**
 * From now on; quotes and invoices that were made keep the price that they have.
 * @throws AccessDenied for all but staff with "clinic:write"; Refusal NOT_FOUND, INVALID
 */
export async function setServicePrice(
  scope: Scope,
  { serviceId, price }: { serviceId: string; price: Amount },
): Promise<ServiceRow> {
  scope.require('clinic:write');
  if (scope.viewer.kind !== 'STAFF') throw new AccessDenied('FORBIDDEN');
  const { minor, currencyCode } = await readMoney(scope, price, ['price'], 0);
  const service = await scope.db
    .updateTable('service')
    .set({ price_minor: minor, currency_code: currencyCode })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', isId(serviceId) ? serviceId : null)
    .returning(serviceColumns)
    .executeTakeFirst();
  if (!service) throw refuse('NOT_FOUND', 'There is no such service.', ['serviceId']);
  return service;
}
