/** A patient's points, as far as the viewer may see them (mission.md, section 7). */
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { allows } from '../../viewer.js';
import { type AccountRow, accountOf } from '../ledger/account-of.js';

/** As the API names what the ledger holds: `balance` can be spent. */
export interface LoyaltyAccountRow extends AccountRow {
  readonly balance: number;
  readonly onHold: number;
}

const load = loaderPerArguments<object, LoyaltyAccountRow | null>(async (scope, _, patientIds) => {
  const now = await scope.clock.now();
  return Promise.all(
    patientIds.map(async (id) => {
      if (!(await maySee(scope, id))) return null;
      const account = await accountOf(scope, id, now);
      return { ...account, balance: account.available, onHold: account.held };
    }),
  );
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
