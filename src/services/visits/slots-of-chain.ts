/** The slots that one cancellation or move freed, one after another (mission.md, section 2). */
import { anyOf } from '../any-of.js';
import { groupBy } from '../group-by.js';
import { loaderPerArguments } from '../loader-per-arguments.js';
import type { Scope } from '../scope.js';
import { allows } from '../viewer.js';
import { type SlotRow, slotColumns, slotsOf } from './find-slots.js';

const load = loaderPerArguments<object, SlotRow[]>(async (scope, _, slotIds) => {
  const rows = await slotsOf(scope)
    .innerJoin('slot as member', (join) =>
      join.onRef('member.clinic_id', '=', 'slot.clinic_id').onRef('member.chain_id', '=', 'slot.chain_id'),
    )
    .select([...slotColumns, 'member.id as memberId'])
    .where('member.id', '=', anyOf(slotIds))
    .orderBy('slot.chain_number')
    .orderBy('slot.id')
    .execute();
  const chains = groupBy(rows, (row) => row.memberId);
  return slotIds.map((id) => chains.get(id) ?? []);
});

/**
 * All slots of the slot's chain with itself, in their order; a chain is short. None for those who may not see slots. All that are
 * asked for in one tick share a statement.
 */
export async function slotsOfChain(scope: Scope, slotId: string): Promise<SlotRow[]> {
  return allows(scope.viewer, 'slots:read') ? load(scope, slotId, {}) : [];
}
