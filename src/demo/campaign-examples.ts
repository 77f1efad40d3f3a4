/** Examples of campaigns: one is made, looked at, started, paused, changed, resumed and stopped. */
import { encodeId } from '../schema/id.js';
import { type Example, input } from './example.js';

const campaign = (id: string) => encodeId('Campaign', id);

export const CAMPAIGN_EXAMPLES: readonly Example[] = [
  {
    name: 'CampaignCreate',
    who: 'manager',
    variables: (v) =>
      input({
        name: 'Spring check-ups',
        kind: 'OFFERING',
        channels: ['EMAIL', 'SMS'],
        audience: { criteria: { lastVisitDaysAgoFrom: 180, hasUpcomingVisit: false } },
        timing: 'AT',
        startsAt: v.toMoveTo,
        perHour: 200,
        holdoutPercent: 10,
        texts: [
          { variant: 'A', share: 50, body: '{firstName}, spring is a good time for a check-up.' },
          { variant: 'B', share: 50, body: '{firstName}, when was your last check-up? Come and see us.' },
        ],
        idempotencyKey: v.newKey(),
      }),
  },
  {
    name: 'CampaignPreview',
    who: 'manager',
    variables: (v) => ({ campaignId: campaign(v.campaignToStart) }),
  },
  {
    name: 'CampaignStart',
    who: 'manager',
    variables: (v) => input({ campaignId: campaign(v.campaignToStart), idempotencyKey: v.newKey() }),
  },
  {
    name: 'CampaignPause',
    who: 'manager',
    variables: (v) => input({ campaignId: campaign(v.campaignToStart) }),
  },
  {
    name: 'CampaignChange',
    who: 'manager',
    variables: (v) => input({ campaignId: campaign(v.campaignToStart), perHour: 500 }),
  },
  {
    name: 'CampaignResume',
    who: 'manager',
    variables: (v) => input({ campaignId: campaign(v.campaignToStart) }),
  },
  { name: 'Campaigns', who: 'receptionist', variables: () => ({ filter: { statuses: ['ACTIVE', 'DONE'] } }) },
  {
    name: 'CampaignStop',
    who: 'manager',
    variables: (v) => input({ campaignId: campaign(v.campaignToStart) }),
  },
];
