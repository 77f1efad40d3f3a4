/** Every second: begins the runs of campaigns whose time has come, chooses their recipients, and releases messages. */
import { type CampaignSweep, runCampaigns } from '../services/retention/campaigns/run-campaigns.js';
import type { Alarm } from './alarm.js';

export function runCampaignsAlarm(work: CampaignSweep): Alarm {
  return { name: 'run-campaigns', every: '1 second', ring: (stop) => runCampaigns(work, stop) };
}
