/** Writes that a newcomer is a patient now: a new referral, or the lead that they had left (mission.md, section 7). */
import type { ReferralStatus, ReferralWay } from '../../../entities/loyalty/referral.js';
import { newId } from '../../new-id.js';
import type { Scope } from '../../scope.js';
import { noteReferral } from './note-referral.js';
import type { ReferralProgramRow } from './referral-program.js';
import type { ReferralRow } from './referral-row.js';
import { askToReview } from './referral-tasks.js';
import { sameContactFlag } from './same-person.js';

interface Joining {
  readonly newcomer: { id: string; phone: string | null; email: string | null };
  readonly referrerId: string;
  /** The referrer and everybody above. */
  readonly above: readonly string[];
  readonly lead: ReferralRow | null;
  readonly through: ReferralWay;
  readonly program: ReferralProgramRow;
}

/** The referral's id. Under the clinic's referral lock; that it may be, whoever calls has checked. */
export async function joinReferral(scope: Scope, joining: Joining, now: Date): Promise<string> {
  const { newcomer, referrerId, above, lead } = joining;
  const reached: ReferralStatus = (await hasComingVisit(scope, newcomer.id)) ? 'BOOKED' : 'JOINED';
  const same = await sameContactFlag(scope, newcomer, above);
  // What staff approved of the contact they need not look at again.
  const approved = lead?.status === 'LEAD' && lead.flag === same;
  // What nobody has looked at yet is not settled by coming with another contact.
  const waiting = lead?.status === 'FLAGGED' ? lead.flag : null;
  const flag = same !== null && !approved ? same : waiting;
  const row = {
    newcomer_id: newcomer.id,
    status: flag === null ? reached : ('FLAGGED' as const),
    flag: flag ?? lead?.flag ?? null,
    flagged_status: flag === null ? null : reached,
    joined_at: now,
    booked_at: reached === 'BOOKED' ? now : null,
    updated_at: now,
  };
  const id = lead?.id ?? newId();
  if (lead) {
    await scope.db
      .updateTable('referral')
      .set(row)
      .where('clinic_id', '=', scope.clinicId)
      .where('id', '=', id)
      .execute();
  } else {
    const { through, program } = joining;
    const begun = { through, program_version: program.version, created_at: now };
    const values = { clinic_id: scope.clinicId, id, referrer_id: referrerId, ...row, ...begun };
    await scope.db.insertInto('referral').values(values).execute();
  }
  const facts = flag === null ? ([`REFERRAL_${reached}`] as const) : (['REFERRAL_FLAGGED'] as const);
  for (const fact of facts) await noteReferral(scope, fact, { id, referrerId }, now);
  if (flag !== null) await askToReview(scope, flag, newcomer.id, now);
  return id;
}

async function hasComingVisit({ db, clinicId }: Scope, patientId: string): Promise<boolean> {
  const visit = await db
    .selectFrom('visit')
    .select('id')
    .where('clinic_id', '=', clinicId)
    .where('patient_id', '=', patientId)
    .where('status', 'in', ['BOOKED', 'CONFIRMED', 'ARRIVED'])
    .limit(1)
    .executeTakeFirst();
  return visit !== undefined;
}
