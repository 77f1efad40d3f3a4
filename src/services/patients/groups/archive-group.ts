/** Puts a group away: it leaves the lists, and is no longer kept current. Its name is free again. */
import { refuse } from '../../refusal.js';
import { mailingsByGroup } from '../../retention/mailing-groups.js';
import type { Scope } from '../../scope.js';
import type { PatientGroupRow } from './find-groups.js';
import { type GroupInput, groupRow, lockAnyGroup } from './group-row.js';

const WORDS = { CAMPAIGN: 'campaign', RETENTION_RULE: 'rule' };
const WAYS = {
  CAMPAIGN: 'Stop a campaign first.',
  RETENTION_RULE: 'Take the group out of a rule first, or archive the rule.',
};

/**
 * Nothing changes for one that is archived already. Must run within a transaction.
 * @throws Refusal NOT_FOUND; ACTION_NOT_ALLOWED while a campaign or a rule that is active or paused goes by it, which would write
 * to who has left it since, and not to who has come; AccessDenied
 */
export async function archivePatientGroup(scope: Scope, input: GroupInput): Promise<PatientGroupRow> {
  const group = await lockAnyGroup(scope, input);
  if (group.archivedAt !== null) return group;
  const users = await mailingsByGroup(scope, group.id);
  if (users.length > 0) {
    const names = users.map(({ kind, name }) => `the ${WORDS[kind]} “${name}”`).join(', ');
    const ways = [...new Set(users.map(({ kind }) => WAYS[kind]))].join(' ');
    throw refuse('ACTION_NOT_ALLOWED', `In use by ${names}. ${ways}`, ['groupId']);
  }
  const now = await scope.clock.now();
  await groupRow(scope, group.id).set({ archived_at: now, status: 'READY', updated_at: now }).execute();
  return { ...group, archivedAt: now, status: 'READY' };
}
