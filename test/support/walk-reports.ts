/** Something that reports of the walk's clinics show: one message of each rule and each campaign that there is. */
import type pg from 'pg';

/** To the patient, at noon in UTC of the day, and of the branch and practitioner of one of their visits. */
export async function makeTouches(
  db: pg.Client,
  clinicId: string,
  patientId: string,
  day: string,
): Promise<void> {
  const at = `${day}T12:00:00Z`;
  const mailing = `(
    select 'RETENTION_RULE' as kind, id, 'walk' as occasion, 'walk' as message from retention_rule where clinic_id = $1
    union all
    select 'CAMPAIGN', id, 'walk', 'walk/' || $2::uuid from campaign where clinic_id = $1
  ) m`;
  await db.query(
    `insert into mailing_recipient (
       clinic_id, mailing_id, occasion, patient_id, kind, version, branch_id, practitioner_id, due_at, chosen_at, place
     )
     select $1, m.id, m.occasion, $2, m.kind, 1, v.branch_id, v.practitioner_id, $3, $3, m.id
     from ${mailing} cross join (
       select branch_id, practitioner_id from visit where clinic_id = $1 and patient_id = $2 order by id desc limit 1
     ) v`,
    [clinicId, patientId, at],
  );
  // Older than all others by their ids, so that who looks for the newest does not find them.
  await db.query(
    `insert into delivery (
       clinic_id, id, kind, channel, patient_id, subject_id, occasion, status, planned_reason, due_at, attempt_at,
       useful_until, planned_at, handed_over_at, finished_at, attempts, marketing
     )
     select $1, ('00000000-0000-7000-8000-' || lpad((row_number() over (order by m.id))::text, 12, '0'))::uuid, m.kind,
       'EMAIL', $2, m.id, m.message, 'SENT', m.kind, $3, $3, $3, $3, $3, $3, 1, true
     from ${mailing}`,
    [clinicId, patientId, at],
  );
}
