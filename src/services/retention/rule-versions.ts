/** What a rule said from one change to the next: written once, and kept for good (mission.md, section 3). */
import { RetentionRuleVersionEntity } from '../../entities/retention/retention-rule.js';
import { connectEach } from '../batched-connection.js';
import type { Connection, PageInput, Sort } from '../connection.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import { newId } from '../new-id.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import type { WrittenMailingText } from './check-mailing-text.js';
import { writeMailingTexts } from './mailing-text.js';
import { type RuleTerms, termColumns } from './rule-row.js';

export interface RuleVersionRow extends RuleTerms {
  readonly id: string;
  readonly ruleId: string;
  readonly version: number;
  /** The member of staff; null: through an API key. */
  readonly createdById: string | null;
  readonly createdAt: Date;
}

interface NewVersion {
  readonly ruleId: string;
  readonly version: number;
  readonly terms: RuleTerms;
  readonly texts: readonly WrittenMailingText[];
}

const columns = [
  'v.id as id',
  'v.rule_id as ruleId',
  'v.version as version',
  'v.created_by as createdById',
  'v.created_at as createdAt',
  ...termColumns,
] as const;

const NEWEST_FIRST: Sort<RuleVersionRow> = {
  name: 'versions of a rule',
  direction: 'desc',
  keys: [
    { column: 'v.created_at', field: 'createdAt', type: 'instant' },
    { column: 'v.id', field: 'id', type: 'uuid' },
  ],
};

/** Must run within a transaction that holds the rule's row, or made it. @throws Refusal as `writeMailingTexts` does */
export async function writeRuleVersion(
  scope: Scope,
  { ruleId, version, terms, texts }: NewVersion,
  now: Date,
): Promise<void> {
  const { clinicId, viewer } = scope;
  await scope.em.insert(RetentionRuleVersionEntity, {
    ...{ clinicId, ruleId, version, id: newId(), ...terms, createdAt: now },
    createdBy: viewer.kind === 'STAFF' ? viewer.id : null,
  });
  const { channels } = terms;
  await writeMailingTexts(scope, {
    ...{ mailingId: ruleId, version, kind: 'RETENTION_RULE', about: 'VISIT', channels, texts },
  });
}

const load = loaderPerArguments<PageInput, Connection<RuleVersionRow>>((scope, args, ruleIds) => {
  const all = scope.db.selectFrom('retention_rule_version as v').where('v.clinic_id', '=', scope.clinicId);
  const seen = allows(scope.viewer, 'retention:read') ? all : all.where('v.id', 'is', null);
  const list = {
    ...{ query: seen.select(columns), sort: NEWEST_FIRST },
    ...{ ownerColumn: 'v.rule_id', ownerField: 'ruleId' as const, columns },
  };
  return connectEach(scope.db, list, ruleIds, args);
});

/** The newest first; all that are asked for in one tick share a statement. @throws BadInput for the page. */
export function versionsOfRule(
  scope: Scope,
  ruleId: string,
  page: PageInput,
): Promise<Connection<RuleVersionRow>> {
  return load(scope, ruleId, page);
}
