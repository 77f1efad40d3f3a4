/**
 * Writes down whom a run of a campaign goes to, some thousand patients at a time, so that a million of them need neither memory
 * nor a long transaction, and that a killed process is gone on from where it was (mission.md, section 3).
 */
import { sql } from 'kysely';
import { criteriaTime } from '../../patients/groups/criteria-time.js';
import { isInTime } from './begin-campaign-run.js';
import {
  fitsAudience,
  hasBirthday,
  isAboutVisit,
  latestVisit,
  MAY_BE_CONTACTED,
  reachable,
  visitAhead,
} from './campaign-audience.js';
import { branchesOf } from './campaign-branches.js';
import { heldOut, variantOf } from './campaign-lots.js';
import type { CampaignRow, ClinicDb } from './campaign-row.js';
import type { OpenRun } from './campaign-run.js';
import { birthdaysOn, startIn } from './campaign-times.js';
import { variantsOf } from './campaign-variants.js';

/** Patients looked at in one transaction. */
const BATCH = 5000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface Chosen {
  readonly seen: number;
  readonly last: string | null;
  readonly recipients: number;
  readonly heldOut: number;
}

/**
 * Chooses from the next patients by id: those who fit, may be contacted and consent to a channel that they have an address for,
 * and whose branch the run has not passed by. The run's row must be locked. `now` is by the clinic's clock.
 */
export async function chooseRecipients(
  tx: ClinicDb,
  campaign: CampaignRow,
  run: OpenRun,
  now: Date,
): Promise<void> {
  const { seen, last, recipients, heldOut: held } = await chooseBatch(tx, campaign, run, now);
  await sql`
    update campaign_run
    set chosen_after = coalesce(${last}::uuid, chosen_after), recipients = recipients + ${recipients},
      held_out = held_out + ${held}, status = ${seen < BATCH ? 'RELEASING' : 'CHOOSING'}
    where clinic_id = ${tx.clinicId} and campaign_id = ${campaign.id} and occasion = ${run.occasion}
  `.execute(tx.db);
}

async function chooseBatch(tx: ClinicDb, campaign: CampaignRow, run: OpenRun, now: Date): Promise<Chosen> {
  const { db, clinicId } = tx;
  const { id, kind, timing, audience, channels, version, holdoutPercent } = campaign;
  const at = await criteriaTime(db, clinicId, now);
  const branches = await branchesOf(tx);
  const inTime = branches.filter(({ timeZone }) =>
    isInTime(campaign, startIn(campaign, run, timeZone), run.startedAt),
  );
  const shares = await variantsOf(tx, id, version);
  const patientId = sql`p.id`;
  const about = isAboutVisit(kind)
    ? {
        visit: visitAhead(kind, at),
        name: sql.raw('ahead'),
        id: sql`ahead.id`,
        needed: sql`ahead.id is not null`,
      }
    : { visit: latestVisit(at), name: sql.raw('latest'), id: sql`null::uuid`, needed: sql`true` };
  const branchId = sql`coalesce(${about.name}.branch_id, ${branches[0]?.id ?? null}::uuid)`;
  const { rows } = await sql<Chosen>`
    with batch as materialized (
      select p.id from patient p
      where p.clinic_id = ${clinicId} and p.id > ${run.chosenAfter ?? BEFORE_ALL}::uuid
        ${timing === 'BIRTHDAY' ? sql`and ${hasBirthday(birthdaysOn(run.occasion))}` : sql``}
      order by p.id limit ${BATCH}
    ), chosen as (
      insert into mailing_recipient (
        clinic_id, mailing_id, occasion, patient_id, kind, version, variant, held_out, branch_id, practitioner_id,
        visit_id, chosen_at, place
      )
      select p.clinic_id, ${id}::uuid, ${run.occasion}, p.id, 'CAMPAIGN', ${version}::int,
        ${variantOf(id, patientId, shares)}, ${heldOut(id, patientId, holdoutPercent)}, ${branchId},
        ${about.name}.practitioner_id, ${about.id}, ${now}::timestamptz,
        md5(${`${id} ${run.occasion} `}::text || p.id::text)::uuid
      from batch
        cross join lateral (select * from patient where clinic_id = ${clinicId} and id = batch.id offset 0) p
        left join lateral ${about.visit} on true
      where ${MAY_BE_CONTACTED} and ${about.needed}
        and ${branchId} = any(${inTime.map((branch) => branch.id)}::uuid[])
        and ${fitsAudience(audience, at)} and ${reachable(channels)}
      order by p.id
      on conflict do nothing
      returning held_out
    )
    select (select count(*) from batch)::int as seen, (select id from batch order by id desc limit 1) as last,
      (select count(*) from chosen)::int as recipients,
      (select count(*) from chosen where held_out)::int as "heldOut"
  `.execute(db);
  return rows[0] as Chosen;
}
