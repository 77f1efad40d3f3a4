/**
 * In which tier patients are (mission.md, section 7, "Segments"): that of the highest threshold which the points reach that
 * they earned in the last 12 months.
 */
import { sql } from 'kysely';
import { loaderPerArguments } from '../../loader-per-arguments.js';
import type { Scope } from '../../scope.js';
import { type LoyaltyTierRow, loyaltyTierColumns, tierPlace } from './find-tiers.js';

/** The patient's tier at `now`; null: they reach none. For whoever asks. */
export async function tierOf(scope: Scope, patientId: string, now: Date): Promise<LoyaltyTierRow | null> {
  return (await tiersOf(scope, [patientId], now)).get(patientId) ?? null;
}

const load = loaderPerArguments<Record<string, never>, LoyaltyTierRow | null>(
  async (scope, _, patientIds) => {
    const tiers = await tiersOf(scope, patientIds, await scope.clock.now());
    return patientIds.map((id) => tiers.get(id) ?? null);
  },
);

/** The patient's tier by the clinic's clock; all that are asked for in one tick share their statements. */
export function presentTierOf(scope: Scope, patientId: string): Promise<LoyaltyTierRow | null> {
  return load(scope, patientId, {});
}

/**
 * The tiers at `now` of those patients who reach one. The 12 months end at `now`, included, and begin at the same time of the
 * same day a year before (UTC; 28 February for the 29th), not included. Points count as they were earned, pending ones too, less
 * what was taken back of them since; gifts by hand do not count. Cards that were merged into the patient's count with it.
 */
export async function tiersOf(
  scope: Scope,
  patientIds: readonly string[],
  now: Date,
): Promise<Map<string, LoyaltyTierRow>> {
  const tiers = await scope.db
    .selectFrom('loyalty_tier')
    .select(loyaltyTierColumns)
    .select(tierPlace)
    .where('clinic_id', '=', scope.clinicId)
    .where('archived_at', 'is', null)
    .orderBy('points_from', 'desc')
    .execute();
  if (tiers.length === 0 || patientIds.length === 0) return new Map();
  const earned = await pointsEarned(scope, patientIds, now);
  return new Map(
    patientIds.flatMap((id) => {
      const tier = tiers.find(({ pointsFrom }) => pointsFrom <= (earned.get(id) ?? 0));
      return tier === undefined ? [] : [[id, tier] as const];
    }),
  );
}

/** Points of the last 12 months; patients who earned none are left out. */
async function pointsEarned(
  scope: Scope,
  patientIds: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; points: number }>`
    with recursive card as (
      select wanted.id as owner, wanted.id from unnest(${[...patientIds]}::uuid[]) as wanted (id)
      union
      select card.owner, p.id from card join patient p on p.clinic_id = ${scope.clinicId} and p.merged_into_id = card.id
    ), posted as (
      select card.owner, t.id, t.kind, t.of_transaction_id, t.occurred_at
      from card join ledger_transaction t on t.clinic_id = ${scope.clinicId} and t.patient_id = card.id
      where t.kind in ('EARN', 'REVERSE') and t.occurred_at <= ${now}
    ), earned as (
      select owner, id from posted where kind = 'EARN'
        and occurred_at > (${now}::timestamptz at time zone 'UTC' - interval '12 months') at time zone 'UTC'
    ), counted as (
      select owner, id from earned
      union all
      select r.owner, r.id from posted r
      join earned on earned.owner = r.owner and earned.id = r.of_transaction_id where r.kind = 'REVERSE'
    )
    select counted.owner as id, -sum(e.points)::bigint as points
    from counted join ledger_entry e on e.clinic_id = ${scope.clinicId} and e.transaction_id = counted.id
    where e.account = 'ISSUED' group by 1
  `.execute(scope.db);
  return new Map(rows.map(({ id, points }) => [id, points]));
}
