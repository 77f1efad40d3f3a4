/** What the examples of retention rules are filled with: a draft that has not been activated. */
import { perform } from '../services/clinic/perform.js';
import { createRule } from '../services/retention/create-rule.js';
import { listRules } from '../services/retention/rule-row.js';
import { Scope } from '../services/scope.js';

const RULE = {
  name: 'Half a year later',
  channels: ['EMAIL'],
  days: 180,
  texts: [{ body: 'Dear {firstName}, half a year has gone by. {clinicName} looks forward to seeing you.' }],
} as const;

/** Its UUID; makes it where the former one was activated. */
export async function findExampleRule({ parts, clinicId }: Scope): Promise<string> {
  const scope = new Scope({ ...parts, viewer: { kind: 'SYSTEM', clinicId, sandbox: true } });
  const drafts = await listRules(scope, { statuses: ['DRAFT'], first: 100 });
  const known = drafts.nodes.find(({ name }) => name === RULE.name);
  return (known ?? (await perform(scope, 'retentionRuleCreate', RULE, createRule))).id;
}
