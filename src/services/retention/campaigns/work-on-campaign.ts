/** One step of a campaign, in one transaction: a run begins, some of its recipients are chosen, or a portion is released. */
import type { Db } from '../../../entities/database.js';
import type { Channel } from '../../../entities/messaging/delivery.js';
import { channelsThatGo } from '../../messaging/claim-deliveries.js';
import { inTransaction } from '../../messaging/in-transaction.js';
import type { PlanWriter } from '../../messaging/plan-delivery.js';
import { sharePlanning } from '../../messaging/planning-settings.js';
import type { Transports } from '../../messaging/transport.js';
import type { Signal, Signals } from '../../signals.js';
import { beginCampaignRun } from './begin-campaign-run.js';
import { areGroupsFilling } from './campaign-groups.js';
import { lockCampaignRow } from './campaign-row.js';
import { endRun, isOverdue, lockRun, setNextRelease } from './campaign-run.js';
import { chooseRecipients } from './choose-recipients.js';
import { releaseRecipients } from './release-recipients.js';

export interface CampaignStep {
  readonly clinicId: string;
  readonly campaignId: string;
  /** Of the run that goes on; null: the next one is to begin. */
  readonly occasion: string | null;
}

export interface CampaignWork {
  readonly db: Db;
  readonly signals: Signals;
  /** What this process sends through: messages over other channels stay planned, and are not waited for. */
  readonly transports: Transports;
}

/** So soon a run looks again whether the groups that it goes by are filled. */
const LOOK_AGAIN_MS = 5000;

/**
 * Does the step if it is still due at `now`, by the clinic's clock. `alone`: by a test clock, which waits for whoever has the
 * campaign in hand; otherwise that is left to them. False: there was nothing to do.
 */
export async function workOnCampaign(
  { db, signals, transports }: CampaignWork,
  step: CampaignStep,
  now: Date,
  alone: boolean,
): Promise<boolean> {
  const given = new Set<Signal>();
  const awaited = alone ? null : channelsThatGo(transports);
  const done = await inTransaction(db, (inner) => {
    given.clear();
    const tx = { db: inner, clinicId: step.clinicId, signal: (signal: Signal) => void given.add(signal) };
    return step.occasion === null
      ? beginCampaignRun(tx, step.campaignId, now, !alone)
      : goOn(tx, step.campaignId, step.occasion, now, awaited);
  });
  for (const signal of given) signals.give(signal);
  return done;
}

async function goOn(
  tx: PlanWriter,
  campaignId: string,
  occasion: string,
  now: Date,
  awaited: readonly Channel[] | null,
): Promise<boolean> {
  const alone = awaited === null;
  await sharePlanning(tx);
  const campaign = await lockCampaignRow(tx, campaignId, { by: 'WORK', skip: !alone });
  if (campaign?.status !== 'ACTIVE') return false;
  const run = await lockRun(tx, campaignId, occasion, !alone);
  if (run === undefined || run.nextReleaseAt > now) return false;
  if (isOverdue(campaign, run.nextReleaseAt, now)) await endRun(tx, campaign, run, 'SKIPPED', now);
  else if (run.status === 'CHOOSING') {
    // Half a group would leave out who is wanted, and write to who is excepted.
    if (await areGroupsFilling(tx, campaign.audience))
      await setNextRelease(tx, campaign.id, run, new Date(now.getTime() + LOOK_AGAIN_MS));
    else await chooseRecipients(tx, campaign, run, now);
  } else await releaseRecipients(tx, campaign, run, now, awaited);
  return true;
}
