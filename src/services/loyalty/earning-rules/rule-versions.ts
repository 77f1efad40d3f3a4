/** What an earning rule said from one change to the next (mission.md, section 7). */
import { connectEach } from '../../batched-connection.js';
import type { Connection, PageInput, Sort } from '../../connection.js';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { type DatedTerms, termColumns } from './rule-row.js';

export interface EarningRuleVersionRow extends DatedTerms {
  readonly id: string;
  readonly ruleId: string;
  readonly version: number;
  /** The member of staff; null: through an API key. */
  readonly createdById: string | null;
  readonly createdAt: Date;
}

const columns = [
  'v.id as id',
  'v.rule_id as ruleId',
  'v.version as version',
  'v.created_by as createdById',
  'v.created_at as createdAt',
  ...termColumns,
] as const;

const NEWEST_FIRST: Sort<EarningRuleVersionRow> = {
  name: 'versions of an earning rule',
  direction: 'desc',
  keys: [
    { column: 'v.created_at', field: 'createdAt', type: 'instant' },
    { column: 'v.id', field: 'id', type: 'uuid' },
  ],
};

const load = loaderPerArguments<PageInput, Connection<EarningRuleVersionRow>>((scope, args, ruleIds) => {
  const all = scope.db.selectFrom('earning_rule_version as v').where('v.clinic_id', '=', scope.clinicId);
  const seen = allows(scope.viewer, 'promotions:read') ? all : all.where('v.id', 'is', null);
  const list = {
    ...{ query: seen.select(columns), sort: NEWEST_FIRST },
    ...{ ownerColumn: 'v.rule_id', ownerField: 'ruleId' as const, columns },
  };
  return connectEach(scope.db, list, ruleIds, args);
});

/** The newest first; all that are asked for in one tick share a statement. @throws BadInput for the page */
export function versionsOfEarningRule(
  scope: Scope,
  ruleId: string,
  page: PageInput,
): Promise<Connection<EarningRuleVersionRow>> {
  return load(scope, ruleId, page);
}
