/** A second person approves what a package costs and holds: then it is sold (mission.md, section 8: approval is a second person's). */
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';
import { staffIdOf } from '../promotions/promotion-row.js';
import { findServicePackages, type ServicePackageRow } from './find-packages.js';

/**
 * Harmless when it is approved already. Must run in a transaction.
 * @throws AccessDenied for all but staff with "approvals:write"; Refusal NOT_FOUND; ACTION_NOT_ALLOWED for one that is archived;
 * SECOND_PERSON_NEEDED for who proposed it
 */
export async function approvePackage(
  scope: Scope,
  { servicePackageId }: { servicePackageId: string },
): Promise<ServicePackageRow> {
  scope.require('approvals:write');
  const approvedBy = staffIdOf(scope);
  const found = isId(servicePackageId) ? await lockPackage(scope, servicePackageId) : undefined;
  if (!found) throw refuse('NOT_FOUND', 'There is no such package.', ['servicePackageId']);
  if (found.archivedAt !== null)
    throw refuse('ACTION_NOT_ALLOWED', 'This package is archived. Make a new one.', ['servicePackageId']);
  if (found.proposedById === approvedBy) {
    const message = 'You proposed this package. Ask a colleague to approve it.';
    throw refuse('SECOND_PERSON_NEEDED', message, ['servicePackageId']);
  }
  if (found.approvedAt === null) {
    await scope.db
      .updateTable('service_package')
      .set({ approved_by: approvedBy, approved_at: await scope.clock.now() })
      .where('clinic_id', '=', scope.clinicId)
      .where('id', '=', servicePackageId)
      .execute();
  }
  const [row] = await findServicePackages(scope, [servicePackageId]);
  if (!row) throw new Error('A package that is locked is not there');
  return row;
}

function lockPackage(scope: Scope, id: string) {
  return scope.db
    .selectFrom('service_package')
    .select(['proposed_by as proposedById', 'approved_at as approvedAt', 'archived_at as archivedAt'])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}
