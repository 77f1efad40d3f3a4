/** What quotes do with redemptions before anything is paid: they speak for them, and let go of them (mission.md, sections 7 and 8). */
import type { RewardKind } from '../../../entities/loyalty/reward.js';
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { isId } from '../../where-any.js';

/** A redemption's terms, as they were when it was redeemed. */
interface ReservedRedemption {
  readonly id: string;
  readonly kind: RewardKind;
  /** Of a DISCOUNT, one of both: hundredths of a percent, or minor units of the clinic's currency. */
  readonly basisPoints: number | null;
  readonly amountMinor: number | null;
  /** Of a SERVICE: which is free. */
  readonly serviceId: string | null;
}

export interface ReservedRedemptions {
  /** In the order in which they were given, each once. */
  readonly usable: readonly ReservedRedemption[];
  /** Absent, somebody else's, used, ended, over, spoken for by another quote, or GOODS, which are handed out at the desk. */
  readonly unusableIds: readonly string[];
}

interface Speaker {
  readonly patientId: string;
  readonly quoteId: string;
}

/**
 * The quote speaks for those that the patient can use at `now`: nothing else can use, cancel or expire them until it frees
 * them. The quote need not be written yet. Locks them by id; must run within a transaction.
 */
export async function reserveRedemptions(
  scope: Scope,
  ids: readonly string[],
  { patientId, quoteId }: Speaker,
  now: Date,
): Promise<ReservedRedemptions> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return { usable: [], unusableIds: [] };
  const held = await scope.db
    .selectFrom('redemption')
    .select([
      ...(['id', 'kind', 'basis_points as basisPoints', 'amount_minor as amountMinor'] as const),
      ...(['service_id as serviceId', 'quote_id as quoteId'] as const),
    ])
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', anyOf(wanted.filter(isId)))
    .where('patient_id', '=', patientId)
    .where('status', '=', 'HELD')
    .where('kind', '<>', 'GOODS')
    .where('expires_at', '>', now)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const free = new Map(
    held
      .filter((row) => row.quoteId === null || row.quoteId === quoteId)
      .map(({ quoteId: _, ...terms }) => [terms.id, terms]),
  );
  if (free.size > 0) {
    await scope.db
      .updateTable('redemption')
      .set({ quote_id: quoteId })
      .where('clinic_id', '=', scope.clinicId)
      .where('id', '=', anyOf([...free.keys()]))
      .execute();
  }
  return {
    usable: wanted.flatMap((id) => free.get(id) ?? []),
    unusableIds: wanted.filter((id) => !free.has(id)),
  };
}

/**
 * The quote lets go of what it spoke for and has not used; of `onlyIds`, where they are given. What is over meanwhile expires
 * with the next sweep. Harmless when repeated. Must run within a transaction.
 */
export async function freeRedemptions(
  scope: Pick<Scope, 'db' | 'clinicId'>,
  quoteId: string,
  _now: Date,
  onlyIds?: readonly string[],
): Promise<void> {
  let freed = scope.db
    .updateTable('redemption')
    .set({ quote_id: null })
    .where('clinic_id', '=', scope.clinicId)
    .where('quote_id', '=', quoteId)
    .where('status', '=', 'HELD');
  if (onlyIds !== undefined) freed = freed.where('id', '=', anyOf(onlyIds));
  await freed.execute();
}
