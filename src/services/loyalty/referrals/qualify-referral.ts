/**
 * A newcomer's first paid visit: both sides are rewarded, or somebody has to look first (mission.md, section 7). What is
 * asked here is asked of the rows, so whoever completes a visit, pays an invoice or approves a referral may just call.
 */
import type { ReferralFlag } from '../../../entities/loyalty/referral.js';
import type { Scope } from '../../scope.js';
import { cardsOf } from './cards-of.js';
import { lockReferrals } from './lock-referrals.js';
import { noteReferral } from './note-referral.js';
import { ancestorsOf } from './referral-chain.js';
import { type ReferralRow, referralColumns, selectReferrals } from './referral-row.js';
import { askToReview } from './referral-tasks.js';
import { rewardReferral } from './reward-referral.js';
import { hasBeenThere, paidBySameCard } from './same-person.js';

type OwnReferral = ReferralRow & { newcomerId: string };

/**
 * To be called within the transaction of what may have been the last that was missing, before it locks loyalty accounts. One
 * statement for who was not brought by anybody.
 */
export async function qualifyReferralOf(scope: Scope, cardId: string, now: Date): Promise<void> {
  if (!(await waiting(scope, cardId))) return;
  await lockReferrals(scope);
  const referral = await waiting(scope, cardId);
  if (!referral) return;
  const patientId = referral.newcomerId;
  // Read under the lock, which a refund takes before it looks: either it is seen here, or it sees what is rewarded here.
  const paid = await paidVisit(scope, patientId);
  if (paid === null) return;
  const ancestors = await ancestorsOf(scope, patientId);
  const above = ancestors.map((ancestor) => ancestor.patientId);
  const refused = await refusalOf(scope, referral, above);
  if (refused !== null) return refuseReferral(scope, referral, refused, now);
  // What staff have approved they need not look at again.
  if (referral.flag !== 'SAME_CARD' && (await paidBySameCard(scope, patientId, above))) {
    return flagReferral(scope, referral, 'SAME_CARD', now);
  }
  const { visitId, invoiceId } = paid;
  const qualified = {
    status: 'QUALIFIED',
    qualified_at: now,
    visit_id: visitId,
    invoice_id: invoiceId,
  } as const;
  await change(scope, referral.id, qualified, now);
  await rewardReferral(scope, { ...referral, ...paid }, ancestors, now);
  await noteReferral(scope, 'REFERRAL_QUALIFIED', referral, now);
}

/** By the card, or the one that it was merged into. */
async function waiting(scope: Scope, cardId: string): Promise<OwnReferral | null> {
  const referral = await selectReferrals(scope)
    .select(referralColumns)
    .where('referral.newcomer_id', '=', (of) =>
      of
        .selectFrom('patient as card')
        .select(({ fn }) => fn.coalesce('card.merged_into_id', 'card.id').as('id'))
        .where('card.clinic_id', '=', scope.clinicId)
        .where('card.id', '=', cardId),
    )
    .where('referral.status', 'in', ['JOINED', 'BOOKED'])
    .executeTakeFirst();
  return (referral as OwnReferral | undefined) ?? null;
}

/** The first completed visit whose invoice is paid in full, with something paid for it that was not given back. */
async function paidVisit({ db, clinicId }: Scope, patientId: string) {
  const visit = await db
    .selectFrom('invoice as i')
    .innerJoin('visit as v', (join) =>
      join.onRef('v.clinic_id', '=', 'i.clinic_id').onRef('v.id', '=', 'i.visit_id'),
    )
    .select(['v.id as visitId', 'v.branch_id as branchId', 'i.id as invoiceId'])
    .where('i.clinic_id', '=', clinicId)
    .where('i.patient_id', 'in', cardsOf(patientId, clinicId))
    .where('i.status', '=', 'ISSUED')
    .where('i.balance_minor', '=', 0)
    .whereRef('i.paid_minor', '>', 'i.returned_minor')
    .where('v.status', '=', 'COMPLETED')
    .orderBy('v.starts_at')
    .orderBy('v.id')
    .limit(1)
    .executeTakeFirst();
  return visit ?? null;
}

/** History that came in since, and cards that were merged, can show that nobody was brought. */
async function refusalOf(
  scope: Scope,
  { newcomerId, referrerId, createdAt }: OwnReferral,
  above: readonly string[],
): Promise<ReferralFlag | null> {
  if (newcomerId === referrerId) return 'SELF';
  if (above.includes(newcomerId)) return 'CYCLE';
  return (await hasBeenThere(scope, newcomerId, createdAt)) ? 'NOT_NEW' : null;
}

async function refuseReferral(scope: Scope, referral: OwnReferral, flag: ReferralFlag, now: Date) {
  await change(scope, referral.id, { status: 'REFUSED', flag }, now);
  await noteReferral(scope, 'REFERRAL_REFUSED', referral, now);
}

async function flagReferral(scope: Scope, referral: OwnReferral, flag: ReferralFlag, now: Date) {
  const { id, status, newcomerId } = referral;
  await change(scope, id, { status: 'FLAGGED', flag, flagged_status: status }, now);
  await noteReferral(scope, 'REFERRAL_FLAGGED', referral, now);
  await askToReview(scope, flag, newcomerId, now);
}

async function change({ db, clinicId }: Scope, id: string, set: object, now: Date): Promise<void> {
  const row = { ...set, updated_at: now };
  await db.updateTable('referral').set(row).where('clinic_id', '=', clinicId).where('id', '=', id).execute();
}
