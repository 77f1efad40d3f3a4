/**
 * Releases the messages of a run to those who wait for theirs: as fast as they go, or so many an hour, and nothing in the quiet
 * hours of a recipient's branch (mission.md, section 3). Who is released stays so: a killed process leaves out nobody, and
 * nobody gets two.
 */
import { sql } from 'kysely';
import type { Channel } from '../../../entities/messaging/delivery.js';
import { type DeliveryPlan, type PlanWriter, planInSweep } from '../../messaging/plan-delivery.js';
import { isAboutVisit, usableChannels } from './campaign-audience.js';
import { branchesWaiting, opensAt, quietHoursOfClinic } from './campaign-branches.js';
import { variantOf } from './campaign-lots.js';
import { nextPortionAt, portionAt } from './campaign-pace.js';
import type { CampaignRow } from './campaign-row.js';
import { endRun, type OpenRun, setNextRelease } from './campaign-run.js';
import { variantsOf } from './campaign-variants.js';

interface Released {
  readonly patientId: string;
  readonly branchId: string | null;
  readonly visitId: string | null;
  readonly visitStartsAt: Date | null;
  readonly variant: string;
  readonly heldOut: boolean;
  /** Over which the patient can be reached now. */
  readonly channels: Channel[];
}

/** Written with one statement each; of a campaign that goes as fast as it can, with one transaction. */
const BATCH = 1000;
/** So many messages of a campaign wait to be sent at most, so that it can be stopped, and others get by. */
const MOST_UNSENT = 5000;
const LOOK_AGAIN_MS = 5000;
const HOUR_MS = 3600 * 1000;

/**
 * One portion, and when the next one goes; the run is over when nobody waits, or when it is too late for all who do. The
 * planning lock must be held, the campaign and the run locked. `awaited`: the channels over which messages can go, so that it
 * waits while many of those are unsent; null: by a test clock, which sends them after this. `now` is by the clinic's clock.
 */
export async function releaseRecipients(
  tx: PlanWriter,
  campaign: CampaignRow,
  run: OpenRun,
  now: Date,
  awaited: readonly Channel[] | null,
): Promise<void> {
  const waiting = await branchesWaiting(tx, campaign.id, run.occasion);
  if (waiting.length === 0) return endRun(tx, campaign, run, 'DONE', now);
  const quietHours = await quietHoursOfClinic(tx);
  const openings = waiting.flatMap((branch) => {
    const at = opensAt(campaign, run, branch, quietHours, now)?.getTime();
    return at === undefined ? [] : [{ id: branch.id, at }];
  });
  if (openings.length === 0) return endRun(tx, campaign, run, 'SKIPPED', now);
  const open = openings.filter(({ at }) => at <= now.getTime()).map(({ id }) => id);
  const next = (at: Date) => setNextRelease(tx, campaign.id, run, at);
  if (open.length === 0) return next(new Date(Math.min(...openings.map(({ at }) => at))));
  if (awaited !== null && (await isMuchUnsent(tx, campaign, awaited)))
    return next(new Date(now.getTime() + LOOK_AGAIN_MS));
  const { perHour } = campaign;
  let left = perHour === null ? BATCH : portionAt(perHour, run.startsAt, now);
  let released = 0;
  while (left > 0) {
    const some = await release(tx, campaign, run, open, Math.min(left, BATCH), now);
    const messages = some.filter(({ heldOut }) => !heldOut);
    await planInSweep(
      tx,
      messages.map((recipient) => planFor(campaign, run, recipient, now)),
      now,
    );
    released += messages.length;
    left -= messages.length;
    if (some.length === 0) break;
  }
  await addReleased(tx, campaign.id, run, released);
  return next(perHour === null ? now : nextPortionAt(perHour, run.startsAt, now));
}

/**
 * What can go over no channel of this process waits for somebody to set one up, and holds up no other channel meanwhile; of a
 * campaign that has nothing else it counts. From a sandbox all of them go, into its mailboxes.
 */
