/** The clinic's own text that a delivery was written with, in the version that held then. */
import { anyOf } from '../any-of.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';

const load = loaderPerArguments(async (scope: Scope, _: object, ids: readonly string[]) => {
  const rows = await scope.db
    .selectFrom('template')
    .leftJoin('staff', (join) =>
      join.onRef('staff.clinic_id', '=', 'template.clinic_id').onRef('staff.id', '=', 'template.created_by'),
    )
    .select([
      'template.id',
      'template.version',
      'template.subject',
      'template.body',
      'template.created_at as createdAt',
      'staff.name as createdBy',
    ])
    .where('template.clinic_id', '=', scope.clinicId)
    .where('template.id', '=', anyOf(ids))
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** Null for the built-in text, and where the viewer may not see templates; all asked for in one tick share a statement. */
export function templateOfDelivery(scope: Scope, templateId: string | null) {
  return templateId === null || !allows(scope.viewer, 'templates:read') ? null : load(scope, templateId, {});
}
