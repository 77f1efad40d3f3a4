/** What is done with campaigns: one mutation for each business action. */
import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { withUuids } from '../../schema/id.js';
import { payloadOf } from '../../schema/payload.js';
import { Campaign } from '../../schema/retention/campaign.js';
import {
  type CampaignAudienceInput,
  CampaignChangeInput,
  CampaignCreateInput,
  CampaignPauseInput,
  CampaignResumeInput,
  CampaignStartInput,
  CampaignStopInput,
} from '../../schema/retention/campaign-inputs.js';
import { perform } from '../../services/clinic/perform.js';
import { changeCampaign } from '../../services/retention/campaigns/change-campaign.js';
import { createCampaign } from '../../services/retention/campaigns/create-campaign.js';
import { pauseCampaign, stopCampaign } from '../../services/retention/campaigns/pause-campaign.js';
import { resumeCampaign, startCampaign } from '../../services/retention/campaigns/start-campaign.js';
import { payload } from '../payload.js';

const payloadNamed = (mutation: string) =>
  payloadOf(
    `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`,
    'campaign',
    Campaign,
    `What \`${mutation}\` did: the campaign as it is then.`,
  );

const CampaignCreatePayload = payloadNamed('campaignCreate');
const CampaignChangePayload = payloadNamed('campaignChange');
const CampaignStartPayload = payloadNamed('campaignStart');
const CampaignPausePayload = payloadNamed('campaignPause');
const CampaignResumePayload = payloadNamed('campaignResume');
const CampaignStopPayload = payloadNamed('campaignStop');

/** The ids of an audience stand at two levels of it. */
function withAudience<T extends { audience?: CampaignAudienceInput | null }>(input: T): T {
  const { audience } = input;
  const known = withUuids(input);
  if (!audience) return known;
  const { criteria } = audience;
  return {
    ...known,
    audience: { ...withUuids(audience), ...(criteria && { criteria: withUuids(criteria) }) },
  };
}

@Resolver(() => Campaign)
export class CampaignMutations {
  @Authorized('retention:read', 'retention:write')
  @Mutation(() => CampaignCreatePayload, {
    description: 'Makes a campaign. It is a draft: nothing goes out before it is started.',
  })
  campaignCreate(
    @Ctx() { scope }: Context,
    @Arg('input', () => CampaignCreateInput, { description: 'The campaign.' }) input: CampaignCreateInput,
  ) {
    return payload('campaign', perform(scope, 'campaignCreate', withAudience(input), createCampaign));
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => CampaignChangePayload, {
    description:
      'Changes a draft, or of a paused campaign its name, its texts and its pace, for those who have not got their message yet. Anything else: ACTION_NOT_ALLOWED.',
  })
  campaignChange(
    @Ctx() { scope }: Context,
    @Arg('input', () => CampaignChangeInput, { description: 'The campaign, and what changes of it.' })
    input: CampaignChangeInput,
  ) {
    return payload('campaign', perform(scope, 'campaignChange', withAudience(input), changeCampaign));
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => CampaignStartPayload, {
    description:
      'Starts a draft: it goes out at once, at its time, or from the next day on whose local time is not past. IN_THE_PAST: its time is. ACTION_NOT_ALLOWED also when a group that it names was archived since: change its audience first.',
  })
  campaignStart(
    @Ctx() { scope }: Context,
    @Arg('input', () => CampaignStartInput, { description: 'The campaign.' }) input: CampaignStartInput,
  ) {
    return payload('campaign', perform(scope, 'campaignStart', withUuids(input), startCampaign));
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => CampaignPausePayload, {
    description:
      'Nothing more goes out until it is resumed. Messages that have not left are taken back, and their recipients wait again.',
  })
  campaignPause(
    @Ctx() { scope }: Context,
    @Arg('input', () => CampaignPauseInput, { description: 'The campaign.' }) input: CampaignPauseInput,
  ) {
    return payload('campaign', perform(scope, 'campaignPause', withUuids(input), pauseCampaign));
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => CampaignResumePayload, {
    description:
      'A paused campaign goes on. Yearly days and birthdays that passed meanwhile are left out; what goes out once goes out now, late.',
  })
  campaignResume(
    @Ctx() { scope }: Context,
    @Arg('input', () => CampaignResumeInput, { description: 'The campaign.' }) input: CampaignResumeInput,
  ) {
    return payload('campaign', perform(scope, 'campaignResume', withUuids(input), resumeCampaign));
  }

  @Authorized('retention:read', 'retention:write')
  @Mutation(() => CampaignStopPayload, {
    description: 'Ends a campaign for good. Messages that have not left are taken back.',
  })
  campaignStop(
    @Ctx() { scope }: Context,
    @Arg('input', () => CampaignStopInput, { description: 'The campaign.' }) input: CampaignStopInput,
  ) {
    return payload('campaign', perform(scope, 'campaignStop', withUuids(input), stopCampaign));
  }
}
