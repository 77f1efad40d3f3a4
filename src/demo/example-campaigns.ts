/** What the examples of campaigns are filled with: a draft that has not been started. */
import { perform } from '../services/clinic/perform.js';
import { createCampaign } from '../services/retention/campaigns/create-campaign.js';
import { listCampaigns } from '../services/retention/campaigns/find-campaigns.js';
import { Scope } from '../services/scope.js';

const CAMPAIGN = {
  name: 'World Health Day',
  kind: 'GREETING',
  channels: ['EMAIL'],
  timing: 'YEARLY',
  month: 4,
  day: 7,
  texts: [{ body: 'Dear {firstName}, all the best for World Health Day from {clinicName}.' }],
} as const;

/** Its UUID; makes it where the former one was started. */
export async function findExampleCampaign({ parts, clinicId }: Scope): Promise<string> {
  const scope = new Scope({ ...parts, viewer: { kind: 'SYSTEM', clinicId, sandbox: true } });
  const drafts = await listCampaigns(scope, { statuses: ['DRAFT'], first: 100 });
  const known = drafts.nodes.find(({ name }) => name === CAMPAIGN.name);
  return (known ?? (await perform(scope, 'campaignCreate', CAMPAIGN, createCampaign))).id;
}
