/**
 * Runs campaigns as their times come, in all clinics (mission.md, section 3; architecture.md, idea 4). Any number of processes
 * may do it at once: each step takes its rows, and whoever finds them taken goes on to another.
 */
import { sql } from 'kysely';
import type { SystemTime } from '../../clock.js';
import type { WorkLog } from '../../messaging/delivery-work.js';
import { type CampaignStep, type CampaignWork, workOnCampaign } from './work-on-campaign.js';

export interface CampaignSweep extends CampaignWork {
  readonly system: SystemTime;
  readonly log: WorkLog;
}

type DueStep = CampaignStep & { readonly testClock: Date | null };

const AT_A_TIME = 100;

/**
 * Until nothing is due: by the machine's time, or by a clinic's test clock where it stands. Gives how many steps were done. What
 * fails is logged, and tried again the next time. Ends soon after `stop`.
 */
export async function runCampaigns(work: CampaignSweep, stop: AbortSignal): Promise<number> {
  const failed = new Set<string>();
  let done = 0;
  for (;;) {
    const steps = (await dueSteps(work)).filter((step) => !failed.has(keyOf(step)));
    let progress = 0;
    for (const step of steps) {
      if (stop.aborted) return done;
      try {
        if (await workOnCampaign(work, step, step.testClock ?? work.system.now(), false)) progress += 1;
      } catch (error) {
        failed.add(keyOf(step));
        work.log.error({ err: error, ...step }, 'a campaign could not go on');
      }
    }
    done += progress;
    if (progress === 0) return done;
  }
}

function keyOf({ clinicId, campaignId, occasion }: CampaignStep): string {
  return `${clinicId} ${campaignId} ${occasion}`;
}

/** What has waited longest first. */
async function dueSteps({ db, system }: CampaignSweep): Promise<DueStep[]> {
  const now = system.now();
  const clocks = [
    sql`k.test_clock is null and due.at <= ${now}`,
    sql`k.test_clock is not null and due.at <= k.test_clock`,
  ];
  const next = clocks.map(
    (clock) => sql`
      select due.clinic_id, due.campaign_id, due.occasion, due.at, k.test_clock from (
        select c.clinic_id, c.id as campaign_id, null::text as occasion, c.next_run_at as at from campaign c
        where c.status = 'ACTIVE' and c.next_run_at is not null
        union all
        select r.clinic_id, r.campaign_id, r.occasion, r.next_release_at from campaign_run r
          join campaign c on c.clinic_id = r.clinic_id and c.id = r.campaign_id
        where r.status in ('CHOOSING', 'RELEASING') and c.status = 'ACTIVE'
      ) due join clinic k on k.id = due.clinic_id
      where ${clock}`,
  );
  const { rows } = await sql<DueStep>`
    with due_step as (${sql.join(next, sql` union all `)})
    select clinic_id as "clinicId", campaign_id as "campaignId", occasion, test_clock as "testClock"
    from due_step order by at, clinic_id, campaign_id limit ${AT_A_TIME}
  `.execute(db);
  return rows;
}
