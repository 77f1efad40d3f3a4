/** What promotions ask about the patient and the place of a quote (mission.md, section 8: segments). */
import { sql } from 'kysely';
import { cardsOf } from '../../loyalty/referrals/cards-of.js';
import { tierOf } from '../../loyalty/rewards/tiers.js';
import type { Scope } from '../../scope.js';
import type { QuoteFacts } from './fit-promotion.js';
import type { PromotionInForce } from './promotions-in-force.js';

interface Place {
  readonly patientId: string;
  /** Null: the first branch's time zone counts, and no promotion of a branch fits. */
  readonly branchId: string | null;
  readonly at: Date;
  /** The visit that it is for; null: none. */
  readonly visitId: string | null;
}

/**
 * One statement, and the tier where one of the promotions asks for it. New: the patient has never completed a visit, with this card
 * or with one that was merged into it; of a visit, none but itself that began before it, so that it is new once it took place too.
 */
export async function factsOf(
  scope: Scope,
  { patientId, branchId, at, visitId }: Place,
  promotions: readonly PromotionInForce[],
  now: Date,
): Promise<QuoteFacts> {
  const groupIds = [...new Set(promotions.flatMap((promotion) => promotion.scope.groupIds ?? []))];
  const { rows } = await sql<{ timeZone: string | null; newPatient: boolean; groupIds: string[] }>`
    select
      (select b.time_zone from branch b
        where b.clinic_id = ${scope.clinicId} and (${branchId}::uuid is null or b.id = ${branchId}::uuid)
        order by b.created_at, b.id limit 1) as "timeZone",
      not exists (
        select from visit v
        where v.clinic_id = ${scope.clinicId} and v.status = 'COMPLETED'
          and v.patient_id in ${cardsOf(patientId, scope.clinicId)}
          and (${visitId}::uuid is null or v.id <> ${visitId}::uuid and v.starts_at <= ${at})
      ) as "newPatient",
      array(
        select m.group_id from patient_group_member m
          join patient_group g on g.clinic_id = m.clinic_id and g.id = m.group_id
        where m.clinic_id = ${scope.clinicId} and m.patient_id = ${patientId}
          and m.group_id = any(${groupIds}::uuid[]) and g.archived_at is null
      ) as "groupIds"
  `.execute(scope.db);
  const [row] = rows;
  const asksTier = promotions.some((promotion) => promotion.scope.tierIds?.length);
  const tier = asksTier ? await tierOf(scope, patientId, now) : null;
  return {
    ...{ branchId, at, timeZone: row?.timeZone ?? 'UTC', newPatient: row?.newPatient ?? true },
    ...{ groupIds: row?.groupIds ?? [], tierId: tier?.id ?? null },
  };
}
