/** A patient's points, as far as the viewer may see them (mission.md, section 7). */
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { type AccountRow, accountsOf } from '../ledger/account-of.js';

/** As the API names what the ledger holds: `balance` can be spent. */
export interface LoyaltyAccountRow extends AccountRow {
  readonly balance: number;
  readonly onHold: number;
}

const load = loaderPerArguments<object, LoyaltyAccountRow | null>(async (scope, _, patientIds) => {
  const now = await scope.clock.now();
  const seen = await Promise.all(patientIds.map((id) => maySee(scope, id)));
  const accounts = await accountsOf(
    scope,
    patientIds.filter((_id, index) => seen[index]),
    now,
  );
  const byPatient = new Map(accounts.map((account) => [account.patientId, account]));
  return patientIds.map((id) => {
    const account = byPatient.get(id);
    return account ? { ...account, balance: account.available, onHold: account.held } : null;
  });
});

/** Zeros for a patient who never had points; null for one that is absent or not the viewer's to see, and for their points. */
export function loyaltyAccountOf(scope: Scope, patientId: string): Promise<LoyaltyAccountRow | null> {
  return load(scope, patientId, {});
}

async function maySee(scope: Scope, patientId: string): Promise<boolean> {
  if (!allows(scope.viewer, 'loyalty:read')) return false;
  if (scope.viewer.kind === 'PATIENT') return scope.viewer.id === patientId;
  return (await scope.loaders.patient.load(patientId)) !== null;
}
