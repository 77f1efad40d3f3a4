/** Groups as work that a test clock passes over (mission.md, sections 3 and 12). */

import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { PatientCriteria } from '../../../entities/patients/patient-group.js';
import type { DueWork } from '../../clinic/advance-test-clock.js';
import { moveTestClock } from '../../clinic/test-clock.js';
import type { SystemTime } from '../../clock.js';
import { refuse } from '../../refusal.js';
import { localDateOf } from '../../visits/local-time.js';
import { dayStart } from './criteria-time.js';
import { nextBound } from './next-bound.js';
import { passTime } from './pass-time.js';
import { refreshClinic } from './refresh-groups.js';

interface ClinicGroups {
  clock: Date;
  sweptAt: Date;
  timeZone: string;
  /** Whether there are changes to deal with, or groups to fill. */
  pending: boolean;
  /** When the next visit begins, if a group goes by that. */
  begins: Date | null;
  criteria: PatientCriteria[];
}

const NEVER = new AbortController().signal;
/** Less than the time that an operation has (OPERATION_TIMEOUT_MS): the caller shall learn why it did not go on. */
const PATIENCE_MS = 8000;

/**
 * Brings groups up to date before any other work that follows a change, a local midnight that lets someone in or out, or, if a
 * group goes by visits that are still to come, the beginning of one. Its `run` throws a Refusal ACTION_NOT_ALLOWED when a group
 * cannot be filled, because something goes on writing: called again, it goes on from there.
 */
export function groupsDueInClinic(system: SystemTime, patienceMs = PATIENCE_MS): DueWork {
  return {
    nextDueAt,
    // Up to `through` nobody looks at groups: they may pass over all of it at once.
    async run(db, clinicId, through) {
      await moveTestClock(db, clinicId, through);
      await passTime(db, clinicId, system);
      if (!(await refreshClinic({ db, system }, clinicId, { patienceMs, stop: NEVER }))) {
        const message =
          'A group of patients cannot be filled: a transaction that wrote to the database before has not ended. Wait until it has, or end it, and move the clock again: it goes on from where it stands.';
        throw refuse('ACTION_NOT_ALLOWED', message, ['to']);
      }
      return 0;
    },
  };
}

async function nextDueAt(db: Db, clinicId: string, through: Date): Promise<Date | null> {
  const groups = await groupsOfClinic(db, clinicId, through);
  if (groups === undefined) return null;
  const { clock, sweptAt, timeZone, pending, begins, criteria } = groups;
  if (pending) return clock;
  const swept = { clinicId, through: localDateOf(sweptAt, timeZone), timeZone };
  const day = await nextBound(db, criteria, swept);
  const midnight = day === null ? null : dayStart(day, timeZone);
  const next = begins !== null && (midnight === null || begins < midnight) ? begins : midnight;
  return next !== null && next <= through ? next : null;
}

/** Undefined when the clinic has no groups that are kept by criteria. */
async function groupsOfClinic(db: Db, clinicId: string, through: Date): Promise<ClinicGroups | undefined> {
  const { rows } = await sql<ClinicGroups>`
    select c.test_clock as clock, c.groups_swept_at as "sweptAt", kept.criteria, coalesce((
        select b.time_zone from branch b where b.clinic_id = ${clinicId} order by b.id limit 1
      ), 'UTC') as "timeZone",
      kept.filling or exists (select from patient_change ch where ch.clinic_id = ${clinicId}) as pending,
      case when kept.upcoming then (
        select min(v.starts_at) from visit v
        where v.clinic_id = ${clinicId} and v.status in ('BOOKED', 'CONFIRMED', 'ARRIVED')
          and v.starts_at > c.groups_swept_at and v.starts_at <= ${through}
      ) end as begins
    from clinic c cross join (
      select bool_or(g.status = 'FILLING') as filling, bool_or(g.criteria ? 'hasUpcomingVisit') as upcoming,
        jsonb_agg(g.criteria) as criteria
      from patient_group g
      where g.clinic_id = ${clinicId} and g.criteria is not null and g.archived_at is null having count(*) > 0
    ) as kept
    where c.id = ${clinicId}
  `.execute(db);
  return rows[0];
}
