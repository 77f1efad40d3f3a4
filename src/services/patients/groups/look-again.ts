/** Looks at patients by a group's criteria, and lets them into the group or out of it (mission.md, section 3). */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { PatientCriteria } from '../../../entities/patients/patient-group.js';
import { anyOf } from '../../any-of.js';
import { criteriaCondition } from './criteria-condition.js';
import type { CriteriaTime } from './criteria-time.js';

export interface KeptGroup {
  readonly id: string;
  readonly criteria: PatientCriteria;
}

/** One statement; must run within a transaction that has the clinic's groups to itself (lock-groups.ts). */
export async function lookAgain(
  db: Db,
  { id, criteria }: KeptGroup,
  patientIds: readonly string[],
  at: CriteriaTime,
): Promise<void> {
  const { clinicId, now } = at;
  await sql`
    with seen as materialized (
      select p.id, coalesce(${criteriaCondition(criteria, at)}, false) as fits
      from patient p where p.clinic_id = ${clinicId} and p.id = ${anyOf(patientIds)}
    ), added as (
      insert into patient_group_member (clinic_id, group_id, patient_id, added_at)
      select ${clinicId}, ${id}, s.id, ${now} from seen s where s.fits order by s.id
      on conflict (clinic_id, group_id, patient_id) do nothing
    )
    delete from patient_group_member m using seen s
    where m.clinic_id = ${clinicId} and m.group_id = ${id} and m.patient_id = s.id and not s.fits
  `.execute(db);
}
