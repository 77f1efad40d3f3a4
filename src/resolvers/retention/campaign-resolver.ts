/** Campaigns, their runs, and what they would come to. */
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId } from '../../schema/id.js';
import { PageArgs } from '../../schema/page-args.js';
import { Patient } from '../../schema/patients/patient.js';
import { PatientGroup } from '../../schema/patients/patient-group.js';
import {
  Campaign,
  CampaignAudience,
  CampaignConnection,
  CampaignRecipientConnection,
  CampaignRunConnection,
  CampaignVariant,
} from '../../schema/retention/campaign.js';
import { CampaignFilter } from '../../schema/retention/campaign-inputs.js';
import { CampaignPreview } from '../../schema/retention/campaign-preview.js';
import { MailingText } from '../../schema/retention/mailing-text.js';
import type { CampaignRow } from '../../services/retention/campaigns/campaign-row.js';
import {
  figuresOfCampaign,
  recipientsOfCampaign,
  runsOfCampaign,
} from '../../services/retention/campaigns/campaign-runs.js';
import { listCampaigns } from '../../services/retention/campaigns/find-campaigns.js';
import { previewCampaign } from '../../services/retention/campaigns/preview-campaign.js';
import { textsOfMailing } from '../../services/retention/mailing-text.js';

@Resolver(() => Campaign)
export class CampaignResolver {
  @Authorized('retention:read')
  @Query(() => CampaignConnection, { description: 'The clinic’s campaigns.' })
  campaigns(
    @Ctx() { scope }: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => CampaignFilter, { nullable: true, description: 'Which ones.' })
    filter?: CampaignFilter | null,
  ) {
    return listCampaigns(scope, { ...filter, ...page });
  }

  @Authorized('retention:read')
  @Query(() => CampaignPreview, {
    nullable: true,
    description: 'What a campaign would come to, before it goes out; null: there is no such campaign.',
  })
  campaignPreview(
    @Ctx() { scope }: Context,
    @Arg('campaignId', () => ID, { description: 'The campaign.' }) campaignId: string,
  ) {
    return previewCampaign(scope, decodeId(campaignId, 'Campaign').id);
  }

  @FieldResolver(() => [MailingText], { description: 'What its present version says.' })
  texts(@Ctx() { scope }: Context, @Root() { id, version }: CampaignRow) {
    return textsOfMailing(scope, id, version);
  }

  @FieldResolver(() => CampaignRunConnection, { description: 'The times that it went out, or does.' })
  runs(@Ctx() { scope }: Context, @Root() campaign: CampaignRow, @Args(() => PageArgs) page: PageArgs) {
    return runsOfCampaign(scope, campaign, page);
  }

  @FieldResolver(() => CampaignRecipientConnection, { description: 'Whom its runs chose.' })
  recipients(
    @Ctx() { scope }: Context,
    @Root() campaign: CampaignRow,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('occasion', () => String, { nullable: true, description: 'Of one run; default: of all.' })
    occasion?: string | null,
  ) {
    return recipientsOfCampaign(scope, campaign, { ...page, occasion });
  }

  @FieldResolver(() => [CampaignVariant], {
    description: 'What became of each variant of its text, over all versions.',
  })
  variants(@Ctx() { scope }: Context, @Root() campaign: CampaignRow) {
    return figuresOfCampaign(scope, campaign);
  }
}

@Resolver(() => CampaignAudience)
export class CampaignAudienceResolver {
  @FieldResolver(() => [PatientGroup], { description: 'They are in one of these; none: no matter.' })
  groups(@Ctx() { scope }: Context, @Root() { groupIds }: CampaignAudience) {
    return found(groupIds, (id) => scope.loaders.patientGroup.load(id));
  }

  @FieldResolver(() => [PatientGroup], { description: 'They are in none of these.' })
  exceptGroups(@Ctx() { scope }: Context, @Root() { exceptGroupIds }: CampaignAudience) {
    return found(exceptGroupIds, (id) => scope.loaders.patientGroup.load(id));
  }
}

@Resolver(() => CampaignPreview)
export class CampaignPreviewResolver {
  @FieldResolver(() => [Patient], {
    description: 'Some who would get a message; none where you may not see patients.',
  })
  samplePatients(@Ctx() { scope }: Context, @Root() { samplePatientIds }: CampaignPreview) {
    return found(samplePatientIds, (id) => scope.loaders.patient.load(id));
  }
}

/** Those that the viewer may see. */
async function found<Row>(
  ids: readonly string[] = [],
  load: (id: string) => Promise<Row | null>,
): Promise<Row[]> {
  const rows = await Promise.all(ids.map(load));
  return rows.filter((row) => row !== null);
}
