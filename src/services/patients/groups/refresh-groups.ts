/**
 * Keeps the groups of all clinics current (mission.md, section 3; architecture.md, idea 4): what changed, what is new, and what
 * goes by time. Running twice, late, or on five machines is harmless.
 */
import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { SystemTime } from '../../clock.js';
import { localDateOf } from '../../visits/local-time.js';
import { fillGroups, type Patience } from './fill-groups.js';
import { passTime } from './pass-time.js';
import { takeChanges } from './take-changes.js';

export interface GroupWork {
  readonly db: Db;
  readonly system: SystemTime;
}

interface ClinicInTime {
  clinicId: string;
  sweptAt: Date;
  timeZone: string;
  /** Whether a visit began since, and a group goes by that. */
  begun: boolean;
}

const CLINICS = 100;
const PATIENCE_MS = 2000;

/** Deals with changes and fills groups, of clinics with a clock of their own too. Ends soon after `stop`. */
export async function refreshGroups(work: GroupWork, stop: AbortSignal): Promise<void> {
  let patienceMs = PATIENCE_MS;
  for (const clinicId of await clinicsToRefresh(work.db)) {
    if (stop.aborted) return;
    // Who kept one clinic waiting in vain keeps the next as well: the others have their turn when this rings again.
    if (!(await refreshClinic(work, clinicId, { patienceMs, stop }))) patienceMs = 0;
  }
}

/** False when a group could not be filled yet. */
export async function refreshClinic(
  { db, system }: GroupWork,
  clinicId: string,
  patience: Patience,
): Promise<boolean> {
  for (let more = 1; more > 0 && !patience.stop.aborted; ) more = await takeChanges(db, clinicId, system);
  return fillGroups(db, clinicId, system, patience);
}

/** Lets time pass for the groups of clinics that live by the machine's time. Ends soon after `stop`. */
export async function passTimeInGroups(work: GroupWork, stop: AbortSignal): Promise<void> {
  const now = work.system.now();
  for (const { clinicId, sweptAt, timeZone, begun } of await clinicsInTime(work.db, now)) {
    if (stop.aborted) return;
    if (!begun && localDateOf(sweptAt, timeZone) === localDateOf(now, timeZone)) continue;
    await passTime(work.db, clinicId, work.system);
    // Groups that cannot be filled at once are by refreshGroups.
    await refreshClinic(work, clinicId, { patienceMs: 0, stop });
  }
}

async function clinicsToRefresh(db: Db): Promise<string[]> {
  const { rows } = await sql<{ clinicId: string }>`
    select kept.clinic_id as "clinicId" from (
      select distinct g.clinic_id from patient_group g where g.criteria is not null and g.archived_at is null
    ) as kept
    where exists (select from patient_change ch where ch.clinic_id = kept.clinic_id)
      or exists (select from patient_group f where f.clinic_id = kept.clinic_id and f.status = 'FILLING')
    limit ${CLINICS}
  `.execute(db);
  return rows.map(({ clinicId }) => clinicId);
}

async function clinicsInTime(db: Db, now: Date): Promise<ClinicInTime[]> {
  const { rows } = await sql<ClinicInTime>`
    select kept.clinic_id as "clinicId", c.groups_swept_at as "sweptAt", coalesce((
        select b.time_zone from branch b where b.clinic_id = kept.clinic_id order by b.id limit 1
      ), 'UTC') as "timeZone",
      kept.upcoming and exists (
        select from visit v where v.clinic_id = kept.clinic_id and v.status in ('BOOKED', 'CONFIRMED', 'ARRIVED')
          and v.starts_at > c.groups_swept_at and v.starts_at <= ${now}
      ) as begun
    from (
      select g.clinic_id, bool_or(g.criteria ? 'hasUpcomingVisit') as upcoming
      from patient_group g where g.criteria is not null and g.archived_at is null group by g.clinic_id
    ) as kept
    join clinic c on c.id = kept.clinic_id
    where c.test_clock is null and c.groups_swept_at < ${now}
  `.execute(db);
  return rows;
}