async function isMuchUnsent(
  { db, clinicId }: PlanWriter,
  { id, channels }: CampaignRow,
  awaited: readonly Channel[],
): Promise<boolean> {
  const going = channels.filter((channel) => awaited.includes(channel));
  const { rows } = await sql<{ unsent: number }>`
    select count(*) as unsent from (
      select from delivery
      where clinic_id = ${clinicId} and subject_id = ${id} and kind in ('RETENTION_RULE', 'CAMPAIGN')
        and status in ('PLANNED', 'LEASED')
        and (
          channel = any(${going.length > 0 ? going : channels}::text[])
          or (select sandbox from clinic where id = ${clinicId})
        )
      limit ${MOST_UNSENT}
    ) open
  `.execute(db);
  return (rows[0]?.unsent ?? 0) >= MOST_UNSENT;
}

/**
 * The next in their order, up to `limit` of them with a message; those held out who stand between them go along. Each row is
 * read by its key, behind "offset 0": without statistics of a new campaign the planner reads all of it for each.
 */
async function release(
  { db, clinicId }: PlanWriter,
  { id, version, channels }: CampaignRow,
  { occasion }: OpenRun,
  branchIds: readonly string[],
  limit: number,
  now: Date,
): Promise<Released[]> {
  const shares = await variantsOf({ db, clinicId }, id, version);
  const { rows } = await sql<Released>`
    with next as materialized (
      select w.patient_id, w.place, w.held_out
      from unnest(${branchIds}::uuid[]) as open (branch_id) cross join lateral (
        select r.patient_id, r.place, r.held_out from mailing_recipient r
        where r.clinic_id = ${clinicId} and r.mailing_id = ${id} and r.occasion = ${occasion}
          and r.branch_id = open.branch_id and r.due_at is null
        order by r.place limit ${2 * limit}
      ) w
      order by w.place limit ${2 * limit}
    ), counted as (
      select patient_id, count(*) filter (where not held_out)
        over (order by place rows between unbounded preceding and 1 preceding) as before
      from next
    ), released as (
      update mailing_recipient r
      set due_at = ${now}, version = ${version}, variant = ${variantOf(id, sql`r.patient_id`, shares)}
      from counted cross join lateral (
        select m.ctid as row from mailing_recipient m
        where m.clinic_id = ${clinicId} and m.mailing_id = ${id} and m.occasion = ${occasion}
          and m.patient_id = counted.patient_id
        offset 0
      ) given
      where r.clinic_id = ${clinicId} and r.ctid = given.row and counted.before < ${limit}
      returning r.patient_id, r.branch_id, r.visit_id, r.variant, r.held_out, r.place
    )
    select r.patient_id as "patientId", r.branch_id as "branchId", r.visit_id as "visitId",
      v.starts_at as "visitStartsAt", r.variant, r.held_out as "heldOut", ${usableChannels(channels)} as channels
    from released r
      cross join lateral (select * from patient where clinic_id = ${clinicId} and id = r.patient_id offset 0) p
      left join lateral (
        select starts_at from visit where clinic_id = ${clinicId} and id = r.visit_id offset 0
      ) v on true
    order by r.place
  `.execute(db);
  return rows;
}

/** Over every channel that can be used now; whom none reaches any more is told why by the sending of each. */
function planFor(campaign: CampaignRow, run: OpenRun, recipient: Released, now: Date): DeliveryPlan {
  const { patientId, branchId, visitId, variant, channels } = recipient;
  return {
    ...{
      kind: 'CAMPAIGN',
      reason: 'CAMPAIGN',
      subjectId: campaign.id,
      occasion: `${run.occasion}/${patientId}`,
    },
    ...{ patientId, branchId, visitId, channels: channels.length > 0 ? channels : campaign.channels },
    ...{ dueAt: now, usefulUntil: usefulUntil(campaign, recipient, now) },
    ...{ mailingVersion: campaign.version, mailingVariant: variant },
  };
}

/** A greeting is of use for a day, the word about a visit until it starts, what else there is for three days. */
function usefulUntil({ kind }: CampaignRow, { visitStartsAt }: Released, now: Date): Date {
  if (isAboutVisit(kind)) return visitStartsAt ?? now;
  const hours = kind === 'GREETING' || kind === 'COMBINED' ? 24 : 72;
  return new Date(now.getTime() + hours * HOUR_MS);
}

async function addReleased(
  { db, clinicId }: PlanWriter,
  campaignId: string,
  { occasion }: OpenRun,
  count: number,
): Promise<void> {
  await sql`
    update campaign_run set released = released + ${count}
    where clinic_id = ${clinicId} and campaign_id = ${campaignId} and occasion = ${occasion}
  `.execute(db);
}
