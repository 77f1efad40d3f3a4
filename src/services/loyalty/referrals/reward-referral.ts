/** The points that both sides, and those further up, get for a newcomer's first paid visit (mission.md, section 7). */
import { anyOf } from '../../any-of.js';
import type { Scope } from '../../scope.js';
import { pointsTimes, zoneOfPoints } from '../earn-times.js';
import { earnPoints } from '../ledger/earn-points.js';
import { cardsOf } from './cards-of.js';
import { type ancestorsOf, rewardedAncestors } from './referral-chain.js';
import { referralProgramAt } from './referral-program.js';

interface Qualified {
  readonly id: string;
  readonly newcomerId: string;
  readonly programVersion: number;
  readonly visitId: string;
  readonly invoiceId: string;
  readonly branchId: string;
}

interface Due {
  readonly patientId: string;
  /** 0: the newcomer. */
  readonly level: number;
  readonly points: number;
}

/**
 * By the terms that the referral began under. Whoever has had as many rewards of a level as its cap says gets no more of it;
 * those that were reversed do not count. The archived and the deceased get nothing. Under the clinic's referral lock.
 */
export async function rewardReferral(
  scope: Scope,
  referral: Qualified,
  ancestors: Awaited<ReturnType<typeof ancestorsOf>>,
  now: Date,
): Promise<void> {
  const program = await referralProgramAt(scope, referral.programVersion);
  const due: Due[] = [{ patientId: referral.newcomerId, level: 0, points: program.newcomerPoints }];
  for (const { patientId, level } of rewardedAncestors(ancestors, program.levels.length)) {
    const terms = program.levels[level - 1];
    if (!terms) continue;
    if (terms.cap !== null && (await rewardsOf(scope, patientId, level)) >= terms.cap) continue;
    due.push({ patientId, level, points: terms.points });
  }
  const living = await livingOf(
    scope,
    due.map(({ patientId }) => patientId),
  );
  const times = pointsTimes(program, now, await zoneOfPoints(scope, referral.branchId));
  const { id: referralId, visitId, invoiceId, branchId } = referral;
  // Accounts are locked in the order of their patients.
  for (const { patientId, level, points } of due.sort((a, b) => (a.patientId < b.patientId ? -1 : 1))) {
    if (points === 0 || !living.has(patientId)) continue;
    const transaction = await earnPoints(scope, {
      ...{ patientId, points, source: `referral/${referralId}/${level}`, reason: 'REFERRAL' as const },
      ...{ refs: { referralId, visitId, invoiceId }, at: now, branchId, ...times },
    });
    if (transaction === null) continue;
    const row = { referral_id: referralId, level, patient_id: patientId, points };
    await scope.db
      .insertInto('referral_reward')
      .values({ clinic_id: scope.clinicId, ...row, transaction_id: transaction.id, created_at: now })
      .execute();
  }
}

/** How many of the level the patient has, and keeps, on whichever card. */
async function rewardsOf({ db, clinicId }: Scope, patientId: string, level: number): Promise<number> {
  const { count } = await db
    .selectFrom('referral_reward')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('clinic_id', '=', clinicId)
    .where('patient_id', 'in', cardsOf(patientId, clinicId))
    .where('level', '=', level)
    .where('reversed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

async function livingOf(
  { db, clinicId }: Scope,
  patientIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('patient')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('id', '=', anyOf(patientIds))
    .where('archived_at', 'is', null)
    .where('deceased_at', 'is', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
