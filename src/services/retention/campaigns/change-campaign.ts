/**
 * Changes a campaign: anything of a draft; of a paused one what those get who have not got their message yet (mission.md,
 * section 3). Each change is a new version, and what was sent under which stays known.
 */
import { sql } from 'kysely';
import { refuse } from '../../refusal.js';
import type { Scope } from '../../scope.js';
import type { WrittenMailingText } from '../check-mailing-text.js';
import { textsOfMailing, writeMailingTexts } from '../mailing-text.js';
import { quietHoursOfClinic } from './campaign-branches.js';
import type { CampaignRow } from './campaign-row.js';
import { type AudienceInput, type CampaignTerms, checkAudience, checkTerms } from './check-campaign.js';
import { columnsOf, mailingOf, together } from './create-campaign.js';
import { changedCampaign, lockCampaign } from './find-campaigns.js';

/** What is left out stays. */
export type ChangeCampaignInput = { [K in keyof CampaignTerms]?: CampaignTerms[K] | null | undefined } & {
  campaignId: string;
  audience?: AudienceInput | null | undefined;
  texts?: readonly WrittenMailingText[] | null | undefined;
};

const OF_DRAFTS = [
  'kind',
  'channels',
  'audience',
  'timing',
  'startsAt',
  'month',
  'day',
  'localTime',
  'holdoutPercent',
] as const;

/**
 * The campaign in its new version. Must run within a transaction.
 * @throws AccessDenied; Refusal NOT_FOUND, REQUIRED, INVALID, ACTION_NOT_ALLOWED unless it is a draft, or paused and only its
 * name, its texts and its pace change
 */
export async function changeCampaign(scope: Scope, input: ChangeCampaignInput): Promise<CampaignRow> {
  const campaign = await lockCampaign(scope, input.campaignId);
  requireChangeable(campaign, input);
  const version = campaign.version + 1;
  const given = input.texts ?? (await textsOfMailing(scope, campaign.id, campaign.version));
  const merged = mergedTerms(campaign, input);
  const { terms, audience } = await together({
    // Of one that was started the time stays, also when quiet hours were changed since.
    terms: async () =>
      checkTerms(merged, campaign.status === 'DRAFT' ? await quietHoursOfClinic(scope) : null),
    audience: async () =>
      input.audience === undefined ? campaign.audience : checkAudience(scope, input.audience),
    texts: () => writeMailingTexts(scope, mailingOf({ ...campaign, ...merged, version, texts: given })),
  });
  await scope.db
    .updateTable('campaign')
    .set({
      ...{ version, ...columnsOf(terms), updated_at: await scope.clock.now() },
      audience: sql`${JSON.stringify(audience)}::jsonb`,
    })
    .where('clinic_id', '=', scope.clinicId)
    .where('id', '=', campaign.id)
    .execute();
  return changedCampaign(scope, campaign.id);
}

function requireChangeable({ status }: CampaignRow, input: ChangeCampaignInput): void {
  if (status === 'DRAFT') return;
  if (status !== 'PAUSED') {
    const message =
      status === 'ACTIVE'
        ? 'Pause the campaign before you change it.'
        : 'This campaign is over. Make a new one.';
    throw refuse('ACTION_NOT_ALLOWED', message, ['campaignId']);
  }
  const field = OF_DRAFTS.find((name) => input[name] !== undefined);
  if (field === undefined) return;
  throw refuse(
    'ACTION_NOT_ALLOWED',
    'Once a campaign was started, only its name, its texts and its pace change. Stop it and make another.',
    [field],
  );
}

/** Null clears what may be empty, and leaves the rest. */
function mergedTerms(campaign: CampaignRow, input: ChangeCampaignInput): CampaignTerms {
  const orNull = <K extends 'startsAt' | 'month' | 'day' | 'perHour'>(field: K): CampaignTerms[K] => {
    const value = input[field];
    return (value === undefined ? campaign[field] : value) as CampaignTerms[K];
  };
  return {
    name: input.name ?? campaign.name,
    kind: input.kind ?? campaign.kind,
    channels: input.channels ?? campaign.channels,
    timing: input.timing ?? campaign.timing,
    ...{ startsAt: orNull('startsAt'), month: orNull('month'), day: orNull('day') },
    localTime: input.localTime ?? campaign.localTime,
    perHour: orNull('perHour'),
    holdoutPercent: input.holdoutPercent ?? campaign.holdoutPercent,
  };
}
