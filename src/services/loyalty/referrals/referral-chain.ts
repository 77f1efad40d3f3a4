/** Who stands above a patient: who brought them, who brought that one, and so on (mission.md, section 7). */
import { sql } from 'kysely';
import type { ReferralStatus } from '../../../entities/loyalty/referral.js';
import type { Scope } from '../../scope.js';

interface Ancestor {
  patientId: string;
  /** 1: who brought the patient that was asked about. */
  level: number;
  /** Of the referral that leads up to them. */
  status: ReferralStatus;
}

/** No chain that people make is that long; a ring, which nobody can make, ends here. */
const LONGEST = 1_000;

/**
 * From the nearest up, under the clinic's referral lock. Whoever brought somebody that was refused stands above nobody by it;
 * flagged and reversed ones still count, since they decide what would be a cycle.
 */
export async function ancestorsOf({ db, clinicId }: Scope, patientId: string): Promise<Ancestor[]> {
  const { rows } = await sql<Ancestor>`
    with recursive above as (
      select r.referrer_id, 1 as level, r.status
      from referral r
      where r.clinic_id = ${clinicId} and r.newcomer_id = ${patientId} and r.status <> 'REFUSED'
      union all
      select r.referrer_id, above.level + 1, r.status
      from above
      join referral r on r.clinic_id = ${clinicId} and r.newcomer_id = above.referrer_id and r.status <> 'REFUSED'
      where above.level < ${LONGEST}
    ) cycle referrer_id set again using trail
    select referrer_id as "patientId", level, status from above where not again order by level
  `.execute(db);
  return rows;
}

const STANDING: ReadonlySet<ReferralStatus> = new Set(['JOINED', 'BOOKED', 'QUALIFIED']);

/** Up to the first referral that somebody has to look at, or that was reversed: beyond it nobody is rewarded. */
export function rewardedAncestors(ancestors: readonly Ancestor[], levels: number): readonly Ancestor[] {
  const broken = ancestors.findIndex(({ level, status }) => level > 1 && !STANDING.has(status));
  return (broken === -1 ? ancestors : ancestors.slice(0, broken)).filter(({ level }) => level <= levels);
}
