/** Campaigns as work that a test clock passes over (mission.md, section 12). */

import { sql } from 'kysely';
import type { Db } from '../../../entities/database.js';
import type { DueWork } from '../../clinic/advance-test-clock.js';
import { moveTestClock, readTestClock } from '../../clinic/test-clock.js';
import { type CampaignStep, type CampaignWork, workOnCampaign } from './work-on-campaign.js';

type NextStep = CampaignStep & { readonly at: Date };

/** Does what is due at the next instant at which something is, and no more: what is released has a turn of its own. */
export function campaignsDueInClinic(process: Omit<CampaignWork, 'db'>): DueWork {
  return {
    async nextDueAt(db, clinicId, through) {
      return (await nextStep(db, clinicId, through))?.at ?? null;
    },
    async run(db, clinicId, through) {
      const first = await nextStep(db, clinicId, through);
      if (first === undefined) return 0;
      await moveTestClock(db, clinicId, first.at);
      const now = await readTestClock(db, clinicId);
      for (let step: NextStep | undefined = first; step !== undefined; ) {
        await workOnCampaign({ ...process, db }, step, now, true);
        step = await nextStep(db, clinicId, first.at);
      }
      return 0;
    },
  };
}

async function nextStep(db: Db, clinicId: string, through: Date): Promise<NextStep | undefined> {
  const { rows } = await sql<NextStep>`
    select clinic_id as "clinicId", id as "campaignId", null::text as occasion, next_run_at as at from campaign
    where clinic_id = ${clinicId} and status = 'ACTIVE' and next_run_at <= ${through}
    union all
    select r.clinic_id, r.campaign_id, r.occasion, r.next_release_at from campaign_run r
      join campaign c on c.clinic_id = r.clinic_id and c.id = r.campaign_id
    where r.clinic_id = ${clinicId} and r.status in ('CHOOSING', 'RELEASING') and c.status = 'ACTIVE'
      and r.next_release_at <= ${through}
    order by at, "campaignId" limit 1
  `.execute(db);
  return rows[0];
}
