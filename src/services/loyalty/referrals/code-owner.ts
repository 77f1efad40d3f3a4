/** Whose a referral code is (mission.md, section 7). */
import type { Scope } from '../../scope.js';
import { readReferralCode } from './code-letters.js';

export interface CodeOwner {
  readonly code: string;
  /** Who has the code. */
  readonly holderId: string;
  /** Who is rewarded: the holder, or the card that theirs was merged into. */
  readonly referrerId: string;
  readonly firstName: string;
}

/** Null for a code that nobody in this clinic has, or somebody archived or deceased; written in whatever way. */
export async function ownerOfCode(scope: Scope, text: string): Promise<CodeOwner | null> {
  const code = readReferralCode(text)?.code;
  if (code === undefined) return null;
  const holder = await scope.db
    .selectFrom('referral_code as c')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.clinic_id', '=', 'c.clinic_id').onRef('p.id', '=', 'c.patient_id'),
    )
    .select(['c.code', 'c.patient_id as holderId', 'p.merged_into_id as mergedIntoId'])
    .where('c.clinic_id', '=', scope.clinicId)
    .where('c.code', '=', code)
    .executeTakeFirst();
  if (!holder) return null;
  const { holderId, mergedIntoId } = holder;
  const referrerId = mergedIntoId === null ? holderId : await lastCard(scope, mergedIntoId);
  const living = await livingPatient(scope, referrerId);
  return living && { code, holderId, referrerId, firstName: living.firstName };
}

/** The card that a merged one ended in. */
async function lastCard(scope: Scope, patientId: string): Promise<string> {
  const card = await scope.db
    .selectFrom('patient')
    .select('merged_into_id as mergedIntoId')
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow();
  return card.mergedIntoId === null ? patientId : lastCard(scope, card.mergedIntoId);
}

/** Null for who is absent, archived or deceased. */
export async function livingPatient({ db, clinicId }: Scope, patientId: string) {
  const patient = await db
    .selectFrom('patient')
    .select(['id', 'first_name as firstName', 'phone', 'email'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', patientId)
    .where('archived_at', 'is', null)
    .where('deceased_at', 'is', null)
    .executeTakeFirst();
  return patient ?? null;
}
