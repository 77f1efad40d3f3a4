/**
 * Keeps groups current whose criteria go by time alone: days since a visit, ages, visits that are still to come. Found by index
 * are only those whose bound fell into the time that passed, however long it was; they are looked at again as after a change.
 */
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { PatientCriteria } from '../../../entities/patients/patient-group.js';
import type { SystemTime } from '../../clock.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import { addDays, localDateOf } from '../../visits/local-time.js';
import { type CriteriaTime, dayStart } from './criteria-time.js';
import { lockGroups } from './lock-groups.js';
import { type Dates, datesWithin, passedBounds } from './passed-bounds.js';

/** More birth dates than that are not looked up one by one. */
const MOST_DATES = 60;

type Patients = RawBuilder<{ id: string }>;

/** One transaction: what passed since the last time, up to the clinic's now, is noted as changes of patients. */
export function passTime(db: Db, clinicId: string, system: SystemTime): Promise<void> {
  return inTransaction(db, async (tx) => {
    const at = await lockGroups(tx, clinicId, system);
    const { rows } = await sql<{ sweptAt: Date | null; criteria: PatientCriteria[] }>`
      select c.groups_swept_at as "sweptAt", array(
        select g.criteria from patient_group g
        where g.clinic_id = ${clinicId} and g.criteria is not null and g.archived_at is null
      ) as criteria
      from clinic c where c.id = ${clinicId}
    `.execute(tx);
    const sweptAt = rows[0]?.sweptAt ?? at.now;
    const affected = affectedPatients(rows[0]?.criteria ?? [], sweptAt, at);
    if (affected.length > 0) {
      await sql`
        insert into patient_change (clinic_id, patient_id)
        select distinct ${clinicId}::uuid, found.id from (${sql.join(affected, sql` union all `)}) as found
      `.execute(tx);
    }
    await tx.updateTable('clinic').set({ groups_swept_at: at.now }).where('id', '=', clinicId).execute();
  });
}

function affectedPatients(criteria: readonly PatientCriteria[], sweptAt: Date, at: CriteriaTime): Patients[] {
  const before = localDateOf(sweptAt, at.timeZone);
  const { ended, born } =
    before < at.today ? passedBounds(criteria, before, at.today) : { ended: [], born: [] };
  const upcoming = criteria.some(({ hasUpcomingVisit }) => hasUpcomingVisit !== undefined);
  return [
    ...ended.map((dates) => whoseVisitEnded(dates, at)),
    ...born.map((dates) => bornOn(dates, at)),
    ...(upcoming ? [whoseVisitBegan(sweptAt, at)] : []),
  ];
}

function whoseVisitEnded({ from, to }: Dates, { clinicId, timeZone }: CriteriaTime): Patients {
  return sql`select v.patient_id as id from visit v where v.clinic_id = ${clinicId} and v.status = 'COMPLETED'
    and v.ends_at >= ${dayStart(from, timeZone)} and v.ends_at < ${dayStart(addDays(to, 1), timeZone)}`;
}

function bornOn(dates: Dates, { clinicId }: CriteriaTime): Patients {
  const each = datesWithin(dates, MOST_DATES);
  if (each === null) {
    return sql`select p.id from patient p where p.clinic_id = ${clinicId}
      and p.birth_date between ${dates.from}::date and ${dates.to}::date`;
  }
  // By month and day, which there is an index of.
  return sql`select p.id from unnest(${each}::date[]) as birth (day) join patient p on p.clinic_id = ${clinicId}
    and p.birth_date = birth.day and extract(month from p.birth_date) = extract(month from birth.day)
    and extract(day from p.birth_date) = extract(day from birth.day)`;
}

function whoseVisitBegan(since: Date, { clinicId, now }: CriteriaTime): Patients {
  return sql`select v.patient_id as id from visit v where v.clinic_id = ${clinicId}
    and v.status in ('BOOKED', 'CONFIRMED', 'ARRIVED') and v.starts_at > ${since} and v.starts_at <= ${now}`;
}
